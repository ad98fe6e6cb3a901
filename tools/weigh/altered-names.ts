/**
 * Names in published reports: what two reports tell of one person, body or place, told in one of them of another, is a
 * dispute, and nobody need mark it. The words of a report are changed and read anew, so that all that is read of them is
 * what the library would see.
 */
import { buildEntities, type Entity, normalName } from '../../src/align/entities.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { findPlaces } from '../../src/lexicon/en/places.ts';
import type { Article, EntityMention, NameMention } from '../../src/types.ts';
import { hash } from './chance.ts';
import type { GoldCase } from './gold.ts';

/** Names by what they may stand for: a woman's, a country's, that of a hospital. */
export type NamePool = ReadonlyMap<string, readonly NameMention[]>;

/** All names of some articles that another may take the place of. */
export function poolOf(analyses: readonly ArticleAnalysis[]): NamePool {
  const pool = new Map<string, Map<string, NameMention>>();
  for (const { names } of analyses)
    for (const name of names) {
      const sort = sortOf(name);
      if (sort === null) continue;
      const known = pool.get(sort) ?? new Map<string, NameMention>();
      known.set(normalName(name.text), name);
      pool.set(sort, known);
    }
  const entries = [...pool].map(([sort, names]) => {
    const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
    return [sort, sorted.map(([, name]) => name)] as const;
  });
  return new Map(entries);
}

/** What a name may be taken for; `null` for what is told in too many forms. */
function sortOf({ type, text, parts, subtype }: NameMention): string | null {
  if (type === 'person') return parts?.given && parts.family ? 'person' : null;
  const last = /\s(\S+)$/.exec(text)?.[1]?.toLowerCase() ?? '';
  if (type === 'place') return `place ${findPlaces(text)[0]?.kind ?? `unknown ${last}`}`;
  if (type === 'organisation') return `organisation ${last}`;
  return subtype === 'nationality' ? 'nationality' : null;
}

interface Telling {
  readonly article: number;
  readonly entity: Entity;
  readonly names: readonly NameMention[];
}

/** The names that two articles or more tell, with where each tells them. */
function sharedNames(analyses: readonly ArticleAnalysis[]): Telling[] {
  const entities = buildEntities(analyses);
  const tellings = analyses.flatMap((analysis, article) =>
    analysis.chains.flatMap((chain): Telling[] => {
      const [entity] = chain.members.length === 0 ? entities.of(analysis.document.article.id, chain.id) : [];
      const names = chain.mentions.flatMap((mention) => nameAt(analysis, mention));
      return entity && names.length > 0 ? [{ article, entity, names }] : [];
    }),
  );
  const articles = new Map<string, Set<number>>();
  for (const { entity, article } of tellings)
    articles.set(entity.key, (articles.get(entity.key) ?? new Set()).add(article));
  return tellings.filter(({ entity }) => (articles.get(entity.key)?.size ?? 0) > 1);
}

