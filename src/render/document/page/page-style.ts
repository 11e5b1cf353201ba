/** How the page looks: readable, in light and dark, and on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --line: #8886; --soft: #8881; --link: light-dark(#0550ae, #6cb6ff); }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line); }
h3, h4, h5, h6 { font-size: 1.05rem; margin: 1.2rem 0 .4rem; }
a { color: var(--link); }
nav { padding: .2rem 1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); }
nav ol { columns: 16rem; margin: .6rem 0; }
table { width: 100%; border-collapse: collapse; margin: .8rem 0; }
th, td { padding: .4rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--soft); }
code, pre, svg { font-family: ui-monospace, monospace; font-size: .9em; }
code { padding: .1em .3em; border-radius: 4px; background: var(--soft); }
pre { padding: .8rem; overflow-x: auto; border-radius: 6px; background: var(--soft); }
pre code { padding: 0; background: none; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid var(--line); }
figure { margin: .8rem 0; overflow-x: auto; }
svg { max-width: none; font-size: 13px; fill: currentColor; }
svg rect { fill: var(--soft); stroke: currentColor; }
svg text { text-anchor: middle; }
svg .versions { opacity: .75; }
svg > path { fill: none; stroke: currentColor; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2 { break-after: avoid; }
  tr, pre, figure { break-inside: avoid; }
  figure { overflow: visible; }
  svg { max-width: 100%; height: auto; }
}
`;
