import { reportingNoun } from '../../lexicon/en/reporting.ts';
import { baseRelation, childIn, childrenOf, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import { isPassive } from '../predicates.ts';
import { prepositionOf } from '../preposition.ts';
import { subjectOf } from '../subject.ts';
import { isIssued, speakerPhrase } from './speaker.ts';
import { type Credit, isMedium } from './speaker-span.ts';
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
  if (mark < 0 && childIn(tree, child, 'ccomp', 'xcomp', 'obj', 'advmod') < 0)
    return /^[,”"]$/.test(tree.words[firstOfSubject(tree, child) - 1]?.text ?? '');
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
  if (isOfAccusation(tree, at, head)) return subjectOf(tree, accuser(tree, head))?.head ?? -1;
  const speech = speechClass(tree, head);
  if (!speech || !(isContent(base, speech) || isMisplacedContent(tree, at, head, base))) return -1;
  const speaker = speakerHead(tree, head);
  return speaker === at ? -1 : speaker;
}

function isContent(base: string, speech: string): boolean {
  if (base === 'ccomp' || base === 'parataxis') return true;
  return base === 'xcomp' && WITH_INFINITIVE.test(speech);
}

/**
 * Content that was hung on its verb of speech in another relation: "…, the paper reported"; "said he slept and that …";
 * "has not said when it will close".
 */
function isMisplacedContent(tree: Tree, at: number, verb: number, base: string): boolean {
  if (base === 'conj') return isThatClause(tree, at);
  if (base !== 'advcl' || childIn(tree, at, 'nsubj') < 0 || childIn(tree, verb, 'ccomp', 'obj') >= 0) return false;
  if (childIn(tree, at, 'mark') >= 0) return false;
  const first = subtree(tree, at)[0] ?? at;
  return (
    first === verb + 1 || (at < verb && /^[,”"]$/.test(wordAt(tree, Math.max(0, firstOfSubject(tree, verb) - 1)).text))
  );
}

function firstOfSubject(tree: Tree, verb: number): number {
  const subject = childIn(tree, verb, 'nsubj');
  return subject < 0 ? verb : (subtree(tree, subject)[0] ?? subject);
}

/** "accused the press of lying", where the clause may hang on the object. */
function isOfAccusation(tree: Tree, at: number, head: number): boolean {
  const mark = childIn(tree, at, 'mark', 'case');
  if (mark < 0 || !/^(of|with)$/i.test(wordAt(tree, mark).text) || wordAt(tree, at).xpos !== 'VBG') return false;
  const verb = accuser(tree, head);
  return verb >= 0 && !isPassive(tree, verb);
}

function accuser(tree: Tree, head: number): number {
  const isAccusing = (index: number) => index >= 0 && /^(accuse|suspect|charge)$/.test(wordAt(tree, index).lemma);
  const above = wordAt(tree, head).head;
  return isAccusing(head) ? head : isAccusing(above) ? above : -1;
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
