import { reportingVerb } from '../lexicon/en/reporting.ts';
import type { DatePair } from './date-pairs.ts';
import type { DateView } from './dates.ts';
import { isSpeaking } from './deed-likeness.ts';

const SAYING = new Set('say tell add ask'.split(' '));
/** So much of what is said must be the same for two days of saying to be one. */
const SAME_REMARK = 0.6;

/** One who is in the news says something every day; but what two openings tell of one matter is the news itself. */
export function isOtherRemark({ a, b, features, brief }: DatePair): boolean {
  if (![a, b].every(a.deeds[0]?.lemma === b.deeds[0]?.lemma ? isSaying : isRemark)) return false;
  const isNews = brief && features.doers >= SAME_SPEAKER && wordsShared(a, b) >= SAME_MATTER;
  return features.rareClause < SAME_REMARK && !isNews;
}

/** What somebody said on one day is not what another did in words on the next, as a spokesman and his mayor. */
export function isOtherSaying({ a, b, features }: DatePair): boolean {
  if (isBareSaying(a) === isBareSaying(b) || features.rareClause >= SAME_REMARK) return false;
  const [said, done] = isBareSaying(a) ? [a, b] : [b, a];
  return features.otherDoers > 0 || isSpokenFor(said, done);
}

/** "His *spokesman* said": one who speaks for him is none of those who did it. */
function isSpokenFor({ roles }: DateView, { roles: done }: DateView): boolean {
  return roles.doers.heads.some(({ lemma }) => SPEAKING_FOR.test(lemma) && !done.doers.words.has(lemma));
}

const SPEAKING_FOR =
  /^(spokesman|spokeswoman|spokesperson|aide|adviser|advisor|lawyer|attorney|agent|rep|representative|publicist)$/;

/** An interview with the one and an interview with the other: told with so little in common, they are two. */
export function areOtherSpeeches({ a, b, features }: DatePair): boolean {
  if (![a, b].some(isTalk) || !isSpeaking(a) || !isSpeaking(b)) return false;
  return features.rareClause < OTHER_SPEECH && features.doers === 0 && features.things === 0 && features.parties === 0;
}

const OTHER_SPEECH = 0.2;

function isTalk({ nominal, deed: [own] }: DateView): boolean {
  return nominal && /^(interview|speech|address|statement|remark|talk)$/.test(own?.lemma ?? '');
}

function isBareSaying(view: DateView): boolean {
  return !view.nominal && isSaying(view);
}

/** Speech acts that are news by themselves, and not said again the next day. */
const DECLARATIONS =
  /^(announce|confirm|disclose|reveal|acknowledge|admit|declare|vow|pledge|promise|testify|order|rule|propose|recommend|approve|apologize|apologise|resign|agree|reject|refuse|deny|file|report|nominate|endorse)$/;

/** Whether a date is that of words that one who is in the news says any day. */
function isRemark({ deeds, nominal }: DateView): boolean {
  const { lemma, pos } = deeds[0] ?? { lemma: '', pos: '' };
  const act = !nominal && pos === 'VERB' ? reportingVerb(lemma) : null;
  // What is found or seen was not said.
  const isSpeech = act !== null && act.speechAct !== 'know';
  return SAYING.has(lemma) || (isSpeech && !DECLARATIONS.test(lemma));
}

function isSaying({ deeds }: DateView): boolean {
  return SAYING.has(deeds[0]?.lemma ?? '');
}

const SAME_SPEAKER = 0.9;
const SAME_MATTER = 2;

/** How many words two sentences share besides those of the speaker. */
function wordsShared({ sentence, roles }: DateView, { sentence: other }: DateView): number {
  return [...sentence].filter((form) => other.has(form) && !roles.doers.words.has(form) && !SAYING.has(form)).length;
}
