import { givenName } from '../../lexicon/en/given-names.ts';
import { baseRelation } from '../../syntax/tree.ts';
import type { Features } from '../logistic.ts';
import type { Telling } from './tellings.ts';
import { placeKey, type ToldArticle } from './told-article.ts';
import { isContent, type Unit, type UnitSentence } from './unit.ts';

export type Gender = 'male' | 'female';

/** What stands before a pronoun in a text that it can refer to. */
export interface Antecedents {
  readonly nouns: number;
  readonly genders: readonly Gender[];
}

const MALE = /^(he|him|his|himself)$/;
const FEMALE = /^(she|her|hers|herself)$/;
const PLURAL = /^(they|them|their|theirs|themselves)$/;
const SPEAKER = /^(i|me|my|mine|we|us|our|ours|you|your|yours)$/;
/** More nouns than this before a pronoun tell no more. */
const MOST_NOUNS = 20;

/**
 * What speaks against a pronoun: nothing before it that it can stand for, persons of the other gender only, or an
 * article that speaks of the other gender.
 */
export function pronounDoubtFeatures(sentence: UnitSentence, at: number, before: Antecedents, article: ToldArticle) {
  const { form, head } = sentence.units[at] as Unit;
  const gender = genderOf(form);
  const nouns = before.nouns + sentence.units.slice(0, at).filter(isNominal).length;
  const isKnown = gender !== null && before.genders.length > 0;
  const hasSame = gender !== null && before.genders.includes(gender);
  return {
    antecedents: Math.min(MOST_NOUNS, nouns),
    isPerson: Number(gender !== null),
    isPlural: Number(PLURAL.test(form)),
    isSpeaker: Number(SPEAKER.test(form)),
    isSubject: Number(baseRelation(sentence.tree.words[head]?.relation ?? '') === 'nsubj'),
    genderClash: Number(isKnown && !hasSame),
    genderFits: Number(hasSame),
    genderShare: gender === null ? 0.5 : genderShare(article, gender),
  } satisfies Features;
}

function genderOf(form: string): Gender | null {
  if (MALE.test(form)) return 'male';
  return FEMALE.test(form) ? 'female' : null;
}

export function isNominal(unit: Unit): boolean {
  return isContent(unit) && /^(NOUN|PROPN)$/.test(unit.upos);
}

/** Of an article's pronouns for one person, the share of a gender. */
function genderShare({ places }: ToldArticle, gender: Gender): number {
  const count = (...forms: string[]) => forms.reduce((sum, form) => sum + (places.get(form)?.length ?? 0), 0);
  const [male, female] = [count('he', 'him', 'his'), count('she', 'her', 'hers')];
  return (gender === 'male' ? male : female) / (male + female + 1);
}

/** The gender of a name's bearer: as the article tells it, or as the given name does. */
export function bearerGender({ chainAt }: ToldArticle, unit: Unit, tellings: readonly Telling[]): Gender | null {
  if (unit.name?.type !== 'person') return null;
  const told = tellings.map((place) => chainAt.get(placeKey(place))?.gender ?? null).find((gender) => gender !== null);
  const given = givenName(unit.form.split(' ')[0] ?? '')?.gender;
  return told ?? (given === 'm' ? 'male' : given === 'f' ? 'female' : null);
}
