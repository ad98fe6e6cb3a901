import { rememberAt } from '../syntax/remember-at.ts';
import { baseRelation, childIn, childrenIn, isRelation, type Tree, wordAt } from '../syntax/tree.ts';
import type { FrameKind, Tense } from './frame.ts';

/** Relations in which a verb form is a modifier or part of a name and says nothing of its own. */
const NO_PREDICATE = new Set([
  'amod',
  'compound',
  'flat',
  'fixed',
  'case',
  'mark',
  'cc',
  'aux',
  'cop',
  'goeswith',
  'reparandum',
]);

/** What the word at `index` predicates, or `null` where it is no predicate. */
export const predicateKind: (tree: Tree, index: number) => FrameKind | null = rememberAt((tree, index) => {
  const word = wordAt(tree, index);
  if (NO_PREDICATE.has(baseRelation(word.relation))) return null;
  if (childIn(tree, index, 'cop') >= 0) return kindWithCopula(tree, index);
  if (word.upos === 'VERB') return 'verb';
  if (word.upos === 'ADJ' && childIn(tree, index, 'nsubj') >= 0) return 'adjective';
  if (isNominal(word.upos) && childIn(tree, index, 'nsubj') >= 0) return 'copula';
  if (word.upos === 'ADJ' && isRelation(word.relation, 'conj') && predicateKind(tree, word.head) === 'adjective')
    return 'adjective';
  return null;
});

/** "is *the largest* of them" tells what something is; "is *large*", how it is. */
function kindWithCopula(tree: Tree, index: number): FrameKind {
  const { upos } = wordAt(tree, index);
  if (upos === 'VERB') return 'verb';
  return upos === 'ADJ' && childIn(tree, index, 'det', 'nmod:poss') < 0 ? 'adjective' : 'copula';
}

export function isNominal(upos: string): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM' || upos === 'SYM';
}

export const isPassive: (tree: Tree, index: number) => boolean = rememberAt((tree, index) => {
  const word = wordAt(tree, index);
  if (word.upos !== 'VERB') return false;
  if (childIn(tree, index, 'aux:pass') >= 0 || childIn(tree, index, 'nsubj:pass') >= 0) return true;
  // A headline leaves the auxiliary out: "Mayor *contradicted by* auditors".
  if (word.xpos === 'VBD' && isHeadline(tree) && !BY_WITHOUT_AGENT.test(word.lemma))
    return childIn(tree, index, 'obl:agent') >= 0 && childIn(tree, index, 'obj', 'ccomp') < 0;
  if (word.xpos !== 'VBN' || childIn(tree, index, 'aux') >= 0) return false;
  if (isRelation(word.relation, 'conj')) return isPassive(tree, word.head);
  return (
    isRelation(word.relation, 'acl') || isRelation(word.relation, 'advcl') || childIn(tree, index, 'obl:agent') >= 0
  );
});

/** A headline ends with no stop. */
function isHeadline(tree: Tree): boolean {
  return !/^[.!?…]$/.test(tree.words.at(-1)?.text ?? '');
}

/** Verbs that are in no passive without its auxiliary: "stood *by* her words", "passed *by* the house". */
const BY_WITHOUT_AGENT = /^(stand|come|go|get|live|abide|sit|walk|rise|fall)$/;

/** The lemma with its particle: "step down". */
export const predicateLemma = rememberAt((tree, index): string => {
  const particles = childrenIn(tree, index, 'compound:prt').map((child) => wordAt(tree, child).text.toLowerCase());
  return [wordAt(tree, index).lemma.toLowerCase(), ...particles].join(' ');
});

/** The words that spell the predicate: auxiliaries, copula, negation, particle and the head itself. */
export function predicateWords(tree: Tree, index: number, kind: FrameKind): number[] {
  const parts = childrenIn(tree, index, 'aux', 'cop', 'compound:prt').concat(negations(tree, index));
  const own = kind === 'copula' ? parts : [...parts, index];
  const words = own.length > 0 ? own : [index];
  return words.sort((a, b) => a - b);
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'nt', 'no', 'hardly', 'scarcely', 'barely']);

/** The words among the predicate's own modifiers that negate it. */
export function negations(tree: Tree, index: number): number[] {
  return childrenIn(tree, index, 'advmod', 'cc:preconj', 'cc').filter((child) => {
    const text = wordAt(tree, child).text.toLowerCase();
    if (!NEGATIONS.has(text)) return false;
    return text !== 'no' || wordAt(tree, index).upos !== 'VERB';
  });
}

const FUTURE = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'would', "'d", '’d']);

/** The tense of the predicate's first finite form; of a non-finite verb, that of the verb it depends on. */
export const tenseOf: (tree: Tree, index: number) => Tense = rememberAt((tree, index) => {
  const forms = [...childrenIn(tree, index, 'aux', 'cop'), index].map((at) => wordAt(tree, at));
  if (forms.some((form) => form.xpos === 'MD' && FUTURE.has(form.text.toLowerCase()))) return 'future';
  const finite = forms.find((form) => /^(VBD|VBZ|VBP|MD)$/.test(form.xpos));
  if (finite) return finite.xpos === 'VBD' ? 'past' : hasPerfect(forms) ? 'past' : 'present';
  const word = wordAt(tree, index);
  if (word.xpos === 'VBN') return 'past';
  return /^(conj|advcl|acl|xcomp)$/.test(baseRelation(word.relation)) && word.head >= 0
    ? tenseOf(tree, word.head)
    : 'none';
});

function hasPerfect(forms: readonly { readonly lemma: string; readonly relation: string }[]): boolean {
  return forms.some((form) => form.lemma === 'have' && isRelation(form.relation, 'aux'));
}
