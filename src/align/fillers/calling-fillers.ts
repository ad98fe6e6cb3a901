import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { covers, overlaps } from '../../claims/spans.ts';
import { remember } from '../../remember.ts';
import { childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { namesOf } from '../articles.ts';
import { type Entity, normalName } from '../entities.ts';
import { callingOf } from './callings.ts';
import type { Filler } from './filler.ts';
import { clauseOf, isInRow, isSpeaking, nearWords, rolesOf, tieOf, tiesOf, wordsBeside } from './filler-context.ts';

/** The people whom an article's sentences tell by what they are: "a passing *taxi driver*", "two *tenants*". */
export const callingFillersOf = remember((analysis: ArticleAnalysis): readonly Filler[] => {
  const { document, trees } = analysis;
  const byField = namesOf(analysis);
  return document.sentences.flatMap((sentence, index): Filler[] => {
    const tree = trees[index];
    if (sentence.repeated || !tree) return [];
    const names = byField[sentence.field].overlapping(sentence).filter((name) => covers(sentence, name));
    const beside = new Set(names.map((name) => normalName(name.text)));
    const own = tree.words.flatMap((word, at) => {
      const calling = word.upos === 'NOUN' && !names.some((name) => overlaps(name, word)) ? callingAt(tree, at) : null;
      return calling ? [fillerAt(tree, at, calling)] : [];
    });
    const place = { article: document.article.id, field: sentence.field, sentence: index, beside };
    return own.map((one) => ({ ...one, ...place, alike: own.length }));
  });
});

function callingAt(tree: Tree, head: number): Entity | null {
  if (/^(compound|flat)/.test(wordAt(tree, head).relation)) return null;
  const before = insideOf(tree, head).filter((at) => at < head);
  return callingOf(
    [...before.map((at) => wordAt(tree, at).text), wordAt(tree, head).lemma].map((word) => word.toLowerCase()),
  );
}

/** The noun with the nouns before it that belong to it. */
function insideOf(tree: Tree, head: number): number[] {
  return [...childrenIn(tree, head, 'compound', 'amod').filter((at) => at >= head - 3 && at < head), head];
}

type OfWords = Omit<Filler, 'article' | 'field' | 'sentence' | 'beside' | 'alike'>;

function fillerAt(tree: Tree, head: number, name: Entity): OfWords {
  const inside = insideOf(tree, head);
  const { lemma, end } = wordAt(tree, head);
  const near = nearWords(tree, inside);
  const text = inside.map((at) => wordAt(tree, at).text).join(' ');
  return {
    ...{
      start: wordAt(tree, inside[0] ?? head).start,
      end,
      near,
      name: { ...name, name: text },
      known: [lemma.toLowerCase()],
    },
    ties: tiesOf(tree, inside),
    around: new Set(near.keys()),
    tie: tieOf(tree, head),
    ...clauseOf(tree, head, inside),
    roles: rolesOf(tree, inside),
    inRow: isInRow(tree, head),
    row: new Set(),
    sort: '',
    seatOf: null,
    isFormer: false,
    speaks: isSpeaking(tree, head),
    ...wordsBeside(tree, inside),
    besideWords: new Set(),
    before: '',
    after: tree.words[head + 1]?.text.toLowerCase() ?? '',
  };
}
