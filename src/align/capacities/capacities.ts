import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { areExclusive, areOfOneWalk, capacityOf } from '../../lexicon/en/capacities.ts';
import { pairsAcross } from '../pairs-across.ts';
import { sentenceLemmas } from '../sentence-lemmas.ts';
import { weightedOverlap } from '../weights.ts';
import type { Designation } from './designations.ts';

/** In what capacity an article names a person. */
export interface Capacity extends Designation {
  readonly capacity: string;
  /** "former", "then": not at the time of the news. */
  readonly isPast: boolean;
  /** Lemmas of the other content words of the sentence. */
  readonly around: ReadonlySet<string>;
}

const PAST = /^(former|ex|formerly|then|late|onetime|one-time|past|retired|previous|ousted|disgraced)$/;
/** What is not held yet, or is held beside another. */
const APART =
  /^(next|new|future|would-be|incoming|outgoing|acting|interim|deputy|vice|assistant|fellow|fake|self-described|aspiring|former-|amateur|honorary|part-time)$/;

/** The capacities that are told of persons; what is held in part or not yet is left out. */
export function capacitiesOf(
  designations: readonly Designation[],
  analysisOf: (article: string) => ArticleAnalysis | undefined,
): Capacity[] {
  return designations.flatMap((told): Capacity[] => {
    const capacity = capacityIn(told);
    if (capacity === null || told.words.some((word) => APART.test(word)) || isOfFirm(capacity, told)) return [];
    const isPast = told.isOver || told.term !== null || told.words.some((word) => PAST.test(word));
    return [{ ...told, capacity, isPast, around: aroundOf(analysisOf(told.article), told) }];
  });
}

/** Companies, unions and clubs have presidents too. */
function isOfFirm(capacity: string, { words, of, term }: Designation): boolean {
  return capacity === 'president' && term === null && (words.length > 1 || of.length > 0);
}

const MOST_OF = 5;

/** "chief of staff", "director of communications": words behind the noun may belong to it. */
function capacityIn({ words, of }: Designation): string | null {
  for (let more = Math.min(MOST_OF, of.length); more > 0; more--) {
    const capacity = capacityOf([...words, ...of.slice(0, more)], more + 1);
    if (capacity !== null) return capacity;
  }
  return capacityOf(words);
}

function aroundOf(analysis: ArticleAnalysis | undefined, told: Designation): ReadonlySet<string> {
  const [tree, sentence] = [analysis?.trees[told.sentence], analysis?.document.sentences[told.sentence]];
  return tree && sentence ? sentenceLemmas(tree, [told])(sentence) : new Set();
}

/** Two capacities of one person that nobody has at once, and of which neither article tells the other's. */
export function pairCapacities(
  told: readonly Capacity[],
  textOf: (article: string) => string,
  weight: (lemma: string) => number,
): [Capacity, Capacity][] {
  const own = new Set(told.map(({ article, person, capacity }) => keyOf(article, person.key, capacity)));
  const tells = (article: string, { person, capacity }: Capacity) => own.has(keyOf(article, person.key, capacity));
  return pairsAcross(told, ({ person }) => person.key).filter(
    ([a, b]) =>
      areExclusive(a.capacity, b.capacity) &&
      isNamedInFull(a, textOf) &&
      isNamedInFull(b, textOf) &&
      !tells(a.article, b) &&
      !tells(b.article, a) &&
      isOneTime(a, b, weight),
  );
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\n');
}

/** Bare family names of two articles may be two persons'. */
function isNamedInFull({ article, person: { parts } }: Designation, textOf: (article: string) => string): boolean {
  return (
    parts?.given !== undefined &&
    parts.family !== undefined &&
    unaccented(textOf(article)).includes(unaccented(`${parts.given} ${parts.family}`))
  );
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * One may have been this and that before: past capacities count where they were at one time, in one service, or where the
 * sentences tell the same besides.
 */
function isOneTime(a: Capacity, b: Capacity, weight: (lemma: string) => number): boolean {
  if (!a.isPast && !b.isPast) return true;
  if (!a.isPast || !b.isPast) return false;
  if (a.term !== null && b.term !== null) return a.term === b.term;
  const isOneService = SERVICES.some((walk) => areOfOneWalk(a.capacity, b.capacity, walk));
  return isOneService || weightedOverlap(a.around, b.around, weight) >= LEAST_OVERLAP;
}

const LEAST_OVERLAP = 0.3;
/** Whoever was in one of these is told by the post that news knows him or her for. */
const SERVICES = ['staff', 'cabinet'];
