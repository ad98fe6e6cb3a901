import type { Context } from '../align/context.ts';
import { type SharedStretch, sharedStretches } from '../align/utterance-diff.ts';
import type { Utterance } from '../align/utterances.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import { defineDetector, type Finding } from './detector.ts';
import { isNegation, judgeChange, wordingFinding } from './wording.ts';

/** Finds one utterance printed with words that change its sense. */
export const quotationAltered = defineDetector({
  name: 'quotation-altered',
  kind: 'quote',
  description: 'One utterance is quoted with words that change its sense.',
  *find(context: Context) {
    for (const pair of context.utterancePairs) {
      if (!pair.a.quoted || !pair.b.quoted) continue;
      for (const stretch of sharedStretches(pair))
        if (isOneUtterance(stretch) || isShortOne(stretch, context)) yield* changesOf(stretch);
    }
  },
});

/** Words two printings of one utterance share at least, and for how many of them one change is allowed. */
const LEAST_SAME = 5;
const SAME_PER_CHANGE = 3;

function isOneUtterance({ same, changes }: SharedStretch): boolean {
  const changed = changes.reduce((total, change) => total + Math.max(change.a.length, change.b.length), 0);
  return same >= LEAST_SAME && same >= changed * SAME_PER_CHANGE;
}

/** Words a short saying must share, and how many of them must tell. */
const LEAST_SHORT = 3;
const LEAST_TELLING = 2;

/** A saying of a few words, printed whole by both, credited to one speaker, with one word changed. */
function isShortOne({ pair: { a, b }, same, changes }: SharedStretch, { entities }: Context): boolean {
  const [change] = changes;
  if (!change || changes.length > 1 || same < LEAST_SHORT || change.a.length !== 1 || change.b.length !== 1)
    return false;
  if (a.words.length !== same + 1 || b.words.length !== same + 1) return false;
  const telling = a.words.filter((word) => word !== change.a[0] && (!isStopword(word.lemma) || isNegation(word)));
  return (
    telling.length >= LEAST_TELLING && speakersOf(a, entities).some((key) => speakersOf(b, entities).includes(key))
  );
}

function speakersOf({ article, speaker }: Utterance, entities: Context['entities']): string[] {
  return speaker?.entity === undefined ? [] : entities.of(article, speaker.entity).map(({ key }) => key);
}

function* changesOf(stretch: SharedStretch): Iterable<Finding> {
  for (const change of stretch.changes) {
    const judgement = judgeChange(change);
    if (judgement) yield wordingFinding('quote', 'Words quoted', stretch, change, judgement);
  }
}
