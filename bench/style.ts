/** The small style sheet of static HTML and the minimal Lit elements. */
export const style = `
.card { border: 1px solid #cfd9e0; border-radius: 10px; padding: 20px; background: #fff; color: #16232e; line-height: 1.6; }
h2 { margin: 0 0 0.5em; font-size: 1.5em; }
h3 { display: inline; margin: 0; font-size: 1.0625em; }
p, ul, dl { margin: 0 0 0.75em; }
dt { font-weight: 600; }
dd { margin: 0; }
.lead { font-size: 1.1875em; }
details { border-top: 1px solid #cfd9e0; }
details[open] { background: #f2f6f8; }
summary { padding: 0.7em 0; cursor: pointer; }
fieldset { margin: 0; border: 0; padding: 0; }
label { display: flex; gap: 0.7em; align-items: center; min-height: 44px; }
input { width: 24px; height: 24px; }
:focus-visible { outline: 3px solid #00527a; }
`;
