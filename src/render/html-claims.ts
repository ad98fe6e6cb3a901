import type { Alignment, Claim, NewsEvent } from '../types.ts';
import { agreedPoints } from './agreed-points.ts';
import { claimsOf, type HtmlPage } from './html-page.ts';
import { type Html, html, nothing } from './html-text.ts';
import { partsOfOthers } from './nested-claims.ts';
import { counted, outletOf } from './outlets.ts';

/** What several articles of an event tell of, each in its words. */
export function agreement(event: NewsEvent, page: HtmlPage): Html {
  const points = agreedPoints(event, page);
  if (points.length === 0) return nothing;
  const items = points.map(({ claims }) => html`<li>${claims.map((claim) => saying(claim, page))}</li>`);
  return html`<details>
<summary>Told by several, and no difference found: ${counted(points.length, 'point')}</summary>
<ul class="points">${items}</ul>
</details>`;
}

function saying({ article, text }: Claim, page: HtmlPage): Html {
  return html`<p dir="auto"><b>${outletOf(page.outlets, article)}</b> ${text}</p>`;
}

/** What one article of an event alone tells of, article by article; a part of such a claim is not told again. */
export function singleSource(event: NewsEvent, page: HtmlPage): Html {
  const alone = (page.alignments.get(event.id) ?? []).filter(({ status }) => status === 'single-source');
  const all = event.articles.length < 2 ? [] : alone.flatMap((alignment: Alignment) => claimsOf(alignment, page));
  const parts = partsOfOthers(all);
  const claims = all.filter(({ id }) => !parts.has(id));
  if (claims.length === 0) return nothing;
  const lists = event.articles.map((article) => {
    const own = claims.filter((claim) => claim.article === article);
    return own.length === 0 ? nothing : claimList(outletOf(page.outlets, article), own);
  });
  return html`<details>
<summary>Told by one alone: ${counted(claims.length, 'claim')}</summary>
${lists}
</details>`;
}

function claimList(outlet: string, claims: readonly Claim[]): Html {
  const items = claims.map(({ text }) => html`<li dir="auto">${text}</li>`);
  return html`<h4>${outlet}</h4>
<ul>${items}</ul>`;
}
