/** The page's only style. Every colour has a contrast of 4.5 to 1 at least on what it stands on, light and dark. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #fff; --ink: #1b1b1f; --faint: #5a5a63; --line: #c9c9d1; --raised: #f6f6f8; --link: #0b57a4;
  --conflict: #b3161b; --review: #7a4b00; --mark: #ffe58a; --agreed: #1c6b34;
  --side-0: #e3effc; --side-1: #fde9dc; --side-2: #e6f5e3; --side-3: #f1e6fa;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16161a; --ink: #ececf1; --faint: #a9a9b5; --line: #44444d; --raised: #202026; --link: #8cc4ff;
    --conflict: #ff9a94; --review: #f1c173; --mark: #6b5600; --agreed: #8fd6a3;
    --side-0: #16304d; --side-1: #4a2a17; --side-2: #1d3a20; --side-3: #38254a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem; max-width: 70rem; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.5em 0 .5em; }
h1 { font-size: 1.6rem; margin-top: 0; }
h2 { font-size: 1.3rem; border-bottom: 1px solid var(--line); padding-bottom: .2em; }
h3 { font-size: 1.1rem; }
h4, h5 { font-size: 1rem; }
p { margin: .4em 0; }
a { color: var(--link); }
.facts, .who, .place, .around, .circumstances { color: var(--faint); }
.facts, .place { font-size: .875rem; }
.scroll { overflow-x: auto; max-width: 100%; }
.scroll:focus-visible, a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
caption { text-align: start; font-weight: 600; padding: .4em 0; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: start; vertical-align: top; min-width: 5rem; }
tbody th { font-weight: 500; min-width: 8rem; max-width: 22rem; overflow-wrap: anywhere; }
tr > :first-child { position: sticky; inset-inline-start: 0; background: var(--page); }
thead tr > :first-child { background: var(--raised); }
thead th { background: var(--raised); }
tr.agreed td.agreed { color: var(--agreed); }
td.silent { color: var(--faint); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scroll { position: relative; }
.side-0 { background: var(--side-0); } .side-1 { background: var(--side-1); }
.side-2 { background: var(--side-2); } .side-3 { background: var(--side-3); }
article {
  margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-inline-start: .4rem solid var(--review);
  border-radius: .4rem; break-inside: avoid;
}
article.conflict { border-inline-start-color: var(--conflict); }
article h4 { margin-top: 0; font-size: 1.05rem; }
.lane { text-transform: uppercase; font-size: .8rem; letter-spacing: .04em; color: var(--review); }
.conflict .lane { color: var(--conflict); }
.sides { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
.side { padding: .5rem .75rem; background: var(--raised); border-radius: .3rem; min-width: 0; }
.side h5 { margin: .2em 0; }
figure { margin: .6em 0; }
figcaption { font-weight: 600; }
figcaption .place { font-weight: 400; }
blockquote { margin: .1em 0; }
mark { background: var(--mark); color: inherit; font-weight: 600; padding: 0 .1em; border-radius: .15em; }
details { margin: .75rem 0; }
summary { cursor: pointer; font-weight: 600; }
ul { padding-inline-start: 1.25rem; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); color: var(--faint); font-size: .875rem; }
@media print {
  :root { --page: #fff; --ink: #000; --faint: #444; --raised: #f6f6f8; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .scroll { overflow: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
  a { color: inherit; text-decoration: none; }
}
`;

/** The style's digest, by which the page's policy lets it in and no other; a test holds the two together. */
export const styleHash = 'sha256-lfKQ3k0BjTkcZQsMaCxHuI1Mw/ycnU8yEP5dXHC4SSw=';
