import { noEntries } from '../../lexicon/entries.ts';
import { baseRelation, wordAt } from '../../syntax/tree.ts';
import type { Features } from '../logistic.ts';
import type { Overlap } from './claim-overlap.ts';
import { likeness } from './likeness.ts';
import { judgeSubstitution } from './substitution.ts';
import { placeKey } from './told-article.ts';
import { truthOf } from './truth.ts';
import { isContent, type Unit, type UnitSentence } from './unit.ts';
import { sortOf } from './unit-sort.ts';
import { nearness, parentOf, slotTold, type Told, tieTold } from './unit-ties.ts';

const SAID = 0.5;
/** Rivals beyond this number tell no more. */
const MOST_RIVALS = 3;

/** What speaks for and against a content unit of a claim in the light of the article. */
export function wordDoubtFeatures(told: Told, overlap: Overlap, at: number): Features {
  const { claim, tellings } = told;
  const unit = claim.units[at] as Unit;
  const said = saidBy(told, at);
  const [before, after] = [neighbour(claim, at, -1), neighbour(claim, at, 1)];
  const { any, withIt } = overlap.besides(at);
  return {
    ...placeFeatures(claim, at),
    said,
    ...formFeatures(told, unit),
    count: Math.log1p(tellings[at]?.length ?? 0),
    flipped: flippedShare(told, at),
    restSaid: any,
    restSaidWithIt: withIt,
    inBest: overlap.said(at, overlap.best),
    nearBefore: nearTo(told, at, before),
    nearAfter: nearTo(told, at, after),
    chainSize: chainSize(told, at),
    ...parentFeatures(told, at, said),
    ...rivalFeatures(told, overlap, at),
  };
}

function saidBy({ tellings }: Told, at: number): number {
  return (tellings[at] ?? []).reduce((most, { score }) => Math.max(most, score), 0);
}

function placeFeatures(claim: UnitSentence, at: number): Features {
  const relation = baseRelation(claim.tree.words[claim.units[at]?.head ?? -1]?.relation ?? '');
  return {
    opens: Number(neighbour(claim, at, -1) < 0),
    isSubject: Number(relation === 'nsubj'),
    isRoot: Number(relation === 'root'),
    isModifier: Number(/^(amod|nummod|compound|advmod)$/.test(relation)),
  };
}

/** Whether the article has the form itself, and how many of its words. */
function formFeatures({ article, claim }: Told, unit: Unit): Features {
  const words = unit.words.map((index) => wordAt(claim.tree, index).text.toLowerCase());
  const parts = [...new Set(words.flatMap((word) => [word, ...word.split('-')]))].filter((part) => part.length > 1);
  const known = parts.filter((part) => article.places.has(part)).length;
  return { exact: Number(article.places.has(unit.form)), parts: parts.length > 0 ? known / parts.length : 0 };
}

/** The nearest content unit in a direction, -1 where there is none. */
function neighbour({ units }: UnitSentence, at: number, step: number): number {
  for (let index = at + step; index >= 0 && index < units.length; index += step)
    if (isContent(units[index] as Unit)) return index;
  return -1;
}

/** -1 where there is nothing to be near to. */
function nearTo({ tellings }: Told, at: number, other: number): number {
  return other < 0 ? -1 : nearness(tellings[at] ?? [], tellings[other] ?? []);
}

/** Of the places that say it, the share in which it is denied where the claim affirms it, or the other way round. */
function flippedShare({ claim, article, tellings }: Told, at: number): number {
  const truth = truthOf(claim.tree, claim.units[at]?.head ?? -1);
  const sure = (tellings[at] ?? []).filter(({ score }) => score > SAID);
  const flipped = sure.filter(({ sentence, unit }) => {
    const other = article.sentences[sentence];
    return other && truthOf(other.tree, other.units[unit]?.head ?? -1) !== truth;
  });
  return sure.length > 0 ? flipped.length / sure.length : 0;
}

/** How much an article is about the bearer of a name. */
function chainSize({ claim, article, tellings }: Told, at: number): number {
  if (claim.units[at]?.kind !== 'name') return -1;
  const sizes = (tellings[at] ?? []).map((place) => article.chainAt.get(placeKey(place))?.mentions.length ?? 0);
  return Math.log1p(sizes.reduce((most, size) => Math.max(most, size), 0));
}

function parentFeatures(told: Told, at: number, said: number): Features {
  const { claim } = told;
  const parent = parentOf(claim, at);
  const children = claim.units.flatMap((unit, index) =>
    isContent(unit) && parentOf(claim, index) === at ? [index] : [],
  );
  const tied = children.filter((child) => tieTold(told, child, at) > 0).length;
  const features = { childrenTied: children.length > 0 ? tied / children.length : 0.5 };
  if (parent < 0) return features;
  const [tie, slot, near] = [tieTold(told, at, parent), slotTold(told, at, parent), nearTo(told, at, parent)];
  const isOpen = tie < 0.7;
  return {
    ...features,
    tie,
    nearParent: near,
    parentSaid: saidBy(told, parent),
    apart: Number(near === 0 && said > SAID && saidBy(told, parent) > SAID),
    rival: Number(isOpen && slot.rival),
    otherInSlot: Number(isOpen && slot.other),
    otherSubject: Number(placeFeatures(claim, at).isSubject === 1 && slot.other && !slot.own),
  };
}

/** What the sentence that says most of the claim has in place of a unit that it does not say. */
function rivalFeatures({ claim, article }: Told, overlap: Overlap, at: number): Features {
  const unit = claim.units[at] as Unit;
  const best = article.sentences[overlap.best];
  if (!best || overlap.said(at, overlap.best) >= SAID) return { rivals: 0, excluded: 0 };
  const content = best.units.filter(isContent);
  const rivals = content.filter((other) => sortOf(other) === sortOf(unit) && likeness(unit, other) < 0.3).length;
  const strengths = content.map((other) => exclusion(unit, other));
  return { rivals: Math.min(MOST_RIVALS, rivals), excluded: Math.max(0, ...strengths) };
}

/** How surely two words, dates or figures exclude each other; two names seldom do. */
function exclusion(unit: Unit, other: Unit): number {
  if (/^(name|place)$/.test(sortOf(unit))) return 0;
  const judged = judgeSubstitution(unit, other, noEntries);
  return judged && judged.kind !== 'word' ? judged.strength : 0;
}
