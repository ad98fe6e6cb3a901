import type { Context } from '../align/context.ts';
import { type Change, type SharedStretch, sharedStretches } from '../align/utterance-diff.ts';
import type { Utterance } from '../align/utterances.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import type { DiscrepancyKind } from '../types.ts';
import { isOther } from './copied-change.ts';
import { defineDetector, type Finding } from './detector.ts';
import { quotedDescriptions } from './quoted-description.ts';
import { quotedKind } from './quoted-kind.ts';
import { rewordedQuotations } from './reworded-quotation.ts';
import { isNegation, judgeChange, losesNegation, wordingFinding } from './wording.ts';

/** Finds one utterance printed with words that change its sense. */
export const quotationAltered = defineDetector({
  name: 'quotation-altered',
  kind: 'quote',
  description: 'One utterance is quoted with words that change its sense.',
  *find(context: Context) {
    for (const pair of context.utterancePairs) {
      if (!pair.a.quoted || !pair.b.quoted) continue;
      for (const stretch of sharedStretches(pair))
        if (isOneUtterance(stretch) || isShortOne(stretch, context))
          yield* changesOf(stretch.changes, stretch, context);
        else if (isOfOneSpeaker(stretch, context))
          yield* changesOf(
            stretch.changes.filter((change) => isOther(stretch, change, context.analyses)),
            stretch,
            context,
          );
    }
    yield* quotedDescriptions(context);
    yield* rewordedQuotations(context);
  },
});

/** Words two printings of one utterance share at least, and for how many of them one change is allowed. */
const LEAST_SAME = 5;
const SAME_PER_CHANGE = 3;

function isOneUtterance({ same, changes }: SharedStretch): boolean {
  const changed = changes.reduce((total, change) => total + Math.max(change.a.length, change.b.length), 0);
  return same >= LEAST_SAME && same >= changed * SAME_PER_CHANGE;
}

/** What one named person said may be printed with more of it changed, of which only what cannot be meant alike is told. */
const SAME_PER_CHANGE_OF_ONE = 2;
const MOST_CHANGES_OF_ONE = 3;

function isOfOneSpeaker({ pair: { a, b }, same, changes }: SharedStretch, { entities }: Context): boolean {
  const changed = changes.reduce((total, change) => total + Math.max(change.a.length, change.b.length), 0);
  if (same < LEAST_SAME || same < changed * SAME_PER_CHANGE_OF_ONE || changes.length > MOST_CHANGES_OF_ONE)
    return false;
  const kept = a.words.filter(({ form }) => b.words.some((word) => word.form === form));
  const telling = kept.filter(({ form }) => !isStopword(form));
  return telling.length >= LEAST_TELLING && isOneSpeaker(a, b, entities);
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
  return telling.length >= LEAST_TELLING && isOneSpeaker(a, b, entities);
}

function isOneSpeaker(a: Utterance, b: Utterance, entities: Context['entities']): boolean {
  const others = speakersOf(b, entities);
  return speakersOf(a, entities).some((key) => others.includes(key));
}

function speakersOf({ article, speaker }: Utterance, entities: Context['entities']): string[] {
  return speaker?.entity === undefined ? [] : entities.of(article, speaker.entity).map(({ key }) => key);
}

function* changesOf(changes: readonly Change[], stretch: SharedStretch, { analyses }: Context): Iterable<Finding> {
  const isMoved = isNegationMoved(stretch);
  for (const change of changes) {
    if (isMoved && losesNegation(change)) continue;
    const judgement = judgeChange(change);
    if (judgement) yield wordingFinding(kindOf(change, stretch, analyses), 'Words quoted', stretch, change, judgement);
  }
}

/** "I feel that we weren't", "I didn't feel that we were": the denial is the same. */
function isNegationMoved({ changes }: SharedStretch): boolean {
  const [a, b] = (['a', 'b'] as const).map(
    (side) => changes.flatMap((change) => change[side]).filter(isNegation).length,
  );
  return changes.filter(losesNegation).length > 1 && a === b;
}

function kindOf({ a, b }: Change, { pair }: SharedStretch, analyses: Context['analyses']): DiscrepancyKind {
  return quotedKind({ ...pair.a, words: a }, { ...pair.b, words: b }, analyses);
}
