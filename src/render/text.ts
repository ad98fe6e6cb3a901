import type { Comparison, NewsEvent } from '../types.ts';
import { sourcesOf } from './balance.ts';
import { closingSentences } from './closing-sentences.ts';
import { locator } from './location.ts';
import { outletOf, outletsOf } from './outlets.ts';
import { paintFor } from './paint.ts';
import { painted, paragraph, plainWords } from './paragraph.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import { discrepancyBlock, type Page } from './text-discrepancy.ts';
import { visible } from './visible.ts';

const defaultWidth = 100;
const narrowest = 40;

/** The comparison for a person at a terminal: each event with its discrepancies, and what was compared at the end. */
export function renderText(comparison: Comparison, options: RenderOptions = {}): string {
  const page: Page = {
    outlets: outletsOf(comparison.articles),
    sourceOf: sourcesOf(comparison.articles),
    locate: locator(options),
    paint: paintFor(options.colour ?? false),
    width: Math.max(narrowest, options.width ?? defaultWidth),
  };
  const sections = [
    ...comparison.events.flatMap((event) => eventSection(event, comparison, page)),
    ...backgroundSection(comparison, page),
    closing(comparison, page),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** An event that one article alone reports has nothing to show unless the article contradicts itself. */
function eventSection(event: NewsEvent, comparison: Comparison, page: Page): string[] {
  const blocks = comparison.discrepancies
    .filter((discrepancy) => discrepancy.event === event.id)
    .map((discrepancy) => discrepancyBlock(discrepancy, page));
  if (blocks.length === 0 && event.articles.length < 2) return [];
  return [eventHead(event, page), ...(blocks.length > 0 ? blocks : ['No discrepancy found.'])];
}

function eventHead(event: NewsEvent, page: Page): string {
  const names = event.articles.map((article) => outletOf(page.outlets, article)).join(', ');
  const circumstances = [event.when, event.where].filter((part) => part !== undefined).map(visible);
  const title = [visible(event.label), ...circumstances].filter((part) => part !== '').join(' · ');
  const head = paragraph(plainWords(title).map(painted(page.paint.strong)), '', page.width);
  return `${head}\n${paragraph(plainWords(names), '  told by ', page.width)}`;
}

function backgroundSection({ discrepancies }: Comparison, page: Page): string[] {
  const background = discrepancies.filter(({ event }) => event === null);
  if (background.length === 0) return [];
  const title = page.paint.strong('Within one article, or about shared background');
  return [title, ...background.map((discrepancy) => discrepancyBlock(discrepancy, page))];
}

function closing(comparison: Comparison, page: Page): string {
  const sentences = closingSentences(comparison, page.outlets);
  return sentences.map((sentence) => paragraph(plainWords(sentence), '', page.width)).join('\n');
}

export const textRenderer: Renderer = {
  name: 'text',
  description: 'for a person at a terminal',
  mediaType: 'text/plain',
  extension: 'txt',
  render: renderText,
};
