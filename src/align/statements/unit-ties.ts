import { baseRelation, wordAt } from '../../syntax/tree.ts';
import { bySentence, type Telling } from './tellings.ts';
import { placeKey, type ToldArticle } from './told-article.ts';
import type { UnitSentence } from './unit.ts';
import { sortOf } from './unit-sort.ts';

/** Function words between a unit and the one it depends on. */
const MOST_STEPS = 6;

/** The unit a unit depends on, function words passed over; -1 where there is none. */
export function parentOf({ tree, units, unitOf }: UnitSentence, at: number): number {
  let word = tree.words[units[at]?.head ?? -1]?.head ?? -1;
  for (let step = 0; step < MOST_STEPS && word >= 0; step++) {
    const unit = unitOf[word] ?? -1;
    if (unit >= 0 && unit !== at && units[unit]?.kind !== 'function') return unit;
    word = wordAt(tree, word).head;
  }
  return -1;
}

/** A passive's subject stands where an object does, and its agent where a subject does. */
function tieOf({ tree, units }: UnitSentence, at: number): string {
  const relation = tree.words[units[at]?.head ?? -1]?.relation ?? '';
  if (relation === 'nsubj:pass') return 'obj';
  return relation === 'obl:agent' ? 'nsubj' : baseRelation(relation);
}

/** How near to each other an article says two units, 1 side by side; 0 where no sentence of it says both. */
export function nearness(some: readonly Telling[], others: readonly Telling[]): number {
  const there = bySentence(others);
  let [distance, together] = [Number.POSITIVE_INFINITY, false];
  for (const one of some)
    for (const other of there.get(one.sentence) ?? []) {
      if (one.unit === other.unit) continue;
      together = true;
      if (Math.min(one.score, other.score) > LEAST) distance = Math.min(distance, Math.abs(one.unit - other.unit));
    }
  return together ? 1 / (1 + Math.log(Math.min(FAR, distance))) : 0;
}

const FAR = 99;
/** Words less surely the same bear no tie out. */
const LEAST = 0.3;
const SURE = 0.5;

/** How far an article ties two units: as the claim does, by another relation, the other way round, or to one third. */
const TIES = { same: 1, other: 0.7, reversed: 0.6, siblings: 0.4, none: 0 };

/** A unit of the claim with the tellings of each of its units. */
export interface Told {
  readonly claim: UnitSentence;
  readonly article: ToldArticle;
  readonly tellings: readonly (readonly Telling[])[];
}

export function tieTold({ claim, article, tellings }: Told, child: number, parent: number): number {
  const heads = bySentence(sure(tellings[parent], LEAST));
  const relation = tieOf(claim, child);
  let best = TIES.none;
  for (const { sentence: at, unit } of sure(tellings[child], LEAST)) {
    const sentence = article.sentences[at];
    if (!sentence) continue;
    const above = parentOf(sentence, unit);
    for (const head of heads.get(at) ?? []) {
      if (head.unit === above) best = Math.max(best, tieOf(sentence, unit) === relation ? TIES.same : TIES.other);
      else if (parentOf(sentence, head.unit) === unit) best = Math.max(best, TIES.reversed);
      else if (above >= 0 && parentOf(sentence, head.unit) === above) best = Math.max(best, TIES.siblings);
    }
  }
  return best;
}

function sure(tellings: readonly Telling[] | undefined, least: number): readonly Telling[] {
  return (tellings ?? []).filter(({ score }) => score > least);
}

/** Who or what holds the place of a unit beside what it depends on, where the article says that. */
export interface Slot {
  /** The unit itself, and others: of its sort, or of any. */
  readonly own: boolean;
  readonly rival: boolean;
  readonly other: boolean;
}

export function slotTold({ claim, article, tellings }: Told, at: number, parent: number): Slot {
  const own = new Set(sure(tellings[at], LEAST).map(placeKey));
  const unit = claim.units[at];
  const relation = tieOf(claim, at);
  const slot = { own: false, rival: false, other: false };
  for (const { sentence: place, unit: head } of sure(tellings[parent], SURE)) {
    const sentence = article.sentences[place];
    sentence?.units.forEach((other, index) => {
      if (other.kind === 'function' || parentOf(sentence, index) !== head || tieOf(sentence, index) !== relation)
        return;
      if (own.has(placeKey({ sentence: place, unit: index }))) slot.own = true;
      else slot.other = true;
      if (!own.has(placeKey({ sentence: place, unit: index })) && unit && sortOf(other) === sortOf(unit))
        slot.rival = true;
    });
  }
  return slot;
}
