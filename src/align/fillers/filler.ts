import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { covers, fieldText } from '../../claims/spans.ts';
import { eventClass } from '../../lexicon/en/event-classes.ts';
import type { Lemma } from '../../lexicon/en/lemma.ts';
import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import { childrenOf, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, NameMention, Span } from '../../types.ts';
import { namesOf } from '../articles.ts';
import { type Entity, normalName } from '../entities.ts';
import { CONTENT } from '../view.ts';

/** A name with what is told around it: another report may tell the same around another name. */
export interface Filler extends Span {
  readonly article: string;
  readonly field: Field;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly name: Entity;
  /** The words it is known by, in lower case: the family name, all words of a place. */
  readonly known: readonly string[];
  /** Content words of the sentence by the steps in the tree between them and the name; the nearest are at 1. */
  readonly near: ReadonlyMap<string, number>;
  /** Those at 1: its title or trade, what it is the name of, what it does. */
  readonly ties: readonly Lemma[];
  /** All of them, as a set. */
  readonly around: ReadonlySet<string>;
  /** How it hangs on its head: `nsubj`, `obj`, `in`, `of`, `appos`. */
  readonly tie: string;
  /** The other names of the sentence, in normal form. */
  readonly beside: ReadonlySet<string>;
}

/** Steps in the tree beyond which a word is as good as any of the sentence. */
const FAR = 5;
/** A sentence with more names of one type is a list, in which they stand for each other. */
const MOST_NAMES = 4;

/** The persons and places that an article's sentences name. */
export function fillersOf(analysis: ArticleAnalysis): Filler[] {
  const { document, trees } = analysis;
  const names = namesOf(analysis);
  return document.sentences.flatMap((sentence, index): Filler[] => {
    const tree = trees[index];
    if (sentence.repeated || !tree) return [];
    const own = names[sentence.field].overlapping(sentence);
    const text = fieldText(document, sentence.field);
    return (['person', 'place'] as const).flatMap((type) => {
      const alike = own.filter((name) => name.type === type);
      if (alike.length > MOST_NAMES) return [];
      return alike.flatMap((name) => {
        const filler = fillerAt(tree, name, own, text);
        return filler ? [{ ...filler, article: document.article.id, field: sentence.field, sentence: index }] : [];
      });
    });
  });
}

function fillerAt(
  tree: Tree,
  name: NameMention,
  names: readonly NameMention[],
  text: string,
): Omit<Filler, 'article' | 'field' | 'sentence'> | null {
  const inside = tree.words.flatMap((word, at) => (covers(name, word) && word.upos !== 'PUNCT' ? [at] : []));
  const head = inside.find((at) => !inside.includes(wordAt(tree, at).head));
  const known = knownBy(name);
  if (head === undefined || known.length === 0 || isInRow(tree, head) || isSpeaking(tree, head)) return null;
  const { start, end, type, parts = null } = name;
  const near = nearWords(tree, inside);
  return {
    ...{ start, end, known, near },
    name: { key: `${type} ${normalName(name.text)}`, type, name: text.slice(start, end), parts },
    ties: tiesOf(tree, inside),
    around: new Set(near.keys()),
    tie: tieOf(tree, head),
    beside: new Set(names.filter((other) => other !== name).map((other) => normalName(other.text))),
  };
}

/** "Lee, *Ray* and Dunn": another list of the same sort may well have others. */
function isInRow(tree: Tree, head: number): boolean {
  return (
    wordAt(tree, head).relation === 'conj' ||
    childrenOf(tree, head).some((child) => wordAt(tree, child).relation === 'conj')
  );
}

function knownBy({ type, text, parts }: NameMention): string[] {
  if (type === 'person') return [normalName(parts?.family ?? text.split(/\s+/).at(-1) ?? text)];
  return normalName(text)
    .split(' ')
    .filter((word) => word.length > 2 && !isStopword(word));
}

/** All content words of a sentence by their distance in the tree from a name's words. */
function nearWords(tree: Tree, inside: readonly number[]): Map<string, number> {
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
function tiesOf(tree: Tree, inside: readonly number[]): Lemma[] {
  const beside = inside.flatMap((at) => [wordAt(tree, at).head, ...childrenOf(tree, at)]);
  return beside.flatMap((at): Lemma[] => {
    if (at < 0 || inside.includes(at)) return [];
    const { lemma, upos } = wordAt(tree, at);
    const form = lemma.toLowerCase();
    return CONTENT.test(upos) && !isStopword(form) ? [{ lemma: form, pos: upos }] : [];
  });
}

/** The preposition, else the relation to the head, the passive turned round. */
function tieOf(tree: Tree, head: number): string {
  const { relation } = wordAt(tree, head);
  const marker = childrenOf(tree, head).find((child) => wordAt(tree, child).relation === 'case');
  const preposition = marker === undefined ? null : wordAt(tree, marker).lemma.toLowerCase();
  if (relation === 'nsubj:pass') return 'obj';
  if (preposition === 'by' && relation.startsWith('obl')) return 'nsubj';
  if (relation === 'nmod:poss') return 'of';
  return preposition ?? relation.split(':')[0] ?? relation;
}

/** What two persons say they may both have said. */
function isSpeaking(tree: Tree, head: number): boolean {
  const { head: verb, relation } = wordAt(tree, head);
  return relation.startsWith('nsubj') && verb >= 0 && SPEECH_VERBS.has(wordAt(tree, verb).text.toLowerCase());
}
