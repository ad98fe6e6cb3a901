import { GIVEN, type Opposition, opposition } from '../lexicon/en/opposites.ts';
import { areOpposites, type Entries } from '../lexicon/entries.ts';
import { matchRoles, type RoleMatch, shareFiller } from './roles.ts';
import type { SentencePair } from './sentences.ts';
import type { StatementView } from './view.ts';

/** How two predicates are related. */
export type PredicateRelation = 'same' | 'class' | 'opposite' | 'other';

/** Two statements that may be about the same point. */
export interface StatementPair {
  readonly a: StatementView;
  readonly b: StatementView;
  readonly relation: PredicateRelation;
  readonly opposition: Opposition | null;
  readonly roles: readonly RoleMatch[];
  /** Weighted overlap of the sentences they stand in. */
  readonly overlap: number;
}

/** The statements of two sentences that may speak of the same point, each with each. */
export function pairStatements(
  pair: SentencePair,
  viewsOf: (article: number, sentence: number) => readonly StatementView[],
  weight: (lemma: string) => number,
  lexicon: Entries,
): StatementPair[] {
  const left = viewsOf(pair.a.article, pair.a.sentence);
  const right = viewsOf(pair.b.article, pair.b.sentence);
  const pairs: StatementPair[] = [];
  for (const a of left) {
    for (const b of right) {
      const found = pairOf(a, b, pair.overlap, weight, lexicon);
      if (found) pairs.push(found);
    }
  }
  return pairs;
}

function pairOf(
  a: StatementView,
  b: StatementView,
  overlap: number,
  weight: (lemma: string) => number,
  lexicon: Entries,
): StatementPair | null {
  const opposed = areOpposites(lexicon, a.lemma, b.lemma) ? GIVEN : opposition(a, b);
  const relation =
    a.lemma === b.lemma ? 'same' : a.happening === b.happening ? 'class' : opposed ? 'opposite' : 'other';
  if (relation === 'other' && !shareFiller(a, b, weight)) return null;
  return { a, b, relation, opposition: opposed, roles: matchRoles(a, b, weight), overlap };
}
