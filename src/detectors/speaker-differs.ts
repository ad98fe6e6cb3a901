import { analysisOf } from '../align/articles.ts';
import type { Context } from '../align/context.ts';
import type { Entity } from '../align/entities.ts';
import { type JointSpeakers, jointSpeakers } from '../align/joint-speakers.ts';
import { type SharedStretch, sharedStretches } from '../align/utterance-diff.ts';
import type { Utterance, UtterancePair } from '../align/utterances.ts';
import { personNamesCompatible } from '../annotate/name/person.ts';
import { fieldText } from '../claims/spans.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import type { Field, Span } from '../types.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds one utterance in quotation marks that is credited to two different persons. */
export const speakerDiffers = defineDetector({
  name: 'speaker-differs',
  kind: 'attribution',
  description: 'One utterance in quotation marks is credited to two speakers.',
  *find(context: Context) {
    for (const pair of context.utterancePairs) {
      yield* jointFindings(pair, context);
      const [a, b] = [namedSpeaker(pair.a, context), namedSpeaker(pair.b, context)];
      if (!a || !b || !areTwo(a, b)) continue;
      const stretch = sharedStretches(pair).find(isWhole);
      if (stretch) yield finding(stretch, a, b);
    }
  },
});

/** The one person who is named, not merely meant by a pronoun, as the speaker of a quotation. */
function namedSpeaker({ quoted, speaker, article, field, words }: Utterance, context: Context): Entity | null {
  if (!quoted || speaker?.entity === undefined || !isPlainName(speaker.speaker)) return null;
  const between = textBetween(context, article, field, speaker, words[0]?.start ?? 0);
  if (isThought(between) || tellsAnother(between)) return null;
  const [entity, ...others] = context.entities.of(article, speaker.entity);
  if (!entity || others.length > 0 || entity.type !== 'person') return null;
  return lastWord(entity.name) === lastWord(speaker.speaker) ? entity : null;
}

/** A phrase with a preposition or possessive names someone who speaks for another: "a spokesman for Dahl". */
function isPlainName(phrase: string): boolean {
  const own = phrase.slice(-LONGEST_NAME).replace(OWNED_ROLE, '').replace(OF_BODY, '');
  return /\p{Lu}\p{L}/u.test(own) && !/\b(of|for|from|with|at|by|in|to|and)\b|['’]s\b/.test(own);
}

const LONGEST_NAME = 120;
/** "*the singer's publicist* Ann Lee": whoever is named behind what he or she is to another. */
const OWNED_ROLE = /^.*['’]s? (?=(?:\p{Ll}[\p{L}-]* ){1,4}\p{Lu})/u;

/** "*Dayline's* Ann Lee": whoever is named in full behind the body that he or she belongs to. */
const OF_BODY = /^.*['’]s? (?=\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+$)/u;

/** "Ortiz thinks the council '…'": the words may be those of whoever tells it. */
function isThought(words: string): boolean {
  return /\b(think|thought|believe|feel|felt|hope|want|expect|consider)/i.test(words);
}

/** "Kelly said …, while John Ames, once of the force, said “…”": whoever is named in between may be the speaker. */
function tellsAnother(words: string): boolean {
  return /\b(while|but|and|whereas)\b.*\p{Lu}\p{L}+ \p{Lu}\p{L}+/su.test(words);
}

/** Code units behind a speaker's name in which what follows is read. */
const FAR = 400;

function textBetween({ analyses }: Context, article: string, field: Field, { end }: Span, start: number): string {
  const analysis = analysisOf(analyses, article);
  return analysis ? fieldText(analysis.document, field).slice(end, Math.max(end, Math.min(start, end + FAR))) : '';
}

/** "Said Lee and Ray" against "said Dunn and Marsh" or "said Dunn": persons with none in common. */
function* jointFindings(pair: UtterancePair, context: Context): Iterable<Finding> {
  const [a, b] = [jointly(pair.a) ?? alone(pair.a, context), jointly(pair.b) ?? alone(pair.b, context)];
  if (!a || !b || a.families.length + b.families.length < 3) return;
  if (a.families.some((family) => b.families.includes(family))) return;
  const stretch = sharedStretches(pair).find(isWhole);
  if (stretch) yield finding(stretch, named(a), named(b));
}

function alone(utterance: Utterance, context: Context): JointSpeakers | null {
  const speaker = namedSpeaker(utterance, context);
  return speaker && { text: speaker.name, families: [lastWord(speaker.name)] };
}

function jointly({ quoted, speaker }: Utterance): JointSpeakers | null {
  return quoted && speaker ? jointSpeakers(speaker.speaker) : null;
}

function named({ text, families }: JointSpeakers): Pick<Entity, 'name' | 'key'> {
  return { name: text, key: families.join(' ') };
}

/** Two names of one family may be one name misspelt, or a chain that took a sister for her. */
function areTwo(a: Entity, b: Entity): boolean {
  if (a.key === b.key || a.parts === null || b.parts === null || lastWord(a.name) === lastWord(b.name)) return false;
  return personNamesCompatible(a.parts, b.parts) === 'different';
}

function lastWord(name: string): string {
  return name.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
}

/** Words that the printings share without a break, and how many of these carry sense. */
const LEAST_SAME = 6;
const LEAST_CONTENT = 3;
const LEAST_SHARE = 0.8;
/** So many words in a row are one utterance, however much of it either prints besides. */
const LEAST_RUN = 10;

/** The shorter printing is all but contained in the other, or they share a long run of words. */
function isWhole({ pair, same, changes }: SharedStretch): boolean {
  const shorter = Math.min(pair.a.words.length, pair.b.words.length);
  const content = pair.a.words.filter(
    ({ form }) => !isStopword(form) && pair.b.words.some((word) => word.form === form),
  );
  const isContained = same >= LEAST_SAME && same >= shorter * LEAST_SHARE && changes.length <= 1;
  const isRun = same >= LEAST_RUN && changes.length === 0 && isShort(pair.a) && isShort(pair.b);
  return (isContained || isRun) && content.length >= LEAST_CONTENT;
}

/** Of a long row of quotations some may be another's than the name beside the first says. */
const LONGEST_ROW = 40;

function isShort({ words }: Utterance): boolean {
  return words.length <= LONGEST_ROW;
}

function finding({ pair }: SharedStretch, a: Pick<Entity, 'name' | 'key'>, b: Pick<Entity, 'name' | 'key'>): Finding {
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

function sideOf({ article, field, words, speaker }: Utterance, entity: Pick<Entity, 'name' | 'key'>): FindingSide {
  const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const start = Math.min(first, speaker?.start ?? first);
  const end = Math.max(last, speaker?.end ?? last);
  return { value: entity.name, normalized: entity.key, places: [{ article, field, start, end }] };
}
