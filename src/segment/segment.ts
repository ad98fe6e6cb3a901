import type { Article, Span } from '../types.ts';
import { agenciesInCredit } from './agencies.ts';
import { namesInByline } from './bylines.ts';
import { skipBlank, trimEnd } from './characters.ts';
import { isDateLine } from './date-lines.ts';
import { datelineAlone, datelineAt } from './dateline.ts';
import { isStrayNotice } from './debris.ts';
import type { Block, BlockKind, Dateline, Document, SegmentedSentence, SurfaceToken } from './document.ts';
import { splitGlued } from './glue.ts';
import { isSameTitle, layOut, type Placed } from './layout.ts';
import { linesOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { keyOf, type Passage, passageOf } from './passage.ts';
import { sentenceRanges } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** How many paragraphs may stand before the one with the dateline. */
const DATELINE_PARAGRAPHS = 3;
/** Longer openings of a text are no title. */
const TITLE_VIEW = 300;
const NOTICE_LENGTH = 80;
const CREDIT_OPENING = 40;
const TAIL_CREDIT = /^[([]?(?:additional |further )?(?:reporting|writing|editing) by\b/i;

type SentenceKind = SegmentedSentence['kind'];
const SPEAKING: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'caption', 'paragraph']);

interface Draft {
  readonly blocks: Block[];
  readonly sentences: SegmentedSentence[];
  /** Index of the block for each passage laid out. */
  readonly blockOf: number[];
}

interface Cut extends Span {
  readonly kind: BlockKind;
  readonly sentences: readonly (readonly SurfaceToken[])[];
}

/** Whether a sentence of a paragraph is no part of it: a stray notice, or the credit at its end. */
function kindOfSentence(text: string, start: number, end: number, kind: BlockKind): BlockKind {
  if (TAIL_CREDIT.test(text.slice(start, Math.min(end, start + CREDIT_OPENING)))) return 'credit';
  return end - start <= NOTICE_LENGTH && isStrayNotice(keyOf(text, start, end)) ? 'debris' : kind;
}

/** Cuts a passage into sentences, and into blocks where a notice or credit stands among them. */
function cutsOf(text: string, { passage, kind }: Placed, from: number): Cut[] {
  const tokens = tokenise(text, from, passage.end);
  const ranges = sentenceRanges(tokens);
  const cuts: { kind: BlockKind; start: number; end: number; sentences: SurfaceToken[][] }[] = [];
  for (const { first, end } of ranges) {
    const words = tokens.slice(first, end);
    const stop = (words.at(-1) as SurfaceToken).end;
    const last = cuts.at(-1);
    const own =
      ranges.length > 1 && kind === 'paragraph'
        ? kindOfSentence(text, (words[0] as SurfaceToken).start, stop, kind)
        : kind;
    if (last !== undefined && (last.kind === own || last.kind === 'credit')) {
      last.sentences.push(words);
      last.end = stop;
    } else
      cuts.push({
        kind: own,
        start: last === undefined ? passage.start : (words[0] as SurfaceToken).start,
        end: stop,
        sentences: [words],
      });
  }
  return cuts.length > 0 ? cuts : [{ kind, start: passage.start, end: passage.end, sentences: [] }];
}

function addPassage(draft: Draft, text: string, placed: Placed, dateline: Dateline | null): void {
  const { passage } = placed;
  draft.blockOf.push(draft.blocks.length);
  const repeats = placed.repeats === undefined ? {} : { repeats: draft.blockOf[placed.repeats] as number };
  if (!SPEAKING.has(placed.kind)) {
    draft.blocks.push({ start: passage.start, end: passage.end, kind: placed.kind, field: passage.field, ...repeats });
    return;
  }
  const from = dateline !== null && dateline.start === passage.start ? dateline.end : passage.start;
  for (const cut of cutsOf(text, placed, from)) {
    const block = draft.blocks.length;
    draft.blocks.push({ start: cut.start, end: cut.end, kind: cut.kind, field: passage.field, ...repeats });
    if (!SPEAKING.has(cut.kind)) continue;
    for (const tokens of cut.sentences) {
      const span = { start: (tokens[0] as SurfaceToken).start, end: (tokens.at(-1) as SurfaceToken).end };
      const kind = cut.kind as SentenceKind;
      draft.sentences.push({
        ...span,
        field: passage.field,
        block,
        kind,
        repeated: placed.repeats !== undefined,
        tokens,
      });
    }
  }
}

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

function titlePassage(title: string | undefined): Passage | null {
  if (title === undefined) return null;
  const start = skipBlank(title, 0, title.length);
  return start === title.length ? null : passageOf(title, 'title', { start, end: trimEnd(title, start, title.length) });
}

/** The passages of the text, glued headings parted. */
function passagesOf(text: string, title: string | undefined): Passage[] {
  const spans = paragraphsOf(text, linesOf(text));
  const [first] = spans;
  const titles = [
    title?.trim() ?? '',
    first === undefined ? '' : text.slice(first.start, Math.min(first.end, first.start + TITLE_VIEW)),
  ];
  return spans.flatMap((span) => splitGlued(text, span, titles)).map((span) => passageOf(text, 'text', span));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/**
 * Finds title, dateline, byline, credits, captions and debris in an article, and the sentences and surface tokens of
 * what it reports. Offsets point into `article.text`, or into `article.title` where `field` is `'title'`. A title
 * handed in apart that also opens the text is taken from the text alone. Any string is survived; time is linear.
 */
export function segment(article: Article): Document {
  const { text } = article;
  const given = titlePassage(article.title);
  const passages = passagesOf(text, article.title);
  const placed = layOut(passages, given);
  const dateline = findDateline(text, placed);
  const draft: Draft = { blocks: [], sentences: [], blockOf: [] };
  const inText = placed.find(({ kind }) => kind === 'title');
  const isApart = given !== null && !(inText !== undefined && isSameTitle(inText.passage, given));
  if (isApart && given !== null) addPassage(draft, article.title as string, { passage: given, kind: 'title' }, null);
  draft.blockOf.length = 0;
  for (const each of placed) addPassage(draft, text, each, dateline);
  const bylines = placed.filter(({ kind }) => kind === 'byline').map(({ passage }) => namesInByline(passage));
  const credits = draft.blocks.filter(({ kind, field }) => kind === 'credit' && field === 'text');
  const credited = credits.flatMap(({ start, end }) => agenciesInCredit(text.slice(start, end)));
  const wire = dateline?.agency ? [dateline.agency] : [];
  const dated = placed.find(({ kind, passage }) => kind === 'credit' && isDateLine(passage))?.passage;
  const titled = isApart ? given : inText?.passage;
  return {
    article,
    blocks: draft.blocks,
    title: titled ? { field: titled.field, span: { start: titled.start, end: titled.end } } : null,
    dateline,
    ...(dated && { published: { start: dated.start, end: dated.end } }),
    authors: unique(bylines.flatMap(({ authors }) => authors)),
    agencies: unique([...wire, ...bylines.flatMap(({ agencies }) => agencies), ...credited]),
    sentences: draft.sentences,
  };
}
