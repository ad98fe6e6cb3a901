import { personNamesCompatible } from '../../annotate/name/person.ts';
import { DEMONYMS } from '../../lexicon/en/demonyms.ts';
import { findOffice } from '../../lexicon/en/offices.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { NameMention, NameParts } from '../../types.ts';
import { type Clusters, fuller } from './cluster.ts';
import { governmentOf } from './government.ts';
import type { Mention } from './mention.ts';
import { personParts } from './name-traits.ts';

/** Ties the names of one referent: persons by compatible parts, others by their words, their usual form or initials. */
export function matchNames(mentions: readonly Mention[], trees: readonly Tree[], clusters: Clusters): void {
  const named = mentions.filter((mention) => mention.name);
  matchPersons(
    named.filter((mention) => mention.name?.type === 'person'),
    clusters,
  );
  matchOthers(
    named.filter((mention) => mention.name?.type !== 'person' && !actsAsGovernment(mention, trees)),
    clusters,
  );
}

/** A capital that stands for a government is not the city of that name. */
function actsAsGovernment(mention: Mention, trees: readonly Tree[]): boolean {
  const tree = trees[mention.sentence];
  return tree !== undefined && mention.name?.subtype !== 'country' && governmentOf(tree, mention) !== null;
}

interface Person {
  readonly mention: Mention;
  parts: NameParts;
  /** Whether a title tells an office of its own. */
  official: boolean;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s'’.-]+/)
    .filter((word) => word.length > 1);

/**
 * Full names first, in text order; then a part of a name joins the one person it fits. Where it fits several, it is the
 * one who holds an office, as news writes of a president and the first lady; else nobody knows who is meant.
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
  const families = new Set(mentions.filter(isFull).flatMap(familyAfterGiven));
  for (const mention of [...mentions.filter(isFull), ...mentions.filter((mention) => !isFull(mention))]) {
    if (!mention.name || isPair(mention, families)) continue;
    const parts = personParts(mention.name);
    const words = wordsOf(mention.name.text);
    const known = [...new Set(words.flatMap((word) => [...(byWord.get(word) ?? [])]))];
    const candidates = known.filter((person) => isFull(mention) || isIntroduced(person.mention, mention));
    const person = samePerson(candidates, parts) ?? { mention, parts, official: false };
    if (person.mention !== mention) clusters.merge(person.mention, mention);
    person.parts = fuller(person.parts, parts) ?? parts;
    person.official ||= isOfficial(parts);
    clusters.of(mention).parts = person.parts;
    enter(person, words);
  }
}

/** The family name of who is named in full. */
function familyAfterGiven({ name }: Mention): string[] {
  const family = name ? personParts(name).family : undefined;
  return family === undefined ? [] : [family];
}

function isOfficial({ title }: NameParts): boolean {
  return title !== undefined && findOffice(title) !== null && !/\b(lady|former|ex)\b/i.test(title);
}

/** "Obama Boehner" of a headline without commas: two persons whom the text names in full. */
function isPair(mention: Mention, families: ReadonlySet<string>): boolean {
  const { given, family } = mention.name ? personParts(mention.name) : {};
  return mention.sentence <= OPENING && !!given && !!family && [given, family].every((word) => families.has(word));
}

/** How many sentences a title, its repetition and the first captions are. */
const OPENING = 6;

/**
 * A part of a name takes up a full name told before; only a headline may run ahead. Whoever is named in full late, after
 * many mentions of the bare family name, is somebody else: the wife of the minister who was written about all along.
 */
function isIntroduced(full: Mention, part: Mention): boolean {
  return full.index < part.index || full.sentence <= OPENING || full.sentence - part.sentence <= 1;
}

function samePerson(candidates: readonly Person[], parts: NameParts): Person | undefined {
  const relations = candidates.map((person) => personNamesCompatible(person.parts, parts));
  const same = candidates.filter((_, index) => relations[index] === 'same');
  const fitting = candidates.filter((_, index) => relations[index] !== 'different');
  const official = fitting.filter((person) => person.official);
  const main = fitting.length > 1 && official.length === 1 ? official : fitting;
  return same[0] ?? (main.length === 1 ? main[0] : undefined);
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
  let previous: Mention | null = null;
  for (const mention of mentions) {
    const { name } = mention;
    if (!name) continue;
    const keys = keysOf(mention, name);
    const earlier = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    if (earlier) clusters.merge(earlier, mention);
    else if (previous && introduces(previous, mention)) clusters.merge(previous, mention);
    for (const key of [...keys, ...shortForms(name)]) if (!known.has(key)) known.set(key, mention);
    previous = mention;
  }
}

/** "the National Safety Council (NSC)": an acronym in brackets right behind a name whose initials it has. */
function introduces(long: Mention, acronym: Mention): boolean {
  const [first, second] = [long.name, acronym.name];
  if (!first || !second || second.field !== first.field || second.start - first.end !== 2) return false;
  if (!/^\p{Lu}[\p{Lu}\d.&-]{1,7}$/u.test(second.text)) return false;
  const capitals = first.text.replace(/[^\p{Lu}]/gu, '');
  let at = 0;
  for (const letter of capitals) if (letter === second.text.replace(/[^\p{Lu}]/gu, '').charAt(at)) at++;
  return at >= 2 && capitals.startsWith(second.text.charAt(0));
}

/** A part of a place is not the place; what is no person, organisation or place is one only in the same words. */
function keysOf(mention: Mention, { text, type, canonical }: NameMention): string[] {
  const region = [...mention.modifiers].find((word) => REGION.test(word));
  const own = type === 'other' ? normal(mention.text.replace(/^(the|this|that|these|those) /i, '')) : normal(text);
  if (region && !own.includes(region)) return [`${region} ${own}`];
  const short = type === 'organisation' && !own.includes(' ') ? [`organisation ${own}`] : [];
  return canonical === undefined || type === 'other' ? [own, ...short] : [own, normal(canonical), ...short];
}

const REGION =
  /^(?:(?:north|south)?-?(?:east|west|north|south)(?:ern)?|central|mainland|rural|downtown|upper|lower|inner)$/;

/** Words that begin the names of many organisations. */
const COMMON_OPENING =
  /^(american|national|international|united|north|south|east|west|new|first|general|royal|federal|global|world|central|bank|university|department|ministry|office|house|state|supreme|high|city|county)$/;

/**
 * A name of three words or more is also known by its initials, an organisation by its first word too ("Samsung" for
 * "Samsung Electronics"), unless that word begins many names.
 */
function shortForms({ text, type }: NameMention): string[] {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const initials = words.length >= 3 ? [words.map((word) => word.charAt(0).toLowerCase()).join('')] : [];
  const first = normal(words[0] ?? '');
  const isOwn = type === 'organisation' && words.length > 1 && text.startsWith(words[0] ?? ' ') && first.length > 2;
  const isCommon = COMMON_OPENING.test(first) || DEMONYMS.has(first);
  return isOwn && !isCommon ? [...initials, `organisation ${first}`] : initials;
}
