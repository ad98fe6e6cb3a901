import type { ArticleAnalysis, Statement } from '../claims/analysis.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import { related } from '../lexicon/en/relations.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../syntax/tree.ts';
import type { Field, Span } from '../types.ts';
import { pairsAcross } from './pairs-across.ts';
import { sentenceLemmas } from './sentence-lemmas.ts';
import { weightedOverlap } from './weights.ts';

/**
 * Sorts of people of whom nobody is two in one part of a story, a set a line, its sorts parted by `|`; own knowledge of
 * news. Sorts that overlap (a mother, a teacher) stand in no line together.
 */
const SETS = `
man boy guy gentleman | woman girl lady
landlord landlady | tenant renter
officer police policeman policewoman trooper patrolman | soldier troop guardsman marine | firefighter fireman
worker employee | customer shopper | student pupil | passenger traveler traveller | patient
inmate prisoner | guard warden | visitor
teacher | student pupil | parent
doctor surgeon | nurse | patient
driver | passenger | pedestrian | cyclist bicyclist
plaintiff | defendant
buyer | seller
supporter | opponent
`;

interface Sort {
  readonly set: number;
  readonly sort: number;
}

const SORTS: ReadonlyMap<string, readonly Sort[]> = sortsByWord();

function sortsByWord(): Map<string, Sort[]> {
  const found = new Map<string, Sort[]>();
  SETS.trim()
    .split('\n')
    .forEach((line, set) => {
      line.split(' | ').forEach((words, sort) => {
        for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), { set, sort }]);
      });
    });
  return found;
}

/** Whether nobody is both: two sorts of one set, and no set has them as one. */
function areTwoSorts(a: string, b: string): boolean {
  const [left, right] = [SORTS.get(a) ?? [], SORTS.get(b) ?? []];
  const shared = left.flatMap((x) => right.filter(({ set }) => set === x.set).map((y) => x.sort !== y.sort));
  return shared.length > 0 && shared.every((isOther) => isOther);
}

/** People told by what they are in one part of what is told. */
export interface People extends Span {
  readonly article: string;
  readonly field: Field;
  readonly role: string;
  readonly lemma: string;
  readonly pos: string;
  /** Lemmas of what they are: "tenant" and "charity" of "a coalition of tenants and charities". */
  readonly sorts: readonly string[];
  readonly text: string;
  /** Lemmas of the other content words of the sentence. */
  readonly around: ReadonlySet<string>;
}

const COLLECTIVE = /^(coalition|group|team|crowd|band|alliance|dozen|number|handful|couple|pair|majority|association)$/;
const WEAK = /^(be|have|say|do|make|get|go|come|tell|think|know|want|take|give|call|ask|include)$/;

export function peopleOf(analysis: ArticleAnalysis): People[] {
  return analysis.statements.flatMap((statement) => peopleIn(analysis, statement));
}

function peopleIn(analysis: ArticleAnalysis, { frame, claim }: Statement): People[] {
  const [tree, sentence] = [analysis.trees[frame.sentence], analysis.document.sentences[frame.sentence]];
  if (!tree || !sentence || sentence.repeated || WEAK.test(frame.lemma) || claim.polarity === 'negative') return [];
  return frame.arguments.flatMap(({ role, head, clause }, at): People[] => {
    const span = claim.arguments[at];
    if (!span || clause || (role !== 'agent' && role !== 'patient')) return [];
    const sorts = headsOf(tree, head).map((index) => wordAt(tree, index).lemma.toLowerCase());
    if (!sorts.some((sort) => SORTS.has(sort))) return [];
    const { article, field } = claim;
    const told = { article, field, start: span.start, end: span.end, text: span.text };
    const pos = tree.words[frame.head]?.upos ?? 'VERB';
    return [{ ...told, role, lemma: frame.lemma, pos, sorts, around: sentenceLemmas(tree, [span])(sentence) }];
  });
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
      a.sorts.some((sort) => b.sorts.some((other) => areTwoSorts(sort, other))) &&
      !a.sorts.some((sort) => b.sorts.includes(sort) || b.around.has(sort)) &&
      !b.sorts.some((sort) => a.around.has(sort)) &&
      isOneDeed(a, b) &&
      weightedOverlap(a.around, b.around, weight) >= LEAST_OVERLAP,
  );
}

const LEAST_OVERLAP = 0.3;
const LEAST_RELATION = 0.6;

function isOneDeed(a: People, b: People): boolean {
  if (a.lemma === b.lemma || eventClass(a.lemma) === eventClass(b.lemma)) return true;
  const relation = related({ lemma: a.lemma, pos: a.pos }, { lemma: b.lemma, pos: b.pos });
  return relation?.kind === 'synonym' && relation.strength >= LEAST_RELATION;
}
