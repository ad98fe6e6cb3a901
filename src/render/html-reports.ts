import type { ArticleSummary } from '../types.ts';
import type { HtmlPage } from './html-page.ts';
import { type Html, html } from './html-text.ts';
import { webAddress } from './identifiers.ts';
import { outletOf } from './outlets.ts';

/** The articles that were compared. */
export function reportsSection(page: HtmlPage): Html {
  return html`<section aria-labelledby="reports">
<h2 id="reports">The reports</h2>
<div class="scroll" role="region" aria-label="Table of the reports" tabindex="0">
<table>
<thead><tr><th scope="col">Outlet</th><th scope="col">Title</th><th scope="col">Published</th><th scope="col">Words first written by</th></tr></thead>
<tbody>
${page.comparison.articles.map((article) => row(article, page))}
</tbody>
</table>
</div>
</section>`;
}

function row(article: ArticleSummary, page: HtmlPage): Html {
  const { id, publishedAt } = article;
  return html`<tr><th scope="row">${outletOf(page.outlets, id)}</th><td dir="auto">${titleOf(article, page)}</td><td>${publishedAt ?? 'not told'}</td><td>${originOf(article, page)}</td></tr>`;
}

/** A link is followed only when someone follows it; what is no address of the web is none. */
function titleOf({ id, title }: ArticleSummary, page: HtmlPage): Html {
  const address = webAddress(page.articles.get(id)?.url);
  const name = title ?? id;
  return address === undefined ? html`${name}` : html`<a href="${address}" rel="noreferrer noopener">${name}</a>`;
}

function originOf({ origin, nearCopyOf, id }: ArticleSummary, page: HtmlPage): string {
  if (nearCopyOf !== null) return `near-copy of ${outletOf(page.outlets, nearCopyOf)}`;
  return origin === id ? 'itself' : outletOf(page.outlets, origin);
}
