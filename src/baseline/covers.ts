import type { ArticleSummary } from '../types.ts';
import type { Decision, Dispute } from './baseline.ts';

/** Names by which the articles of a comparison are known. */
export interface Voices {
  /** Outlets, origins and, of articles without an outlet, ids. */
  readonly present: ReadonlySet<string>;
  /** Ids of articles of which no outlet is known: files that may be renamed. */
  readonly nameless: ReadonlySet<string>;
}

export function voicesIn(articles: readonly ArticleSummary[]): Voices {
  return {
    present: new Set(articles.flatMap(({ id, source, origin }) => [source ?? id, origin])),
    nameless: new Set(articles.filter(({ source }) => source === null).map(({ id }) => id)),
  };
}

/**
 * Whether every origin of every side was known when it was decided. A copy of a known text is no new origin, and
 * neither is an article without an outlet that comes in place of one that is gone: its file has another name.
 */
export function coversDispute(decision: Decision, dispute: Dispute, { present, nameless }: Voices): boolean {
  return dispute.sides.every(({ value, origins }) => {
    const decided = decision.sides.filter((side) => side.value === value).flatMap((side) => side.origins);
    const known = new Set(decided.flat());
    const fresh = origins.filter((voices) => !voices.some((voice) => known.has(voice)));
    const gone = decided.filter((voices) => !voices.some((voice) => present.has(voice)));
    return fresh.length <= gone.length && fresh.every((voices) => voices.every((voice) => nameless.has(voice)));
  });
}
