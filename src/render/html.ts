import type { Comparison, NewsEvent } from '../types.ts';
import { closingSentences } from './closing-sentences.ts';
import { agreement, singleSource } from './html-claims.ts';
import { discrepancyArticle } from './html-discrepancy.ts';
import { ledgerSection } from './html-ledger.ts';
import { matrix } from './html-matrix.ts';
import { type HtmlPage, htmlPage } from './html-page.ts';
import { reportsSection } from './html-reports.ts';
import { style, styleHash } from './html-style.ts';
import { type Html, html, nothing } from './html-text.ts';
import { counted, outletOf } from './outlets.ts';
import type { Renderer, RenderOptions } from './renderer.ts';

/** Nothing may be loaded and nothing may run, whatever an article says: the style is let in by its digest. */
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * One page in one file, with no script and nothing to load: who says what, each discrepancy with its sides next to each
 * other, what articles agree on, what one alone tells, and what was left alone.
 */
export function renderHtml(comparison: Comparison, options: RenderOptions = {}): string {
  const page = htmlPage(comparison, options);
  const title = titleOf(comparison);
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>No report is taken for the truth. Each side is shown with the words it rests on.</p>
</header>
<main>
${comparison.events.map((event, i) => eventSection(event, i + 1, page))}
${backgroundSection(page)}
${ledgerSection(page)}
${reportsSection(page)}
</main>
<footer>
${closingSentences(comparison, page.outlets).map((sentence) => html`<p>${sentence}</p>`)}
</footer>
</body>
</html>
`;
  return document.html;
}

function titleOf({ discrepancies, articles }: Comparison): string {
  const conflicts = discrepancies.filter(({ verdict }) => verdict === 'conflict').length;
  const found = `${counted(conflicts, 'conflict')}, ${discrepancies.length - conflicts} for review`;
  return `${counted(articles.length, 'report')} compared: ${found}`;
}

/** An event that one article alone reports has nothing to show unless the article contradicts itself. */
function eventSection(event: NewsEvent, number: number, page: HtmlPage): Html {
  const own = page.discrepancies.get(event.id) ?? [];
  if (own.length === 0 && event.articles.length < 2) return nothing;
  const told = event.articles.map((article) => outletOf(page.outlets, article)).join(', ');
  const circumstances = [event.when, event.where].filter((part) => part !== undefined && part !== '').join(' · ');
  return html`<section aria-labelledby="event-${number}">
<h2 id="event-${number}">${event.label || event.id}</h2>
<p class="circumstances">${circumstances === '' ? '' : `${circumstances}. `}Told by ${told}.</p>
${matrix(event, page)}
<h3>Where they cannot all be right</h3>
${own.length === 0 ? html`<p>No discrepancy found.</p>` : own.map((discrepancy) => discrepancyArticle(discrepancy, page))}
${agreement(event, page)}
${singleSource(event, page)}
</section>`;
}

function backgroundSection(page: HtmlPage): Html {
  const background = page.discrepancies.get(null) ?? [];
  if (background.length === 0) return nothing;
  return html`<section aria-labelledby="background">
<h2 id="background">Within one article, or about shared background</h2>
<h3>What cannot all be right</h3>
${background.map((discrepancy) => discrepancyArticle(discrepancy, page))}
</section>`;
}

export const htmlRenderer: Renderer = {
  name: 'html',
  description: 'one page without script, to read, to print and to pass on',
  mediaType: 'text/html',
  extension: 'html',
  render: renderHtml,
};
