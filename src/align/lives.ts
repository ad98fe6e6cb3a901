import { placeRelation } from '../annotate/name/place.ts';
import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';
import type { Field, NameMention, Span } from '../types.ts';
import { namesOf } from './articles.ts';
import type { Entity, EntityTable } from './entities.ts';
import { pairsAcross } from './pairs-across.ts';
import { type PersonTold, personsTold } from './persons-told.ts';
import { areTwoNames } from './two-names.ts';

/** Where an article says that somebody lives, was born or studied. */
export interface Life extends Span {
  readonly article: string;
  readonly field: Field;
  readonly person: Entity;
  /** What the place is to the person: `home`, `birth`, `student`, `degree mba`. */
  readonly relation: string;
  readonly place: string;
  readonly isSchool: boolean;
  /** Told as an address, "Kim Lee, 24, of Elm": how two of these differ is told by home towns. */
  readonly isAddress: boolean;
}

const FEW = "(?: [\\p{Ll}'’-]+)";

/** Words right before a place that say what it is to whoever is named before them. */
const RELATIONS: readonly (readonly [relation: string, before: RegExp])[] = [
  ['home', pattern(`(?:lives?|lived|living|resides?|resided|residing)${FEW}{0,6} in (?:the )?`)],
  ['home', pattern('resident of ')],
  ['birth', pattern(`born(?: and raised| in \\d{4}| on \\p{Lu}\\p{Ll}+ \\d+,?(?: \\d{4},?)?)? in (?:the )?`)],
  ['birth', pattern('native of ')],
  ['youth', pattern(`(?:raised|grew up|brought up|growing up)${FEW}{0,3} in (?:the )?`)],
  ['student', pattern(`(?:student|freshman|sophomore|junior|senior)${FEW}{0,2} at (?:the )?`)],
  ['school', pattern('(?:graduated from|graduate of|alumn(?:us|a) of|dropped out of|attends|enrolled at) (?:the )?')],
  [
    'teacher',
    pattern(`(?:professor|teaches|lecturer|teacher|principal|dean)(?: of${FEW}{1,3})?${FEW}{0,2} at (?:the )?`),
  ],
];
const DEGREE =
  /\b(M\.?B\.?A\.?|law degree|medical degree|master[’']s|doctorate|Ph\.? ?D\.?|bachelor[’']s|undergraduate degree)(?: degree)?(?: in \p{Ll}+(?: \p{Ll}+)?)?(?: in \d{4})? (?:from|at) (?:the )?$/iu;
const ADDRESS = /^, \d{1,2}, of $/;
const SCHOOL = /\b(?:University|College|School|Academy|Institute|Seminary)\b/;
const LONGEST = 90;

function pattern(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})${words}$`, 'u');
}

/** What the sentences of an article tell of the places of persons' lives. */
export function livesIn(analysis: ArticleAnalysis, entities: EntityTable): Life[] {
  const { document } = analysis;
  const byField = namesOf(analysis);
  const persons = personsTold(analysis, entities);
  return document.sentences.flatMap((sentence): Life[] => {
    if (sentence.repeated) return [];
    const text = fieldText(document, sentence.field);
    const told = persons[sentence.field].overlapping(sentence);
    const sites = byField[sentence.field].overlapping(sentence).filter(isSite);
    return sites.flatMap((site) => {
      const person = nearestBefore(told, site);
      const before = text.slice(Math.max(sentence.start, site.start - LONGEST), site.start);
      const isAddress = person !== null && ADDRESS.test(text.slice(person.end, site.start));
      const relation = isAddress ? 'home' : relationIn(before, SCHOOL.test(site.text));
      if (!person || relation === null) return [];
      const at = { article: document.article.id, field: sentence.field, start: person.start, end: site.end };
      return [
        { ...at, person: person.person, relation, place: site.text, isSchool: SCHOOL.test(site.text), isAddress },
      ];
    });
  });
}

function isSite({ type, text }: NameMention): boolean {
  return type === 'place' || (type === 'organisation' && SCHOOL.test(text));
}

function nearestBefore(told: readonly PersonTold[], { start }: Span): PersonTold | null {
  return told.filter(({ end }) => end <= start).sort((a, b) => b.end - a.end)[0] ?? null;
}

function relationIn(before: string, isSchool: boolean): string | null {
  const degree = isSchool ? DEGREE.exec(before)?.[1] : undefined;
  if (degree !== undefined) return `degree ${degree.toLowerCase().replace(/[.’' ]/g, '')}`;
  const relation = RELATIONS.find(([, words]) => words.test(before))?.[0] ?? null;
  const isOfSchool = /^(student|school|teacher)$/.test(relation ?? '');
  return isOfSchool === isSchool ? relation : null;
}

/** Two places in one part of one life, of which each article has one alone. */
export function pairLives(told: readonly Life[]): [Life, Life][] {
  const isOnly = (one: Life) =>
    told.every((other) => !isOneFact(one, other) || other.article !== one.article || !areApart(one, other));
  return pairsAcross(told.filter(isOnly), ({ person, relation }) => `${relation} ${person.key}`).filter(
    ([a, b]) => areApart(a, b) && !(a.isAddress && b.isAddress),
  );
}

function isOneFact(a: Life, b: Life): boolean {
  return a.person.key === b.person.key && a.relation === b.relation;
}

function areApart(a: Life, b: Life): boolean {
  if (!a.isSchool) return placeRelation(a.place, b.place) === 'disjoint';
  const named = ({ place }: Life) => ({ key: place, name: place, type: 'organisation' as const, parts: null });
  return areTwoNames(named(a), named(b)) && firstWord(a.place) !== firstWord(b.place);
}

function firstWord(name: string): string {
  return name.replace(/^(?:the |University of |College of )/i, '').split(/[\s–-]/)[0] ?? name;
}
