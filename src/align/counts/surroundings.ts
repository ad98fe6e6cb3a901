import { overlaps } from '../../claims/spans.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { QuantityMention } from '../../types.ts';

/** The words right beside a figure, whatever the parser makes of them, and the other figures of its sentence. */
export interface Surroundings {
  /** Lemmas of the words close by, in lower case: "killed", "by", "police". */
  readonly around: ReadonlySet<string>;
  /** The word right before, in lower case. */
  readonly ahead: string;
  /** The other figures of the sentence, each by its kind, unit and amount. */
  readonly figures: ReadonlySet<string>;
}

/** Words on either side that count as close. */
const NEAR = 4;

export function surroundingsOf(
  { words }: Tree,
  quantity: QuantityMention,
  inside: readonly QuantityMention[],
): Surroundings {
  const { start, end } = quantity;
  const first = words.findIndex((word) => word.end > start);
  const last = words.findIndex((word) => word.start >= end);
  const beside = [
    ...(first < 0 ? [] : words.slice(Math.max(0, first - NEAR), first)),
    ...(last < 0 ? [] : words.slice(last, last + NEAR)),
  ].filter((word) => word.upos !== 'PUNCT' && !inside.some((one) => overlaps(one, word)));
  return {
    around: new Set(beside.map(({ lemma }) => lemma.toLowerCase())),
    ahead: words[first - 1]?.text.toLowerCase() ?? '',
    figures: new Set(inside.filter((one) => one !== quantity).map(keyOf)),
  };
}

function keyOf({ kind, unit, amount, upper }: QuantityMention): string {
  return `${kind} ${unit} ${amount} ${upper ?? ''}`;
}
