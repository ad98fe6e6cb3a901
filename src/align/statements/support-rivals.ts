import { quantitiesRelation } from '../../annotate/quantity/compare.ts';
import { timesRelation } from '../../annotate/time/compare.ts';
import { exclusive } from '../../lexicon/en/exclusive.ts';
import { opposition } from '../../lexicon/en/opposites.ts';
import type { QuantityMention } from '../../types.ts';
import { namesRelation } from './names-alike.ts';
import type { Support } from './support.ts';
import { truthOf } from './truth.ts';
import { isContent, type Unit, type UnitSentence } from './unit.ts';

/** A claim's word is said elsewhere at least as surely as this, or it is missing. */
const SAID = 0.5;

/**
 * What stands in the other sentence where a claim's missing words might: a date for a date, a figure for a figure, a
 * place for a place, an opposite for a word. Left out is one thing, told otherwise another.
 */
export function rivalFeatures({ side, claim, alignment, anywhere }: Support): Record<string, number> {
  const evidence = side === 'a' ? alignment.b : alignment.a;
  const tied = side === 'a' ? alignment.toA : alignment.toB;
  const open = evidence.units.filter((unit, at) => tied[at] === -1 && isContent(unit));
  const found: Record<string, number> = {};
  claim.units.forEach((unit, at) => {
    if (!isContent(unit) || (anywhere[at] ?? 0) >= SAID) return;
    for (const other of open) {
      const rivalry = rivalryOf(unit, other);
      if (rivalry && truth(claim, unit) === truth(evidence, other)) found[rivalry] = 1;
    }
  });
  return found;
}

function truth({ tree }: UnitSentence, { head }: Unit) {
  return truthOf(tree, head);
}

function rivalryOf(a: Unit, b: Unit): string | null {
  if (a.time && b.time) return timesRelation(a.time, b.time) === 'disjoint' ? 'timeRival' : null;
  if (a.quantity && b.quantity) return numbersDiffer(a.quantity, b.quantity) ? 'numberRival' : null;
  if (a.name && b.name) return nameRivalry(a, b);
  if (a.kind !== 'word' || b.kind !== 'word') return null;
  return wordRivalry(a, b);
}

/** Figures of two sorts of things are no rivals: "two towers" / "40,000 cars". */
function numbersDiffer(a: QuantityMention, b: QuantityMention): boolean {
  const isOneSort = a.counted === null || b.counted === null || a.counted === b.counted;
  return isOneSort && quantitiesRelation(a, b).relation === 'differs';
}

function nameRivalry(a: Unit, b: Unit): string | null {
  if (!a.name || !b.name || namesRelation(a.name, b.name) !== 'different') return null;
  return isPlace(a) && isPlace(b) ? 'placeRival' : a.name.type === b.name.type ? 'nameRival' : null;
}

function isPlace({ name }: Unit): boolean {
  return name?.type === 'place' || name?.subtype === 'nationality';
}

const LEAST_OPPOSED = 0.6;

function wordRivalry(a: Unit, b: Unit): string | null {
  const [left, right] = [
    { lemma: a.lemma, pos: a.upos },
    { lemma: b.lemma, pos: b.upos },
  ];
  if ((opposition(left, right)?.strength ?? 0) >= LEAST_OPPOSED) return 'opposed';
  return exclusive(left, right) ? 'excluded' : null;
}
