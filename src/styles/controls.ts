import {css} from 'lit';

/** Links, buttons and their focus. */
export const controlStyles = css`
  a {
    color: var(--accent);
  }
  button {
    all: unset;
    display: inline-flex;
    align-items: center;
    justify-self: start;
    box-sizing: border-box;
    min-block-size: var(--target);
    color: var(--accent);
    text-decoration: underline;
    cursor: pointer;
  }
  :is([part='show-staff'], [part='print']) {
    padding: 0.4em 0.8em;
    font-weight: var(--strong);
    border: 2px solid;
    border-radius: var(--control-radius);
    text-decoration: none;
  }
  /* keeps scroll targets and focused controls clear of the page's sticky bars */
  :host,
  :is(a, b, button, input, summary, [part='answer'], [part='call-local']) {
    scroll-margin-block: var(--fbss-scroll-margin, 6em);
  }
  :is(a, summary):hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: var(--fbss-focus-width, 3px) solid var(--focus);
    outline-offset: 2px;
    border-radius: var(--control-radius);
  }
  @media print {
    button {
      display: none;
    }
  }
`;
