import { childIn, type Tree } from '../../syntax/tree.ts';
import { bothNamed, gendersAgree, kindsAgree, nested, numbersAgree } from './agreement.ts';
import type { Clusters } from './cluster.ts';
import { countOf } from './group-size.ts';
import type { Mention } from './mention.ts';

/** How many earlier mentions with one head are looked at. */
const LOOK_BACK = 12;
/** In sentences. */
const NEAR = 3;
const FAR = 12;

/** Heads that are said of anything and are not taken up again by the bare word. */
const VAGUE = new Set(
  'thing way time day year month week hour minute part lot number kind sort type one place case point fact example percent bit side reason end something anything everything nothing someone anyone everyone other others rest set range use amount'.split(
    ' ',
  ),
);

type PossessorOf = (mention: Mention) => Mention | null;

/** Ties a description to an earlier one with the same head and no modifier that the earlier one lacks. */
export function matchHeads(mentions: readonly Mention[], trees: readonly Tree[], clusters: Clusters): void {
  const possessorOf = possessors(mentions, trees);
  const byHead = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.form !== 'nominal' && mention.form !== 'name') continue;
    const key = headKey(mention);
    const earlier = byHead.get(key) ?? [];
    if (mention.form === 'nominal' && !VAGUE.has(mention.lemma) && !counts(mention, trees)) {
      const antecedent = earlier
        .slice(-LOOK_BACK)
        .reverse()
        .find((candidate) => fits(mention, candidate, clusters, possessorOf));
      if (antecedent) clusters.merge(antecedent, mention);
    }
    earlier.push(mention);
    byHead.set(key, earlier);
  }
}

/** Phrases that count what they mean are tied by their members. */
function counts(mention: Mention, trees: readonly Tree[]): boolean {
  const tree = trees[mention.sentence];
  return tree !== undefined && countOf(mention, tree) !== null;
}

function headKey({ lemma, name }: Mention): string {
  return name && name.type !== 'person' ? (name.text.split(/\s+/).at(-1) ?? lemma).toLowerCase() : lemma;
}

function fits(mention: Mention, candidate: Mention, clusters: Clusters, possessorOf: PossessorOf): boolean {
  const [own, other] = [clusters.of(mention), clusters.of(candidate)];
  if (own === other || bothNamed(own, other) || nested(mention, candidate)) return false;
  if (mention.plural !== candidate.plural || own.members.length > 0 || other.members.length > 0) return false;
  if (!kindsAgree(own.kind, other.kind) || !numbersAgree(own, other) || !gendersAgree(own, other)) return false;
  if (candidate.name && (mention.determiner === 'none' || mention.determiner === 'indefinite')) return false;
  if (!samePossessor(mention, candidate, clusters, possessorOf)) return false;
  return takesUp(mention, candidate, other.words);
}

function samePossessor(a: Mention, b: Mention, clusters: Clusters, possessorOf: PossessorOf): boolean {
  const [first, second] = [possessorOf(a), possessorOf(b)];
  if (!first && !second) return true;
  if (!first || !second) return a.determiner === 'definite' && !first;
  return (
    clusters.of(first) === clusters.of(second) ||
    (first.text.toLowerCase() === second.text.toLowerCase() && first.form !== 'pronoun')
  );
}

/**
 * A definite phrase takes up what has all its words; a bare one only what is told in just the same words. How far back
 * each may reach was chosen on GUM's training documents, where eight links in ten hold.
 */
function takesUp(mention: Mention, candidate: Mention, words: ReadonlySet<string>): boolean {
  const distance = mention.sentence - candidate.sentence;
  const isBare = mention.determiner === 'none';
  if (mention.determiner === 'indefinite' || distance > FAR) return false;
  if (
    isBare &&
    (/^(indefinite|definite)$/.test(candidate.determiner) || !sameWords(mention.modifiers, candidate.modifiers))
  )
    return false;
  if (isBare && distance > 1 && mention.plural && mention.kind !== 'organisation') return false;
  if (isBare && distance > NEAR && (mention.plural || mention.modifiers.size > 0)) return false;
  if (!isBare && distance > NEAR && /^(none|indefinite)$/.test(candidate.determiner) && !candidate.name) return false;
  return isBare || [...mention.modifiers].every((word) => words.has(word));
}

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

function possessors(mentions: readonly Mention[], trees: readonly Tree[]): PossessorOf {
  const byPlace = new Map(mentions.map((mention) => [`${mention.sentence} ${mention.head}`, mention]));
  return ({ sentence, head }) => {
    const tree = trees[sentence];
    const owner = tree ? childIn(tree, head, 'nmod:poss') : -1;
    return owner < 0 ? null : (byPlace.get(`${sentence} ${owner}`) ?? null);
  };
}
