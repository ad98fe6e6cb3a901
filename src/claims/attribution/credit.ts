import { reportingNoun } from '../../lexicon/en/reporting.ts';
import { baseRelation, childIn, childrenOf, type Tree, wordAt } from '../../syntax/tree.ts';
import { prepositionOf } from '../arguments.ts';
import { type Credit, speakerPhrase } from './speaker.ts';
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
  if (base === 'acl' && isContentOfNoun(tree, at, head)) return ownerOf(tree, head);
  const speech = speechClass(tree, head);
  if (!speech || !isContent(base, speech)) return -1;
  const speaker = speakerHead(tree, head);
  return speaker === at ? -1 : speaker;
}

function isContent(base: string, speech: string): boolean {
  if (base === 'ccomp' || base === 'parataxis') return true;
  return base === 'xcomp' && WITH_INFINITIVE.test(speech);
}

/** "the claim that the vote was rigged". */
function isContentOfNoun(tree: Tree, at: number, noun: number): boolean {
  if (reportingNoun(wordAt(tree, noun).lemma) === null) return false;
  const mark = childIn(tree, at, 'mark');
  return mark >= 0 && wordAt(tree, mark).text.toLowerCase() === 'that';
}

function ownerOf(tree: Tree, noun: number): number {
  const owner = childIn(tree, noun, 'nmod:poss');
  if (owner >= 0) return owner;
  const by = childrenOf(tree, noun).find((child) => /^(from|by)$/.test(prepositionOf(tree, child) ?? ''));
  return by ?? -1;
}
