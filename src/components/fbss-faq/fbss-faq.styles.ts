import {css} from 'lit';

export const faqStyles = css`
  [part='content'] {
    gap: 0;
  }
  [part='entry'] {
    break-inside: avoid;
    border-block-start: var(--border);
  }
  /* the arrow comes first, so that it is beside its question at any width */
  [part='question'] {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.9em;
    align-items: center;
    min-block-size: var(--target);
    padding-block: 0.8em;
    list-style: none;
    cursor: pointer;
  }
  [part='question']::-webkit-details-marker {
    display: none;
  }
  [part='question']::before {
    content: '';
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid var(--accent);
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
    margin-inline: 0.15em;
    translate: 0 -0.12em;
  }
  [open] > [part='question']::before {
    rotate: 225deg;
    translate: 0 0.12em;
  }
  [part='question'] > * {
    font-weight: var(--strong);
    line-height: var(--tight);
  }
  [part='answer'] {
    display: grid;
    gap: 0.7em;
    /* the focus ring of the question does not touch the answer */
    padding-block: 0.3em 1.25em;
  }
  @media print {
    [part='question'] {
      padding-block: 0.4em;
    }
    [part='answer'] {
      display: block;
      padding-block: 0 0.6em;
    }
    [part='question']::before {
      display: none;
    }
  }
`;
