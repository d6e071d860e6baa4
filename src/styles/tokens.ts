import {css} from 'lit';

/**
 * The design tokens: each `--fbss-…` that a host page may set, with its default. Every colour has a light and a dark
 * value; the host's `color-scheme` chooses. Inside, style sheets use the short private names alone.
 */
export const tokens = css`
  .card {
    --ink: var(--fbss-ink, light-dark(#16232e, #e8eef3));
    --ink-soft: var(--fbss-ink-soft, light-dark(#43535f, #b4c2cd));
    --surface: var(--fbss-surface, light-dark(#fff, #121a21));
    --surface-soft: var(--fbss-surface-soft, light-dark(#f2f6f8, #1b262f));
    --line: var(--fbss-line, light-dark(#cfd9e0, #35444f));
    --accent: var(--fbss-accent, light-dark(#00527a, #7cc7ee));
    --focus: var(--fbss-focus, var(--accent));
    --emergency: var(--fbss-emergency, #9b0f1c);
    --on-emergency: var(--fbss-on-emergency, #fff);
    --emergency-line: var(--fbss-emergency-line, light-dark(#9b0f1c, #ff8d94));
    --emergency-soft: var(--fbss-emergency-soft, light-dark(#fdf1f1, #2b1416));
    --space: var(--fbss-space, 1.25em);
    --radius: var(--fbss-radius, 0.625em);
    --control-radius: var(--fbss-control-radius, 0.375em);
    --border: var(--fbss-border-width, 1px) solid var(--line);
    --target: max(var(--fbss-target-size, 2.75em), 44px);
    --large: max(var(--fbss-lead-size, 1.1875em), 1em);
    --strong: var(--fbss-strong-weight, 600);
    --measure: var(--fbss-measure, 38em);
  }
  /* browsers from before light-dark() have the light defaults */
  @supports not (color: light-dark(#fff, #000)) {
    .card {
      --ink: var(--fbss-ink, #16232e);
      --ink-soft: var(--fbss-ink-soft, #43535f);
      --surface: var(--fbss-surface, #fff);
      --surface-soft: var(--fbss-surface-soft, #f2f6f8);
      --line: var(--fbss-line, #cfd9e0);
      --accent: var(--fbss-accent, #00527a);
      --emergency-line: var(--fbss-emergency-line, #9b0f1c);
      --emergency-soft: var(--fbss-emergency-soft, #fdf1f1);
    }
  }
`;
