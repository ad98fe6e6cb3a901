import type { LedgerEntry, Side } from '../types.ts';
import type { HtmlPage } from './html-page.ts';
import { type Html, html } from './html-text.ts';
import { articlesOf, counted, outletOf } from './outlets.ts';

/** The differences that were looked at and left alone, so that silence can be audited. */
export function ledgerSection(page: HtmlPage): Html {
  const { ledger } = page.comparison;
  const table = html`<div class="scroll" role="region" aria-label="Differences left alone" tabindex="0">
<table>
<thead><tr><th scope="col">Why</th><th scope="col">What</th><th scope="col">Note</th></tr></thead>
<tbody>
${ledger.map((entry) => ledgerRow(entry, page))}
</tbody>
</table>
</div>`;
  return html`<section aria-labelledby="ledger">
<h2 id="ledger">Looked at and left alone</h2>
<p>${counted(ledger.length, 'difference')} can stand together.</p>
${ledger.length === 0 ? [] : table}
</section>`;
}

function ledgerRow({ kind, reason, sides, note }: LedgerEntry, page: HtmlPage): Html {
  const told = sides.map(
    (side) => html`<p dir="auto">${side.value} <span class="who">(${tellers(side, page)})</span></p>`,
  );
  return html`<tr><th scope="row">${reason.replaceAll('-', ' ')}</th><td>${told}</td><td>${kind}: ${note}</td></tr>`;
}

function tellers(side: Side, page: HtmlPage): string {
  return articlesOf(side)
    .map((article) => outletOf(page.outlets, article))
    .join(', ');
}
