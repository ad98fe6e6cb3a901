import { analysisOf } from '../align/articles.ts';
import type { Change, SharedStretch } from '../align/utterance-diff.ts';
import type { Utterance, UtteranceWord } from '../align/utterances.ts';
import { placeRelation } from '../annotate/name/place.ts';
import type { ArticleAnalysis } from '../claims/analysis.ts';
import { exclusive } from '../lexicon/en/exclusive.ts';
import { VALUE_SETS } from '../lexicon/en/exclusive-sets.ts';
import { areNicknames } from '../lexicon/en/given-names.ts';
import type { Lemma } from '../lexicon/en/lemma.ts';
import { opposition } from '../lexicon/en/opposites.ts';
import type { NameMention } from '../types.ts';
import { carriesSense, type Judgement, losesNegation } from './wording.ts';

type Analyses = readonly ArticleAnalysis[];

/** One name for another that both may stand for one: "Bob" for "Robert", "Norway" for "Oslo", "Mr." for "Bob". */
export function otherName({ pair }: SharedStretch, { a, b }: Change, analyses: Analyses): Judgement | null {
  const [x, y] = [a, b].map((words) => words.map(({ text }) => text).join(' ')) as [string, string];
  if (areNicknames(x, y)) return { compatible: 'alias', score: 0.3, note: 'a given name and its short form' };
  if (COURTESY.test(x) !== COURTESY.test(y))
    return { compatible: 'alias', score: 0.3, note: 'a form of address for a name' };
  const relation = placeRelation(x, y);
  if (relation === 'same') return { compatible: 'alias', score: 0.3, note: 'two names of one place' };
  if (relation === 'within' || relation === 'contains')
    return { compatible: 'granularity', score: 0.3, note: 'one place lies in the other' };
  return relation === 'unknown' && (isKnown(pair.a, a, pair.b, analyses) || isKnown(pair.b, b, pair.a, analyses))
    ? { compatible: 'alias', score: 0.3, note: 'one report has both names' }
    : null;
}

const COURTESY = /^(mr|mrs|ms|miss|dr|sir)\.?$/i;

/** Whether the other article has this name of a place or body too: a team by its town, a town by its county. */
function isKnown(own: Utterance, changed: readonly UtteranceWord[], other: Utterance, analyses: Analyses): boolean {
  const name = nameAt(own, changed, analyses);
  const text = analysisOf(analyses, other.article)?.document.article;
  if (!name || name.type === 'person' || !text) return false;
  const words = changed.map((word) => word.text).join(' ');
  return text.text.includes(words) || (text.title ?? '').includes(words);
}

function nameAt(
  { article, field }: Utterance,
  changed: readonly UtteranceWord[],
  analyses: Analyses,
): NameMention | undefined {
  const [first, last] = [changed[0], changed.at(-1)];
  if (!first || !last) return undefined;
  const names = analysisOf(analyses, article)?.names ?? [];
  return names.find((name) => name.field === field && name.start <= first.start && last.end <= name.end);
}

/** Whether the changed words cannot mean the same: another name or number, a lost denial, a word and its opposite. */
export function isOther({ pair }: SharedStretch, change: Change, analyses: Analyses): boolean {
  const [left, right] = [change.a.filter(carriesSense), change.b.filter(carriesSense)];
  return (
    (losesNegation(change) && !isAsked(pair.a, change.atA)) ||
    (left.length + right.length > 0 && areNames(pair.a, left, analyses) && areNames(pair.b, right, analyses)) ||
    isOtherNumber(left, right) ||
    left.some((x) => right.some((y) => excludes(x, y)))
  );
}

const ASKS = /^(know|ask|learn|tell|see|wonder|find|say)$/;
const ASKED = /^(whether|which|who)$/;

/** Whoever knows who has come knows who has not: in an indirect question a negation changes nothing. */
function isAsked({ words }: Utterance, at: number): boolean {
  const before = words.slice(Math.max(0, at - NEAR), at);
  return before.some(({ form }, index) => ASKED.test(form) && ASKS.test(before[index - 1]?.lemma ?? ''));
}

const NEAR = 6;

/** With another noun beside it another number may count another thing: "30 people", "12 students". */
function isOtherNumber(left: readonly UtteranceWord[], right: readonly UtteranceWord[]): boolean {
  const nouns = (words: readonly UtteranceWord[]) =>
    words.filter(({ upos }) => upos === 'NOUN').map(({ lemma }) => lemma);
  const isSame = nouns(left).join(' ') === nouns(right).join(' ');
  return isSame && left.some(isNumber) && right.some(isNumber);
}

/** In a headline that capitalises every word a capital tells nothing, and only what was read as a name is one. */
function areNames(utterance: Utterance, words: readonly UtteranceWord[], analyses: Analyses): boolean {
  if (!words.every(isName)) return false;
  return !isTitleCase(utterance) || words.every((word) => nameAt(utterance, [word], analyses) !== undefined);
}

/** Taggers take "Ionian Lines" for a name or for an adjective; its capital tells. */
function isName({ upos, text }: UtteranceWord): boolean {
  return upos === 'PROPN' || (/^(NOUN|ADJ)$/.test(upos) && /^\p{Lu}/u.test(text));
}

const MOSTLY = 0.7;

function isTitleCase({ words }: Utterance): boolean {
  const telling = words.filter((word) => word.text.length > 3);
  return telling.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= telling.length * MOSTLY;
}

/**
 * Verdicts, weekdays, kin: sets of which one only holds. Two sorts of one kind of thing may be two reporters' words for
 * it: "store" and "supermarket".
 */
function isOfClosedSet(a: Lemma, b: Lemma): boolean {
  const set = exclusive(a, b)?.set;
  return VALUE_SETS.some(({ name }) => name === set);
}

function excludes(x: UtteranceWord, y: UtteranceWord): boolean {
  const [a, b] = [
    { lemma: x.lemma, pos: x.upos },
    { lemma: y.lemma, pos: y.upos },
  ];
  const opposed = opposition(a, b);
  if (opposed !== null && opposed.source !== 'exclusive') return true;
  return isOfClosedSet(a, b);
}

export function isNumber({ upos, form }: UtteranceWord): boolean {
  return upos === 'NUM' || /\d/.test(form);
}
