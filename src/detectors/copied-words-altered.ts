import type { Context } from '../align/context.ts';
import { type Change, type SharedStretch, sharedStretches } from '../align/utterance-diff.ts';
import type { Utterance, UtteranceWord } from '../align/utterances.ts';
import type { DiscrepancyKind } from '../types.ts';
import { defineDetector, type Finding } from './detector.ts';
import { judgeChange, wordingFinding } from './wording.ts';

/** Finds a sentence that two articles have word by word but for a word or two that change its sense. */
export const copiedWordsAltered = defineDetector({
  name: 'copied-words-altered',
  kind: 'quote',
  description: 'Two articles have one sentence word by word, but for a word that changes its sense.',
  *find(context: Context) {
    for (const pair of context.utterancePairs) {
      if (pair.a.quoted || pair.b.quoted) continue;
      for (const stretch of sharedStretches(pair)) if (isCopy(stretch)) yield* findings(stretch);
    }
  },
});

/** So many words in a row are not alike by chance. */
const LEAST_SAME = 10;
const MOST_CHANGES = 1;
const LONGEST = 3;

function isCopy({ same, changes }: SharedStretch): boolean {
  return (
    same >= LEAST_SAME &&
    changes.length <= MOST_CHANGES &&
    changes.every(({ a, b }) => a.length <= LONGEST && b.length <= LONGEST)
  );
}

function* findings(stretch: SharedStretch): Iterable<Finding> {
  for (const change of stretch.changes) {
    if (isAside(stretch.pair.a, change.atA, change.a) || isAside(stretch.pair.b, change.atB, change.b)) continue;
    const judgement = judgeChange(change);
    if (judgement) yield wordingFinding(kindOf(change), 'Wording', stretch, change, judgement);
  }
}

/** Whether the changed words are the reporter's between two pieces of a quotation: "“…” what he called “…”". */
function isAside({ words }: Utterance, at: number, changed: readonly UtteranceWord[]): boolean {
  const [before, after] = [words[at - 1], words[at + changed.length]];
  return before?.spoken === true && after?.spoken === true && changed.some((word) => !word.spoken);
}

const WEEKDAY_OR_MONTH =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|(january|february|march|april|june|july|august|september|october|november|december))$/;

/** What sort of fact a change of wording in running text touches. */
function kindOf({ a, b }: Change): DiscrepancyKind {
  const words = [...a, ...b];
  if (words.some((word) => WEEKDAY_OR_MONTH.test(word.form))) return 'time';
  if (words.some((word) => word.upos === 'NUM')) return 'quantity';
  if (words.some((word) => word.upos === 'PROPN')) return 'participant';
  return 'quote';
}
