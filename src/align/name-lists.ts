import { placeRelation } from '../annotate/name/place.ts';
import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';
import { findOffice } from '../lexicon/en/offices.ts';
import type { Field, NameMention, NameType, Span } from '../types.ts';
import { namesOf } from './articles.ts';
import { pairsAcross } from './pairs-across.ts';
import { sentenceLemmas } from './sentence-lemmas.ts';
import { beginAlike } from './spellings.ts';
import { weightedOverlap } from './weights.ts';

/** Names told in a row as a whole: "Sens. Ann Lee and Tom Ray", "in Ohio, Utah and Texas". */
export interface NameList extends Span {
  readonly article: string;
  readonly field: Field;
  readonly type: NameType;
  readonly text: string;
  /** The office before the names, where one is told for all of them: "justice". */
  readonly title: string | null;
  /** Lemmas of the other content words of the sentence. */
  readonly around: ReadonlySet<string>;
  /** Each name by the word it is known by, in lower case. */
  readonly members: readonly string[];
  /** The same as written. */
  readonly names: readonly string[];
}

/** Two lists of as many names of which some are shared, and what is told in each alone. */
export interface ListPair {
  readonly a: NameList;
  readonly b: NameList;
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

const JOINT =
  /^(\s*\([^()]{1,30}\)|\s+of\s+[\p{L} .]{2,30})?\s*(,|,?\s*(?:and|&)(?:(?:\s(?:its|their|his|her|the))?(?:\s[\p{L}-]{2,20})?\spartner)?)\s*$/u;
const LAST_JOINT = /(\band|&)(\s[\p{L}-]+){0,2}(\spartner)?\s*$/u;
/** Said of a few out of more. */
const PARTIAL =
  /\b(including|includes?|like|such as|among|notably|especially|particularly|e\.g\.|with|both|between|from)[\s,:]*(the |states |countries |\p{Lu}\p{L}+\.? ){0,2}$/iu;
const MOST_MEMBERS = 12;

/** The lists of an article's sentences; what repeats an earlier block, and lists of a few out of more, are left out. */
export function nameLists(analysis: ArticleAnalysis): NameList[] {
  const { document } = analysis;
  const names = namesOf(analysis);
  return document.sentences.flatMap((sentence, index) => {
    const tree = analysis.trees[index];
    if (sentence.repeated || !tree) return [];
    const text = fieldText(document, sentence.field);
    const own = names[sentence.field].overlapping(sentence);
    return (['person', 'place', 'organisation'] as const).flatMap((type) =>
      runsOf(
        own.filter((name) => name.type === type),
        text,
      ).flatMap((run) => {
        const list = listOf(run, text, sentence, type);
        if (!list) return [];
        const around = sentenceLemmas(tree, [list])(sentence);
        return [{ ...list, article: document.article.id, field: sentence.field, around }];
      }),
    );
  });
}

/** Names with nothing but a comma, "and" or where somebody comes from between them; "and" stands before the last. */
function runsOf(names: readonly NameMention[], text: string): NameMention[][] {
  const runs: NameMention[][] = [];
  let run: NameMention[] = [];
  let isClosed = false;
  for (const name of names) {
    const before = run.at(-1);
    const between = before ? text.slice(before.end, name.start) : '';
    if (before && !isClosed && between.length < 50 && JOINT.test(between)) {
      run.push(name);
      isClosed = LAST_JOINT.test(between);
    } else {
      run = [name];
      isClosed = false;
    }
    if (isClosed && run.length <= MOST_MEMBERS) runs.push(run);
  }
  return runs;
}

function listOf(run: readonly NameMention[], text: string, sentence: Span, type: NameType) {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.some((name, at) => isInside(name, run[at + 1]))) return null;
  const before = text.slice(Math.max(sentence.start, first.start - 60), first.start);
  const behind = text.slice(last.end, last.end + 20);
  if (PARTIAL.test(before) || /^,?\s*(among|and others|and \d|to name)/i.test(behind)) return null;
  const members = run.map((name) => memberOf(name, type));
  if (new Set(members).size < members.length) return null;
  const title = type === 'person' ? sharedTitle(before.trim().split(/\s+/).at(-1) ?? '') : null;
  const span = { start: first.start, end: last.end };
  return { ...span, type, text: text.slice(span.start, span.end), title, members, names: run.map((name) => name.text) };
}

/** The office of which a word is the plural: "justice" for "Justices", "rep" for "Reps."; `null` for other words. */
function sharedTitle(word: string): string | null {
  const one = word.toLowerCase().replace(/s?\.?$/, '');
  const isPlural = /s\.?$/i.test(word) && (findOffice(one) ?? findOffice(`${one}.`)) !== null;
  return isPlural ? one : null;
}

/** "Elm, Ohio" is one place. */
function isInside(name: NameMention, next: NameMention | undefined): boolean {
  return next !== undefined && name.type === 'place' && placeRelation(name.text, next.text) === 'within';
}

function memberOf(name: NameMention, type: NameType): string {
  if (type !== 'person') return (name.canonical ?? name.text).toLowerCase().replace(/^the /, '');
  const known = name.parts?.family ?? name.text.split(/\s+/).at(-1) ?? name.text;
  return known.toLowerCase().replace(/['’]s$/, '');
}

/** Lists of one length that share members, and whose other members neither article names. */
export function pairLists(
  lists: readonly NameList[],
  loweredOf: (article: string) => string,
  weight: (lemma: string) => number,
): ListPair[] {
  return pairsAcross(lists, ({ type, members }) => `${type} ${members.length}`).flatMap(([a, b]): ListPair[] => {
    const [onlyA, onlyB] = [without(a, b), without(b, a)];
    const shared = a.members.length - onlyA.length;
    if (onlyA.length === 0 || onlyA.length !== onlyB.length || shared < onlyA.length || !isOneMatter(a, b, weight))
      return [];
    const isTold = (member: string, article: string) => loweredOf(article).includes(member);
    if (onlyA.some((member) => isTold(member, b.article)) || onlyB.some((member) => isTold(member, a.article)))
      return [];
    if (onlyA.some((member) => onlyB.some((other) => beginAlike(member, other)))) return [];
    const [writtenA, writtenB] = [asWritten(a, onlyA), asWritten(b, onlyB)];
    if (a.type === 'place' && writtenA.some((x) => writtenB.some((y) => mayBeOne(x, y)))) return [];
    return [{ a, b, onlyA: writtenA, onlyB: writtenB }];
  });
}

/** Two names may stand together in many things: one title before them tells that it is one, or much the same around. */
function isOneMatter(a: NameList, b: NameList, weight: (lemma: string) => number): boolean {
  if (a.members.length > 2 || (a.title !== null && a.title === b.title)) return true;
  return a.type !== 'person' && weightedOverlap(a.around, b.around, weight) >= LEAST_OVERLAP;
}

const LEAST_OVERLAP = 0.25;

function without(a: NameList, b: NameList): string[] {
  return a.members.filter((member) => !b.members.includes(member));
}

function asWritten({ members, names }: NameList, only: readonly string[]): string[] {
  return only.map((member) => names[members.indexOf(member)] ?? member);
}

/** "Belgium" and "Brussels", and places that the tables do not know. */
function mayBeOne(a: string, b: string): boolean {
  return placeRelation(a, b) !== 'disjoint';
}
