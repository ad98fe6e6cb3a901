import type { Token } from '../../syntax/token.ts';
import { childIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { QuantityMention, Span } from '../../types.ts';
import type { Attribute } from './attribute.ts';
import { evidence, headOf, type Reading } from './reading.ts';

/** "Lee, 45,", "the 45-year-old Lee", "Lee is 45": an age whose bearer is the name. */
export function ages(reading: Reading): Attribute[] {
  const { tree, sources, sentence, last, name } = reading;
  const quantities = sources.quantities[sentence.field].overlapping(sentence).filter(isAge);
  return quantities
    .filter((quantity) => isAgeNow(tree, quantity))
    .filter((quantity, at) => isShareOf(reading, quantities, at) ?? isAgeOf(reading, quantity))
    .map(
      (quantity) =>
        ({
          property: 'age',
          entity: reading.entity,
          value: quantity.text,
          normalized: String(quantity.amount),
          former: false,
          ...evidence(reading, quantity.start, quantity.end),
        }) as const,
    )
    .filter((attribute) => attribute.end - attribute.start <= 200 && tree.words[last] !== undefined && name.end > 0);
}

/**
 * "Ann and Eve Poe, aged 16 and 11 respectively": of two ages joined by "and", the name before its "and" has the first and
 * the name behind it the second. `null` where the age stands alone.
 */
function isShareOf({ tree, first, last }: Reading, ages: readonly QuantityMention[], at: number): boolean | null {
  const age = ages[at];
  const [before, after] = [ages[at - 1], ages[at + 1]];
  if (!age) return null;
  const isSecond = before !== undefined && isJoined(tree.words, before, age);
  if (!isSecond && !(after && isJoined(tree.words, age, after))) return null;
  const beside = tree.words[isSecond ? first - 1 : last + 1]?.text;
  return beside === 'and' && (tree.words[last]?.end ?? 0) < age.start;
}

function isJoined(words: readonly Token[], a: Span, b: Span): boolean {
  const between = words.filter(({ start, end }) => start >= a.end && end <= b.start);
  return between.length === 1 && between[0]?.text === 'and';
}

export function isAge({ kind, unit, upper }: QuantityMention): boolean {
  return kind === 'age' && unit === 'year' && upper === undefined;
}

/** A sentence that tells a year may tell an age of that year. */
export const YEAR = /^(1[89]|20)\d\d$/;

/** "She was 14 *at the time*", "*in 2005*, at the age of 91": an age of another day than that of the report. */
export function isAgeNow({ words }: Tree, { start, end }: Span): boolean {
  if (/^then-?$/i.test(words.findLast((word) => word.end <= start && word.text !== '-')?.text ?? '')) return false;
  const at = words.findIndex((word) => word.start >= end);
  const before = words.filter((word) => word.start < end);
  if (isOfAnotherDay(words, end)) return false;
  const isOf = before.at(-2)?.text === 'of' || before.at(-2)?.text === 'age';
  if (isOf && words.some(({ text }) => YEAR.test(text))) return false;
  return (
    at < 0 ||
    !/^(at the time|when|then)\b/.test(
      words
        .slice(at, at + 3)
        .map(({ text }) => text.toLowerCase())
        .join(' '),
    )
  );
}

/** "*since the age of* 18", "*by the time he is* 30", "*when she was* 12", "was *bullied aged* nine". */
const OF_ANOTHER_DAY =
  /\b(since|from|by|until|till|before)( the)?( tender| young)?( age)?( of)?$|\b(when|since|before|until|till|time|after|once)( [\p{L}’'-]+){1,3} (is|was|were|be|turn|turns|turned|reaches|reached)$|\bturn(s|ed|ing)?$/u;
/** Words before an age that tell of which day it is. */
const LEAD = 8;

function isOfAnotherDay(words: Tree['words'], end: number): boolean {
  const last = words.findLastIndex((word) => word.start < end);
  const told = words[last]?.text.toLowerCase() ?? '';
  if (/old$/.test(told)) return false;
  const lead = words.slice(Math.max(0, last - LEAD), last);
  if (lead.at(-1)?.text.toLowerCase() === 'aged' && lead.at(-2)?.xpos === 'VBN')
    return !DEATH.test(lead.at(-2)?.lemma ?? '');
  return OF_ANOTHER_DAY.test(lead.map((word) => word.text.toLowerCase()).join(' '));
}

/** An age told with it is the last. */
const DEATH = /^(die|kill|murder|slay|drown|execute|find|leave)$/;

function isAgeOf(reading: Reading, quantity: QuantityMention): boolean {
  const { tree, first, last, name } = reading;
  const beside = besideAge(reading, quantity);
  if (beside !== null) return beside === first || beside === last;
  const at = tree.words.findIndex((word) => word.end > quantity.start);
  const head = headOf(tree, first, last);
  for (let up = at, steps = 0; up >= 0 && steps < 5; up = wordAt(tree, up).head, steps++) {
    // "Ann Lee, whose 6-year-old son": the son's.
    if (/^whose$/i.test(tree.words[childIn(tree, up, 'nmod:poss')]?.text ?? '')) return false;
    if (up >= first && up <= last)
      return quantity.end <= name.start || childIn(tree, head, 'appos', 'acl', 'amod') >= 0;
    if (wordAt(tree, head).relation === 'nsubj' && wordAt(tree, head).head === up) return childIn(tree, up, 'cop') >= 0;
  }
  return false;
}

/**
 * Index of the last word of the name right before a bare age ("Ann Lee, *45*,"), or of the first one of the name right
 * behind it ("*45-year-old* daughter Ann Lee"): it is nobody else's age. `null` where no name stands beside it.
 */
function besideAge({ tree: { words }, persons }: Reading, { start, end, text }: QuantityMention): number | null {
  const at = words.findIndex((word) => word.end > start);
  // "On Friday, 45-year-old Ann Lee": what stands before an age with its noun is no name of its own.
  const isAside = !/\bold$/i.test(text) && /^[,(]$/.test(words[at - 1]?.text ?? '') && words[at - 2]?.upos === 'PROPN';
  if (isAside) return at - 2;
  for (let next = words.findIndex((word) => word.start >= end); next >= 0 && next < words.length; next++) {
    const word = words[next];
    if (!word || !/^(NOUN|ADJ|PROPN)$/.test(word.upos)) return null;
    if (persons.some((person) => person.start === word.start)) return next;
  }
  return null;
}
