import type { Hedge } from '../../lexicon/en/numbers-bounds.ts';
import type { AnalysedDocument, AnalysedSentence } from '../../syntax/analysed.ts';
import type { Field, QuantityMention, TimeMention } from '../../types.ts';
import { ageOf, decadeOfLife } from './age.ts';
import { mayBegin } from './candidate.ts';
import { countedBy } from './counted.ts';
import type { Counted, Earlier } from './earlier-count.ts';
import { figureAt, multiDollarAt, oneOfUnit } from './figure.ts';
import { isNoQuantity } from './guard.ts';
import { hedgeAfter, hedgeBefore, joinHedges } from './hedge.ts';
import { magnitudeOf } from './magnitude.ts';
import { mentionOf } from './mention.ts';
import { ordinalAt } from './ordinal.ts';
import { pairAt } from './pair.ts';
import { wordCountAt } from './people.ts';
import { readSentence } from './read.ts';
import type { Figure, Reading } from './reading.ts';
import { lowerAt } from './reading.ts';
import { shareAt } from './share.ts';
import { withSmallerPart } from './sum.ts';

/** A plain number with all that may follow it: a second figure, a smaller unit, "magnitude", "years old". */
function numberAt(reading: Reading, at: number, hedged: boolean): Figure | null {
  const first = figureAt(reading, at);
  if (first === null) return null;
  const pair = pairAt(reading, first);
  const figure = pair ?? withSmallerPart(reading, first);
  if (pair === null && isNoQuantity(reading, figure, hedged)) return ageOf(reading, figure);
  return ageOf(reading, figure) ?? magnitudeOf(reading, figure) ?? figure;
}

/** "Half a million", "half a dozen": a number, and no share of one. */
function halfOfNumber(reading: Reading, at: number): Figure | null {
  return lowerAt(reading, at) === 'half' ? numberAt(reading, at, false) : null;
}

/** "Two-thirds"; "between half and two-thirds". */
function shareOrRange(reading: Reading, at: number): Figure | null {
  const first = shareAt(reading, at);
  if (first === null || first.kind !== 'percent') return first;
  const between = lowerAt(reading, at - 1) === 'between' && lowerAt(reading, first.to) === 'and';
  if (!between && lowerAt(reading, first.to) !== 'to') return first;
  const second = shareAt(reading, first.to + 1);
  if (second?.kind !== 'percent' || second.value <= first.value) return first;
  return { ...first, to: second.to, upper: second.value };
}

/** The figure that begins at an atom, by the first rule that fits. */
function anyFigureAt(reading: Reading, at: number, hedged: boolean): Figure | null {
  return (
    decadeOfLife(reading, at) ??
    ordinalAt(reading, at) ??
    halfOfNumber(reading, at) ??
    shareOrRange(reading, at) ??
    numberAt(reading, at, hedged) ??
    multiDollarAt(reading, at) ??
    oneOfUnit(reading, at, hedged) ??
    wordCountAt(reading, at)
  );
}

function usesBlocked(reading: Reading, figure: Figure): boolean {
  for (let at = figure.from; at < figure.to; at++) if (reading.blocked[at]) return true;
  return false;
}

/** "A nuclear one", "which one": a pronoun, as nothing is counted. */
function isBareOne(reading: Reading, figure: Figure, counted: Counted): boolean {
  if (figure.kind !== 'count' || lowerAt(reading, figure.from) !== 'one' || figure.to !== figure.from + 1) return false;
  if (lowerAt(reading, figure.to) === 'of') return false;
  return counted.counted === null && counted.of === null && counted.state === null;
}

interface Found {
  readonly mention: QuantityMention;
  readonly to: number;
}

function foundAt(reading: Reading, field: Field, at: number, earlier: Earlier | null): Found | null {
  if (reading.blocked[at] || !mayBegin(reading, at)) return null;
  const before = hedgeBefore(reading, at);
  const figure = anyFigureAt(reading, at, before.from < at);
  if (figure === null || usesBlocked(reading, figure)) return null;
  const after = hedgeAfter(reading, figure.to);
  const hedge: Hedge = after === null ? before.hedge : joinHedges(before.hedge, after.hedge);
  const to = after?.to ?? figure.to;
  const between = figure.upper !== undefined && lowerAt(reading, before.from - 1) === 'between';
  const from = between ? before.from - 1 : before.from;
  const counted = countedBy(reading, { ...figure, to }, before.from, earlier);
  if (isBareOne(reading, figure, counted)) return null;
  return { mention: mentionOf(reading, field, figure, hedge, counted, from, to), to };
}

const earlierOf = (mention: QuantityMention): Earlier => ({ counted: mention.counted, state: mention.state ?? null });

function quantitiesOfSentence(
  text: string,
  sentence: AnalysedSentence,
  times: readonly TimeMention[],
): QuantityMention[] {
  const reading = readSentence(text, sentence, times);
  const mentions: QuantityMention[] = [];
  let earlier: Earlier | null = null;
  for (let at = 0; at < reading.atoms.length; ) {
    const found = foundAt(reading, sentence.field, at, earlier);
    if (found === null) at++;
    else {
      mentions.push(found.mention);
      if (found.mention.kind === 'count') earlier = earlierOf(found.mention);
      at = found.to;
    }
  }
  return mentions;
}

function datesByField(times: readonly TimeMention[]): Readonly<Record<Field, readonly TimeMention[]>> {
  const dates = times.filter((time) => time.type === 'DATE' || time.type === 'TIME');
  const sorted = dates.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    text: sorted.filter((time) => time.field === 'text'),
    title: sorted.filter((time) => time.field === 'title'),
  };
}

/**
 * The amounts an article tells, in order. Dates and clock times in `times` are none; a duration is both. Sentences
 * that have not been parsed are read by the form of their words alone.
 */
export function annotateQuantities(document: AnalysedDocument, times: readonly TimeMention[] = []): QuantityMention[] {
  const dates = datesByField(times);
  const next = { text: 0, title: 0 };
  return document.sentences.flatMap((sentence) => {
    const text = sentence.field === 'title' ? (document.article.title ?? '') : document.article.text;
    const inside: TimeMention[] = [];
    const list = dates[sentence.field];
    while ((list[next[sentence.field]]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next[sentence.field]++;
    for (let at = next[sentence.field]; (list[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; at++) {
      inside.push(list[at] as TimeMention);
    }
    return quantitiesOfSentence(text, sentence, inside);
  });
}
