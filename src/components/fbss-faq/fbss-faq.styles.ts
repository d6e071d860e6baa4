import {css} from 'lit';

export const faqStyles = css`
  [part='head'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    padding: 0.7em var(--space);
  }
  [part='entry'] {
    break-inside: avoid;
    border-block-start: var(--border);
  }
  [part='entry'][open] {
    background: var(--surface-soft);
  }
  [part='question'] {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 1em;
    align-items: center;
    min-block-size: var(--target);
    padding: 0.8em var(--space);
    list-style: none;
    cursor: pointer;
  }
  [part='question']::-webkit-details-marker {
    display: none;
  }
  [part='question']::after {
    content: '';
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid var(--accent);
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
    translate: 0 -0.12em;
  }
  [open] > [part='question']::after {
    rotate: 225deg;
    translate: 0 0.12em;
  }
  [part='question']:focus-visible {
    outline-offset: -3px;
  }
  [part='question'] > * {
    font-weight: var(--strong);
    line-height: var(--tight);
  }
  [part='answer'] {
    display: grid;
    gap: 0.7em;
    padding: 0 var(--space) 1.15em;
  }
  @media print {
    /* the card may be longer than a page; each answer is kept whole instead */
    .card {
      break-inside: auto;
    }
    [part='question']::after {
      display: none;
    }
    details.all::details-content {
      content-visibility: visible !important;
      display: block !important;
      block-size: auto !important;
    }
  }
`;
