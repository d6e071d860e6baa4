import {css} from 'lit';

export const staffCardStyles = css`
  dialog {
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    border: 0;
    padding: var(--space);
    font-size: 1.375em;
    color: var(--ink);
    background: var(--surface);
  }
  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1.25em;
  }
  .languages > div {
    display: grid;
    gap: 0.6em;
    align-content: start;
  }
  /* each language has its own lines, font and letters, whatever the card's language: see the base styles */
  .languages > div {
    --lines: 1.6;
    --tight: 1.3;
    line-height: var(--fbss-line-height, var(--lines));
  }
  .languages > :is([lang='ar'], [lang='hi'], [lang='ur']) {
    --lines: 1.8;
    --tight: 1.5;
    letter-spacing: 0;
  }
  .languages > [lang='ur'] {
    --lines: 2.3;
    --tight: 2.2;
  }
  .languages > [lang='ur'] > *,
  .card[lang='ur'] dialog > button {
    font-family:
      Noto Nastaliq Urdu,
      Jameel Noori Nastaleeq,
      Urdu Typesetting,
      var(--font, sans-serif);
  }
  dialog > [part='print'] {
    margin-block-start: 1em;
  }
  @media print {
    dialog {
      position: absolute;
      block-size: auto;
      inset: 0 0 auto;
      padding: 0;
      font-size: 1.125em;
    }
    dialog::backdrop {
      display: none;
    }
    dialog :focus-visible {
      outline: none;
    }
    dialog li,
    dialog p {
      break-inside: avoid;
    }
  }
`;
