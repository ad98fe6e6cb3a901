import { parsePersonName } from '../../annotate/name/person.ts';
import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { ageBearers } from '../../claims/profile/age-bearer.ts';
import { isAge, isAgeNow } from '../../claims/profile/ages.ts';
import { nounGender, nounKind } from '../../claims/reference/noun-kind.ts';
import { indexByField } from '../../claims/spans.ts';
import { givenName } from '../../lexicon/en/given-names.ts';
import { type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, NameParts, QuantityMention, Span } from '../../types.ts';
import { namesOf } from '../articles.ts';
import type { Entity, EntityTable } from '../entities.ts';
import { sentenceLemmas } from '../sentence-lemmas.ts';
import { entitiesAt } from '../stance/mentions.ts';
import { coreferentWords } from './coreferent.ts';
import { fatesOf } from './fates.ts';
import { type Kin, kinOf } from './kin.ts';

/** One age that an article tells of one person, named or not. */
export interface AgeTelling extends Span {
  readonly article: string;
  readonly field: Field;
  readonly index: number;
  readonly age: QuantityMention;
  /** The name set beside the age, and whom it names. */
  readonly names: readonly NameParts[];
  readonly named: readonly Entity[];
  /** Whom the words stand for that describe the person, where no name is set beside the age: "he was 45". */
  readonly meant: readonly Entity[];
  readonly gender: 'male' | 'female' | null;
  /** Lemmas of the nouns that describe the person: "mother", "climber". */
  readonly sorts: ReadonlySet<string>;
  readonly kin: Kin | null;
  /** One of several of whom ages are told: "two sons, ages 6 and 16". */
  readonly plural: boolean;
  /** What the person did or suffered, see `fatesOf`. */
  readonly fates: ReadonlySet<string>;
  /** Lemmas of the content words of the sentence, and of those around the age. */
  readonly words: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
}

/** Words around the person that count as near. */
const NEAR = 10;
/** Words of ages and of reports: who it is they do not tell. */
const SAYS_NOTHING = /^(year|month|old|age|say|tell|police|report|identify)$/;
const MOST_IN_SENTENCE = 12;

/** Every age of a person that an article tells, in text order. */
export function ageTellings(analysis: ArticleAnalysis, table: EntityTable): AgeTelling[] {
  const ages = indexByField(analysis.quantities.filter(isAge));
  return analysis.document.sentences.flatMap((sentence, index): AgeTelling[] => {
    const tree = analysis.trees[index];
    const inside = ages[sentence.field].overlapping(sentence);
    if (!tree || sentence.repeated || inside.length > MOST_IN_SENTENCE) return [];
    const known = sentenceLemmas(tree, inside);
    const lemmas = (span: Span) => new Set([...known(span)].filter((lemma) => !SAYS_NOTHING.test(lemma)));
    return inside
      .filter((age) => age.bound === 'exact' && isAgeNow(tree, age))
      .flatMap((age) => {
        const named = namesOf(analysis)
          [age.field].overlapping(sentence)
          .filter(({ type }) => type === 'person');
        const [at] = ageBearers(tree, age, named);
        return at === undefined
          ? []
          : tellingOf({ analysis, table, tree, age, index, at, words: lemmas(sentence) }, lemmas);
      });
  });
}

interface Found {
  readonly analysis: ArticleAnalysis;
  readonly table: EntityTable;
  readonly tree: Tree;
  readonly age: QuantityMention;
  readonly index: number;
  readonly at: number;
  readonly words: ReadonlySet<string>;
}

function tellingOf(found: Found, lemmas: (span: Span) => ReadonlySet<string>): AgeTelling {
  const { analysis, table, tree, age, index, at, words } = found;
  const { field } = age;
  const same = coreferentWords(tree, at);
  const nouns = same.filter((word) => wordAt(tree, word).upos === 'NOUN').map((word) => lemmaAt(tree, word));
  const entities = (word: number) => entitiesAt(analysis, table, field, wordAt(tree, word)).filter(isPerson);
  // The name that has the age is the only one it is told of, whatever else the parser joins to it.
  const naming = wordAt(tree, at).upos === 'PROPN' ? [at] : same.filter((word) => wordAt(tree, word).upos === 'PROPN');
  const names = naming.flatMap((word) => namesOf(analysis)[field].overlapping(wordAt(tree, word))).filter(isPerson);
  const parts = names.map(({ parts, text }) => parts ?? parsePersonName(text));
  const bearer = wordAt(tree, at);
  const from = tree.words[Math.max(0, at - NEAR)] ?? bearer;
  const to = tree.words[Math.min(tree.words.length - 1, at + NEAR)] ?? bearer;
  return {
    article: analysis.document.article.id,
    field,
    index,
    age,
    start: Math.min(age.start, bearer.start),
    end: Math.max(age.end, bearer.end),
    names: parts,
    named: names.length > 0 ? naming.flatMap(entities) : [],
    meant: names.length > 0 ? [] : entities(at),
    gender: genderOf(tree, same, parts),
    sorts: new Set(nouns.filter((noun) => nounKind(noun) === 'person')),
    kin: kinOf(same, tree, (word) => entitiesAt(analysis, table, field, wordAt(tree, word))),
    plural: bearer.xpos === 'NNS',
    fates: fatesOf(tree, [...same, ...pronounsOf(found)]),
    words,
    near: lemmas({ start: from.start, end: to.end }),
  };
}

/** "When *a woman* of 45 stepped out, *she* was struck": the sentence's other words for the person. */
function pronounsOf({ analysis, tree, age, at }: Found): number[] {
  const bearer = wordAt(tree, at);
  const chain = analysis.chains.find(
    ({ type, plural, mentions }) =>
      type === 'person' &&
      !plural &&
      mentions.some((mention) => mention.field === age.field && mention.end === bearer.end),
  );
  return (chain?.mentions ?? [])
    .filter(({ field, form }) => field === age.field && form === 'pronoun')
    .map(({ start }) => tree.words.findIndex((word) => word.start === start))
    .filter((index) => index >= 0);
}

function lemmaAt(tree: Tree, at: number): string {
  return wordAt(tree, at).lemma.toLowerCase();
}

function isPerson({ type }: Pick<Entity, 'type'>): boolean {
  return type === 'person';
}

function genderOf(tree: Tree, same: readonly number[], names: readonly NameParts[]): AgeTelling['gender'] {
  for (const word of same) {
    const { upos, text } = wordAt(tree, word);
    if (upos === 'PRON') return /^he|him|his$/i.test(text) ? 'male' : /^(she|her)$/i.test(text) ? 'female' : null;
    const told = upos === 'NOUN' ? nounGender(lemmaAt(tree, word)) : null;
    if (told === 'male' || told === 'female') return told;
  }
  const given = names.map(({ given }) => givenName(given?.split(' ')[0] ?? '')).find((name) => name?.common);
  return given && given.gender !== 'u' ? (given.gender === 'm' ? 'male' : 'female') : null;
}

/** Keys of those whom the person may be. */
export function keysOf({ named, meant }: AgeTelling): ReadonlySet<string> {
  return new Set([...named, ...meant].map(({ key }) => key));
}
