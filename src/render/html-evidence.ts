import type { Evidence } from '../types.ts';
import type { HtmlPage } from './html-page.ts';
import { type Html, html, nothing } from './html-text.ts';
import { markRuns } from './marked-words.ts';
import { surroundingsOf } from './surroundings.ts';
import { tellerOf } from './teller.ts';
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
  const { outlet, place } = tellerOf(evidence, page.outlets, page.locate);
  const where = place === null ? nothing : html` <span class="place">${place}</span>`;
  return html`<figure>
<figcaption>${outlet ?? ''}${where}</figcaption>
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
