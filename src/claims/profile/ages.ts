import { childIn, wordAt } from '../../syntax/tree.ts';
import type { QuantityMention } from '../../types.ts';
import type { Attribute } from './attribute.ts';
import { evidence, headOf, type Reading } from './reading.ts';

/** "Lee, 45,", "the 45-year-old Lee", "Lee is 45": an age whose bearer is the name. */
export function ages(reading: Reading): Attribute[] {
  const { tree, sources, sentence, last, name } = reading;
  const quantities = sources.quantities[sentence.field]
    .overlapping(sentence)
    .filter((quantity) => quantity.kind === 'age' && quantity.unit === 'year');
  return quantities
    .filter((quantity) => isAgeOf(reading, quantity))
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
