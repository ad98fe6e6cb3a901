import { isStopword } from '../lexicon/en/stopwords.ts';
import type { Dispute } from './baseline.ts';

/**
 * Whether two disputes with the same values are on the same matter: "12 or 15 dead" in one town is not settled by what
 * was decided about another. It is where every side has a passage of before; where the words have changed, where most of
 * the words that name the matter, and a third of the names, are the same.
 */
export function isSameMatter(a: Dispute, b: Dispute): boolean {
  return a.fingerprint === b.fingerprint && isSameTime(a.when, b.when) && (sharesPassages(a, b) || isNamedAlike(a, b));
}

function sharesPassages(a: Dispute, b: Dispute): boolean {
  return a.sides.every(({ value, passages }) => {
    const others = b.sides.filter((side) => side.value === value).flatMap((side) => side.passages);
    return passages.some((passage) => others.includes(passage));
  });
}

function isNamedAlike(a: Dispute, b: Dispute): boolean {
  return (
    share(topicWords(a.about), topicWords(b.about)) >= LEAST_TOPIC &&
    share(new Set(a.names), new Set(b.names)) >= LEAST_NAMES
  );
}

const LEAST_TOPIC = 0.6;
const LEAST_NAMES = 1 / 3;

function topicWords(about: string): Set<string> {
  const words = about.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !isStopword(word)));
}

/** How much of the smaller set is in the other; nothing is told apart by a set that is empty on both sides. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return large.size === 0 ? 1 : 0;
  return [...small].filter((word) => large.has(word)).length / small.size;
}

/** The day of an event may itself be in dispute; another week is another event. */
function isSameTime(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return !(Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) > MOST_APART);
}

const MOST_APART = 7 * 86_400_000;
