import { personNamesCompatible } from '../../annotate/name/person.ts';
import type { Entity } from '../entities.ts';
import { differByOneLetter } from '../one-letter.ts';
import { pairsAcross } from '../pairs-across.ts';
import type { Tie } from './ties.ts';

/** Two ties told of the same two persons by two articles, read the same way round. */
export interface TiePair {
  readonly a: Tie;
  readonly b: Tie;
  /** What `a.one` is to `a.other` by the second article. */
  readonly otherTie: string;
}

/** Ties of two persons that cannot both hold, where neither article tells what the other does. */
export function tiePairs(ties: readonly Tie[]): TiePair[] {
  const told = new Set(ties.map((tie) => `${tie.article} ${readOneWay(tie)}`));
  return pairsAcross(ties, keyOf).flatMap(([a, b]): TiePair[] => {
    if (!areSameTwo(a, b)) return [];
    const otherTie = nameOf(a.one) === nameOf(b.one) || a.one.key === b.one.key ? b.sort.tie : b.sort.converse;
    const isKnown = told.has(`${b.article} ${readOneWay(a)}`) || told.has(`${a.article} ${readOneWay(b)}`);
    return otherTie === a.sort.tie || isKnown ? [] : [{ a, b, otherTie }];
  });
}

/** By family names, so that a given name that one report misspells parts nobody; two of one family by who they are. */
function keyOf({ one, other, sort }: Tie): string {
  return [...twoKeys(one, other).sort(), sort.group].join('|');
}

function twoKeys(one: Entity, other: Entity): string[] {
  const [x, y] = [nameOf(one), nameOf(other)];
  return x === y ? [one.key, other.key] : [x, y];
}

function nameOf({ parts, name }: Entity): string {
  return (parts?.family ?? name).toLowerCase();
}

/** Whether the names of either are those of the other, short or misspelt; a given name of another sex is another's. */
function areSameTwo(a: Tie, b: Tie): boolean {
  const isSwapped = nameOf(a.one) !== nameOf(b.one);
  const pairs = isSwapped
    ? [[a.one, b.other] as const, [a.other, b.one] as const]
    : [[a.one, b.one] as const, [a.other, b.other] as const];
  if (nameOf(a.one) === nameOf(a.other)) return true;
  return pairs.every(([x, y]) => x.key === y.key || isMisspelt(x, y));
}

function isMisspelt({ parts: a }: Entity, { parts: b }: Entity): boolean {
  if (!a || !b) return false;
  if (personNamesCompatible(a, b) !== 'different') return true;
  const [x, y] = [a.given?.toLowerCase() ?? '', b.given?.toLowerCase() ?? ''];
  return differByOneLetter(x, y);
}

/** One spelling of a tie whichever of the two it is told of. */
function readOneWay({ one, other, sort }: Tie): string {
  const [x, y] = twoKeys(one, other) as [string, string];
  return x < y ? [sort.group, x, y, sort.tie].join('|') : [sort.group, y, x, sort.converse].join('|');
}
