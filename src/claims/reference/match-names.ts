import { personNamesCompatible } from '../../annotate/name/person.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { NameParts } from '../../types.ts';
import { type Clusters, fuller } from './cluster.ts';
import type { Mention } from './mention.ts';
import { personParts } from './name-traits.ts';

/** Ties the names of one referent: persons by compatible parts, others by their words, their usual form or initials. */
export function matchNames(mentions: readonly Mention[], _trees: readonly Tree[], clusters: Clusters): void {
  const named = mentions.filter((mention) => mention.name);
  matchPersons(
    named.filter((mention) => mention.name?.type === 'person'),
    clusters,
  );
  matchOthers(
    named.filter((mention) => mention.name && mention.name.type !== 'person'),
    clusters,
  );
}

interface Person {
  readonly mention: Mention;
  parts: NameParts;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s'’.-]+/)
    .filter((word) => word.length > 1);

/**
 * Full names first, in text order; then a part of a name joins the one person it fits. Where it fits several, nobody
 * knows who is meant, unless a form of address has told.
 */
function matchPersons(mentions: readonly Mention[], clusters: Clusters): void {
  const byWord = new Map<string, Set<Person>>();
  const isFull = (mention: Mention) => {
    const { given, family } = personParts(mention.name as NonNullable<Mention['name']>);
    return given !== undefined && family !== undefined;
  };
  const enter = (person: Person, words: readonly string[]) => {
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(person));
  };
  for (const mention of [...mentions.filter(isFull), ...mentions.filter((mention) => !isFull(mention))]) {
    if (!mention.name) continue;
    const parts = personParts(mention.name);
    const words = wordsOf(mention.name.text);
    const candidates = [...new Set(words.flatMap((word) => [...(byWord.get(word) ?? [])]))];
    const person = samePerson(candidates, parts) ?? { mention, parts };
    if (person.mention !== mention) clusters.merge(person.mention, mention);
    person.parts = fuller(person.parts, parts) ?? parts;
    clusters.of(mention).parts = person.parts;
    enter(person, words);
  }
}

function samePerson(candidates: readonly Person[], parts: NameParts): Person | undefined {
  const relations = candidates.map((person) => personNamesCompatible(person.parts, parts));
  const same = candidates.filter((_, index) => relations[index] === 'same');
  const fitting = candidates.filter((_, index) => relations[index] !== 'different');
  return same[0] ?? (fitting.length === 1 ? fitting[0] : undefined);
}

/** A name without case, article, possessive, stops and hyphens. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/[.'’]/g, '')
    .replace(/[-‐‑–\s]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}

function matchOthers(mentions: readonly Mention[], clusters: Clusters): void {
  const known = new Map<string, Mention>();
  for (const mention of mentions) {
    const { name } = mention;
    if (!name) continue;
    const keys = keysOf(name.text, name.canonical);
    const earlier = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    if (earlier) clusters.merge(earlier, mention);
    for (const key of [...keys, ...initialsOf(name.text)]) if (!known.has(key)) known.set(key, mention);
  }
}

function keysOf(text: string, canonical: string | undefined): string[] {
  const own = normal(text);
  return canonical === undefined ? [own] : [own, normal(canonical)];
}

/** A name of three words or more is also known by its initials. */
function initialsOf(text: string): string[] {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 3 ? [words.map((word) => word.charAt(0).toLowerCase()).join('')] : [];
}
