import type { ConlluRow, ConlluSentence } from '../conllu.ts';
import { childrenOf, endOf, type Node, nodesOf, rowsOf } from './edit.ts';
import type { Random } from './random.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Children that stand close to their verb, so that no time can come between. */
const CLOSE: ReadonlySet<string> = new Set(['obj', 'iobj', 'xcomp', 'compound:prt', 'expl']);

/**
 * The sentence with a bare weekday after a past verb or its object, as news writes ("said Tuesday that"), or `null`
 * where there is no place. The treebanks have few: web texts write "on Tuesday".
 */
export function withWeekday(sentence: ConlluSentence, random: Random): ConlluRow[] | null {
  const nodes = nodesOf(sentence);
  const verbs = nodes.filter((node) => node.xpos === 'VBD' && node.upos === 'VERB');
  const verb = verbs[Math.floor(random() * verbs.length)];
  if (!verb) return null;
  const children = childrenOf(nodes, verb);
  if (children.some(({ deprel }) => deprel === 'obl:unmarked')) return null;
  const close = children.filter((child) => CLOSE.has(child.deprel) && nodes.indexOf(child) > nodes.indexOf(verb));
  const object = close.length === 1 && close[0]?.deprel === 'obj' ? close[0] : null;
  if (close.length > 0 && object === null) return null;
  const at = object === null ? nodes.indexOf(verb) + 1 : endOf(nodes, object);
  if (object !== null && at - nodes.indexOf(verb) > 8) return null;
  const form = DAYS[Math.floor(random() * DAYS.length)] as string;
  nodes.splice(at, 0, { form, lemma: form, upos: 'PROPN', xpos: 'NNP', head: verb, deprel: 'obl:unmarked' });
  return rowsOf(nodes);
}

const DROPPED: ReadonlySet<string> = new Set(['aux', 'aux:pass']);

/**
 * The sentence as a headline, or `null` where it makes none: no articles, no forms of "be" before the verb, the
 * present for the past, "to" for "will", no full stop, and often capitals.
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
