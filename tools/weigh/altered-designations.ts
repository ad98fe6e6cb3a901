/**
 * What published reports tell a person to be, told otherwise in one of them: what two reports told alike is at odds then,
 * and nobody need mark it. The words of a report are changed and read anew.
 */
import { designationsOf } from '../../src/align/capacities/designations.ts';
import { areTogether } from '../../src/align/designated/features.ts';
import { type ToldAs, toldAs } from '../../src/align/designated/told-as.ts';
import { buildEntities } from '../../src/align/entities.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import type { Article } from '../../src/types.ts';
import { hash } from './chance.ts';
import type { GoldCase } from './gold.ts';

/** A phrase that tells somebody to be something, as printed. */
export interface PrintedPhrase {
  readonly text: string;
  readonly told: ToldAs;
}

/** What some articles tell persons to be. */
export function phrasesIn(analyses: readonly ArticleAnalysis[]): PrintedPhrase[] {
  const entities = buildEntities(analyses);
  return analyses.flatMap((analysis) =>
    designationsOf(analysis, entities).flatMap((one): PrintedPhrase[] => {
      const told = one.field === 'text' ? toldAs(one, analysis) : null;
      const text = analysis.document.article.text.slice(one.phrase.start, one.phrase.end);
      return told && /^[^\n]{3,80}$/.test(text) ? [{ text, told }] : [];
    }),
  );
}

const ALL = 3;

/** The event told anew, with one person told to be something else in one article; `null` without one to alter. */
export function alteredDesignation(
  { name, fold }: { readonly name: string; readonly fold: string },
  analyses: readonly ArticleAnalysis[],
  pool: readonly PrintedPhrase[],
): GoldCase | null {
  const phrases = phrasesIn(analyses);
  const alike = phrases.filter((one) => phrases.some((other) => areAlike(one.told, other.told)));
  const old = alike[hash(name) % Math.max(1, alike.length)];
  if (!old) return null;
  const other = otherFor(old, pool, phrases, name);
  if (other === null) return null;
  const { article, person } = old.told;
  const isAll = hash(`${name} all`) % ALL === 0;
  const edits = phrases.filter(
    ({ told, text }) =>
      told === old.told || (isAll && told.article === article && told.person.key === person.key && text === old.text),
  );
  const rivals = phrases.filter(({ told }) => areAlike(old.told, told)).map(({ told }) => told);
  return caseOf(name, fold, analyses, edits, other, rivals);
}

/** One person in two articles, in much the same words. */
function areAlike(a: ToldAs, b: ToldAs): boolean {
  if (a.article === b.article || a.person.key !== b.person.key) return false;
  const isTwo = a.form === 'owner' || a.form === 'member' ? 1 : 0;
  const shared = [...a.tokens].filter((token) => b.tokens.has(token)).length;
  return shared > isTwo || (isTwo === 1 && shared === Math.min(a.tokens.size, b.tokens.size)) || sameCapacity(a, b);
}

function sameCapacity(a: ToldAs, b: ToldAs): boolean {
  return a.capacity !== null && a.capacity === b.capacity;
}

/** The same head with other words, another head of the same sort of office, or any other phrase of that form. */
function otherFor(
  { text, told }: PrintedPhrase,
  pool: readonly PrintedPhrase[],
  own: readonly PrintedPhrase[],
  seed: string,
): string | null {
  const tokens = new Set(
    own.filter((one) => one.told.person.key === told.person.key).flatMap((one) => [...one.told.tokens]),
  );
  const isNew = (one: PrintedPhrase) =>
    one.text !== text && [...one.told.tokens].some((token) => !tokens.has(token)) && isFitting(one.told, told);
  const ways = [
    (one: PrintedPhrase) => one.told.head === told.head && one.told.tokens.size > 1,
    (one: PrintedPhrase) => one.told.office !== null && one.told.office === told.office && one.told.head !== told.head,
    (one: PrintedPhrase) => one.told.head !== told.head && ![...one.told.tokens].some((token) => tokens.has(token)),
  ];
  const first = hash(`${seed} way`) % ways.length;
  for (const way of [...ways.slice(first), ...ways.slice(0, first)]) {
    const fitting = pool.filter((one) => isNew(one) && way(one));
    const found = fitting[hash(`${seed} other`) % Math.max(1, fitting.length)];
    if (found) return found.text;
  }
  return null;
}

function isFitting(other: ToldAs, told: ToldAs): boolean {
  const isMany = ({ words }: ToldAs) => /[^s]s\.?$/.test(words.at(-1) ?? '');
  const isTitle = other.capacity !== null || other.office !== null || other.form === 'owner' || other.form === 'member';
  if (
    !isTitle ||
    other.office === 'candidate' ||
    areTogether(other, told) ||
    other.isPast !== told.isPast ||
    other.isPart !== told.isPart
  )
    return false;
  return other.form === told.form && isMany(other) === isMany(told) && other.isOver === told.isOver;
}

function caseOf(
  name: string,
  fold: string,
  analyses: readonly ArticleAnalysis[],
  edits: readonly PrintedPhrase[],
  words: string,
  rivals: readonly ToldAs[],
): GoldCase {
  const changed = edits[0]?.told.article;
  const spans: { readonly start: number; readonly end: number }[] = [];
  const articles = analyses.map(({ document: { article } }): Article => {
    if (article.id !== changed) return article;
    let [text, at] = ['', 0];
    for (const { told } of [...edits].sort((a, b) => a.told.phrase.start - b.told.phrase.start)) {
      if (told.phrase.start < at) continue;
      text += article.text.slice(at, told.phrase.start);
      spans.push({ start: text.length, end: text.length + words.length });
      text += words;
      at = told.phrase.end;
    }
    return { ...article, text: text + article.text.slice(at) };
  });
  const touches = (place: { start: number; end: number }, span: { start: number; end: number }) =>
    place.start < span.end && span.start < place.end;
  return {
    ...{ name, fold, articles, musts: [name] },
    label(a, b) {
      const [x, y] = a.article === changed ? [a, b] : [b, a];
      if (x.article !== changed || x.field !== 'text' || !spans.some((span) => touches(x, span)))
        return { label: 'none' };
      const isRival = rivals.some((one) => one.article === y.article && y.field === 'text' && touches(y, one.phrase));
      return isRival ? { label: 'must', id: name, kinds: ['role'] } : { label: 'tolerated' };
    },
  };
}
