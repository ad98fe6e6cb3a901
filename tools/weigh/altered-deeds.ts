/**
 * Pairs of deeds in published reports: what two reports tell alike, told as if one of them said the opposite, is a
 * dispute; where deeds of two reports are opposed as published, they seldom are one. Nobody need mark either.
 */
import { createHash } from 'node:crypto';
import { FEW_SENTENCES, sentenceViews } from '../../src/align/context.ts';
import { buildEntities } from '../../src/align/entities.ts';
import type { Features } from '../../src/align/logistic.ts';
import { sentenceRank } from '../../src/align/sentence-rank.ts';
import { pairSentences } from '../../src/align/sentences.ts';
import { areOnTwoPoints } from '../../src/align/stance/doubts.ts';
import { featuresOf } from '../../src/align/stance/features.ts';
import { matchMain } from '../../src/align/stance/match-main.ts';
import { type PropositionPair, pairPropositions } from '../../src/align/stance/pairs.ts';
import type { Proposition } from '../../src/align/stance/proposition.ts';
import { propositionsOf } from '../../src/align/stance/read-propositions.ts';
import { fitOf } from '../../src/align/stance/rivals.ts';
import { type Setting, settingOf } from '../../src/align/stance/setting.ts';
import { sentenceContexts, statementViews } from '../../src/align/view.ts';
import { wordWeights } from '../../src/align/weights.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { logFrequency } from '../../src/lexicon/en/frequency.ts';
import { lemmaKey } from '../../src/lexicon/en/lemma.ts';
import { poleKeys, polePlaces } from '../../src/lexicon/en/opposites-index.ts';
import { noEntries } from '../../src/lexicon/entries.ts';

/** The propositions of one event, and what is needed to pair them. */
export function eventDeeds(analyses: readonly ArticleAnalysis[]): { propositions: Proposition[]; setting: Setting } {
  const entities = buildEntities(analyses);
  const contexts = analyses.map(sentenceContexts);
  const sentences = analyses.flatMap((analysis, i) =>
    sentenceViews(analysis, i, statementViews(analysis, entities, contexts[i] ?? []), contexts[i] ?? []),
  );
  const words = sentences.map(({ features }) => features);
  const of = new Map(analyses.map(({ document }, i) => [document.article.id, contexts[i] ?? []]));
  const around = (article: string, sentence: number) => of.get(article)?.[sentence] ?? new Set<string>();
  const rank = sentenceRank(analyses, pairSentences(sentences, wordWeights(words)));
  return {
    propositions: analyses.flatMap((analysis) => propositionsOf(analysis, entities)),
    setting: settingOf(wordWeights(words, FEW_SENTENCES), { around, rank }),
  };
}

/** A pair that is opposed only because one of its deeds was altered; pairs of one deed are one group. */
export interface AlteredDeed {
  readonly pair: PropositionPair;
  readonly features: Features;
  readonly group: string;
  readonly how: How;
}

type How = 'negated' | 'refused' | 'denied' | 'opposite';

/** A deed told by many reports is altered in so many of them, and counts by its best pairs. */
const MOST_ARTICLES = 2;
const MOST_PAIRS = 2;

/** Every deed of an event that two reports tell alike, altered in one of them. */
export function alteredDeeds(all: readonly Proposition[], setting: Setting, event: string): AlteredDeed[] {
  const pairs = pairPropositions(all, setting.weight, noEntries).map((pair) => ({
    pair,
    fit: fitOf(pair, setting.weight),
  }));
  const bySide = new Map<string, Told[]>();
  for (const told of pairs)
    for (const side of sidesOf(told.pair)) bySide.set(side, [...(bySide.get(side) ?? []), told]);
  return groupsOf(pairs, event).flatMap(({ article, lemma, sign, key }) => {
    const isChanged = (one: Proposition) =>
      one.article === article && one.lemma === lemma && one.composed.sign === sign;
    const agreed = pairs.filter(
      ({ pair }) => !pair.opposed && isChanged(pair.a) !== isChanged(pair.b) && isLearnt(pair),
    );
    const best = agreed.sort((x, y) => y.fit - x.fit).slice(0, MOST_PAIRS);
    const told = best.flatMap((one) => alteredPair(one, isChanged, bySide, setting, key));
    return told;
  });
}

/** What two adjectives before nouns tell alike is seldom worth telling otherwise. */
function isLearnt({ a, b, relation }: PropositionPair): boolean {
  return relation !== 'opposite' && !(a.attributive && b.attributive);
}

