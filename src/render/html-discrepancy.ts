import type { Discrepancy, Side } from '../types.ts';
import { balanceOf } from './balance.ts';
import { evidenceFigure } from './html-evidence.ts';
import type { HtmlPage } from './html-page.ts';
import { type Html, html } from './html-text.ts';

/** One discrepancy with its sides next to each other. */
export function discrepancyArticle(discrepancy: Discrepancy, page: HtmlPage): Html {
  const { verdict, kind, severity, confidence, detector, summary, sides, explanations, id } = discrepancy;
  const anchor = page.anchors.get(discrepancy) ?? '';
  const lane = verdict === 'conflict' ? 'Conflict' : 'For review';
  const perhaps = explanations.map(({ text }) => html`<p class="perhaps">Perhaps: ${text}</p>`);
  return html`<article id="${anchor}" class="${verdict}" aria-labelledby="${anchor}-summary">
<h4 id="${anchor}-summary"><span class="lane">${lane}</span> ${summary}</h4>
<p class="facts">${kind}, ${severity} severity, confidence ${confidence.toFixed(2)}; ${balanceOf(sides, page.sourceOf)}</p>
<div class="sides">
${sides.map((side, i) => sideSection(side, sides[i === 0 ? 1 : 0], page))}
</div>
${perhaps}
<p class="facts">${detector}, ${id}</p>
</article>`;
}

function sideSection(side: Side, other: Side | undefined, page: HtmlPage): Html {
  const against = other?.evidence[0]?.text ?? '';
  return html`<section class="side">
<h5>${side.value}</h5>
${side.evidence.map((evidence) => evidenceFigure(evidence, side.value, against, page))}
</section>`;
}
