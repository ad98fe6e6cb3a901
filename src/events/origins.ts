import { NEWS_AGENCIES } from '../lexicon/en/news-agencies.ts';
import type { Document } from '../segment/document.ts';
import { copyGroups } from './copy-groups.ts';
import type { NearCopy } from './near-copies.ts';

/** Who first wrote an article's words. */
export interface Origin {
  readonly origin: string;
  /** Place of the article that this one is a near-copy of; `null` where it is none. */
  readonly nearCopyOf: number | null;
}

/** Containment from which two articles have one origin, and from which one is a near-copy of the other. */
const ONE_ORIGIN = 0.3;
const NEAR_COPY = 0.5;

/** Names of one agency. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'associated press': 'AP',
  ap: 'AP',
  'thomson reuters': 'Reuters',
  reuters: 'Reuters',
  'agence france-presse': 'AFP',
  afp: 'AFP',
  'united press international': 'UPI',
  upi: 'UPI',
  'press trust of india': 'PTI',
  pti: 'PTI',
  'press association': 'PA',
  'pa media': 'PA',
  pa: 'PA',
  'australian associated press': 'AAP',
  aap: 'AAP',
  'canadian press': 'CP',
  cp: 'CP',
  yonhap: 'Yonhap',
  xinhua: 'Xinhua',
  kyodo: 'Kyodo',
  'kyodo news': 'Kyodo',
};
/** Names in the list of agencies that say nothing of which. */
const NAMELESS = new Set(['agencies', 'news agencies', 'wire services', 'wire reports', 'staff reports']);

const plain = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/\.com$/u, '');

/** The one name of an agency or outlet. */
export function originName(name: string): string {
  const key = plain(name);
  return Object.hasOwn(SHORT_NAMES, key) ? (SHORT_NAMES[key] as string) : name.trim();
}

const isAgency = (name: string) =>
  (NEWS_AGENCIES.has(plain(name)) || NEWS_AGENCIES.has(name.toLowerCase())) && !NAMELESS.has(plain(name));

/** The agency whose report it is: of its dateline, or its only credit where no writer is named. */
function agencyOf({ dateline, agencies, authors }: Document): string | null {
  const [only] = agencies;
  const name = dateline?.agency ?? (agencies.length === 1 && authors.length === 0 ? only : undefined);
  return name && isAgency(name) ? originName(name) : null;
}

/** An outlet stands for itself; an article without one is its own origin. */
function ownOrigin(document: Document): string {
  const { source, id } = document.article;
  return agencyOf(document) ?? (source ? originName(source) : id);
}

/** Earlier by publication, then by id. */
function isEarlier(a: Document, b: Document): boolean {
  const [timeA, timeB] = [a.article.publishedAt ?? '9999', b.article.publishedAt ?? '9999'];
  return timeA === timeB ? a.article.id < b.article.id : timeA < timeB;
}

/** The origin of a group: an agency where one is credited, else that of the earliest article. */
function groupOrigin(members: readonly Document[]): string {
  const inOrder = [...members].sort((a, b) => (isEarlier(a, b) ? -1 : 1));
  const credited = inOrder.map(agencyOf).find((agency) => agency !== null);
  return credited ?? ownOrigin(inOrder[0] as Document);
}

function originalOf(documents: readonly Document[], article: number, copies: readonly NearCopy[]): number | null {
  const own = documents[article] as Document;
  const earlier = copies
    .filter(({ containment }) => containment >= NEAR_COPY)
    .map(({ a, b }) => (a === article ? b : a))
    .filter((other) => isEarlier(documents[other] as Document, own));
  return earlier.reduce<number | null>(
    (best, other) =>
      best === null || isEarlier(documents[other] as Document, documents[best] as Document) ? other : best,
    null,
  );
}

/** Who first wrote each article: articles that share their words, or one agency's, have one origin. */
export function originsOf(documents: readonly Document[], copies: readonly NearCopy[]): Origin[] {
  const groups = copyGroups(documents.length, copies, ONE_ORIGIN);
  const members = new Map<number, Document[]>();
  for (const [i, group] of groups.entries())
    members.set(group, [...(members.get(group) ?? []), documents[i] as Document]);
  const origins = new Map([...members].map(([group, own]) => [group, groupOrigin(own)]));
  const copiesOf = new Map<number, NearCopy[]>();
  for (const copy of copies)
    for (const article of [copy.a, copy.b]) copiesOf.set(article, [...(copiesOf.get(article) ?? []), copy]);
  return documents.map((document, i) => ({
    origin: origins.get(groups[i] as number) ?? document.article.id,
    nearCopyOf: originalOf(documents, i, copiesOf.get(i) ?? []),
  }));
}
