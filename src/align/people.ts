import type { ArticleAnalysis, Statement } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';
import { areExclusive, capacityOf } from '../lexicon/en/capacities.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import { areTwoSorts, isSortOfPeople } from '../lexicon/en/people-sorts.ts';
import { related } from '../lexicon/en/relations.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../syntax/tree.ts';
import type { Field, Span } from '../types.ts';
import { pairsAcross } from './pairs-across.ts';
import { sentenceLemmas } from './sentence-lemmas.ts';
import { weightedOverlap } from './weights.ts';

/** People told by what they are in one part of what is told. */
export interface People extends Span {
  readonly article: string;
  readonly field: Field;
  readonly role: string;
  readonly lemma: string;
  readonly pos: string;
  /** Lemmas of what they are: "tenant" and "charity" of "a coalition of tenants and charities". */
  readonly sorts: readonly string[];
  /** Their callings and parts, where they have any: "taxi driver". */
  readonly capacities: readonly string[];
  readonly text: string;
  /** Lemmas of the other content words of the sentence. */
  readonly around: ReadonlySet<string>;
}

const COLLECTIVE = /^(coalition|group|team|crowd|band|alliance|dozen|number|handful|couple|pair|majority|association)$/;
const WEAK = /^(be|have|say|do|make|get|go|come|tell|think|know|want|take|give|call|ask|include)$/;

export function peopleOf(analysis: ArticleAnalysis): People[] {
  return [...analysis.statements.flatMap((statement) => peopleIn(analysis, statement)), ...selfNamedIn(analysis)];
}

/** "a woman who *identified herself as* a neighbor": what a stranger says of herself is told once. */
function selfNamedIn(analysis: ArticleAnalysis): People[] {
  const { document, trees } = analysis;
  return document.sentences.flatMap((sentence, index): People[] => {
    const tree = trees[index];
    if (!tree || sentence.repeated) return [];
    return tree.words.flatMap(({ text }, at): People[] => {
      const before = tree.words.slice(Math.max(0, at - 2), at).map((word) => word.lemma.toLowerCase());
      if (text !== 'as' || !/^(him|her|them|one)sel(f|ves)$/.test(before[1] ?? '') || !NAMES_SELF.test(before[0] ?? ''))
        return [];
      const head = tree.words.findIndex(
        ({ upos }, noun) =>
          noun > at &&
          noun < at + 7 &&
          upos === 'NOUN' &&
          tree.words[noun + 1]?.upos !== 'NOUN' &&
          !/^['’]s?$/.test(tree.words[noun + 1]?.text ?? ''),
      );
      const [first, last] = [tree.words[at + 1], tree.words[head]];
      if (!first || !last) return [];
      const { article } = document;
      const span = { start: first.start, end: last.end };
      const sort = last.lemma.toLowerCase();
      const own = {
        article: article.id,
        field: sentence.field,
        ...span,
        text: fieldText(document, sentence.field).slice(span.start, span.end),
      };
      return [
        {
          ...own,
          role: 'self',
          lemma: 'identify',
          pos: 'VERB',
          sorts: [sort],
          capacities: [],
          around: sentenceLemmas(tree, [span])(sentence),
        },
      ];
    });
  });
}

const NAMES_SELF = /^(identify|describe|introduce|present|announce)$/;

function peopleIn(analysis: ArticleAnalysis, { frame, claim }: Statement): People[] {
  const [tree, sentence] = [analysis.trees[frame.sentence], analysis.document.sentences[frame.sentence]];
  if (!tree || !sentence || sentence.repeated || WEAK.test(frame.lemma) || claim.polarity === 'negative') return [];
  return frame.arguments.flatMap(({ role, head, clause }, at): People[] => {
    const span = claim.arguments[at];
    if (!span || clause || (role !== 'agent' && role !== 'patient')) return [];
    const heads = headsOf(tree, head);
    const sorts = heads.map((index) => wordAt(tree, index).lemma.toLowerCase());
    const capacities = heads.flatMap((index) => capacityAt(tree, index) ?? []);
    if (capacities.length === 0 && !sorts.some(isSortOfPeople)) return [];
    const { article, field } = claim;
    const told = { article, field, start: span.start, end: span.end, text: span.text };
    const pos = tree.words[frame.head]?.upos ?? 'VERB';
    return [
      { ...told, role, lemma: frame.lemma, pos, sorts, capacities, around: sentenceLemmas(tree, [span])(sentence) },
    ];
  });
}

/** "a *taxi driver*", "two *school bus drivers*": what the nouns up to the head tell. */
function capacityAt(tree: Tree, head: number): string | null {
  const words = tree.words.slice(Math.max(0, head - 3), head).map(({ text }) => text.toLowerCase());
  return capacityOf([...words, wordAt(tree, head).lemma.toLowerCase()]);
}

/** The head of a phrase with what is joined to it; of a collective, its members. */
function headsOf(tree: Tree, head: number): number[] {
  const members = COLLECTIVE.test(wordAt(tree, head).lemma.toLowerCase())
    ? childrenIn(tree, head, 'nmod').filter((child) =>
        /^of$/i.test(tree.words[childIn(tree, child, 'case')]?.text ?? ''),
      )
    : [];
  const heads = members.length > 0 ? members : [head];
  return heads.flatMap((at) => [at, ...childrenIn(tree, at, 'conj')]).filter((at) => wordAt(tree, at).upos === 'NOUN');
}

/** People of two sorts in one part of one deed, told by sentences that are otherwise alike. */
export function pairPeople(people: readonly People[], weight: (lemma: string) => number): [People, People][] {
  return pairsAcross(people, ({ role }) => role).filter(
    ([a, b]) =>
      areApart(a, b) &&
      !a.sorts.some((sort) => b.sorts.includes(sort) || b.around.has(sort)) &&
      !b.sorts.some((sort) => a.around.has(sort)) &&
      isOneDeed(a, b) &&
      weightedOverlap(a.around, b.around, weight) >= (a.role === 'self' ? LEAST_OF_SELF : LEAST_OVERLAP),
  );
}

/** Sorts of which nobody is two; of several told together, each must be apart from each of the other's. */
function areApart(a: People, b: People): boolean {
  if (a.role === 'self')
    return !related({ lemma: a.sorts[0] ?? '', pos: 'NOUN' }, { lemma: b.sorts[0] ?? '', pos: 'NOUN' });
  if (a.sorts.some((sort) => b.sorts.some((other) => areTwoSorts(sort, other)))) return true;
  const isTold = a.capacities.length > 0 && b.capacities.length > 0;
  return isTold && a.capacities.every((one) => b.capacities.every((other) => areExclusive(one, other)));
}

const LEAST_OVERLAP = 0.3;
/** Few tell reporters who they are. */
const LEAST_OF_SELF = 0.2;
const LEAST_RELATION = 0.6;

function isOneDeed(a: People, b: People): boolean {
  if (a.lemma === b.lemma || eventClass(a.lemma) === eventClass(b.lemma)) return true;
  const relation = related({ lemma: a.lemma, pos: a.pos }, { lemma: b.lemma, pos: b.pos });
  return relation?.kind === 'synonym' && relation.strength >= LEAST_RELATION;
}
