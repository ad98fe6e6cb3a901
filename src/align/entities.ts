import { parsePersonName, personNamesCompatible } from '../annotate/name/person.ts';
import type { ArticleAnalysis, ResolvedChain } from '../claims/analysis.ts';
import { contentId } from '../identifier.ts';
import type { NameParts, NameType } from '../types.ts';

/** One entity of the world as several articles name it. */
export interface Entity {
  readonly key: string;
  readonly type: NameType;
  readonly name: string;
  readonly parts: NameParts | null;
}

/** Which entity each chain of each article stands for. */
export interface EntityTable {
  /** The entities a chain stands for: one, or the members of a group; empty where only a description is known. */
  of(article: string, chain: string): readonly Entity[];
}

interface NamedChain {
  readonly article: string;
  readonly chain: ResolvedChain;
  readonly norm: string;
}

/** Ties the named chains of all articles together: persons by compatible names, others by the same name or acronym. */
export function buildEntities(analyses: readonly ArticleAnalysis[]): EntityTable {
  const named = analyses.flatMap((analysis) => namedChains(analysis)).sort(byNameThenArticle);
  const entityOf = new Map<string, Entity>();
  const persons = named.filter((item) => item.chain.type === 'person');
  const others = named.filter((item) => item.chain.type !== 'person');
  assignPersons(persons, entityOf);
  assignOthers(others, entityOf);
  const members = membersByChain(analyses);
  return {
    of(article, chain) {
      const own = entityOf.get(`${article}\n${chain}`);
      if (own) return [own];
      const found = (members.get(`${article}\n${chain}`) ?? []).map((member) => entityOf.get(`${article}\n${member}`));
      return found.filter((entity) => entity !== undefined);
    },
  };
}

function namedChains(analysis: ArticleAnalysis): NamedChain[] {
  return analysis.chains
    .filter((chain) => chain.members.length === 0 && chain.mentions.some((mention) => mention.form === 'name'))
    .map((chain) => ({ article: analysis.document.article.id, chain, norm: normalName(chain.name) }));
}

/** A name without case, article, possessive, stops and hyphens. */
export function normalName(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[.'’]/g, '')
    .replace(/[-‐‑–]/g, ' ')
    .replace(/^the /, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function byNameThenArticle(a: NamedChain, b: NamedChain): number {
  return (
    compareText(
      b.norm.split(' ').length.toString().padStart(3, '0'),
      a.norm.split(' ').length.toString().padStart(3, '0'),
    ) ||
    compareText(a.norm, b.norm) ||
    compareText(a.article, b.article) ||
    compareText(a.chain.id, b.chain.id)
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface PersonGroup {
  readonly entity: Entity;
  readonly parts: NameParts;
}

/** Full names first; a bare family name joins the one person it fits, and stays apart where several fit. */
function assignPersons(persons: readonly NamedChain[], entityOf: Map<string, Entity>): void {
  const byToken = new Map<string, PersonGroup[]>();
  const isFull = (item: NamedChain) => item.norm.includes(' ');
  for (const item of [...persons.filter(isFull), ...persons.filter((item) => !isFull(item))]) {
    const parts = item.chain.parts ?? parsePersonName(item.chain.name);
    const tokens = item.norm.split(' ');
    const candidates = unique(tokens.flatMap((token) => byToken.get(token) ?? []));
    const fitting = candidates.filter((group) => personNamesCompatible(group.parts, parts) !== 'different');
    const same =
      fitting.find((group) => personNamesCompatible(group.parts, parts) === 'same') ??
      (fitting.length === 1 ? fitting[0] : undefined);
    const group = same ?? newPerson(item, parts);
    if (!same) for (const token of unique(tokens)) byToken.set(token, [...(byToken.get(token) ?? []), group]);
    entityOf.set(`${item.article}\n${item.chain.id}`, group.entity);
  }
}

function newPerson(item: NamedChain, parts: NameParts): PersonGroup {
  return { entity: { key: contentId('e', 'person', item.norm), type: 'person', name: item.chain.name, parts }, parts };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function assignOthers(others: readonly NamedChain[], entityOf: Map<string, Entity>): void {
  const byNorm = new Map<string, Entity>();
  for (const { article, chain, norm } of others) {
    const known = byNorm.get(norm);
    const entity = known ?? { key: contentId('e', chain.type, norm), type: chain.type, name: chain.name, parts: null };
    if (!known) for (const alias of aliasesOf(norm)) if (!byNorm.has(alias)) byNorm.set(alias, entity);
    entityOf.set(`${article}\n${chain.id}`, entity);
  }
}

/** A name of three words or more is also known by its initials. */
function aliasesOf(norm: string): string[] {
  const words = norm.split(' ').filter((word) => !/^(of|the|and|for|in|on)$/.test(word));
  return words.length >= 3 ? [norm, words.map((word) => word[0]).join('')] : [norm];
}

function membersByChain(analyses: readonly ArticleAnalysis[]): Map<string, readonly string[]> {
  const members = new Map<string, readonly string[]>();
  for (const { document, chains } of analyses) {
    for (const chain of chains)
      if (chain.members.length > 0) members.set(`${document.article.id}\n${chain.id}`, chain.members);
  }
  return members;
}
