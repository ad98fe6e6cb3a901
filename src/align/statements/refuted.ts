import { hasRelation, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Alignment } from './alignment.ts';
import { coverageOf } from './coverage.ts';
import { type Difference, wholeOf } from './difference.ts';
import type { UnitSentence } from './unit.ts';

/** Words by which a report calls what it repeats untrue. */
const REFUTING =
  /^(hoax|hoaxes|fake|faked|false|falsely|untrue|bogus|debunk|debunks|debunked|debunking|deny|denies|denied|denying|refute|refutes|refuted|dispel|dispels|disprove|disproved|disproven|myth|satire|satirical|spoof|prank|fabricated|inaccurate|baseless|unfounded|misleading|mistaken|mistakenly|wrongly|photoshopped|nope|dispute|disputes|disputed|contradict|contradicts|contradicted|incorrect|trolled|parody)$/;

/** One sentence tells a thing, the other calls the same thing untrue. */
export function refutedDifferences(alignment: Alignment): Difference[] {
  const { a, b, toB, toA } = alignment;
  const [inA, inB] = [refutes(a, toB), refutes(b, toA)];
  if (inA === inB) return [];
  const coverage = coverageOf(alignment);
  const told = inA ? coverage.b : coverage.a;
  if (told < LEAST_TOLD) return [];
  const score = Math.min(0.8, 0.5 + 0.3 * told);
  return [
    {
      kind: 'refuted',
      alignment,
      a: wholeOf(a),
      b: wholeOf(b),
      valueA: inA ? 'untrue' : 'true',
      valueB: inA ? 'true' : 'untrue',
      score,
    },
  ];
}

/** Less of the told sentence than this in the other one does not show what is called untrue. */
const LEAST_TOLD = 0.2;

function refutes({ units, tree }: UnitSentence, tied: readonly number[]): boolean {
  return units.some(
    ({ form, words }, at) =>
      words.length === 1 &&
      ((tied[at] === -1 && REFUTING.test(form) && !isOfADeed(tree, words[0] ?? 0)) ||
        (form === 'true' && isDenied(tree.words, words[0] ?? 0))),
  );
}

/** "a fake attack" was an attack that somebody faked; "a fake story" is not true. */
function isOfADeed(tree: Tree, at: number): boolean {
  if (!hasRelation(tree, at, ['amod']) || !/^(fake|faked|bogus)$/i.test(wordAt(tree, at).text)) return false;
  return !/^(story|report|claim|rumor|rumour|news|account|article|headline|photo|photograph|picture|image|video|footage|tweet|post|quote|letter|allegation|accusation|death|hoax|site|website|satire)$/.test(
    wordAt(tree, wordAt(tree, at).head).lemma.toLowerCase(),
  );
}

function isDenied(words: readonly { readonly text: string }[], at: number): boolean {
  return /^(not|n't|never)$/i.test(words[at - 1]?.text ?? '');
}
