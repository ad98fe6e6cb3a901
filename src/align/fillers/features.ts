import type { ArticleAnalysis } from '../../claims/analysis.ts';
import type { Features } from '../logistic.ts';
import { beyondUsual } from '../many-reports.ts';
import { areApart } from '../sets.ts';
import { weightedOverlap } from '../weights.ts';
import { clauseFeatures } from './clause-features.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { Filler } from './filler.ts';
import { gapFeatures } from './gap-features.ts';
import { CLOSE, type Holders, supportOf } from './holders.ts';
import { type Knowledge, knowledgeOf } from './known.ts';
import { mentionFeatures } from './mention-features.ts';
import { nameFeatures } from './name-features.ts';
import { evidenceOf, nameIn, rivalsOf, votesOf } from './rivals.ts';
import { strangerFeatures } from './stranger-features.ts';
import { unknownFeatures } from './unknown-features.ts';

const MOST_REPORTS = 6;

interface Featured {
  readonly a: Filler;
  readonly b: Filler;
  readonly features: Features;
}

type Weight = (lemma: string) => number;

/** What speaks for and against that two names fill one gap, for every draft of two names. */
export function featuresOfDrafts(
  { drafts, holders }: Drafts,
  fillers: readonly Filler[],
  analyses: readonly ArticleAnalysis[],
  weight: Weight,
): Featured[] {
  const many = beyondUsual(analyses.length);
  const known = knowledgeOf(analyses);
  const toldBy = [
    rivalFeatures(drafts),
    knowledgeFeatures(known),
    unknownFeatures(drafts, fillers, known),
    salience(fillers),
    votesOf(drafts),
    strangerFeatures(fillers, known, weight),
  ];
  return drafts.flatMap((draft): Featured[] => {
    const { a, b, relation } = draft;
    if (relation !== 'two') return [];
    const features = joined([
      contextFeatures(draft, weight, holders),
      mentionFeatures(a, b),
      clauseFeatures(a, b, weight),
      nameFeatures(a, b),
      gapFeatures(a, b, weight),
      ...toldBy.map((read) => read(draft)),
      { many, reports: Math.min(MOST_REPORTS, analyses.length) },
    ]);
    return [{ a, b, features }];
  });
}

/** Filled by hand: spread syntax is many times slower with so many. */
function joined(parts: readonly Features[]): Features {
  const all: Record<string, number> = {};
  for (const part of parts) for (const name of Object.keys(part)) all[name] = part[name] as number;
  return all;
}

function contextFeatures({ a, b, shared, match }: Draft, weight: Weight, holders: Holders): Features {
  const beside = [...a.beside].filter((name) => b.beside.has(name)).length;
  return {
    near: Math.min(3, shared.near),
    share: shared.share,
    shareOfMore: shared.shareOfMore,
    unique: shared.unique,
    sentence: weightedOverlap(a.around, b.around, weight),
    overlap: match.overlap,
    rank: match.rank,
    support: supportOf(a, b, holders),
    holders: Math.log2(1 + fewestHolders(a, b, holders)),
    besideShared: Math.min(3, beside),
    besideApart: Number(areApart(a.beside, b.beside)),
    besideShare: beside / Math.max(1, Math.min(a.beside.size, b.beside.size)),
    figures: Math.min(2, [...a.around].filter((word) => /\d/.test(word) && b.around.has(word)).length),
    lengthLow: Math.log2(Math.min(a.around.size, b.around.size) + 1),
  };
}

const MANY_HOLDERS = 20;

/** Of the words close to both, how many names the rarest is told of. */
function fewestHolders(a: Filler, b: Filler, holders: Holders): number {
  let least = MANY_HOLDERS;
  for (const [word, steps] of a.near)
    if (steps <= CLOSE && (b.near.get(word) ?? MANY_HOLDERS) <= CLOSE)
      least = Math.min(least, holders.all(word, a.name.type));
  return least;
}

const MOST_RATIO = 2;
const MOST_EVIDENCE = 4;
const LEAST_EVIDENCE = 0.05;

/** The pair against the best other pairs of the two names, and against tellings of the same name. */
function rivalFeatures(drafts: readonly Draft[]): (draft: Draft) => Features {
  const two = drafts.filter(({ relation }) => relation === 'two');
  const same = drafts.filter(({ relation }) => relation === 'same');
  const [rivals, own, evidence] = [rivalsOf(two), rivalsOf(same), evidenceOf(two)];
  const ratio = (value: number, to: number) => Math.min(MOST_RATIO, value / to);
  return ({ a, b, shared: { near } }) => {
    const [bestA, bestB] = [rivals.best(a, b.article), rivals.best(b, a.article)];
    const [sameA, sameB] = [own.best(a, b.article), own.best(b, a.article)];
    const [sumA, sumB] = [own.sum(a, b.article), own.sum(b, a.article)];
    const sum = evidence(a, b);
    return {
      best: near / Math.max(bestA, bestB),
      bestA: near / Math.min(bestA, bestB),
      sameLow: ratio(Math.min(sameA, sameB), near),
      sameHigh: ratio(Math.max(sameA, sameB), near),
      entity: Math.min(MOST_EVIDENCE, sum),
      entitySameLow: ratio(Math.min(sumA, sumB), Math.max(sum, LEAST_EVIDENCE)),
      entitySameHigh: ratio(Math.max(sumA, sumB), Math.max(sum, LEAST_EVIDENCE)),
    };
  };
}

/** Whether either article, and how many others, have the name of the other. */
function knowledgeFeatures(known: Knowledge): (draft: Draft) => Features {
  return ({ a, b }) => {
    const here = [known.isIn(a, b.article), known.isIn(b, a.article)];
    const others = [known.shareOf(a, a, b), known.shareOf(b, a, b)];
    return {
      knownLow: Number(here.every(Boolean)),
      knownHigh: Number(here.some(Boolean)),
      othersLow: Math.min(...others),
      othersHigh: Math.max(...others),
      together: known.together(a, b),
    };
  };
}

const TITLE = 0;

/** How often, and how early, either article tells the name. */
function salience(fillers: readonly Filler[]): (draft: Draft) => Features {
  const [counts, leads] = [new Map<string, number>(), new Map<string, number>()];
  for (const one of fillers) {
    const key = nameIn(one);
    const at = one.field === 'title' ? TITLE : one.sentence;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    leads.set(key, Math.min(leads.get(key) ?? at, at));
  }
  return ({ a, b }) => {
    const [countA = 1, countB = 1] = [a, b].map((one) => counts.get(nameIn(one)) ?? 1);
    const [leadA = 0, leadB = 0] = [a, b].map((one) => leads.get(nameIn(one)) ?? 0);
    return {
      countLow: Math.log2(Math.min(countA, countB)),
      countHigh: Math.log2(Math.max(countA, countB)),
      lead: Math.log2(1 + Math.min(leadA, leadB)),
      leadApart: Math.log2(1 + Math.max(leadA, leadB)),
    };
  };
}
