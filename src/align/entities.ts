import { identify } from '../annotate/name/identity.ts';
import { parsePersonName, personNamesCompatible } from '../annotate/name/person.ts';
import type { ArticleAnalysis, ResolvedChain } from '../claims/analysis.ts';
import { contentId } from '../identifier.ts';
import { OFFICES } from '../lexicon/en/offices.ts';
import { type Entries, nameKey, noEntries } from '../lexicon/entries.ts';
import { compareText } from '../text-order.ts';
import type { EntityMention, NameParts, NameType } from '../types.ts';

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
export function buildEntities(analyses: readonly ArticleAnalysis[], lexicon: Entries = noEntries): EntityTable {
  const named = analyses.flatMap((analysis) => namedChains(analysis, lexicon)).sort(byNameThenArticle);
  const entityOf = new Map<string, Entity>();
  const persons = named.filter((item) => item.chain.type === 'person');
  const others = named.filter((item) => item.chain.type !== 'person');
  assignPersons(persons, entityOf);
  assignOthers(others, entityOf);
  assignHolders(analyses, entityOf);
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

function namedChains(analysis: ArticleAnalysis, { usual }: Entries): NamedChain[] {
  return analysis.chains
    .filter((chain) => chain.members.length === 0 && (chain.country !== undefined || isNamed(chain)))
    .map((chain) => {
      const norm = normalName(usual.get(nameKey(chain.name)) ?? chain.name);
      return { article: analysis.document.article.id, chain, norm: chain.type === 'person' ? norm : spelledOut(norm) };
    });
}

/** What bodies are named after, as normal names have it: "U. S. Forest Service", "US Forest Service". */
const SHORT_FIRST: readonly (readonly [RegExp, string])[] = [
  [/^u ?s(?= \S)/, 'united states'],
  [/^u ?n(?= \S)/, 'united nations'],
  [/^u ?k(?= \S)/, 'united kingdom'],
  [/^e ?u(?= \S)/, 'european union'],
];

/** "United States Forest Service" for "US Forest Service": one form, from which the initials are those in use. */
function spelledOut(norm: string): string {
  return SHORT_FIRST.reduce((name, [short, full]) => name.replace(short, full), norm);
}

function isNamed({ mentions }: ResolvedChain): boolean {
  return mentions.some((mention) => mention.form === 'name');
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

interface PersonGroup {
  readonly entity: Entity;
  readonly parts: NameParts;
  gender: ResolvedChain['gender'];
  official: boolean;
}

function isOfficial({ offices = [] }: ResolvedChain): boolean {
  return offices.some((office) => !/\blady\b/.test(office));
}

/** The only one who fits, or the only one of them who holds an office. */
function soleOf(fitting: readonly PersonGroup[]): PersonGroup | undefined {
  const official = fitting.filter((group) => group.official);
  const main = fitting.length > 1 && official.length === 1 ? official : fitting;
  return main.length === 1 ? main[0] : undefined;
}

/** Full names first; a bare family name joins the one person it fits, and stays apart where several fit. */
function assignPersons(persons: readonly NamedChain[], entityOf: Map<string, Entity>): void {
  const byToken = new Map<string, PersonGroup[]>();
  const isFull = (item: NamedChain) => item.norm.includes(' ');
  for (const item of [...persons.filter(isFull), ...persons.filter((item) => !isFull(item))]) {
    const parts = item.chain.parts ?? parsePersonName(item.chain.name);
    const tokens = item.norm.split(' ');
    const candidates = unique(tokens.flatMap((token) => byToken.get(token) ?? []));
    const { gender } = item.chain;
    const fitting = candidates.filter(
      (group) =>
        personNamesCompatible(group.parts, parts) !== 'different' &&
        (!gender || !group.gender || gender === group.gender),
    );
    const same = fitting.find((group) => personNamesCompatible(group.parts, parts) === 'same') ?? soleOf(fitting);
    const group = same ?? newPerson(item, parts);
    if (!same) for (const token of unique(tokens)) byToken.set(token, [...(byToken.get(token) ?? []), group]);
    group.gender ??= gender;
    group.official ||= isOfficial(item.chain);
    entityOf.set(`${item.article}\n${item.chain.id}`, group.entity);
  }
}

function newPerson(item: NamedChain, parts: NameParts): PersonGroup {
  return {
    entity: { key: contentId('e', 'person', item.norm), type: 'person', name: item.chain.name, parts },
    parts,
    gender: null,
    official: false,
  };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** Countries by their code, organisations and places by their usual form, else by the words of any of their names. */
function assignOthers(others: readonly NamedChain[], entityOf: Map<string, Entity>): void {
  const known = new Map<string, Entity>();
  for (const item of others) {
    const { article, chain, norm } = item;
    const keys = keysOf(item);
    const earlier = keys.map((key) => known.get(key)).find((entity) => entity !== undefined);
    const type = chain.country === undefined ? chain.type : 'place';
    const entity = earlier ?? { key: contentId('e', type, norm), type, name: chain.name, parts: null };
    for (const key of [...keys, ...initialsOf(norm)]) if (!known.has(key)) known.set(key, entity);
    entityOf.set(`${article}\n${chain.id}`, entity);
  }
}

function keysOf({ chain, norm }: NamedChain): string[] {
  if (chain.country !== undefined) return [`country ${chain.country}`];
  const canonical = canonicalName(chain);
  return canonical === null || canonical === norm ? [norm] : [canonical, norm];
}

/** The usual full form, where the tables tell it: "united nations" for "UN"; `null` where they tell none. */
function canonicalName({ name, type }: ResolvedChain): string | null {
  if (type !== 'organisation' && type !== 'place') return null;
  const { canonical } = identify(name.replace(/^the /i, ''), type);
  return canonical === undefined ? null : normalName(canonical);
}

/** A name of three words or more is also known by its initials. */
function initialsOf(norm: string): string[] {
  const words = norm.split(' ').filter((word) => !/^(of|the|and|for|in|on)$/.test(word));
  return words.length >= 3 ? [words.map((word) => word[0]).join('')] : [];
}

/** Offices with one holder at a time and in one body, so that an unnamed holder is known by the office alone. */
const SOLE = /^head of (state|government)$/;

/** "the prime minister", whom an article never names: the one person whom another article says to hold the office. */
function assignHolders(analyses: readonly ArticleAnalysis[], entityOf: Map<string, Entity>): void {
  const holders = new Map<string, Set<Entity>>();
  const chains = analyses.flatMap(({ document, chains: own }) =>
    own.map((chain) => ({ chain, key: `${document.article.id}\n${chain.id}` })),
  );
  for (const { chain, key } of chains) {
    const entity = entityOf.get(key);
    if (entity?.type !== 'person') continue;
    for (const office of chain.offices ?? []) holders.set(office, (holders.get(office) ?? new Set()).add(entity));
  }
  for (const { chain, key } of chains) {
    if (entityOf.has(key) || chain.members.length > 0 || chain.plural) continue;
    const offices = (chain.offices ?? []).filter((office) => SOLE.test(OFFICES.get(office)?.class ?? ''));
    const fitting = new Set(offices.flatMap((office) => [...(holders.get(office) ?? [])]));
    const [holder] = fitting;
    if (holder && fitting.size === 1 && chain.mentions.some(isPlain)) entityOf.set(key, holder);
  }
}

/** "the president", and not "the former president" or "a president of another country". */
function isPlain({ form, text }: EntityMention): boolean {
  return form === 'nominal' && /^the (prime minister|president|chancellor|premier)$/i.test(text);
}

function membersByChain(analyses: readonly ArticleAnalysis[]): Map<string, readonly string[]> {
  const members = new Map<string, readonly string[]>();
  for (const { document, chains } of analyses) {
    for (const chain of chains)
      if (chain.members.length > 0) members.set(`${document.article.id}\n${chain.id}`, chain.members);
  }
  return members;
}

/** Whether a word that claims are compared by is the key of an entity. */
export function isEntityKey(word: string): boolean {
  return /^e-[\da-f]{16}$/.test(word);
}
