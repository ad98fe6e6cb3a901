import { childrenIn, type Tree, wordAt } from '../syntax/tree.ts';
import type { TimeMention } from '../types.ts';
import { headOf, topOf } from './date-attachment.ts';
import { tellsHappening } from './happening-noun.ts';

/** Whether a time says of nothing in its sentence when it was. */
export function datesNothing(tree: Tree, time: TimeMention): boolean {
  return (
    isCelebrated(tree, time) ||
    isHabitual(tree, time) ||
    isOfEarlierFigure(tree, time) ||
    isStamp(tree, time) ||
    isOfAccounts(tree, time) ||
    isLeftOut(tree, time) ||
    isCaption(tree)
  );
}

/** "Did what he did *not* last week": a deed that is left out, and denied, has no day. */
function isLeftOut({ words }: Tree, { start }: TimeMention): boolean {
  const at = words.findIndex((word) => word.start >= start);
  return /^(not|n['’]t)$/i.test(words[at - 1]?.text ?? '');
}

/** "Mayor Ann Reed at the pier in May.": without a deed nothing is dated but a picture. */
function isCaption({ words }: Tree): boolean {
  return !words.some(({ upos, lemma }) => /^(VERB|AUX)$/.test(upos) || (upos === 'NOUN' && tellsHappening(lemma)));
}

const ACCOUNTED = /\b(quarter|half)\b/i;
const MEASURE = /^(percent|percentage|%|[$€£¥])$/i;

/** "Profit rose 4 percent *in the last quarter*": the part of a year that figures are given for is no day of theirs. */
function isOfAccounts({ words }: Tree, { text }: TimeMention): boolean {
  return ACCOUNTED.test(text) && words.some((word) => MEASURE.test(word.text) || /^[$€£¥]\d/.test(word.text));
}

/** "They celebrate *Easter*", "the *Juneteenth* Act": a feast that is spoken of dates nothing. */
function isCelebrated(tree: Tree, { text, stated, ...time }: TimeMention): boolean {
  if (stated.weekday !== undefined || stated.relative === true || /\d/.test(text)) return false;
  const next = tree.words.find(({ start }) => start >= time.end);
  if (next && next.start <= time.end + 1 && /^\p{Lu}/u.test(next.text)) return true;
  return /^(obj|nsubj)/.test(topOf(tree, time)?.relation ?? '');
}

const HABITUAL = new Set(
  'typically usually normally generally regularly routinely traditionally customarily often always'.split(' '),
);
const OF_EACH = /^of (each|every|the|a) (month|year|week|quarter)\b/;

/** "It *typically* releases patches on Tuesday", "the second Tuesday *of each month*": what recurs is dated by none. */
function isHabitual(tree: Tree, time: TimeMention): boolean {
  const next = tree.words.findIndex(({ start }) => start >= time.end);
  const behind = next < 0 ? [] : tree.words.slice(next, next + 3).map(({ text }) => text.toLowerCase());
  if (OF_EACH.test(behind.join(' '))) return true;
  const head = headOf(tree, time);
  return (
    head >= 0 && childrenIn(tree, head, 'advmod').some((child) => HABITUAL.has(wordAt(tree, child).lemma.toLowerCase()))
  );
}

const STAMPING = /^(posted|published|updated|filed|printed|modified|\|)$/i;
/** So many words may stand between: "posted in Pedestrian Accidents on". */
const REACH = 6;

/** "*Posted* in Traffic on Friday, September 20, 2013": a whole date with its weekday is that of the page. */
function isStamp({ words }: Tree, { start, end, stated }: TimeMention): boolean {
  const { year, month, day, weekday, hour } = stated;
  if ([year, month, day].some((part) => part === undefined)) return false;
  const at = words.findIndex((word) => word.start >= start);
  const isStamping = ({ text }: { readonly text: string }) => STAMPING.test(text);
  const next = words.findIndex((word) => word.start >= end);
  const isClocked = hour !== undefined || /^\d{1,2}$/.test(words[next]?.text ?? '');
  const isBehind = words.slice(Math.max(0, at - REACH), Math.max(0, at)).some(isStamping);
  if (isBehind && (weekday !== undefined || isClocked)) return true;
  return isClocked && next >= 0 && words.slice(next, next + REACH).some(isStamping);
}

const EARLIER_FIGURE =
  /\b(from|than|with|versus)( a| the)?( \S+){1,3} (in|on|during)$|(%|percent|points?) (from|over|since)$/;

/** "Ticked up to 6.1% *from 6% in March*": the date is that of the figure before. */
function isOfEarlierFigure({ words }: Tree, { start }: TimeMention): boolean {
  const at = words.findIndex((word) => word.start >= start);
  const before = words.slice(Math.max(0, at - REACH), Math.max(0, at));
  return (
    before.some(({ upos }) => upos === 'NUM') &&
    EARLIER_FIGURE.test(before.map(({ text }) => text.toLowerCase()).join(' '))
  );
}
