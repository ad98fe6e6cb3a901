import type { Evidence } from '../types.ts';
import type { HtmlPage } from './html-page.ts';
import { type Html, html, nothing } from './html-text.ts';
import { placeName } from './location.ts';
import { markRuns } from './marked-words.ts';
import { outletOf } from './outlets.ts';
import { surroundingsOf } from './surroundings.ts';
import { visible } from './visible.ts';

/**
 * A piece of evidence among the words around it, with those marked in which it differs.
 *
 * @param value what its side says
 * @param other the evidence against it
 */
export function evidenceFigure(evidence: Evidence, value: string, other: string, page: HtmlPage): Html {
  const whole = page.articles.get(evidence.article)?.[evidence.field];
  const { before, after } = whole === undefined ? { before: '', after: '' } : surroundingsOf(whole, evidence);
  return html`<figure>
<figcaption>${outletOf(page.outlets, evidence.article)}${placeOf(evidence, page)}</figcaption>
<blockquote><p dir="auto">${faint(before)}<span class="said">${markedText(evidence.text, value, other)}</span>${faint(after)}</p></blockquote>
</figure>`;
}

function faint(text: string): Html {
  return text === '' ? nothing : html`<span class="around">${text}</span>`;
}

/** The runs are visible already, and to be visible twice changes nothing. */
function markedText(text: string, value: string, other: string): Html {
  const runs = markRuns(visible(text), visible(value), visible(other));
  return { html: runs.map((run) => (run.marked ? html`<mark>${run.text}</mark>` : html`${run.text}`).html).join('') };
}

function placeOf(evidence: Evidence, page: HtmlPage): Html {
  const { path, start } = page.locate(evidence);
  const title = evidence.field === 'title' ? html`, title` : nothing;
  return path === null ? title : html`${title} <span class="place">${placeName(path, start)}</span>`;
}
