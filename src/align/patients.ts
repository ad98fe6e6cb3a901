import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';
import { childrenIn, type Tree, wordAt } from '../syntax/tree.ts';
import type { Field, Span } from '../types.ts';
import { articleTexts } from './articles.ts';
import type { EntityTable } from './entities.ts';
import { pairsAcross } from './pairs-across.ts';
import { meets } from './sets.ts';
import { beginAlike } from './spellings.ts';
import { entityKeys, type Sentence } from './stance/party.ts';

/** Somebody who was taken to a hospital that is named, treated or dead there. */
export interface Patient extends Span {
  readonly article: string;
  readonly field: Field;
  /** Keys of whom. */
  readonly who: ReadonlySet<string>;
  readonly hospital: string;
  /** The words that tell it from other hospitals. */
  readonly own: readonly string[];
}

const CARRIED = /^(take|transport|rush|airlift|fly|bring|carry|admit|hospitalize|treat|pronounce|declare|die|recover)$/;
const BY_THEMSELVES = /^(die|recover)$/;
const SITE = /^(Hospital|Infirmary|Clinic|Center|Centre)$/;
const SORT =
  /^(hospital|infirmary|clinic|center|centre|medical|general|regional|memorial|health|the|of|at|and|county)$/i;
const MOST_WORDS = 200;

/** Whoever an article says was taken to which hospital. */
export function patientsOf(analysis: ArticleAnalysis, table: EntityTable): Patient[] {
  const article = analysis.document.article.id;
  return analysis.document.sentences.flatMap(({ field, start, end, repeated }, sentence): Patient[] => {
    const tree = analysis.trees[sentence];
    if (!tree || repeated || tree.words.length > MOST_WORDS) return [];
    const from: Sentence = { analysis, table, tree, sentence, field };
    return tree.words.flatMap(({ lemma, upos }, verb): Patient[] => {
      if (upos !== 'VERB' || !CARRIED.test(lemma.toLowerCase())) return [];
      const who = new Set(whomOf(tree, verb, lemma.toLowerCase()).flatMap((at) => entityKeys(from, at)));
      if (who.size === 0) return [];
      return placesOf(tree, verb).flatMap((at): Patient[] => {
        const name = hospitalAt(tree, at);
        if (!name) return [];
        const hospital = fieldText(analysis.document, field).slice(name.start, name.end);
        const own = hospital.split(' ').filter((word) => !SORT.test(word));
        return own.length === 0 ? [] : [{ article, field, start, end, who, hospital, own }];
      });
    });
  });
}

/** "Taken to *Elm Hospital*", "pronounced dead at *Elm Hospital*". */
function placesOf(tree: Tree, verb: number): number[] {
  const heads = [verb, ...childrenIn(tree, verb, 'xcomp', 'advmod', 'obj')];
  return heads.flatMap((head) => childrenIn(tree, head, 'obl', 'nmod'));
}

/** Whom a deed was done to; of "died", who did. */
function whomOf(tree: Tree, verb: number, lemma: string): number[] {
  const passive = childrenIn(tree, verb, 'nsubj:pass');
  if (passive.length > 0) return passive;
  return childrenIn(tree, verb, BY_THEMSELVES.test(lemma) ? 'nsubj' : 'obj');
}

/** The capitals that end in a word for a hospital, where the word at `at` is of them; `null` elsewhere. */
function hospitalAt(tree: Tree, at: number): Span | null {
  const isCapital = (index: number) => /^\p{Lu}/u.test(tree.words[index]?.text ?? '');
  let [first, last] = [at, at];
  while (isCapital(first - 1)) first--;
  while (isCapital(last + 1)) last++;
  const [begin, end] = [wordAt(tree, first), wordAt(tree, last)];
  return first < last && SITE.test(end.text) ? { start: begin.start, end: end.end } : null;
}

/** One person in two hospitals, where neither article knows of the other's. */
export function pairPatients(patients: readonly Patient[], analyses: readonly ArticleAnalysis[]): [Patient, Patient][] {
  const textOf = articleTexts(analyses);
  const isUnknown = ({ article }: Patient, { own, hospital }: Patient) =>
    !textOf(article).includes(hospital) && own.some((word) => !textOf(article).includes(word));
  return pairsAcross(patients, () => '').filter(
    ([a, b]) =>
      meets(a.who, b.who) &&
      isUnknown(a, b) &&
      isUnknown(b, a) &&
      !a.own.some((word) => b.own.some((other) => beginAlike(word, other))),
  );
}
