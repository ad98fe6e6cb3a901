import type { Token } from '../../syntax/token.ts';
import { childIn, wordAt } from '../../syntax/tree.ts';
import type { QuantityMention, Span } from '../../types.ts';
import type { Attribute } from './attribute.ts';
import { evidence, headOf, type Reading } from './reading.ts';

/** "Lee, 45,", "the 45-year-old Lee", "Lee is 45": an age whose bearer is the name. */
export function ages(reading: Reading): Attribute[] {
  const { tree, sources, sentence, last, name } = reading;
  const quantities = sources.quantities[sentence.field]
    .overlapping(sentence)
    .filter((quantity) => quantity.kind === 'age' && quantity.unit === 'year');
  return quantities
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

function isAgeOf({ tree, first, last, name }: Reading, quantity: QuantityMention): boolean {
  const comma = tree.words[last + 1];
  if (comma && /^[,(]$/.test(comma.text) && tree.words[last + 2]?.start === quantity.start) return true;
  const at = tree.words.findIndex((word) => word.end > quantity.start);
  const head = headOf(tree, first, last);
  for (let up = at, steps = 0; up >= 0 && steps < 5; up = wordAt(tree, up).head, steps++) {
    if (up >= first && up <= last)
      return quantity.end <= name.start || childIn(tree, head, 'appos', 'acl', 'amod') >= 0;
    if (wordAt(tree, head).relation === 'nsubj' && wordAt(tree, head).head === up) return childIn(tree, up, 'cop') >= 0;
  }
  return false;
}
