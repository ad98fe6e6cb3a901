import type { ConlluRow, ConlluSentence } from '../conllu.ts';
import { childrenOf, endOf, type Node, nodesOf, rowsOf } from './edit.ts';
import type { Random } from './random.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const PARTS = ['morning', 'afternoon', 'evening', 'night'];
const SPANS = ['week', 'month', 'year'];
const AFTER_OBLIQUES = 0.3;
/** Words between the verb and a bare time, at most. */
const FARTHEST = 8;

/** Children that stand close to their verb, so that no time can come between. */
const CLOSE: ReadonlySet<string> = new Set(['obj', 'iobj', 'xcomp', 'compound:prt', 'expl']);

/**
 * The sentence with a bare time after a past verb or its complements, as news writes ("said Tuesday that"), or `null`
 * where there is no place. The treebanks have few: web texts write "on Tuesday".
 */
export function withBareTime(sentence: ConlluSentence, random: Random): ConlluRow[] | null {
  const nodes = nodesOf(sentence);
  const verbs = nodes.filter((node) => node.xpos === 'VBD' && node.upos === 'VERB');
  const verb = verbs[Math.floor(random() * verbs.length)];
  if (!verb) return null;
  const children = childrenOf(nodes, verb);
  if (children.some(({ deprel }) => deprel === 'obl:unmarked')) return null;
  const at = placeFor(nodes, verb, children, random);
  if (at === null) return null;
  nodes.splice(at, 0, ...bareTime(verb, random));
  return rowsOf(nodes);
}

/** Where a bare time may stand: after the verb, its object, or an oblique close behind. */
function placeFor(nodes: readonly Node[], verb: Node, children: readonly Node[], random: Random): number | null {
  const start = nodes.indexOf(verb);
  const after = children.filter((child) => nodes.indexOf(child) > start);
  const close = after.filter(({ deprel }) => CLOSE.has(deprel));
  const object = close[0]?.deprel === 'obj' ? close[0] : undefined;
  if (close.length > 1 || (close.length === 1 && !object)) return null;
  const oblique = random() < AFTER_OBLIQUES ? after.find(({ deprel }) => deprel === 'obl') : undefined;
  const last = oblique ?? object;
  const at = last === undefined ? start + 1 : endOf(nodes, last);
  return at - start > FARTHEST ? null : at;
}

/** "Monday", "Monday night" or "last week". */
function bareTime(verb: Node, random: Random): Node[] {
  const day = wordNode(pick(DAYS, random), 'PROPN', 'NNP');
  const draw = random();
  if (draw < 0.7) return [{ ...day, head: verb, deprel: 'obl:unmarked' }];
  const night = draw < 0.85;
  const noun = { ...wordNode(pick(night ? PARTS : SPANS, random), 'NOUN', 'NN'), head: verb, deprel: 'obl:unmarked' };
  const before = night ? { ...day, deprel: 'compound' } : { ...wordNode('last', 'ADJ', 'JJ'), deprel: 'amod' };
  return [{ ...before, head: noun }, noun];
}

function wordNode(form: string, upos: string, xpos: string): Node {
  return { form, lemma: form, upos, xpos, head: null, deprel: '' };
}

function pick(words: readonly string[], random: Random): string {
  return words[Math.floor(random() * words.length)] as string;
}

const DROPPED: ReadonlySet<string> = new Set(['aux', 'aux:pass']);

/**
 * The sentence as a headline, or `null` where it makes none: no articles, no forms of "be" before the verb, the
 * present for the past, "to" for "will", a comma for "and" between names, no full stop, and often capitals.
 */
export function asHeadline(sentence: ConlluSentence, random: Random): ConlluRow[] | null {
  const nodes = nodesOf(sentence);
  const root = nodes.find(({ head }) => head === null);
  if (root?.upos !== 'VERB' || nodes.length > 25 || nodes.at(-1)?.form !== '.') return null;
  const subject = childrenOf(nodes, root).find(({ deprel }) => deprel.startsWith('nsubj'));
  if (!subject || subject.upos === 'PRON') return null;
  const kept = nodes.filter((node, i) => i < nodes.length - 1 && !isDropped(nodes, node));
  const helped = childrenOf(nodes, root).some(({ deprel }) => deprel.startsWith('aux'));
  if (root.xpos === 'VBD' && !helped) toPresent(root, subject);
  for (const node of kept) if (node.lemma === 'will' && node.xpos === 'MD' && node.head === root) toInfinitive(node);
  if (random() < COMMAS) for (const node of kept) toComma(node);
  capitalise(kept, random());
  return rowsOf(kept);
}

function isDropped(nodes: readonly Node[], node: Node): boolean {
  const article = node.deprel === 'det' && /^(?:the|an?)$/i.test(node.form);
  const be = DROPPED.has(node.deprel) && node.lemma === 'be';
  return (article || be) && childrenOf(nodes, node).length === 0;
}

function toPresent(verb: Node, subject: Node): void {
  const plural = subject.xpos === 'NNS' || subject.xpos === 'NNPS';
  verb.xpos = plural ? 'VBP' : 'VBZ';
  verb.form = plural ? verb.lemma : thirdPerson(verb.lemma);
}

function thirdPerson(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function toInfinitive(node: Node): void {
  Object.assign(node, { form: 'to', upos: 'PART', xpos: 'TO', deprel: 'mark' });
}

/** The share of headlines that write a comma for "and". */
const COMMAS = 0.5;

/** "Japan, South Korea agree": in headlines a comma stands for "and". */
function toComma(node: Node): void {
  const between = node.lemma === 'and' && node.deprel === 'cc' && node.head?.deprel === 'conj';
  if (between && node.head?.upos === 'PROPN')
    Object.assign(node, { form: ',', upos: 'PUNCT', xpos: ',', deprel: 'punct' });
}

const SMALL: ReadonlySet<string> = new Set(['ADP', 'DET', 'CCONJ', 'PART']);

/** Title Case for half of them, upper case for a few. */
function capitalise(nodes: readonly Node[], draw: number): void {
  nodes.forEach((node, i) => {
    if (draw < 0.1) node.form = node.form.toUpperCase();
    else if (i === 0 || (draw < 0.6 && !(SMALL.has(node.upos) && node.form.length < 5))) node.form = capital(node.form);
  });
}

function capital(word: string): string {
  return (word[0] ?? '').toUpperCase() + word.slice(1);
}
