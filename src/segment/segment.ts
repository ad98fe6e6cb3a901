import type { Article } from '../types.ts';
import { agenciesInCredit } from './agencies.ts';
import { namesInByline } from './bylines.ts';
import { isDateLine } from './date-lines.ts';
import { datelineAlone, datelineAt } from './dateline.ts';
import type { Block, Dateline, Document } from './document.ts';
import { addPassage, type Draft } from './draft.ts';
import { isSameTitle, layOut, type Placed } from './layout.ts';
import type { Passage } from './passage.ts';
import { passagesOf, titlePassage } from './passages.ts';

/** How many paragraphs may stand before the one with the dateline. */
const DATELINE_PARAGRAPHS = 3;
/** How much of a credit is read for names. */
const CREDIT_VIEW = 400;

function findDateline(text: string, placed: readonly Placed[]): Dateline | null {
  let seen = 0;
  for (const { passage, kind } of placed) {
    if (kind !== 'paragraph' && kind !== 'credit') continue;
    const dateline = kind === 'credit' ? datelineAlone(passage) : datelineAt(text, passage.start, passage.end);
    if (dateline !== null) return dateline;
    if (kind === 'paragraph' && ++seen === DATELINE_PARAGRAPHS) return null;
  }
  return null;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** Names in bylines; agencies of the dateline, bylines and credits. */
function namesOf(text: string, placed: readonly Placed[], blocks: readonly Block[], dateline: Dateline | null) {
  const bylines = placed.filter(({ kind }) => kind === 'byline').map(({ passage }) => namesInByline(passage));
  const credits = blocks.filter(({ kind, field }) => kind === 'credit' && field === 'text');
  const credited = credits.flatMap(({ start, end }) =>
    agenciesInCredit(text.slice(start, Math.min(end, start + CREDIT_VIEW))),
  );
  const wire = dateline?.agency ? [dateline.agency] : [];
  return {
    authors: unique(bylines.flatMap(({ authors }) => authors)),
    agencies: unique([...wire, ...bylines.flatMap(({ agencies }) => agencies), ...credited]),
  };
}

/** Blocks and sentences of the title handed in, if it stands apart, then of the text. */
function draftOf(article: Article, placed: readonly Placed[], apart: Passage | null, dateline: Dateline | null): Draft {
  const draft: Draft = { blocks: [], sentences: [] };
  if (apart !== null) addPassage(draft, article.title ?? '', { passage: apart, kind: 'title' }, null, undefined);
  const firstBlocks: number[] = [];
  for (const each of placed) {
    firstBlocks.push(draft.blocks.length);
    const repeats = each.repeats === undefined ? undefined : firstBlocks[each.repeats];
    addPassage(draft, article.text, each, dateline, repeats);
  }
  return draft;
}

/**
 * Finds title, dateline, byline, credits, captions and debris in an article, and the sentences and surface tokens of
 * what it reports. Offsets point into `article.text`, or into `article.title` where `field` is `'title'`. A title
 * handed in apart that also opens the text is taken from the text alone. Any string is survived; time is linear.
 */
export function segment(article: Article): Document {
  const { text } = article;
  const given = titlePassage(article.title);
  const placed = layOut(passagesOf(text, article.title), given);
  const dateline = findDateline(text, placed);
  const inText = placed.find(({ kind }) => kind === 'title')?.passage;
  const apart = given !== null && inText !== undefined && isSameTitle(inText, given) ? null : given;
  const { blocks, sentences } = draftOf(article, placed, apart, dateline);
  const dated = placed.find(({ kind, passage }) => kind === 'credit' && isDateLine(passage))?.passage;
  const titled = apart ?? inText;
  return {
    article,
    blocks,
    title: titled ? { field: titled.field, span: { start: titled.start, end: titled.end } } : null,
    dateline,
    ...(dated && { published: { start: dated.start, end: dated.end } }),
    ...namesOf(text, placed, blocks, dateline),
    sentences,
  };
}
