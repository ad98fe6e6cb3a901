import type { Entries } from '../../lexicon/entries.ts';
import { childIn } from '../../syntax/tree.ts';
import { type Features, logistic } from '../logistic.ts';
import type { Alignment } from './alignment.ts';
import { bearOnOneThing } from './bearing.ts';
import { coverageOf } from './coverage.ts';
import type { Difference } from './difference.ts';
import type { Edits } from './edits.ts';
import { excludedKinds, judgeSubstitution } from './substitution.ts';
import { lieInOneStretch } from './time-bounds.ts';
import { truthOf } from './truth.ts';
import type { Unit, UnitSentence } from './unit.ts';
import { WORD_CHANGE } from './word-change.data.ts';
import { wordChangeFeatures } from './word-change.ts';

/** What the words say that hold one slot in two sentences. */
export function substituted(alignment: Alignment, lexicon: Entries, edits: Edits): Difference[] {
  const { a, b } = alignment;
  const coverage = coverageOf(alignment);
  const shared = Math.max(coverage.a, coverage.b);
  return alignment.substitutions.flatMap((pair): Difference[] => {
    const [left, right] = [a.units[pair.a] as Unit, b.units[pair.b] as Unit];
    const judged = judgeSubstitution(left, right, lexicon);
    if (!judged) return [];
    // Who was not in Paris may have been in London: of what one side denies, the other may affirm another value.
    if (left.kind !== 'function' && truth(a, left) !== truth(b, right)) return [];
    if (judged.kind === 'opposite' && areOfOthers(alignment, left, right)) return [];
    if (!bearOnOneThing({ alignment, left, right }, judged.kind)) return [];
    if (judged.kind === 'time' && lieInOneStretch(a, left, b, right)) return [];
    const difference = { alignment, a: left, b: right, valueA: left.form, valueB: right.form };
    if (judged.kind === 'word') return [wordDifference(difference, wordChangeFeatures(left, right, edits))];
    const score = judged.strength * (0.4 + 0.6 * pair.score) * (0.3 + 0.7 * shared);
    return [{ ...difference, kind: judged.kind, score }];
  });
}

/** How surely one word was put for another to say another thing. */
function wordDifference(difference: Omit<Difference, 'kind' | 'score'>, features: Features): Difference {
  return { ...difference, kind: 'word', score: logistic(WORD_CHANGE, features), features };
}

/** "A beat B" / "B lost to A": of whom the one is said has another part in the other sentence. */
function areOfOthers({ a, b }: Alignment, left: Unit, right: Unit): boolean {
  const [one, other] = [subjectName(a, left), subjectName(b, right)];
  if (one === null || other === null || one === other) return false;
  return isNamed(b, one) && isNamed(a, other);
}

function isNamed({ tree }: UnitSentence, name: string): boolean {
  return tree.words.some(({ text }) => text === name);
}

/** The head word of a subject that is a name. */
function subjectName({ tree }: UnitSentence, { head }: Unit): string | null {
  const subject = childIn(tree, head, 'nsubj');
  const word = subject < 0 ? undefined : tree.words[subject];
  return word?.upos === 'PROPN' ? word.text : null;
}

/** "kitchen" is a room but no dining room: a wider word made narrow by its modifier is compared with it. */
export function narrowed(alignment: Alignment): Difference[] {
  const { a, b } = alignment;
  return [...alignment.same, ...alignment.substitutions].flatMap((pair): Difference[] => {
    const [left, right] = [a.units[pair.a] as Unit, b.units[pair.b] as Unit];
    const [termA, termB] = [termOf(a, left), termOf(b, right)];
    if (
      left.kind !== 'word' ||
      right.kind !== 'word' ||
      termA === termB ||
      (termA === left.lemma && termB === right.lemma)
    )
      return [];
    const judged = excludedKinds({ lemma: termA, pos: 'n' }, { lemma: termB, pos: 'n' });
    return judged
      ? [
          {
            kind: judged.kind,
            alignment,
            a: left,
            b: right,
            valueA: termA,
            valueB: termB,
            score: judged.strength * 0.85,
          },
        ]
      : [];
  });
}

/** A noun with the one word before it that modifies it, where there is one. */
function termOf({ tree }: UnitSentence, { head, lemma, upos }: Unit): string {
  const before = tree.words[head - 1];
  return upos === 'NOUN' && before?.head === head && /^(NOUN|ADJ|VERB)$/.test(before.upos)
    ? `${before.text.toLowerCase()} ${lemma}`
    : lemma;
}

function truth({ tree }: UnitSentence, { head }: Unit) {
  return truthOf(tree, head);
}
