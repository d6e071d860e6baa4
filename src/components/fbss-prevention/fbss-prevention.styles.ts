import {css} from 'lit';

export const preventionStyles = css`
  label {
    padding-inline: 0;
  }
`;
