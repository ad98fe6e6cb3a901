import type { Context } from '../align/context.ts';
import { exclusive } from '../lexicon/en/exclusive.ts';
import { VALUE_SETS } from '../lexicon/en/exclusive-sets.ts';
import { opposition } from '../lexicon/en/opposites.ts';
import { SUCCESSIVE } from '../lexicon/en/opposites-successive.ts';
import { defineDetector, type Finding } from './detector.ts';
import { differenceFindings } from './differences.ts';

/** Two statements say opposite things, or give two values that exclude each other, in one place. */
export const valueExcluded = defineDetector({
  name: 'value-excluded',
  kind: 'stance',
  description: 'Two statements say opposite things, or give two values that exclude each other, in one place.',
  *find(context: Context) {
    for (const finding of differenceFindings(context, 'stance', 'What it is', ['opposite', 'exclusive']))
      if (context.sameSubject) yield finding;
      else if (isTelling(finding)) yield { ...finding, score: Math.min(MOST, finding.score) };
  },
});

/** Where two reports say opposite things of one party, what each says of it is told before the bare words. */
const MOST = 0.8;

const CLOSED: ReadonlySet<string> = new Set(VALUE_SETS.map(({ name }) => name));
const TAGS = ['NOUN', 'ADJ', 'VERB', 'ADV'];

/**
 * Two reports call one thing by two names ("store", "supermarket") and tell of what came before and after ("next",
 * "past"), so that of theirs only closed sets and opposites at one time count.
 */
function isTelling({ sides }: Finding): boolean {
  const [a, b] = sides.map(({ value }) => value.toLowerCase());
  if (a === undefined || b === undefined) return false;
  const found = TAGS.flatMap((pos) => {
    const [left, right] = [
      { lemma: a, pos },
      { lemma: b, pos },
    ];
    return exclusive(left, right)?.set ?? opposition(left, right)?.group ?? [];
  });
  const isKind = TAGS.some((pos) => {
    const set = exclusive({ lemma: a, pos }, { lemma: b, pos })?.set;
    return set !== undefined && !CLOSED.has(set);
  });
  return !isKind && !found.some((group) => SUCCESSIVE.has(group));
}
