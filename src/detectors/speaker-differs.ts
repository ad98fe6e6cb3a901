import type { Context } from '../align/context.ts';
import type { Entity } from '../align/entities.ts';
import { type SharedStretch, sharedStretches } from '../align/utterance-diff.ts';
import type { Utterance } from '../align/utterances.ts';
import { personNamesCompatible } from '../annotate/name/person.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds one utterance in quotation marks that is credited to two different persons or bodies. */
export const speakerDiffers = defineDetector({
  name: 'speaker-differs',
  kind: 'attribution',
  description: 'One utterance in quotation marks is credited to two speakers.',
  *find(context: Context) {
    for (const pair of context.utterancePairs) {
      const [a, b] = [namedSpeaker(pair.a, context), namedSpeaker(pair.b, context)];
      if (!a || !b || !areTwo(a, b)) continue;
      const stretch = sharedStretches(pair).find(isWhole);
      if (stretch) yield finding(stretch, a, b);
    }
  },
});

/** The one entity that is named, not merely meant by a pronoun, as the speaker of a quotation. */
function namedSpeaker({ quoted, speaker, article }: Utterance, context: Context): Entity | null {
  if (!quoted || speaker?.entity === undefined || !/\p{Lu}\p{L}/u.test(speaker.speaker)) return null;
  const entities = context.entities.of(article, speaker.entity);
  const [entity] = entities;
  return entity && entities.length === 1 && isNamed(speaker.speaker, entity) ? entity : null;
}

/** The words of the speaker's phrase hold a word of the entity's name, so that it is no spokesman of theirs. */
function isNamed(phrase: string, { name }: Entity): boolean {
  const last = name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return last !== '' && phrase.toLowerCase().endsWith(last);
}

/** A body may speak through a person, so that only two of one sort are two speakers. */
function areTwo(a: Entity, b: Entity): boolean {
  if (a.key === b.key || a.type !== b.type) return false;
  if (a.type === 'person')
    return a.parts !== null && b.parts !== null && personNamesCompatible(a.parts, b.parts) === 'different';
  return false;
}

/** Words that the printings share without a break, and how many of these carry sense. */
const LEAST_SAME = 6;
const LEAST_CONTENT = 3;
const LEAST_SHARE = 0.8;

/** The shorter printing is all but contained in the other. */
function isWhole({ pair, same, changes }: SharedStretch): boolean {
  const shorter = Math.min(pair.a.words.length, pair.b.words.length);
  const content = pair.a.words.filter(
    ({ form }) => !isStopword(form) && pair.b.words.some((word) => word.form === form),
  );
  return same >= LEAST_SAME && same >= shorter * LEAST_SHARE && changes.length <= 1 && content.length >= LEAST_CONTENT;
}

function finding({ pair }: SharedStretch, a: Entity, b: Entity): Finding {
  const words = pair.a.words.map(({ form }) => form).slice(0, 8);
  return {
    kind: 'attribution',
    point: ['speaker', ...words].join('|'),
    label: `Who said it: ${words.join(' ')}`,
    sides: [sideOf(pair.a, a), sideOf(pair.b, b)],
    compatible: null,
    score: 0.8,
  };
}

function sideOf({ article, field, words, speaker }: Utterance, entity: Entity): FindingSide {
  const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const start = Math.min(first, speaker?.start ?? first);
  const end = Math.max(last, speaker?.end ?? last);
  return { value: entity.name, normalized: entity.key, places: [{ article, field, start, end }] };
}
