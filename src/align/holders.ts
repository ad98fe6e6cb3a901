import type { ArticleAnalysis } from '../claims/analysis.ts';
import { covers } from '../claims/spans.ts';
import { findOffice, type OfficeClass } from '../lexicon/en/offices.ts';
import type { Field, Span } from '../types.ts';
import type { Entity } from './entities.ts';
import { pairsAcross } from './pairs-across.ts';
import type { Profile } from './profiles.ts';
import { sentenceLemmas } from './sentence-lemmas.ts';
import { areTwoNames } from './two-names.ts';
import { weightedOverlap } from './weights.ts';

/** Somebody who is told to hold an office that one person holds at a time. */
export interface Holder extends Span {
  readonly article: string;
  readonly field: Field;
  readonly person: Entity;
  readonly office: string;
  readonly body: ReadonlySet<string>;
  /** Lemmas of the sentence around. */
  readonly around: ReadonlySet<string>;
}

/** Classes in which an exclusive office is that of one body near at hand, and not one that every country has. */
const NEAR = new Set<OfficeClass>(['governor', 'mayor', 'prosecutor', 'executive', 'director', 'police', 'coach']);
const ALONE = /^(general manager|head coach|fire chief|coroner|police chief|chief of police)$/;
const BESIDE =
  /\b(deputy|vice|assistant|acting|interim|former|ex|next|new|state|regional|county|borough|district|associate|co)\b/i;

/** The holders that the profiles of an event tell, each with the sentence it stands in. */
export function holdersOf(profiles: readonly Profile[], analyses: readonly ArticleAnalysis[]): Holder[] {
  const byId = new Map(analyses.map((analysis) => [analysis.document.article.id, analysis]));
  return profiles.flatMap(({ entity, property, entries }) => {
    if (property !== 'office' || entity.type !== 'person' || !entity.parts?.family) return [];
    return entries.flatMap(({ article, attribute }): Holder[] => {
      const office = soleOffice(attribute.normalized, attribute.value);
      const analysis = byId.get(article);
      if (office === null || attribute.former || !analysis) return [];
      const { field, start, end, body = new Set<string>() } = attribute;
      const own = new Set([...body].filter((word) => !/^(the|team|club|company)$/.test(word)));
      return [{ article, field, start, end, person: entity, office, body: own, around: aroundOf(analysis, attribute) }];
    });
  });
}

function soleOffice(name: string, value: string): string | null {
  if (BESIDE.test(value) || BESIDE.test(name)) return null;
  if (ALONE.test(name)) return name;
  const office = findOffice(name);
  return office?.exclusive && NEAR.has(office.class) ? office.name : null;
}

function aroundOf({ document, trees }: ArticleAnalysis, span: Span & { readonly field: Field }): ReadonlySet<string> {
  const index = document.sentences.findIndex(
    ({ field, start, end }) => field === span.field && covers({ start, end }, span),
  );
  const [tree, sentence] = [trees[index], document.sentences[index]];
  return tree && sentence ? sentenceLemmas(tree, [span])(sentence) : new Set();
}

/** Pairs of persons in one office of one body, of whom neither article names the other's. */
export function pairHolders(
  holders: readonly Holder[],
  textOf: (article: string) => string,
  weight: (lemma: string) => number,
): [Holder, Holder][] {
  const isKnown = ({ person }: Holder, article: string) =>
    textOf(article).includes(person.parts?.family ?? person.name);
  return pairsAcross(holders, ({ office }) => office).filter(
    ([a, b]) =>
      areTwoNames(a.person, b.person) &&
      !isKnown(a, b.article) &&
      !isKnown(b, a.article) &&
      isOnlyHolder(a, holders) &&
      isOnlyHolder(b, holders) &&
      (isOneBody(a, b, textOf) || weightedOverlap(a.around, b.around, weight) >= LEAST_OVERLAP),
  );
}

const LEAST_OVERLAP = 0.35;

/** An article that names two in one office tells of two bodies, or of a change. */
function isOnlyHolder(a: Holder, holders: readonly Holder[]): boolean {
  return !holders.some(
    ({ article, office, person }) => article === a.article && office === a.office && person.key !== a.person.key,
  );
}

/** Of these there are several in one report, so that the word alone names none. */
const COMMON =
  /^(party|board|committee|council|county|city|town|state|bank|police|department|school|university|office)$/;

/** Both tell of what, in a shared word; or one does, and the other speaks of it without saying so. */
function isOneBody(a: Holder, b: Holder, textOf: (article: string) => string): boolean {
  const isSpokenOf = (body: ReadonlySet<string>, article: string) =>
    [...body].some((word) => !COMMON.test(word)) &&
    [...body].every((word) => textOf(article).toLowerCase().includes(word));
  if (a.body.size > 0 && b.body.size > 0) return [...a.body].some((word) => b.body.has(word) && !COMMON.test(word));
  return isSpokenOf(a.body, b.article) || isSpokenOf(b.body, a.article);
}
