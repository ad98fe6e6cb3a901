/** How far a matter has come by what is said of it: settled, or still open. */
export type Resolve = 'settled' | 'open';

/**
 * Verbs that say of a deed or fact that it is settled or open; the deliberative and the decisive verbs of Levin 1993
 * (class 29.9, "consider") and of FactBank (Saurí & Pustejovsky 2009). What is not decided or confirmed is open; what
 * is not considered is neither.
 */
const RESOLVE: ReadonlyMap<string, Resolve> = new Map([
  ...'decide announce resolve opt prepare confirm'.split(' ').map((verb) => [verb, 'settled'] as const),
  ...'consider weigh mull contemplate ponder'.split(' ').map((verb) => [verb, 'open'] as const),
  ['undecided', 'open'],
]);

/** Verbs whose denial leaves the matter open. */
const REVERSIBLE = new Set(['decide', 'confirm']);

/** What the word, affirmed or denied, says of what it governs; `null` where it says nothing on it. */
export function resolveOf(lemma: string, isDenied: boolean): Resolve | null {
  const resolve = RESOLVE.get(lemma);
  if (!isDenied) return resolve ?? null;
  return REVERSIBLE.has(lemma) ? 'open' : null;
}
