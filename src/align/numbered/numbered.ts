import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { ORDINALS } from '../../lexicon/en/numbers.ts';
import { CAPITAL_DESIGNATORS, DESIGNATORS, NAMED_ORDINAL_HEADS } from '../../lexicon/en/numbers-designators.ts';
import type { Token } from '../../syntax/token.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Field, Span } from '../../types.ts';
import { sentenceLemmas } from '../sentence-lemmas.ts';

/** A thing known by its number among others of its sort: "Flight 370", "the 9th Circuit", "the 27th Congressional District". */
export interface Numbered extends Span {
  readonly article: string;
  readonly field: Field;
  /** Of what it is one, in lower case: `flight`, `circuit`. */
  readonly sort: string;
  /** As digits. */
  readonly number: string;
  readonly text: string;
  /** Lemmas of the other content words of its sentence. */
  readonly around: ReadonlySet<string>;
}

type Found = Pick<Numbered, 'sort' | 'number'> & { readonly from: number; readonly to: number };

/** Every such thing that an article names, in text order. */
export function numberedIn({ document, trees }: ArticleAnalysis): Numbered[] {
  return document.sentences.flatMap((sentence, index): Numbered[] => {
    const tree = trees[index];
    if (!tree || sentence.repeated) return [];
    return tree.words.flatMap((_, at): Numbered[] => {
      const found = behindSort(tree.words, at) ?? beforeSort(tree.words, at);
      return found ? [{ article: document.article.id, field: sentence.field, ...told(tree, found, sentence) }] : [];
    });
  });
}

function told(tree: Tree, { sort, number, from, to }: Found, sentence: Span) {
  const words = tree.words.slice(from, to);
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const text = words.map((word) => word.text).join(' ');
  return { ...span, sort, number, text, around: sentenceLemmas(tree, [span])(sentence) };
}

const DIGITS = /^\d{1,4}$/;

/** "Flight *370*", "Section *230*". */
function behindSort(words: readonly Token[], at: number): Found | null {
  const [noun, number] = [words[at - 1], words[at]];
  if (!noun || !number || !DIGITS.test(number.text)) return null;
  const sort = noun.text.toLowerCase();
  const isCapital = /^\p{Lu}/u.test(noun.text) && at > 1;
  if (!DESIGNATORS.has(sort) && !(isCapital && CAPITAL_DESIGNATORS.has(sort))) return null;
  return { sort, number: number.text, from: at - 1, to: at + 1 };
}

/** Names with an ordinal of which there is no other: "First Lady", "First Baptist Church", "Third World". */
const NO_ROW = /^(lady|gentleman|baptist|united|national|presbyterian|methodist|bank|estate|world|marine|judicial)$/;

/** "The *9th* Circuit", "the *27th* Congressional District", "the *Second* Amendment". */
function beforeSort(words: readonly Token[], at: number): Found | null {
  const number = ordinal(words[at]?.text ?? '');
  if (number === null) return null;
  const isCapital = (index: number) => /^\p{Lu}/u.test(words[index]?.text ?? '');
  if (!isCapital(at + 1)) return null;
  // The last word that may be the head: "the 82nd Airborne *Division*".
  for (const head of isCapital(at + 2) ? [at + 2, at + 1] : [at + 1]) {
    const sort = words[head]?.text.toLowerCase() ?? '';
    if (NAMED_ORDINAL_HEADS.has(sort) && !NO_ROW.test(sort)) return { sort, number, from: at, to: head + 1 };
  }
  return null;
}

function ordinal(text: string): string | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(text)?.[1];
  if (digits !== undefined) return digits;
  const known = ORDINALS.get(text.toLowerCase());
  return known === undefined ? null : String(known);
}
