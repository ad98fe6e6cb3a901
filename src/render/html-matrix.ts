import type { Discrepancy, NewsEvent } from '../types.ts';
import { type AgreedPoint, agreedPoints } from './agreed-points.ts';
import type { HtmlPage } from './html-page.ts';
import { type Html, html, nothing } from './html-text.ts';
import { outletOf } from './outlets.ts';

/** Who says what of an event: a row for each disputed point, then one for each point on which articles agree. */
export function matrix(event: NewsEvent, page: HtmlPage): Html {
  const rows = [
    ...(page.discrepancies.get(event.id) ?? []).map((discrepancy) => disputedRow(discrepancy, event, page)),
    ...agreedPoints(event, page).map((point) => agreedRow(point, event)),
  ];
  if (rows.length === 0) return nothing;
  const heads = event.articles.map((article) => html`<th scope="col">${outletOf(page.outlets, article)}</th>`);
  return html`<div class="scroll" role="region" aria-label="Who says what: ${event.label || event.id}" tabindex="0">
<table>
<caption>Who says what</caption>
<thead><tr><th scope="col">Point</th>${heads}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>`;
}

function disputedRow(discrepancy: Discrepancy, event: NewsEvent, page: HtmlPage): Html {
  const cells = event.articles.map((article) => {
    const sides = discrepancy.sides.flatMap(({ value, evidence }, i) =>
      evidence.some((piece) => piece.article === article) ? [{ value, i }] : [],
    );
    if (sides.length === 0) return silentCell;
    // Shades tell the first four sides apart; the words tell all of them.
    const shade = Math.min(3, sides[0]?.i ?? 0);
    return html`<td class="side-${shade}">${sides.map(({ value }) => value).join(' / ')}</td>`;
  });
  const head = html`<a href="#${page.anchors.get(discrepancy) ?? ''}">${labelOf(discrepancy)}</a>`;
  return html`<tr class="${discrepancy.verdict}"><th scope="row">${head}</th>${cells}</tr>`;
}

/** A summary begins with what is disputed: "Day of the meeting: Tuesday or Wednesday". */
function labelOf({ summary }: Discrepancy): string {
  const end = summary.indexOf(': ');
  return end > 0 ? summary.slice(0, end) : summary;
}

function agreedRow({ claims }: AgreedPoint, event: NewsEvent): Html {
  const tellers = new Set(claims.map(({ article }) => article));
  const cells = event.articles.map((article) => (tellers.has(article) ? tellingCell : silentCell));
  return html`<tr class="agreed"><th scope="row">${shortened(claims[0]?.text ?? '')}</th>${cells}</tr>`;
}

const tellingCell = html`<td class="agreed"><span aria-hidden="true">✓</span><span class="unseen">tells of it</span></td>`;
const silentCell = html`<td class="silent"><span aria-hidden="true">—</span><span class="unseen">silent</span></td>`;

const longest = 90;

/** Cut at a space where there is one. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  // A first half of a surrogate pair goes with its second.
  const start = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const space = start.search(/\s\S*$/);
  return `${space > 0 ? start.slice(0, space) : start}…`;
}
