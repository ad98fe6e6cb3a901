import { findOffice } from '../../lexicon/en/offices.ts';
import { childIn, childrenIn, childrenOf, isRelation, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import { nounPhrase } from '../phrase.ts';

/** An office as one phrase names it. */
export interface OfficeReading {
  readonly start: number;
  readonly end: number;
  /** The office itself: "chairman", "prime minister". */
  readonly name: string;
  readonly value: string;
  /** Of what: "house intelligence committee", word by word; empty where it is not told. */
  readonly body: ReadonlySet<string>;
  readonly former: boolean;
}

const FORMER =
  /^(former|ex|then|late|onetime|one-time|past|previous|ousted|retired|outgoing|deposed|emeritus|longtime|acting|interim|deputy|vice|assistant|future|would-be|next|new|incoming|likely|potential|possible)$/i;
const BODY = /^(NOUN|PROPN|ADJ)$/;

/** Reads the office a noun phrase tells of somebody, or `null` where its head is no office. */
export function readOffice(tree: Tree, head: number): OfficeReading | null {
  const phrase = nounPhrase(tree, head);
  const upToHead = phrase.words.filter((at) => at <= head).map((at) => wordAt(tree, at).text);
  const office = findOffice(upToHead.join(' '));
  if (!office) return null;
  const own = subtree(tree, head, (child, parent) => parent === head && !isBody(tree, child));
  const officeWords = new Set(office.name.split(' '));
  const body = own
    .filter((at) => at !== head && BODY.test(wordAt(tree, at).upos))
    .map((at) => bare(wordAt(tree, at).text));
  return {
    start: phrase.start,
    end: phrase.end,
    name: office.name,
    value: phrase.words.map((at) => wordAt(tree, at).text).join(' '),
    body: new Set(body.filter((word) => !officeWords.has(word) && !FORMER.test(word))),
    former: childrenOf(tree, head).some((child) => FORMER.test(wordAt(tree, child).text)),
  };
}

function bare(text: string): string {
  return text.toLowerCase().replace(/['’]s$/, '');
}

/** What says of what the office is: "of the budget committee", "budget committee chairman", "the party's chairman". */
function isBody(tree: Tree, child: number): boolean {
  const { relation } = wordAt(tree, child);
  if (isRelation(relation, 'compound') || isRelation(relation, 'amod') || relation === 'nmod:poss') return true;
  const marker = childIn(tree, child, 'case');
  return isRelation(relation, 'nmod') && marker >= 0 && /^(of|for|at|on|in)$/i.test(wordAt(tree, marker).text);
}

/** Heads of the phrases that say who the named person at `head` is: appositions on either side and predicate nouns. */
export function describingHeads(tree: Tree, head: number): number[] {
  const { relation, head: parent } = wordAt(tree, head);
  const found = childrenIn(tree, head, 'appos').filter(
    (child) => wordAt(tree, child).upos !== 'PROPN' || childIn(tree, child, 'det') >= 0,
  );
  if (isRelation(relation, 'appos') && parent >= 0) found.push(parent);
  if (relation === 'nsubj' && parent >= 0 && childIn(tree, parent, 'cop') >= 0 && isAffirmed(tree, parent))
    found.push(parent);
  return found;
}

function isAffirmed(tree: Tree, predicate: number): boolean {
  return !childrenOf(tree, predicate).some((child) => /^(not|n['’]t|never)$/i.test(wordAt(tree, child).text));
}
