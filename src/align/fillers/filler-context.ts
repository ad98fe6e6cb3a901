import { eventClass } from '../../lexicon/en/event-classes.ts';
import type { Lemma } from '../../lexicon/en/lemma.ts';
import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import { baseRelation, childrenOf, type Tree, wordAt } from '../../syntax/tree.ts';
import type { NameMention } from '../../types.ts';
import { normalName } from '../entities.ts';
import { CONTENT } from '../view.ts';

/** The clause that a name stands in. */
export interface Clause {
  /** The verb that governs the name, and by what relation its phrase hangs on that; `null` and empty without a verb. */
  readonly verb: Lemma | null;
  readonly part: string;
  /** What hangs on that verb besides, as classes of head words with their relations. */
  readonly others: ReadonlyMap<string, string>;
}

/** Steps in the tree beyond which a word is as good as any of the sentence. */
const FAR = 5;
/** A verb further up tells of something else. */
const LONGEST_CLIMB = 6;

/** The clause of the word at `head`; `inside` are the words of the name. */
export function clauseOf(tree: Tree, head: number, inside: readonly number[]): Clause {
  let at = head;
  for (let step = 0; step < LONGEST_CLIMB; step++) {
    const { head: above, relation } = wordAt(tree, at);
    if (above < 0) break;
    const { upos, lemma } = wordAt(tree, above);
    if (upos === 'VERB') {
      const skipped = new Set([at, ...inside]);
      return {
        verb: { lemma: lemma.toLowerCase(), pos: upos },
        part: relation === 'nsubj:pass' ? 'obj' : baseRelation(relation),
        others: othersOf(tree, above, skipped),
      };
    }
    at = above;
  }
  return { verb: null, part: '', others: new Map() };
}

function othersOf(tree: Tree, verb: number, skipped: ReadonlySet<number>): Map<string, string> {
  const others = new Map<string, string>();
  for (const child of childrenOf(tree, verb)) {
    if (skipped.has(child)) continue;
    const { lemma, upos, relation } = wordAt(tree, child);
    const form = lemma.toLowerCase();
    if (CONTENT.test(upos) && !isStopword(form)) others.set(eventClass(form), baseRelation(relation));
  }
  return others;
}

const DESCRIBES = /^(appos|compound|flat|nmod)/;
const DESCRIBED = /^(appos|compound|flat)/;

/** Nouns told of a name directly: "*referee* Tom Ray", "Tom Ray, the *mayor*". */
export function rolesOf(tree: Tree, inside: readonly number[]): string[] {
  const roles: string[] = [];
  const note = (at: number, isRole: boolean) => {
    if (!isRole || at < 0 || inside.includes(at)) return;
    const { upos, lemma } = wordAt(tree, at);
    if (upos === 'NOUN') roles.push(eventClass(lemma.toLowerCase()));
  };
  for (const own of inside) {
    for (const child of childrenOf(tree, own)) note(child, DESCRIBES.test(wordAt(tree, child).relation));
    const { head, relation } = wordAt(tree, own);
    note(head, DESCRIBED.test(relation));
  }
  return roles;
}

/** "Lee, *Ray* and Dunn": another list of the same sort may well have others. */
export function isInRow(tree: Tree, head: number): boolean {
  return (
    wordAt(tree, head).relation === 'conj' ||
    childrenOf(tree, head).some((child) => wordAt(tree, child).relation === 'conj')
  );
}

/** The other names of the row that a name stands in, in normal form. */
export function namesInRow(tree: Tree, head: number, names: readonly NameMention[]): Set<string> {
  const first = wordAt(tree, head).relation === 'conj' ? wordAt(tree, head).head : head;
  const row = [first, ...childrenOf(tree, first).filter((child) => wordAt(tree, child).relation === 'conj')];
  const told = row.flatMap((at) => {
    const word = tree.words[at];
    return at === head || !word ? [] : names.filter(({ start, end }) => start < word.end && word.start < end);
  });
  return new Set(told.map(({ text }) => normalName(text)));
}

/** All content words of a sentence by their distance in the tree from a name's words. */
export function nearWords(tree: Tree, inside: readonly number[]): Map<string, number> {
  const steps = new Map(inside.map((at) => [at, 0]));
  const near = new Map<string, number>();
  // Grows while it is walked: breadth first.
  const queue = [...inside];
  for (const at of queue) {
    const step = (steps.get(at) ?? 0) + 1;
    const { head } = wordAt(tree, at);
    for (const other of head >= 0 ? [head, ...childrenOf(tree, at)] : childrenOf(tree, at)) {
      if (steps.has(other)) continue;
      steps.set(other, step);
      queue.push(other);
      const { lemma, upos } = wordAt(tree, other);
      const form = lemma.toLowerCase();
      if (!CONTENT.test(upos) || isStopword(form)) continue;
      const word = eventClass(form);
      if (!near.has(word)) near.set(word, Math.min(step, FAR));
    }
  }
  return near;
}

/** The content words that a name hangs on, or that hang on it. */
export function tiesOf(tree: Tree, inside: readonly number[]): Lemma[] {
  const beside = inside.flatMap((at) => [wordAt(tree, at).head, ...childrenOf(tree, at)]);
  return beside.flatMap((at): Lemma[] => {
    if (at < 0 || inside.includes(at)) return [];
    const { lemma, upos } = wordAt(tree, at);
    const form = lemma.toLowerCase();
    return CONTENT.test(upos) && !isStopword(form) ? [{ lemma: form, pos: upos }] : [];
  });
}

/** The preposition, else the relation to the head, the passive turned round. */
export function tieOf(tree: Tree, head: number): string {
  const { relation } = wordAt(tree, head);
  const marker = childrenOf(tree, head).find((child) => wordAt(tree, child).relation === 'case');
  const preposition = marker === undefined ? null : wordAt(tree, marker).lemma.toLowerCase();
  if (relation === 'nsubj:pass') return 'obj';
  if (preposition === 'by' && relation.startsWith('obl')) return 'nsubj';
  if (relation === 'nmod:poss') return 'of';
  return preposition ?? relation.split(':')[0] ?? relation;
}

/** What two persons say they may both have said. */
export function isSpeaking(tree: Tree, head: number): boolean {
  const { head: verb, relation } = wordAt(tree, head);
  return relation.startsWith('nsubj') && verb >= 0 && SPEECH_VERBS.has(wordAt(tree, verb).text.toLowerCase());
}

/** Words told right before and after a name. */
const MOST_BESIDE = 4;
const BARE = /^(the|a|an|\P{L}*)$/u;

/** The words before a name, the nearest first, and those after it, in lower case, without articles and marks. */
export function wordsBeside(
  { words }: Tree,
  inside: readonly number[],
): { readonly left: readonly string[]; readonly right: readonly string[] } {
  const [first = 0, last = 0] = [inside[0], inside.at(-1)];
  const told = (from: number, to: number) =>
    words.slice(Math.max(0, from), to).flatMap(({ lemma }) => {
      const form = lemma.toLowerCase();
      return BARE.test(form) ? [] : [form];
    });
  return {
    left: told(first - 2 * MOST_BESIDE, first)
      .reverse()
      .slice(0, MOST_BESIDE),
    right: told(last + 1, last + 1 + 2 * MOST_BESIDE).slice(0, MOST_BESIDE),
  };
}
