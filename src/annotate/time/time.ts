import type { AnalysedDocument, AnalysedSentence } from '../../syntax/analysed.ts';
import type { Field, TimeMention } from '../../types.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { SECONDS_A_DAY } from './civil.ts';
import { compose } from './compose.ts';
import type { Anchor, TimeContext } from './context.ts';
import type { Match } from './expression.ts';
import { mentionOf, type Resolved } from './mention.ts';
import { rangesOf, withRanges } from './range.ts';
import { scan } from './rules/rules.ts';
import { speechTime } from './speech-time.ts';
import { directionOf } from './tense.ts';

/** How many sentences a day told before stays at hand for "the next day". */
const REACH = 3;

interface Told {
  readonly any: Anchor | null;
  readonly day: Anchor | null;
  readonly daySentence: number;
}

/**
 * Every expression of time in an article, in order, resolved against its publication date, its dateline and the
 * times told before. Sentences need not be parsed: without `words` the tense is read from the words around.
 */
export function annotateTimes(document: AnalysedDocument): TimeMention[] {
  const speech = speechTime(document);
  const mentions: TimeMention[] = [];
  let told: Told = { any: null, day: null, daySentence: -1 };
  stretchesOf(document).forEach((sentence, index) => {
    const text = fieldText(document, sentence.field);
    const atoms = atomsOf(text, sentence, sentence.words ?? []);
    const matches = rangesOf(atoms, compose(atoms, scan(atoms)));
    const found: TimeMention[] = [];
    for (const match of matches) {
      const toldDay = index - told.daySentence <= REACH ? told.day : null;
      const context = { speech, told: told.any, toldDay, direction: tense(sentence, atoms, match) };
      const resolved = resolveMatch(text, sentence.field, atoms, match, context);
      found.push(resolved.mention);
      told = remember(told, resolved, index);
    }
    mentions.push(...withRanges(matches, found));
  });
  return mentions;
}

/** The sentences, and the dateline before the first of its text where it tells a date. */
function stretchesOf({ sentences, dateline }: AnalysedDocument): readonly AnalysedSentence[] {
  if (dateline?.date == null) return sentences;
  const { start, end } = dateline;
  const after = sentences.findIndex((sentence) => sentence.field === 'text' && sentence.start >= end);
  const told: AnalysedSentence = {
    start,
    end,
    field: 'text',
    block: 0,
    kind: 'paragraph',
    repeated: false,
    tokens: [],
    words: [],
  };
  return after < 0 ? [...sentences, told] : sentences.toSpliced(after, 0, told);
}

function fieldText(document: AnalysedDocument, field: Field): string {
  return field === 'title' ? (document.article.title ?? '') : document.article.text;
}

function tense(sentence: AnalysedSentence, atoms: readonly Atom[], match: Match) {
  return match.expression.kind === 'date' || match.expression.kind === 'duration'
    ? directionOf(sentence, atoms, match)
    : 'unknown';
}

function resolveMatch(
  text: string,
  field: Field,
  atoms: readonly Atom[],
  match: Match,
  context: TimeContext,
): Resolved {
  const start = atoms[match.start]?.start ?? 0;
  const end = atoms[match.end - 1]?.end ?? start;
  return mentionOf({ field, start, end, text: text.slice(start, end) }, match.expression, context);
}

/** A date told becomes the anchor of "two years later"; a day told that of "the next morning". */
function remember(told: Told, { mention, period }: Resolved, sentence: number): Told {
  if (period === null || (mention.type !== 'DATE' && mention.type !== 'TIME')) return told;
  const day = Math.floor(period.from / SECONDS_A_DAY);
  const fine = ['second', 'minute', 'hour'].includes(period.grain);
  const anchor: Anchor = { day, second: fine ? period.from - day * SECONDS_A_DAY : null };
  const isDay = fine || period.grain === 'day' || period.grain === 'daypart';
  return isDay ? { any: anchor, day: anchor, daySentence: sentence } : { ...told, any: anchor };
}
