import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { remember } from '../../remember.ts';
import { ABSENT } from '../boosted-trees.ts';
import type { Features } from '../logistic.ts';
import { weightedOverlap } from '../weights.ts';
import type { ToldAs } from './told-as.ts';

type Weight = (lemma: string) => number;

const MOST = 4;

/** The words of the one that the other has not. */
export function apartFrom({ tokens }: ToldAs, other: ToldAs): string[] {
  return [...tokens].filter((token) => !other.tokens.has(token));
}

const lemmasOf = remember(
  ({ trees }: ArticleAnalysis): ReadonlySet<string> =>
    new Set(
      trees.flatMap(({ words }) => words.flatMap(({ lemma, text }) => [lemma.toLowerCase(), text.toLowerCase()])),
    ),
);

/** How much of what the one tells stands anywhere in the other article, and in how many others. */
export function knownFeatures(a: ToldAs, b: ToldAs, byId: ReadonlyMap<string, ArticleAnalysis>): Features {
  const sides = [
    { words: apartFrom(a, b), article: b.article },
    { words: apartFrom(b, a), article: a.article },
  ];
  const share = (words: readonly string[], id: string) => {
    const analysis = byId.get(id);
    return analysis ? words.filter((word) => lemmasOf(analysis).has(word)).length / words.length : 0;
  };
  const here = sides.map(({ words, article }) => share(words, article));
  const others = [...byId.keys()].filter((id) => id !== a.article && id !== b.article);
  const elsewhere = sides.map(({ words }) => Math.max(0, ...others.map((id) => share(words, id))));
  return {
    knownLow: Math.min(...here),
    knownHigh: Math.max(...here),
    elsewhereLow: others.length === 0 ? ABSENT : Math.min(...elsewhere),
    elsewhereHigh: others.length === 0 ? ABSENT : Math.max(...elsewhere),
  };
}

/** In how many further articles the person is told by one of the words. */
function supportOf(words: readonly string[], a: ToldAs, b: ToldAs, all: readonly ToldAs[]): number {
  const telling = all.filter(({ tokens }) => words.some((word) => tokens.has(word)));
  const articles = new Set(telling.map(({ article }) => article));
  return Math.min(MOST, articles.size - Number(articles.has(a.article)) - Number(articles.has(b.article)));
}

/** What else either article, and the others, tell the person to be. */
export function tellingFeatures(a: ToldAs, b: ToldAs, all: readonly ToldAs[], weight: Weight): Features {
  const best = (one: ToldAs, isAsked: (other: ToldAs) => boolean) =>
    Math.max(
      0,
      ...all
        .filter((other) => other !== one && isAsked(other))
        .map(({ tokens }) => weightedOverlap(one.tokens, tokens, weight)),
    );
  const inThat = [best(a, ({ article }) => article === b.article), best(b, ({ article }) => article === a.article)];
  const inOwn = [best(a, ({ article }) => article === a.article), best(b, ({ article }) => article === b.article)];
  const third = ({ article }: ToldAs) => article !== a.article && article !== b.article;
  const thirds = [best(a, third), best(b, third)];
  const supports = [supportOf(apartFrom(a, b), a, b, all), supportOf(apartFrom(b, a), a, b, all)];
  const tells = [a, b].map(({ article }) => all.filter((one) => one.article === article).length);
  return {
    bestLow: Math.min(...inThat),
    bestHigh: Math.max(...inThat),
    ownBest: Math.max(...inOwn),
    thirdLow: Math.min(...thirds),
    thirdHigh: Math.max(...thirds),
    supportLow: Math.min(...supports),
    supportHigh: Math.max(...supports),
    tellingLow: Math.min(MOST, ...tells),
    tellingHigh: Math.min(MOST, Math.max(...tells)),
  };
}
