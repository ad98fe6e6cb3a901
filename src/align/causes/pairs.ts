import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { areExclusiveCauses } from '../../lexicon/en/causes.ts';
import { eventClass } from '../../lexicon/en/event-classes.ts';
import { related } from '../../lexicon/en/relations.ts';
import { pairsAcross } from '../pairs-across.ts';
import { areApart, meets } from '../sets.ts';
import { overlapOf, type Weight } from '../stance/match-parties.ts';
import type { CauseView } from './views.ts';

/** Two causes told of what is taken for one happening. */
export interface CausePair {
  readonly a: CauseView;
  readonly b: CauseView;
  /** How surely it is one happening, 0 to 1. */
  readonly fit: number;
  /** Whether one happening cannot have both, by the sorts of the causes. */
  readonly exclusive: boolean;
  /** Who says so: both articles, or speakers that are not known to be two; one article only; or two speakers. */
  readonly told: 'same' | 'one' | 'other';
}

/** Causes of one happening that are not one cause, where neither article tells the other's cause too. */
export function causePairs(
  views: readonly CauseView[],
  analyses: readonly ArticleAnalysis[],
  weight: Weight,
): CausePair[] {
  const lemmas = new Map(analyses.map((analysis) => [analysis.document.article.id, lemmasOf(analysis)]));
  const tells = (article: string, { head }: CauseView) => lemmas.get(article)?.has(head) ?? false;
  return pairsAcross(views, ({ effect }) => effect).flatMap(([a, b]): CausePair[] => {
    if (a.nominal !== b.nominal || tells(a.article, b) || tells(b.article, a)) return [];
    if (isOneCause(a, b) || haveOtherTimes(a, b)) return [];
    const fit = fitOf(a, b, weight);
    return fit >= LEAST_FIT ? [{ a, b, fit, exclusive: areExclusive(a, b), told: toldBy(a, b) }] : [];
  });
}

const LEAST_FIT = 0.3;

function areExclusive(a: CauseView, b: CauseView): boolean {
  return a.sort !== null && b.sort !== null && areExclusiveCauses(a.sort, b.sort);
}

function lemmasOf({ trees }: ArticleAnalysis): Set<string> {
  return new Set(trees.flatMap(({ words }) => words.map(({ lemma }) => lemma.toLowerCase())));
}

/**
 * One cause in other words, more or less finely told: of one sort, as a fault and faulty wiring, or related words. What
 * excludes the other is none, whatever else its name means.
 */
function isOneCause(a: CauseView, b: CauseView): boolean {
  if (areExclusive(a, b)) return a.head === b.head;
  if (a.sort !== null && a.sort === b.sort) return true;
  const noun = (lemma: string) => ({ lemma, pos: 'NOUN' });
  return [...a.words].some((x) => [...b.words].some((y) => x === y || related(noun(x), noun(y)) !== null));
}

/** By what is told of which one it was: "the fire" alone may be any, so that a bare one is taken with doubt. */
function fitOf(a: CauseView, b: CauseView, weight: Weight): number {
  if (areApart(a.anchor, b.anchor)) return 0;
  // Whoever died has died once.
  if (meets(a.anchor, b.anchor) && a.effect === b.effect && a.effect === DEATH) return 1;
  if (a.about.size === 0 || b.about.size === 0) return a.nominal ? BARE : 0;
  return overlapOf(a.about, b.about, weight).share;
}

const BARE = 0.5;
const DEATH = eventClass('die');

function haveOtherTimes(a: CauseView, b: CauseView): boolean {
  const dated = ({ times }: CauseView) => times.filter(({ from, type }) => from !== null && type === 'DATE');
  const [left, right] = [dated(a), dated(b)];
  if (left.length === 0 || right.length === 0) return false;
  return left.every((x) => right.every((y) => (x.to ?? '') <= (y.from ?? '') || (y.to ?? '') <= (x.from ?? '')));
}

function toldBy(a: CauseView, b: CauseView): CausePair['told'] {
  if (a.speaker === null && b.speaker === null) return 'same';
  if (a.speaker === null || b.speaker === null) return isAuthority(a.speaker ?? b.speaker ?? '') ? 'same' : 'one';
  const [left, right] = [a.speaker, b.speaker].map((speaker) => wordsOf(speaker));
  if (left && right && meets(left, right)) return 'same';
  return isAuthority(a.speaker) && isAuthority(b.speaker) ? 'same' : 'other';
}

function wordsOf(speaker: string): Set<string> {
  return new Set((speaker.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => word !== 'the'));
}

/** Those who look into a happening, named by their office alone, speak as one, and for the report. */
function isAuthority(speaker: string): boolean {
  return /\b(officials?|authorit(y|ies)|police|investigators?|inspectors?|firefighters?|detectives?)$/i.test(speaker);
}
