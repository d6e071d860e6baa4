import {css} from 'lit';

/**
 * The design tokens: each `--fbss-…` that a host page may set, with its default. Every colour has a light and a dark
 * value, chosen by the host's `color-scheme`. The style sheets use only the short private names. A token that not every
 * element uses is also named, with `@cssprop`, in the class of each that does.
 *
 * @cssprop [--fbss-ink=light-dark(#16232e, #e8eef3)] - Colour of text. Keep 7:1 on surface, surface-soft and emergency-soft.
 * @cssprop [--fbss-ink-soft=light-dark(#43535f, #b4c2cd)] - Colour of secondary text. Keep 4.5:1 on surface and surface-soft.
 * @cssprop [--fbss-surface=light-dark(#fff, #121a21)] - Background of the card.
 * @cssprop [--fbss-surface-soft=light-dark(#f2f6f8, #1b262f)] - Background of facts and open answers.
 * @cssprop [--fbss-line=light-dark(#cfd9e0, #35444f)] - Colour of lines and borders.
 * @cssprop [--fbss-accent=light-dark(#00527a, #7cc7ee)] - Colour of links, buttons, markers and arrows. Keep 4.5:1 on surface, surface-soft and emergency-soft.
 * @cssprop [--fbss-focus=var(--fbss-accent)] - Colour of the focus ring. Keep 3:1 on surface, surface-soft and emergency-soft.
 * @cssprop [--fbss-emergency=#9b0f1c] - Background of the emergency band and the call link. If it or on-emergency is invalid, neither is used, so that the text stays legible.
 * @cssprop [--fbss-on-emergency=#fff] - Colour of text on that background. Keep 7:1 on emergency.
 * @cssprop [--fbss-emergency-line=light-dark(#9b0f1c, #ff8d94)] - Border of the emergency card and its controls. Keep 3:1 on surface and emergency-soft.
 * @cssprop [--fbss-emergency-soft=light-dark(#fdf1f1, #2b1416)] - Background of the emergency action and answer.
 * @cssprop [--fbss-font=inherit] - Font family; the host page's by default. Urdu tries Nastaliq fonts first.
 * @cssprop [--fbss-font-size=1em] - Font size, at least 16px.
 * @cssprop [--fbss-line-height=1.6] - Line height of text; 1.8 in Arabic and Hindi, 2.3 in Urdu.
 * @cssprop [--fbss-heading-font=inherit] - Font family of headings.
 * @cssprop [--fbss-heading-size=1.5em] - Font size of the element's heading; 1.375em in a narrow card.
 * @cssprop [--fbss-heading-weight=700] - Weight of the element's heading.
 * @cssprop [--fbss-lead-size=1.1875em] - Font size of the lead and the call link.
 * @cssprop [--fbss-question-size=1.0625em] - Font size of questions.
 * @cssprop [--fbss-strong-weight=600] - Weight of emphasised text.
 * @cssprop [--fbss-measure=38em] - Maximum line length of a paragraph.
 * @cssprop [--fbss-space=1.25em] - Space between the card's edge and its content.
 * @cssprop [--fbss-radius=0.625em] - Corner radius of the card.
 * @cssprop [--fbss-control-radius=0.375em] - Corner radius of links, buttons and focus rings.
 * @cssprop [--fbss-border-width=1px] - Width of lines and of the card's border.
 * @cssprop [--fbss-emergency-border-width=2px] - Width of the emergency card's border.
 * @cssprop [--fbss-shadow=none] - Shadow of the card.
 * @cssprop [--fbss-target-size=2.75em] - Minimum height of controls, at least 44px.
 * @cssprop [--fbss-focus-width=3px] - Width of the focus ring.
 * @cssprop [--fbss-scroll-margin=6em] - Space above and below a scroll target or a focused control; the height of your sticky bars.
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
    --tint: var(--surface-soft);
  }
  @supports (color: color-mix(in srgb, red, red)) {
    .card {
      --tint: color-mix(in srgb, var(--accent) 8%, var(--surface));
      /* each needs the other: white text without the red background would be invisible */
      --emergency: color-mix(in srgb, var(--fbss-on-emergency, #fff) 0%, var(--fbss-emergency, #9b0f1c));
      --on-emergency: color-mix(in srgb, var(--fbss-emergency, #9b0f1c) 0%, var(--fbss-on-emergency, #fff));
    }
  }
  /* browsers without light-dark() use the light defaults */
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
