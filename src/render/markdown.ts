import type { Comparison, Discrepancy, Evidence, Side } from '../types.ts';
import { balanceOf, type SourceOf, sourcesOf } from './balance.ts';
import { closingSentences } from './closing-sentences.ts';
import { type Locate, locator } from './location.ts';
import { codeSpan, escapeMarkdown, escapeRun } from './markdown-text.ts';
import { markRuns } from './marked-words.ts';
import { type Outlets, outletsOf } from './outlets.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import { tellerOf } from './teller.ts';
import { visible } from './visible.ts';

interface Page {
  readonly outlets: Outlets;
  readonly sourceOf: SourceOf;
  readonly locate: Locate;
}

/** For a comment on a pull request, a job's summary or a message to the desk. */
export function renderMarkdown(comparison: Comparison, options: RenderOptions = {}): string {
  const { articles, discrepancies, events } = comparison;
  const page = { outlets: outletsOf(articles), sourceOf: sourcesOf(articles), locate: locator(options) };
  const conflicts = discrepancies.filter(({ verdict }) => verdict === 'conflict').length;
  const sections = events.map((event) => {
    const own = discrepancies.filter((discrepancy) => discrepancy.event === event.id);
    return section(event.label || event.id, own, page);
  });
  const background = discrepancies.filter(({ event }) => event === null);
  return [
    `## variorum: ${conflicts === 1 ? '1 conflict' : `${conflicts} conflicts`}, ${discrepancies.length - conflicts} for review`,
    ...sections,
    section('Within one article, or about shared background', background, page),
    closingSentences(comparison, page.outlets).map(escapeMarkdown).join(' '),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function section(title: string, discrepancies: readonly Discrepancy[], page: Page): string {
  if (discrepancies.length === 0) return '';
  const blocks = discrepancies.map((discrepancy) => block(discrepancy, page));
  return [`### ${escapeMarkdown(title)}`, ...blocks].join('\n\n');
}

function block(discrepancy: Discrepancy, page: Page): string {
  const { verdict, kind, severity, confidence, detector, summary, sides, explanations } = discrepancy;
  const facts = `${kind}, ${severity} severity, confidence ${confidence.toFixed(2)}, ${escapeMarkdown(detector)}`;
  return [
    `**${verdict === 'conflict' ? 'Conflict' : 'For review'}:** ${escapeMarkdown(summary)}  `,
    `${balanceOf(sides, page.sourceOf)} · ${facts}`,
    '',
    ...sides.map((side, i) => sideItem(side, sides[i === 0 ? 1 : 0]?.evidence[0]?.text ?? '', page)),
    ...explanations.map(({ text }) => `\nPerhaps: ${escapeMarkdown(text)}`),
  ].join('\n');
}

function sideItem(side: Side, other: string, page: Page): string {
  const lines = side.evidence.map((evidence) => evidenceItem(evidence, side.value, other, page));
  return [`- ${escapeMarkdown(side.value)}`, ...lines].join('\n');
}

function evidenceItem(evidence: Evidence, value: string, other: string, { outlets, locate }: Page): string {
  const { outlet, place } = tellerOf(evidence, outlets, locate);
  const who = outlet === null ? [] : [escapeMarkdown(outlet)];
  const where = place === null ? [] : [codeSpan(place)];
  const words = markRuns(visible(evidence.text), visible(value), visible(other))
    .map(({ text, marked }) => (marked ? `**${escapeRun(text)}**` : escapeRun(text)))
    .join('');
  return `  - ${[...who, ...where].join(', ')}: ${words}`;
}

export const markdownRenderer: Renderer = {
  name: 'markdown',
  description: 'for a comment on a pull request or a message to the desk',
  mediaType: 'text/markdown',
  extension: 'md',
  render: renderMarkdown,
};