interface Told {
  readonly pair: PropositionPair;
  readonly fit: number;
}

interface Group {
  readonly article: string;
  readonly lemma: string;
  readonly sign: number;
  readonly key: string;
}

function groupsOf(pairs: readonly Told[], event: string): Group[] {
  const groups = new Map<string, Group>();
  const perLemma = new Map<string, number>();
  for (const { pair } of pairs) {
    if (pair.opposed || !isLearnt(pair)) continue;
    for (const {
      article,
      lemma,
      composed: { sign },
    } of [pair.a, pair.b]) {
      const key = [event, article, lemma, sign].join('|');
      if (groups.has(key)) continue;
      const count = perLemma.get(`${lemma} ${sign}`) ?? 0;
      if (count >= MOST_ARTICLES) continue;
      perLemma.set(`${lemma} ${sign}`, count + 1);
      groups.set(key, { article, lemma, sign, key });
    }
  }
  return [...groups.values()];
}

function alteredPair(
  { pair, fit }: Told,
  isChanged: (one: Proposition) => boolean,
  bySide: ReadonlyMap<string, readonly Told[]>,
  setting: Setting,
  key: string,
): AlteredDeed[] {
  const isFirst = isChanged(pair.a);
  const own = isFirst ? pair.a : pair.b;
  const changed = alteration(own, key);
  if (!changed) return [];
  const [a, b] = isFirst ? [changed.told, pair.b] : [pair.a, changed.told];
  const opposite =
    changed.how === 'opposite' ? { relation: 'opposite' as const, strength: 0.9, group: changed.group } : {};
  const altered: PropositionPair = {
    ...pair,
    ...opposite,
    a,
    b,
    opposed: true,
    party: matchMain(a, b, setting.weight),
  };
  if (areOnTwoPoints(altered, setting.weight)) return [];
  const rival = Math.max(
    0,
    ...sidesOf(pair)
      .flatMap((side) => bySide.get(side) ?? [])
      .filter(({ pair: other }) => other.opposed === (isChanged(other.a) || isChanged(other.b)))
      .map((other) => other.fit),
  );
  return [
    { pair: altered, features: featuresOf({ pair: altered, fit, rival }, setting), group: key, how: changed.how },
  ];
}

interface Alteration {
  readonly told: Proposition;
  readonly how: How;
  readonly group: string;
}

/** The same deed with its opposite said of it; the same for the same seed. */
function alteration(own: Proposition, seed: string): Alteration | null {
  const [at = 0, by = 0] = createHash('sha1').update(seed).digest();
  const { composed, actor } = own;
  const opposite = at % 2 === 0 ? oppositeOf(own, by) : null;
  if (opposite)
    return {
      told: { ...own, lemma: opposite.lemma, operators: own.operators },
      how: 'opposite',
      group: opposite.group,
    };
  const sign = composed.sign === 1 ? (-1 as const) : (1 as const);
  const told = { ...own, composed: { ...composed, sign } };
  const isPlain = composed.mode === 'fact' && composed.sign === 1;
  if (isPlain && own.pos === 'VERB' && actor && at % 8 === 1)
    return {
      told: {
        ...told,
        composed: { ...told.composed, mode: 'intent', holder: own.head },
        holder: actor,
        operators: ['refuse'],
      },
      how: 'refused',
      group: '',
    };
  return { told, how: 'negated', group: '' };
}

function oppositeOf({ lemma, pos }: Proposition, by: number): { lemma: string; group: string } | null {
  const key = lemmaKey({ lemma, pos });
  if (key === null) return null;
  const places = polePlaces(key);
  const place = places[by % Math.max(1, places.length)];
  if (!place) return null;
  const words = poleKeys(place.oppositeClass.poles[place.pole === 0 ? 1 : 0])
    .filter((word) => word.slice(-1) === key.slice(-1))
    .map((word) => word.slice(0, -2))
    .filter((word) => !word.includes(' ') && logFrequency(word) >= 3);
  const word = words[(by * 7 + 3) % Math.max(1, words.length)];
  return word === undefined ? null : { lemma: word, group: place.oppositeClass.name };
}

function sidesOf({ a, b }: PropositionPair): string[] {
  return [`${nameOf(a)} ${b.article}`, `${nameOf(b)} ${a.article}`];
}

function nameOf(one: Proposition): string {
  return `${one.article} ${one.field} ${one.sentence} ${one.head}`;
}
