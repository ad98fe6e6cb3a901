import { reportingNoun } from '../../lexicon/en/reporting.ts';
import { baseRelation, childIn, childrenOf, type Tree, wordAt } from '../../syntax/tree.ts';
import { prepositionOf } from '../preposition.ts';
import { type Credit, isIssued, isMedium, speakerPhrase } from './speaker.ts';
import { speakerHead, speechClass } from './speech-verb.ts';

/** How far up the tree a speaker is looked for. */
const MAX_DEPTH = 24;

/** Who the words of the predicate at `head` are credited to inside its own sentence, or `null`. */
export function creditOf(tree: Tree, head: number): Credit | null {
  let at = head;
  for (let depth = 0; at >= 0 && depth < MAX_DEPTH; depth++) {
    const speaker = besideSpeaker(tree, at, head);
    if (speaker >= 0) return speakerPhrase(tree, speaker);
    const above = speakerAbove(tree, at);
    if (above >= 0) return speakerPhrase(tree, above);
    at = wordAt(tree, at).head;
  }
  return null;
}

/** "according to police", "…, police said, …", "as Ortiz put it", hung on the predicate. */
function besideSpeaker(tree: Tree, at: number, claim: number): number {
  for (const child of childrenOf(tree, at)) {
    if (/^(according to|per)$/.test(prepositionOf(tree, child) ?? '')) return child;
    if (isAside(tree, child) && !isAbove(tree, claim, child)) {
      const speaker = speakerHead(tree, child);
      if (speaker >= 0 && !isAbove(tree, claim, speaker)) return speaker;
    }
  }
  return -1;
}

/** A speech verb without a content of its own beside what it reports. */
function isAside(tree: Tree, child: number): boolean {
  if (speechClass(tree, child) === null) return false;
  const { relation } = wordAt(tree, child);
  if (baseRelation(relation) === 'parataxis') return childIn(tree, child, 'ccomp', 'xcomp') < 0;
  if (baseRelation(relation) !== 'advcl') return false;
  const mark = childIn(tree, child, 'mark');
  return mark >= 0 && wordAt(tree, mark).text.toLowerCase() === 'as' && childIn(tree, child, 'ccomp', 'xcomp') < 0;
}

function isAbove(tree: Tree, below: number, ancestor: number): boolean {
  for (let up = below; up >= 0; up = wordAt(tree, up).head) if (up === ancestor) return true;
  return false;
}

/** Speech acts whose infinitive or gerund is what is said: "vowed to punish", "denied taking". */
const WITH_INFINITIVE = /^(promise|threaten|claim|deny|reveal)$/;

function speakerAbove(tree: Tree, at: number): number {
  const { relation, head } = wordAt(tree, at);
  if (head < 0) return -1;
  const base = baseRelation(relation);
  if (base === 'acl' && isThatClause(tree, at)) return speakerOfNoun(tree, head);
  const speech = speechClass(tree, head);
  if (!speech || !isContent(base, speech)) return -1;
  const speaker = speakerHead(tree, head);
  return speaker === at ? -1 : speaker;
}

function isContent(base: string, speech: string): boolean {
  if (base === 'ccomp' || base === 'parataxis') return true;
  return base === 'xcomp' && WITH_INFINITIVE.test(speech);
}

/** A clause with "that" and a subject of its own is no relative clause, whatever noun it hangs on. */
function isThatClause(tree: Tree, at: number): boolean {
  const that = childrenOf(tree, at).find((child) => wordAt(tree, child).text.toLowerCase() === 'that');
  if (that === undefined || !childrenOf(tree, at).some((child) => child !== that && isSubject(tree, child)))
    return false;
  const noun = wordAt(tree, at).head;
  return baseRelation(wordAt(tree, that).relation) === 'mark' || isIssued(tree, noun) || isMedium(tree, noun);
}

function isSubject(tree: Tree, child: number): boolean {
  return baseRelation(wordAt(tree, child).relation) === 'nsubj';
}

/** "the minister's claim that …"; "said in a filing that …", "told the jury that …", where the noun has no owner. */
function speakerOfNoun(tree: Tree, noun: number): number {
  const { head, relation } = wordAt(tree, noun);
  if (reportingNoun(wordAt(tree, noun).lemma) !== null) {
    const owner = ownerOf(tree, noun);
    if (owner >= 0) return owner;
  }
  if (head < 0 || !/^(obl|obj|iobj|nmod)/.test(relation) || speechClass(tree, head) === null) return -1;
  return childIn(tree, head, 'ccomp') < 0 ? speakerHead(tree, head) : -1;
}

function ownerOf(tree: Tree, noun: number): number {
  const owner = childIn(tree, noun, 'nmod:poss');
  if (owner >= 0) return owner;
  const by = childrenOf(tree, noun).find((child) => /^(from|by)$/.test(prepositionOf(tree, child) ?? ''));
  return by ?? -1;
}

/**
 * The speaker of the whole sentence where it begins with "According to" or ends on "…, according to": the phrase is
 * often hung on a word that it does not belong to.
 */
export function accordingTo(tree: Tree): Credit | null {
  for (const [at, word] of tree.words.entries()) {
    if (word.text.toLowerCase() !== 'according' || tree.words[at + 1]?.text.toLowerCase() !== 'to') continue;
    if (at > 0 && wordAt(tree, at - 1).upos !== 'PUNCT') continue;
    if (baseRelation(word.relation) === 'case') return speakerPhrase(tree, word.head);
  }
  return null;
}
