import { baseRelation, childIn, childrenOf, type Tree, wordAt } from '../../syntax/tree.ts';
import { gendersAgree, kindsAgree, nested, numbersAgree } from './agreement.ts';
import type { Cluster, Clusters } from './cluster.ts';
import type { Mention } from './mention.ts';

/** Ties what the syntax says is one: appositions and predicate nouns. */
export function matchStructure(mentions: readonly Mention[], trees: readonly Tree[], clusters: Clusters): void {
  const byPlace = new Map(
    mentions
      .filter((mention) => mention.form !== 'group')
      .map((mention) => [`${mention.sentence} ${mention.head}`, mention]),
  );
  for (const mention of mentions) {
    const tree = trees[mention.sentence];
    if (!tree || mention.form === 'group') continue;
    const other = byPlace.get(`${mention.sentence} ${explained(tree, mention.head)}`);
    if (other && mayBeOne(clusters.of(other), clusters.of(mention)) && !nested(other, mention))
      clusters.merge(other, mention);
  }
}

/** The word whose phrase the phrase at `head` explains, or -1. */
function explained(tree: Tree, head: number): number {
  const word = wordAt(tree, head);
  if (baseRelation(word.relation) === 'appos' && word.head >= 0) return isAppositive(tree, head) ? word.head : -1;
  const copula = childIn(tree, head, 'cop');
  if (copula < 0 || !isAsserted(tree, head)) return -1;
  return childIn(tree, head, 'nsubj');
}

/** An apposition stands between commas, brackets or dashes; what merely follows is more often a parser's error. */
function isAppositive(tree: Tree, head: number): boolean {
  return wordAt(tree, head).upos !== 'NUM';
}

const NOT_ASSERTED = /^(not|n['’]t|never|no|if|whether|like)$/i;

/** Affirmed, and of the present or past: "would be the first", "is not the owner" tell of nobody. */
function isAsserted(tree: Tree, predicate: number): boolean {
  return childrenOf(tree, predicate).every((child) => {
    const word = wordAt(tree, child);
    if (baseRelation(word.relation) === 'case' && word.xpos !== 'POS') return false;
    return !NOT_ASSERTED.test(word.text) && word.xpos !== 'MD';
  });
}

function mayBeOne(a: Cluster, b: Cluster): boolean {
  if (a === b) return false;
  const named = a.mentions.some(({ form }) => form === 'name') && b.mentions.some(({ form }) => form === 'name');
  return !named && kindsAgree(a.kind, b.kind) && numbersAgree(a, b) && gendersAgree(a, b);
}
