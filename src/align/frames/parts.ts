import { isPassive as isParsedPassive, predicateKind } from '../../claims/predicates.ts';
import { subjectOf } from '../../claims/subject.ts';
import type { Way } from '../../lexicon/en/frames/frames.ts';
import { childIn, childrenIn, isRelation, type Tree, wordAt } from '../../syntax/tree.ts';
import { holderOf, subjectHead } from '../stance/holder.ts';
import { behindPreposition, hanging, objectOf } from './aims.ts';
import { behind, callFor, isIntended, isPassive, rankedNoun } from './infinitives.ts';
import { ofPresence, ofState } from './noun-parts.ts';
import { isVerb, LIGHT, type Parts } from './part-words.ts';

/** How the way at `index`, whose further words stand at `places`, is built into its sentence; `null` where it is not. */
export function partsOf(tree: Tree, index: number, way: Way, places: readonly number[]): Parts | null {
  switch (way.slot) {
    case 'v':
      return ofVerb(tree, index, way, places);
    case 'o':
      return ofUndergone(tree, index, places);
    case 'p':
      return ofPresence(tree, places.at(-1) ?? index);
    case 'r':
      return ofManner(tree, index);
    case 'n':
      return ofNoun(tree, index, places);
    default:
      return ofState(tree, index, way, places);
  }
}

function ofVerb(tree: Tree, index: number, way: Way, places: readonly number[]): Parts | null {
  if (!tellsDeed(tree, index, places)) return null;
  const aimed = behindPreposition(tree, places);
  if (!isPassive(tree, index)) {
    const target = aimed >= 0 ? aimed : objectOf(tree, index, places);
    return { sign: index, holder: subject(tree, index), target };
  }
  if (way.frame.aim === 'none') return null;
  const target = aimed >= 0 ? aimed : (subjectOf(tree, index)?.head ?? -1);
  return { sign: index, holder: childIn(tree, index, 'obl:agent'), target };
}

/** Who does it: of "one of the few *to back him*" the one of whom that is said. */
function subject(tree: Tree, index: number): number {
  const ranked = rankedNoun(tree, index);
  if (ranked >= 0) return behind(tree, ranked);
  if (isParsedPassive(tree, index) && !isPassive(tree, index)) return childIn(tree, index, 'nsubj');
  return subjectHead(tree, index);
}

/**
 * Whether a verb tells a deed: it heads a clause, its particle is none that makes it another verb, and it does not only
 * say which thing is meant or what is talked about.
 */
function tellsDeed(tree: Tree, index: number, places: readonly number[]): boolean {
  if (wordAt(tree, index).upos !== 'VERB' || predicateKind(tree, index) === null) return false;
  if (isAnotherVerb(tree, index, places)) return false;
  const { relation, xpos } = wordAt(tree, index);
  const mark = childIn(tree, index, 'mark', 'case');
  const tie = mark < 0 ? '' : wordAt(tree, mark).text.toLowerCase();
  // "talks about returning".
  if (xpos === 'VBG' && /^(acl|advcl|obl|nmod)/.test(relation) && /^(about|of|on|over|against|from)$/.test(tie))
    return false;
  // "the church attended by her", "a decision to leave".
  if (relation !== 'acl') return true;
  return tie === 'to'
    ? callFor(tree, index) !== null || rankedNoun(tree, index) >= 0 || isIntended(tree, index)
    : xpos !== 'VBN';
}

/** "weighed *in*" is not "weighed". */
function isAnotherVerb(tree: Tree, index: number, places: readonly number[]): boolean {
  const next = tree.words[index + 1];
  const isParticle =
    next !== undefined &&
    next.head === index &&
    (next.xpos === 'RP' || /^(advmod|compound:prt)$/.test(next.relation)) &&
    PARTICLE.test(next.text);
  if (isParticle && !places.includes(index + 1)) return true;
  return childrenIn(tree, index, 'compound:prt').some((at) => !places.includes(at));
}

const PARTICLE = /^(in|out|up|off|down|away|over|back|on|through|aside|along|around)$/i;

function ofUndergone(tree: Tree, index: number, places: readonly number[]): Parts | null {
  if (!tellsDeed(tree, index, places)) return null;
  const aimed = behindPreposition(tree, places);
  if (isPassive(tree, index)) return { sign: index, holder: subjectOf(tree, index)?.head ?? -1, target: aimed };
  const object = childrenIn(tree, index, 'obj', 'iobj').find((at) => !places.includes(at)) ?? -1;
  const holder = object >= 0 ? object : aimed;
  return holder < 0 ? null : { sign: index, holder, target: -1 };
}

function ofNoun(tree: Tree, index: number, places: readonly number[]): Parts | null {
  const { upos, relation } = wordAt(tree, index);
  if (upos !== 'NOUN' || isRelation(relation, 'compound') || isRelation(relation, 'amod')) return null;
  const { head } = wordAt(tree, index);
  // "settled the dispute": what becomes of a thing is not had by whoever does it.
  if (relation === 'obj' && !LIGHT.test(wordAt(tree, head).lemma) && childIn(tree, index, 'nmod:poss') < 0) return null;
  const aimed = behindPreposition(tree, places);
  return { sign: index, holder: holderOf(tree, index), target: aimed >= 0 ? aimed : hanging(tree, index) };
}

/** "*deliberately* set the fire": it is told of whoever did it. */
function ofManner(tree: Tree, index: number): Parts | null {
  const { head, relation } = wordAt(tree, index);
  if (head < 0 || !isRelation(relation, 'advmod') || !isVerb(tree, head)) return null;
  return { sign: head, holder: subjectOf(tree, head)?.head ?? -1, target: -1 };
}
