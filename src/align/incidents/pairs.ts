import { areOfOtherTimes } from '../stance/match-main.ts';
import type { IncidentTelling } from './read.ts';

/** What one article tells to have befallen some people, and another to have befallen nobody. */
export interface IncidentPair {
  readonly none: IncidentTelling;
  readonly some: IncidentTelling;
  /** Probability, 0 to 1, that both tell of one incident. */
  readonly probability: number;
}

/** Share of words from which two sentences are taken to tell of one incident. */
const LEAST_ALIKE = 0.15;
const LIKELY = 0.6;

type Around = (article: string, sentence: number) => ReadonlySet<string>;

/** Pairs of articles of which each tells one of the two alone. */
export function pairIncidents(told: readonly IncidentTelling[], around: Around): IncidentPair[] {
  const pairs: IncidentPair[] = [];
  const all = firstOf(told);
  const sides = new Set(all.map(sideOf));
  for (const none of all) {
    if (!none.none || sides.has(keyOf(none, false))) continue;
    for (const some of all) {
      if (some.none || some.sort !== none.sort || some.rest !== none.rest) continue;
      if (some.article === none.article || sides.has(keyOf(some, true))) continue;
      if (areOfOneIncident(none, some, around)) pairs.push({ none, some, probability: LIKELY });
    }
  }
  return pairs;
}

/** So many tellings of one side are taken from an article. */
const MOST = 8;

function firstOf(told: readonly IncidentTelling[]): IncidentTelling[] {
  const counts = new Map<string, number>();
  return told.filter((one) => {
    const count = counts.get(sideOf(one)) ?? 0;
    counts.set(sideOf(one), count + 1);
    return count < MOST;
  });
}

function keyOf({ article, sort, rest }: IncidentTelling, none: boolean): string {
  return `${article} ${sort.name} ${rest} ${none}`;
}

function sideOf(one: IncidentTelling): string {
  return keyOf(one, one.none);
}

/** Where no place is told, the sentences must share words; where one is told, the other must name it. */
function areOfOneIncident(none: IncidentTelling, some: IncidentTelling, around: Around): boolean {
  if (areOfOtherTimes(none, some)) return false;
  if (none.places.size > 0) return [...none.places].every((place) => some.names.has(place));
  const [left, right] = [around(none.article, none.sentence), around(some.article, some.sentence)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= LEAST_ALIKE * Math.max(1, left.size, right.size);
}
