import { isNegated } from '../../claims/polarity.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { subjectOf } from '../../claims/subject.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { rankForm } from './form.ts';

/** What place somebody took in a contest, as indices of the sentence: "*Lee* finished *third* in the Elm *primary*". */
export interface Placing {
  readonly amount: number;
  /** The word that tells the place. */
  readonly at: number;
  readonly who: number;
  readonly contest: number;
}

const TAKES = /^(finish|come|place|end|rank)$/;
const CONTESTS =
  /^(caucus|primary|election|runoff|race|contest|championship|tournament|league|vote|ballot|poll|marathon|competition|final|prix|cup|standings|conference|division)$/;

/** Every place in a contest that a sentence tells: "finished third in", "won", "took second place in". */
export function placingsIn(tree: Tree): Placing[] {
  return tree.words.flatMap(({ upos, lemma }, verb): Placing[] => {
    if (upos !== 'VERB' || isNegated(tree, verb)) return [];
    const who = subjectOf(tree, verb)?.head ?? -1;
    if (who < 0) return [];
    if (lemma === 'win') return won(tree, verb, who);
    return TAKES.test(lemma) ? finished(tree, verb, who) : [];
  });
}

function won(tree: Tree, verb: number, who: number): Placing[] {
  const contest = childrenIn(tree, verb, 'obj', 'obl').find(
    (child) => isContest(tree, child) && prepositionOf(tree, child) === null,
  );
  return contest === undefined ? [] : [{ amount: 1, at: verb, who, contest }];
}

function finished(tree: Tree, verb: number, who: number): Placing[] {
  const at = childIn(tree, verb, 'advmod', 'xcomp', 'obj', 'obl');
  const form = at < 0 ? null : rankForm(tree, at);
  if (form?.amount == null) return [];
  const contest = [verb, at]
    .flatMap((head) => childrenIn(tree, head, 'obl', 'nmod'))
    .find((child) => isContest(tree, child) && /^(in|at)$/.test(prepositionOf(tree, child) ?? ''));
  return contest === undefined ? [] : [{ amount: form.amount, at, who, contest }];
}

function isContest(tree: Tree, at: number): boolean {
  return CONTESTS.test(wordAt(tree, at).lemma.toLowerCase());
}
