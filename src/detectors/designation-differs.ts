import { designationsOf } from '../align/capacities/designations.ts';
import { type DesignationPair, pairDesignations } from '../align/designated/pairs.ts';
import type { ToldAs } from '../align/designated/told-as.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';
import { surestPairs, temperedBy } from './surest-pairs.ts';

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
    const pairs = pairDesignations(designations, analyses, weight);
    for (const pair of surestPairs(pairs, LEAST, personsOf, phrasesOf)) yield findingOf(pair);
  },
});

/** Below this, two designations are two sides of one person more often than not. */
const LEAST = 0.5;
/** From this probability on a dispute is likelier than not: more is at odds where it was learnt than in news. */
const EVEN = 0.75;
/** Of rules that see the same person the narrower speaks. */
const MOST = 0.65;

function findingOf({ a, b, features, probability }: DesignationPair): Finding {
  return {
    kind: 'role',
    point: ['designation', a.person.key].join('|'),
    label: `What ${a.person.name} is`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: Math.min(MOST, temperedBy(EVEN, probability)),
    features: { ...features, probability },
  };
}

/** Two articles are told once to differ on a person. */
function personsOf({ a, b }: DesignationPair): string[] {
  return [[a, b].map(({ article, person }) => `${article} ${person.key}`).join('\n')];
}

function phrasesOf({ a, b }: DesignationPair): string {
  return [a, b].map(({ article, field, start, phrase }) => `${article} ${field} ${start} ${phrase.start}`).join('\n');
}

function sideOf({ words, tokens, phraseWords, article, field, start, end }: ToldAs): FindingSide {
  const told = new Set([...tokens, ...phraseWords.filter((word) => /\d/.test(word))]);
  return { value: words.join(' '), normalized: [...told].sort().join(' '), places: [{ article, field, start, end }] };
}
