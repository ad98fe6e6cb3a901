import { placeRelation } from '../../annotate/name/place.ts';
import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { remember } from '../../remember.ts';
import { isCalling } from './callings.ts';
import type { Filler } from './filler.ts';

/** Who knows which name. */
export interface Knowledge {
  /** Whether an article has a name, or the word that it is known by, anywhere. */
  isIn(one: Filler, article: string): boolean;
  /** Whether its article has each of its words in lower case too: "MAN", "Streets". */
  isCommon(one: Filler): boolean;
  /** The articles that have a name. */
  articlesWith(one: Filler): ReadonlySet<string>;
  /** Of the articles but two, the share that has a name, and the share that has both names. */
  shareOf(one: Filler, a: Filler, b: Filler): number;
  together(a: Filler, b: Filler): number;
}

/** Asked once for each name. */
export function knowledgeOf(analyses: readonly ArticleAnalysis[]): Knowledge {
  const byId = new Map(analyses.map((analysis) => [idOf(analysis), analysis]));
  const holders = new Map<string, ReadonlySet<string>>();
  const articlesWith = (one: Filler): ReadonlySet<string> => {
    const found = holders.get(one.name.key) ?? new Set(analyses.filter((own) => hasName(one, own)).map(idOf));
    holders.set(one.name.key, found);
    return found;
  };
  const others = Math.max(1, analyses.length - 2);
  const share = (articles: Iterable<string>, a: Filler, b: Filler) =>
    [...articles].filter((id) => id !== a.article && id !== b.article).length / others;
  return {
    articlesWith,
    isCommon: ({ known, article }) => {
      const analysis = byId.get(article);
      return analysis !== undefined && known.every((word) => plainFormsOf(analysis).has(word));
    },
    isIn: (one, article) => articlesWith(one).has(article),
    shareOf: (one, a, b) => share(articlesWith(one), a, b),
    together(a, b) {
      const second = articlesWith(b);
      return share(
        [...articlesWith(a)].filter((id) => second.has(id)),
        a,
        b,
      );
    },
  };
}

function idOf({ document }: ArticleAnalysis): string {
  return document.article.id;
}

function hasName({ name, known }: Filler, analysis: ArticleAnalysis): boolean {
  if (isCalling(name)) return known.every((word) => lemmasOf(analysis).has(word));
  if (known.every((word) => formsOf(analysis).has(word))) return true;
  return name.type === 'place' && placesOf(analysis).some((other) => placeRelation(name.name, other) === 'same');
}

const formsOf = remember(
  ({ document: { article } }: ArticleAnalysis): ReadonlySet<string> =>
    new Set(`${article.title ?? ''}\n${article.text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
);

const plainFormsOf = remember(
  ({ document: { article } }: ArticleAnalysis): ReadonlySet<string> =>
    new Set(article.text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu) ?? []),
);

const placesOf = remember(({ names }: ArticleAnalysis): readonly string[] => [
  ...new Set(names.flatMap(({ type, text }) => (type === 'place' ? [text] : []))),
]);

/** Common nouns are known by their lemmas, whatever their form. */
const lemmasOf = remember(
  ({ trees }: ArticleAnalysis): ReadonlySet<string> =>
    new Set(trees.flatMap(({ words }) => words.map(({ lemma }) => lemma.toLowerCase()))),
);
