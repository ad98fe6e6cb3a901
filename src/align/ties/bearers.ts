import { compareGiven } from '../../annotate/name/name-relation.ts';
import type { Entity } from '../entities.ts';
import { differByOneLetter } from '../one-letter.ts';
import { pairsAcross } from '../pairs-across.ts';
import { beginAlike } from '../spellings.ts';
import { areTwoNames } from '../two-names.ts';
import { weightedOverlap } from '../weights.ts';
import type { Tie } from './ties.ts';

/** A family has several sons and brothers, so that the sentences must be alike. */
const LEAST_OVERLAP = 0.15;

/** Two names for one relative of somebody, told in sentences that are alike; parents and spouses are told elsewhere. */
export function pairBearers(
  ties: readonly Tie[],
  textOf: (article: string) => string,
  weight: (lemma: string) => number,
): [Tie, Tie][] {
  const bearers = new Map<string, Set<string>>();
  const own = ({ article, other, noun }: Tie) => [article, other.key, noun].join('\n');
  for (const tie of ties) bearers.set(own(tie), (bearers.get(own(tie)) ?? new Set()).add(tie.one.key));
  const isSole = (tie: Tie) => bearers.get(own(tie))?.size === 1;
  const kin = ties.filter((tie) => tie.sort.group === 'kin' && isSole(tie));
  return pairsAcross(kin, ({ other, noun }) => `${other.key}\n${noun}`).filter(
    ([a, b]) =>
      areTwo(a.one, b.one) &&
      !isNamed(a.one, textOf(b.article)) &&
      !isNamed(b.one, textOf(a.article)) &&
      weightedOverlap(a.around, b.around, weight) >= LEAST_OVERLAP,
  );
}

/** Two names, or two given names of one family. */
function areTwo(a: Entity, b: Entity): boolean {
  if (a.key === b.key || !a.parts?.given || !b.parts?.given) return false;
  if (areSpellings(a.parts.given, b.parts.given)) return false;
  const isOneFamily = familyOf(a) === familyOf(b);
  return isOneFamily ? compareGiven(a.parts.given, b.parts.given) === 'different' : areTwoNames(a, b);
}

/** "Maja" and "Maya", "Sara" and "Sarah". */
function areSpellings(a: string, b: string): boolean {
  const others = [...a].filter((letter, at) => letter !== b[at]).length;
  return beginAlike(a, b) || differByOneLetter(a, b) || (a.length === b.length && others <= 1);
}

function familyOf({ parts, name }: Entity): string {
  return (parts?.family ?? name).toLowerCase();
}

/** A given name tells one of a family from another. */
function isNamed({ parts, name }: Entity, text: string): boolean {
  return text.includes(parts?.given ?? name);
}
