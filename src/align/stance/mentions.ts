import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { indexByField } from '../../claims/spans.ts';
import { remember } from '../../remember.ts';
import { type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, Span } from '../../types.ts';
import type { Entity, EntityTable } from '../entities.ts';

interface ChainMention extends Span {
  readonly field: Field;
  readonly chain: string;
  /** Every mention of its chain, in order. */
  readonly others: readonly (Span & { readonly field: Field })[];
  readonly offices: readonly string[];
}

/** The entities that the mention at a word stands for: the narrowest mention that covers the word. */
export function entitiesAt(analysis: ArticleAnalysis, table: EntityTable, field: Field, word: Span): readonly Entity[] {
  const narrowest = narrowestAt(analysis, field, word);
  if (!narrowest) return [];
  const known = table.of(analysis.document.article.id, narrowest.chain);
  return known.length > 0 ? known : officeHolder(analysis, table, narrowest.chain);
}

function narrowestAt(analysis: ArticleAnalysis, field: Field, word: Span): ChainMention | undefined {
  return indexOf(analysis)
    [field].overlapping(word)
    .filter(({ start, end }) => start <= word.start && word.end <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** A word in its tree. */
export interface PlacedWord {
  readonly tree: Tree;
  readonly at: number;
}

const words = new WeakMap<ArticleAnalysis, ReadonlyMap<string, PlacedWord>>();

/** Every word by its field and the offset of its end, at which the head of a plain noun phrase stands. */
function wordsByEnd(analysis: ArticleAnalysis): ReadonlyMap<string, PlacedWord> {
  const known = words.get(analysis);
  if (known) return known;
  const index = new Map<string, PlacedWord>();
  analysis.document.sentences.forEach(({ field }, sentence) => {
    const tree = analysis.trees[sentence];
    tree?.words.forEach(({ end }, at) => {
      index.set(`${field} ${end}`, { tree, at });
    });
  });
  words.set(analysis, index);
  return index;
}

/** The noun that the pronoun at a word stands for, as its chain is first described; `null` where none is. */
export function describedAt(analysis: ArticleAnalysis, field: Field, word: Span): PlacedWord | null {
  const own = narrowestAt(analysis, field, word);
  for (const { field: other, end } of own?.others ?? []) {
    const found = wordsByEnd(analysis).get(`${other} ${end}`);
    if (found && /^(NOUN|PROPN)$/.test(wordAt(found.tree, found.at).upos)) return found;
  }
  return null;
}

const NONE: ReadonlySet<string> = new Set();
const aliases = new WeakMap<object, ReadonlySet<string>>();

/** The lemmas of the nouns by which the article names what the mention at a word stands for, offices included. */
export function aliasesAt(analysis: ArticleAnalysis, field: Field, word: Span): ReadonlySet<string> {
  const own = narrowestAt(analysis, field, word);
  if (!own) return NONE;
  const known = aliases.get(own.others);
  if (known) return known;
  const heads = own.others.flatMap(({ field: other, end }) => {
    const found = wordsByEnd(analysis).get(`${other} ${end}`);
    return found && wordAt(found.tree, found.at).upos === 'NOUN'
      ? [wordAt(found.tree, found.at).lemma.toLowerCase()]
      : [];
  });
  const offices = own.offices.flatMap((office) => office.split(' ').slice(-1));
  const all = new Set([...heads, ...offices]);
  aliases.set(own.others, all);
  return all;
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
  return chains.flatMap(({ id, mentions, offices = [] }) =>
    mentions.map(({ field, start, end }) => ({ field, start, end, chain: id, others: mentions, offices })),
  );
}