function nameAt({ names }: ArticleAnalysis, { form, field, start, end }: EntityMention): NameMention[] {
  return form === 'name' ? names.filter((name) => name.field === field && name.start < end && start < name.end) : [];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Renaming {
  readonly article: string;
  readonly edits: readonly Edit[];
  /** The forms of the name that stood there, as other articles have them. */
  readonly forms: ReadonlySet<string>;
  readonly group: string;
}

/** The event told anew: in some of its articles, at most so many, one name is another; `null` without one to alter. */
export function alteredEvent(
  { name, fold }: { readonly name: string; readonly fold: string },
  analyses: readonly ArticleAnalysis[],
  pool: NamePool,
  articles: number,
): GoldCase | null {
  const shared = sharedNames(analyses);
  const words = new Set(analyses.flatMap(({ document: { article } }) => normalName(article.text).split(/\W+/)));
  const used = { articles: new Set<number>(), entities: new Set<string>() };
  const renamings: Renaming[] = [];
  const chance = (one: Telling) => hash(`${name} ${keyOf(one)}`);
  for (const telling of [...shared].sort((a, b) => chance(a) - chance(b) || (keyOf(a) < keyOf(b) ? -1 : 1))) {
    if (renamings.length >= articles) break;
    if (used.articles.has(telling.article) || used.entities.has(telling.entity.key)) continue;
    const renaming = renamingOf(telling, name, analyses, shared, pool, words);
    if (!renaming) continue;
    used.articles.add(telling.article);
    used.entities.add(telling.entity.key);
    renamings.push(renaming);
  }
  return renamings.length > 0 ? caseOf(name, fold, analyses, renamings) : null;
}

function keyOf({ article, entity, names }: Telling): string {
  return `${entity.key} ${article} ${names[0]?.start}`;
}

/** Of these, one in so many is of all mentions, not of one alone, and one of a name of the same event. */
const ALL_MENTIONS = 3;
const LOCAL = 4;

function renamingOf(
  { article, entity, names }: Telling,
  seed: string,
  analyses: readonly ArticleAnalysis[],
  shared: readonly Telling[],
  pool: NamePool,
  words: ReadonlySet<string>,
): Renaming | null {
  const analysis = analyses[article] as ArticleAnalysis;
  const key = `${seed} ${entity.key} ${article}`;
  const inText = names.filter(({ field }) => field === 'text');
  const lead = inText[hash(`${key} lead`) % Math.max(1, inText.length)];
  const fullest = [...names].sort((a, b) => b.text.length - a.text.length || a.start - b.start)[0];
  if (!lead || !fullest) return null;
  const sort = sortOf(entity.type === 'person' ? fullest : lead);
  if (sort === null) return null;
  const isLocal = hash(`${key} local`) % LOCAL === 0;
  const others = isLocal ? localNames(shared, entity, sort) : foreignNames(pool, sort, words);
  const other = others[hash(`${key} other`) % Math.max(1, others.length)];
  if (!other) return null;
  const isOne = isLocal || hash(`${key} one`) % ALL_MENTIONS > 0;
  const old = entity.type === 'person' ? fullest : lead;
  const edits = (isOne ? [lead] : inText).flatMap((name) => editOf(name, old, other));
  if (edits.length === 0) return null;
  const told = shared.filter((one) => one.entity.key === entity.key && one.article !== article);
  return {
    article: analysis.document.article.id,
    edits,
    forms: new Set(told.flatMap((one) => one.names.map(({ text }) => normalName(text)))),
    group: `${key} ${edits[0]?.start}`,
  };
}

function localNames(shared: readonly Telling[], { key, type }: Entity, sort: string): readonly NameMention[] {
  return shared.flatMap(({ entity, names }) =>
    entity.key === key || entity.type !== type ? [] : names.filter((name) => sortOf(name) === sort).slice(0, 1),
  );
}

/** Names of that sort that have no word in the event. */
function foreignNames(pool: NamePool, sort: string, words: ReadonlySet<string>): readonly NameMention[] {
  const own = pool.get(sort) ?? [];
  const fitting = own.filter(({ text }) => isForeign(text, words, sort));
  if (fitting.length > 0) return fitting;
  return sort.startsWith('organisation')
    ? (pool.get('organisation ') ?? []).filter(({ text }) => isForeign(text, words, sort))
    : [];
}

function isForeign(text: string, words: ReadonlySet<string>, sort: string): boolean {
  const own = normalName(text).split(/\W+/);
  if (own.length > 1 && /^(organisation|place unknown)/.test(sort))
    return own.slice(0, -1).some((word) => !words.has(word));
  return own.every((word) => !words.has(word));
}

function editOf(name: NameMention, old: NameMention, other: NameMention): Edit[] {
  const { start, end, type, text } = name;
  if (type !== 'person') {
    return normalName(text) === normalName(old.text) ? [{ start, end, text: other.text }] : [];
  }
  const [given, family] = [old.parts?.given ?? '', old.parts?.family ?? ''];
  const [newGiven, newFamily] = [other.parts?.given ?? '', other.parts?.family ?? ''];
  const [from, to] = [given ? text.indexOf(given) : -1, family ? text.lastIndexOf(family) : -1];
  if (from >= 0 && to > from)
    return [{ start: start + from, end: start + to + family.length, text: `${newGiven} ${newFamily}` }];
  if (to >= 0) return [{ start: start + to, end: start + to + family.length, text: newFamily }];
  return from >= 0 ? [{ start: start + from, end: start + from + given.length, text: newGiven }] : [];
}

function caseOf(
  name: string,
  fold: string,
  analyses: readonly ArticleAnalysis[],
  renamings: readonly Renaming[],
): GoldCase {
  const altered = new Map(renamings.map((one) => [one.article, one]));
  const spans = new Map<string, (readonly [number, number])[]>();
  const articles = analyses.map(({ document: { article } }): Article => {
    const one = altered.get(article.id);
    if (!one) return article;
    let [text, at] = ['', 0];
    const own: (readonly [number, number])[] = [];
    for (const edit of [...one.edits].sort((a, b) => a.start - b.start)) {
      if (edit.start < at) continue;
      text += article.text.slice(at, edit.start);
      own.push([text.length, text.length + edit.text.length]);
      text += edit.text;
      at = edit.end;
    }
    spans.set(article.id, own);
    return { ...article, text: text + article.text.slice(at) };
  });
  const texts = new Map(articles.map((article) => [article.id, article]));
  const isChanged = (place: { article: string; field: string; start: number; end: number }) =>
    place.field === 'text' &&
    (spans.get(place.article) ?? []).some(([start, end]) => place.start < end && start < place.end);
  return {
    name,
    fold,
    articles,
    musts: renamings.map(({ group }) => group),
    label(a, b) {
      const [x, y] = isChanged(a) ? [a, b] : [b, a];
      if (!isChanged(x)) return { label: 'none' };
      const renaming = altered.get(x.article);
      const other = texts.get(y.article);
      if (!renaming || !other || isChanged(y)) return { label: 'tolerated' };
      const told = normalName((y.field === 'title' ? (other.title ?? '') : other.text).slice(y.start, y.end));
      if (renaming.forms.has(told)) return { label: 'must', id: renaming.group, kinds: ['participant', 'place'] };
      return { label: shareWord(told, renaming.forms) ? 'tolerated' : 'trap' };
    },
  };
}

/** Whether a name may be one more form of what stood there; any other is no rival of what stands there now. */
function shareWord(told: string, forms: ReadonlySet<string>): boolean {
  const words = told.split(/\W+/);
  return [...forms].some((form) => form.split(/\W+/).some((word) => words.includes(word)));
}
