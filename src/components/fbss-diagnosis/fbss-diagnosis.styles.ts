import {css} from 'lit';

export const diagnosisStyles = css`
  ol {
    counter-reset: step;
  }
  [part='step'] {
    counter-increment: step;
    position: relative;
    padding-block-end: 0.9em;
    padding-inline-start: 3em;
    break-inside: avoid;
  }
  [part='step']::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inline-size: 2em;
    line-height: 2em;
    text-align: center;
    font-weight: var(--strong);
    color: var(--surface);
    background: var(--accent);
    border-radius: 50%;
  }
  /* the line from one step to the next */
  [part='step']:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.2em 0;
    inset-inline-start: 1em;
    border-inline-start: 2px solid var(--line);
  }
  @container (max-width: 15em) {
    [part='step'] {
      padding-inline-start: 0;
    }
    [part='step']::before {
      position: static;
      display: block;
    }
    [part='step']::after {
      content: none !important;
    }
  }
  @media print {
    [part='step'] {
      padding-block-end: 0.4em;
    }
  }
  /* neither has the colour of the number's background */
  @media print, (forced-colors: active) {
    [part='step']::before {
      color: var(--ink);
      background: none;
      border: 1px solid;
    }
  }
`;
