import { baseRelation, childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';

const CONDITIONAL_MARK = /^(if|unless|provided|providing|lest|assuming|supposing)$/;

/** Whether the clause at `head` states a condition: "if …", "unless …", "as long as …", "should the talks fail". */
export function isCondition(tree: Tree, head: number): boolean {
  const { relation } = wordAt(tree, head);
  const base = baseRelation(relation);
  if (base === 'ccomp' && isProvided(tree, head)) return true;
  if (base !== 'advcl') return false;
  const mark = childIn(tree, head, 'mark');
  if (mark >= 0) {
    const text = wordAt(tree, mark).text.toLowerCase();
    if (text === 'if') return !/^(as|even)$/.test(before(tree, mark)) || before(tree, mark) === 'even';
    if (CONDITIONAL_MARK.test(text)) return true;
    if (text === 'as') return /^(long)$/.test(before(tree, mark)) && /^(as|so)$/.test(before(tree, mark - 1));
    return false;
  }
  return isInverted(tree, head);
}

/** Whether what the predicate says hangs on a condition beside it; "even if" and "whether or not" set none. */
export function hasCondition(tree: Tree, head: number): boolean {
  return childrenIn(tree, head, 'advcl').some((child) => {
    if (!isCondition(tree, child)) return false;
    const mark = childIn(tree, child, 'mark');
    return mark < 0 || before(tree, mark) !== 'even';
  });
}

function isProvided(tree: Tree, head: number): boolean {
  const mark = childIn(tree, head, 'mark');
  return (
    mark >= 0 && wordAt(tree, mark).text.toLowerCase() === 'that' && /^(provided|providing)$/.test(before(tree, mark))
  );
}

/** "Had the guard slept", "Should the talks fail": the auxiliary stands before its subject. */
function isInverted(tree: Tree, head: number): boolean {
  const subject = childIn(tree, head, 'nsubj');
  const auxiliary = childIn(tree, head, 'aux', 'cop');
  if (auxiliary >= 0 && subject >= 0)
    return auxiliary < subject && /^(had|should|were)$/i.test(wordAt(tree, auxiliary).text);
  return /^Had$/.test(wordAt(tree, head).text) && subject < 0;
}

function before(tree: Tree, at: number): string {
  return tree.words[at - 1]?.text.toLowerCase() ?? '';
}
