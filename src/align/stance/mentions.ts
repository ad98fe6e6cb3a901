import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { indexByField } from '../../claims/spans.ts';
import { remember } from '../../remember.ts';
import type { Field, Span } from '../../types.ts';
import type { Entity, EntityTable } from '../entities.ts';

interface ChainMention extends Span {
  readonly field: Field;
  readonly chain: string;
}

/** The entities that the mention at a word stands for: the narrowest mention that covers the word. */
export function entitiesAt(analysis: ArticleAnalysis, table: EntityTable, field: Field, word: Span): readonly Entity[] {
  const covering = indexOf(analysis)
    [field].overlapping(word)
    .filter(({ start, end }) => start <= word.start && word.end <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const narrowest = covering[0];
  if (!narrowest) return [];
  const known = table.of(analysis.document.article.id, narrowest.chain);
  return known.length > 0 ? known : officeHolder(analysis, table, narrowest.chain);
}

/** "the former governor", told of in an article that names one governor alone. */
function officeHolder(analysis: ArticleAnalysis, table: EntityTable, id: string): readonly Entity[] {
  const own = analysis.chains.find((chain) => chain.id === id);
  const offices = own?.offices ?? [];
  if (!own || own.plural || offices.length === 0 || !own.mentions.every(({ text }) => /^the /i.test(text))) return [];
  const { id: article } = analysis.document.article;
  const holders = analysis.chains
    .filter((chain) => chain !== own && chain.offices?.some((office) => offices.includes(office)))
    .flatMap((chain) => table.of(article, chain.id))
    .filter(({ type }) => type === 'person');
  const [first] = holders;
  return first && holders.every(({ key }) => key === first.key) ? [first] : [];
}

const indexOf = remember((analysis: ArticleAnalysis) => indexByField(chainMentions(analysis)));

function chainMentions({ chains }: ArticleAnalysis): ChainMention[] {
  return chains.flatMap(({ id, mentions }) =>
    mentions.map(({ field, start, end }) => ({ field, start, end, chain: id })),
  );
}
