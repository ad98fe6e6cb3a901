import type { Proposition } from '../align/stance/proposition.ts';
import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';
import { childrenIn, type Tree, wordAt } from '../syntax/tree.ts';

/** Longer runs of words are no value that a person takes in at a glance. */
const MOST = 60;

/** The article's own words for what a proposition says, from the outermost verb to the last; `null` where they lie far apart. */
export function saidWords(analyses: readonly ArticleAnalysis[]): (one: Proposition) => string | null {
  const byId = new Map(analyses.map((analysis) => [analysis.document.article.id, analysis]));
  return (one) => {
    const analysis = byId.get(one.article);
    const tree = analysis?.trees[one.sentence];
    if (!analysis || !tree || one.attributive) return null;
    const top = outermost(tree, one);
    if (top < 0) return null;
    const words = [top, one.head].flatMap((at) => [at, ...boundTo(tree, at)]);
    const [first, last] = [wordAt(tree, Math.min(...words)), wordAt(tree, Math.max(...words))];
    const text = fieldText(analysis.document, one.field).slice(first.start, last.end);
    return text.length <= MOST ? text : null;
  };
}

/** The first of the words that were composed, or the word itself; -1 where it is not above it. */
function outermost(tree: Tree, { head, operators }: Proposition): number {
  const wanted = operators[0]?.split(' ')[0];
  if (wanted === undefined) return head;
  let at = wordAt(tree, head).head;
  for (let steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
    if (wordAt(tree, at).lemma.toLowerCase() === wanted) return at;
    at = wordAt(tree, at).head;
  }
  return -1;
}

const MOST_STEPS = 12;

/** What makes up a predicate with its verb: auxiliaries, negation, particle, and the article of a noun. */
function boundTo(tree: Tree, at: number): number[] {
  const negations = childrenIn(tree, at, 'advmod').filter((child) =>
    /^(not|n't|n’t|never)$/i.test(wordAt(tree, child).text),
  );
  return [...negations, ...childrenIn(tree, at, 'aux', 'cop', 'compound:prt')];
}
