import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { eventClass } from '../../lexicon/en/event-classes.ts';
import { findPlaces } from '../../lexicon/en/places.ts';
import { related } from '../../lexicon/en/relations.ts';
import { closeShare } from '../fillers/clause-features.ts';
import type { Features } from '../logistic.ts';
import { beyondUsual } from '../many-reports.ts';
import { areApart } from '../sets.ts';
import { areLeads, type WhereDraft } from './drafts.ts';
import { knowledgeOf } from './known.ts';
import type { Whereabouts } from './read.ts';
import { isInGazetteer } from './relation.ts';

type Weight = (lemma: string) => number;

/** What speaks for and against that two places are told of one thing, for every draft of two places. */
export function whereFeatures(
  drafts: readonly WhereDraft[],
  all: readonly Whereabouts[],
  analyses: readonly ArticleAnalysis[],
  weight: Weight,
): { readonly draft: WhereDraft; readonly features: Features }[] {
  const known = knowledgeOf(all, analyses);
  const rivals = rivalsIn(drafts);
  const many = { many: beyondUsual(analyses.length), reports: Math.min(MOST_REPORTS, analyses.length) };
  return drafts.flatMap((draft) => {
    if (draft.relation !== 'two') return [];
    const { a, b } = draft;
    const features = {
      ...matchFeatures(draft),
      ...clauseFeatures(a, b, weight),
      ...placeFeatures(a, b),
      ...rivals(draft),
      ...known(a, b),
      ...many,
    };
    return [{ draft, features }];
  });
}

const MOST_REPORTS = 6;

function matchFeatures({ a, b, overlap, rank, shared, share, shareOfMore }: WhereDraft): Features {
  const beside = [...a.beside].filter((name) => b.beside.has(name)).length;
  const leads = [a, b].map(({ sentence, field }) => (field === 'title' ? 0 : sentence));
  return {
    ...{ overlap, rank, shared: Math.min(3, shared), share, shareOfMore },
    beside: Math.min(3, beside),
    besideApart: Number(areApart(a.beside, b.beside)),
    leads: Number(areLeads(a, b)),
    lead: Math.log2(1 + Math.min(...leads)),
    leadApart: Math.log2(1 + Math.max(...leads)),
    length: Math.log2(1 + Math.min(a.near.size, b.near.size)),
  };
}

const MOST_ARGUMENTS = 3;

function clauseFeatures(a: Whereabouts, b: Whereabouts, weight: Weight): Features {
  const [x, y] = [a.verb, b.verb];
  const isSame = x !== null && y !== null && eventClass(x.lemma) === eventClass(y.lemma);
  const isRelated = isSame || (x !== null && y !== null && related(x, y) !== null);
  const isOne = a.governor !== '' && a.governor === b.governor;
  const args = [...a.others].filter(([word, relation]) => b.others.get(word) === relation).length;
  const close = [closeShare(a, b, weight), closeShare(b, a, weight)];
  return {
    governorSame: Number(isOne),
    governorWeight: isOne ? weight(a.governor) : 0,
    ofNames: Number(a.ofName) + Number(b.ofName),
    ofVerbs: Number(a.ofVerb) + Number(b.ofVerb),
    sameVerb: Number(isSame),
    verbWeight: isSame && x ? weight(eventClass(x.lemma)) : 0,
    relatedVerb: Number(isRelated),
    samePart: Number(isSame && a.part === b.part),
    args: Math.min(MOST_ARGUMENTS, args),
    ...partyFeatures(a, b),
    closeLow: Math.min(...close),
    closeHigh: Math.max(...close),
  };
}

/** Whether the doers and the objects of the two verbs are told by one word, or by two. */
function partyFeatures(a: Whereabouts, b: Whereabouts): Features {
  const [doers, objects] = [/^nsubj/, /^obj/].map((part) =>
    [a, b].map(({ others }) => new Set([...others].flatMap(([word, relation]) => (part.test(relation) ? [word] : [])))),
  );
  const told = ([x, y]: readonly ReadonlySet<string>[] = []) =>
    !x || !y || x.size === 0 || y.size === 0 ? 0 : areApart(x, y) ? -1 : 1;
  return { doers: told(doers), objects: told(objects) };
}

/** The preposition's way: where something is, comes from or goes to, what a place owns. */
function tieSort(tie: string): string {
  if (/^(in|at|on|inside|near|outside|aboard|within|around|off|across|above|behind|beside|through)$/.test(tie))
    return 'at';
  if (/^(to|into|onto|toward|towards)$/.test(tie)) return 'to';
  if (tie === 'from') return 'from';
  if (/^(of|compound|amod|nmod)$/.test(tie)) return 'own';
  return 'other';
}

function placeFeatures(a: Whereabouts, b: Whereabouts): Features {
  const ties = [a, b].map(({ tie }) => tieSort(tie));
  const count = (sort: string) => ties.filter((tie) => tie === sort).length;
  const places = [a, b].map(({ name, isNamed }) => (isNamed ? findPlaces(name.split(',')[0] ?? name)[0] : undefined));
  const [x, y] = places;
  return {
    tieSame: Number(a.tie === b.tie),
    tieAt: count('at'),
    tieTo: count('to'),
    tieFrom: count('from'),
    tieOwn: count('own'),
    tieNear: [a, b].filter(({ tie }) => tie === 'near' || tie === 'outside').length,
    named: Number(a.isNamed) + Number(b.isNamed),
    gazetted: Number(isInGazetteer(a)) + Number(isInGazetteer(b)),
    kindSame: Number(a.kind === b.kind),
    cities: [a, b].filter(({ kind }) => kind === 'city').length,
    divisions: [a, b].filter(({ kind }) => kind === 'division').length,
    countries: [a, b].filter(({ kind }) => kind === 'country').length,
    streets: [a, b].filter(({ kind }) => kind === 'street').length,
    sites: [a, b].filter(({ sort }) => sort !== '').length,
    parts: [a, b].filter(({ kind }) => kind === 'part').length,
    sortSame: Number(a.sort !== '' && a.sort === b.sort),
    countrySame: x && y ? Number(x.country === y.country) : -1,
    divisionSame: x && y ? Number(x.division !== '' && x.division === y.division) : -1,
    states: Number(a.hasState) + Number(b.hasState),
    rows: Number(a.inRow) + Number(b.inRow),
    alikeLow: Math.min(a.alike, b.alike),
    alikeHigh: Math.max(a.alike, b.alike),
  };
}

const MOST_RATIO = 2;

/** The pair against the best other pairs of its two tellings, and against tellings of the same place. */
function rivalsIn(drafts: readonly WhereDraft[]): (draft: WhereDraft) => Features {
  const best = { two: new Map<string, number>(), same: new Map<string, number>() };
  const keyOf = ({ article, field, start }: Whereabouts, other: string) => `${article} ${field} ${start} ${other}`;
  for (const { a, b, relation, shared } of drafts)
    for (const key of [keyOf(a, b.article), keyOf(b, a.article)])
      best[relation].set(key, Math.max(best[relation].get(key) ?? 0, shared));
  return ({ a, b, shared }) => {
    const keys = [keyOf(a, b.article), keyOf(b, a.article)];
    const two = keys.map((key) => best.two.get(key) ?? shared);
    const same = keys.map((key) => best.same.get(key) ?? 0);
    const ratio = (value: number) => Math.min(MOST_RATIO, value / shared);
    return {
      best: shared / Math.max(...two),
      bestOne: shared / Math.min(...two),
      sameLow: ratio(Math.min(...same)),
      sameHigh: ratio(Math.max(...same)),
    };
  };
}
