import { designationsOf } from '../align/capacities/designations.ts';
import { type DesignationPair, pairDesignations } from '../align/designated/pairs.ts';
import type { ToldAs } from '../align/designated/told-as.ts';
import { compareText } from '../text-order.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds two things that one person is told to be. */
export const designationDiffers = defineDetector({
  name: 'designation-differs',
  kind: 'role',
  description:
    'One person is told to be two things, in the title or behind the name, of which both are hardly right: "Fisheries Secretary Kim Lee" and "Harbor Secretary Kim Lee".',
  *find(context) {
    if (context.sameSubject) return;
    const { analyses, entities, weight } = context;
    const designations = analyses.flatMap((analysis) => designationsOf(analysis, entities));
    const taken = new Set<string>();
    const pairs = pairDesignations(designations, analyses, weight)
      .filter(({ probability }) => probability >= LEAST)
      .sort((x, y) => y.probability - x.probability || compareText(keyOf(x), keyOf(y)));
    for (const pair of pairs) {
      const key = [pair.a, pair.b].map(({ article, person }) => `${article} ${person.key}`).join('\n');
      if (taken.has(key)) continue;
      taken.add(key);
      yield findingOf(pair);
    }
  },
});

/** Below this, two designations are two sides of one person more often than not. */
const LEAST = 0.5;
/** From this probability on a dispute is likelier than not: more is at odds where it was learnt than in news. */
const EVEN = 0.75;
/** Of rules that see the same person the narrower speaks. */
const MOST = 0.65;

function findingOf({ a, b, features, probability }: DesignationPair): Finding {
  const odds = oddsOf(probability) / oddsOf(EVEN);
  return {
    kind: 'role',
    point: ['designation', a.person.key].join('|'),
    label: `What ${a.person.name} is`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: Math.min(MOST, odds / (1 + odds)),
    features: { ...features, probability },
  };
}

function oddsOf(probability: number): number {
  return probability / Math.max(LEAST_DOUBT, 1 - probability);
}

const LEAST_DOUBT = 0.001;

function keyOf({ a, b }: DesignationPair): string {
  return [a, b].map(({ article, field, start, phrase }) => `${article} ${field} ${start} ${phrase.start}`).join('\n');
}

function sideOf({ words, tokens, phraseWords, article, field, start, end }: ToldAs): FindingSide {
  const told = new Set([...tokens, ...phraseWords.filter((word) => /\d/.test(word))]);
  return { value: words.join(' '), normalized: [...told].sort().join(' '), places: [{ article, field, start, end }] };
}
