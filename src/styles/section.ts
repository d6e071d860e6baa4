import {css} from 'lit';

/** The body, the lead and the groups of a section. */
export const sectionStyles = css`
  [part~='body'] {
    display: grid;
    gap: 0.9em;
    padding: var(--space);
  }
  [part='lead'] {
    font-size: var(--large);
    padding-inline-start: 0.8em;
    border-inline-start: 0.2em solid var(--accent);
  }
  [part='groups'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 0.9em;
  }
  /* avoids a row of one below a row of four */
  [part='groups']:has(> :last-child:nth-child(4)) {
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
  }
  [part='group'] {
    display: grid;
    gap: 0.6em;
    align-content: start;
    padding: 0.9em 1em;
    background: var(--surface-soft);
    border: var(--border);
    border-radius: var(--control-radius);
    break-inside: avoid;
  }
  [part='warning'] {
    display: grid;
    gap: 0.7em;
    padding: 0.7em 0.9em;
    background: var(--emergency-soft);
    border-inline-start: 0.25em solid var(--emergency-line);
  }
  [part='warning'] > p:first-child {
    font-weight: var(--strong);
  }
`;
