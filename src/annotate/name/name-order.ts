import { FAMILY_FIRST, givenName, isFamilyName } from '../../lexicon/en/given-names.ts';

/** One romanised Korean syllable. */
const KOREAN_SYLLABLE =
  '(?:[bdghjkmnprstwy]|ch|sh|ss|kk)?[yw]?(?:ae|eo|eui|eu|ee|oe|oo|ou|u[ei]|[aeiou])(?:ng|ck|[nmklpbthrg])?';
/** One syllable of pinyin. */
const PINYIN_SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|iao|ian|uang|uai|uan|[aeiu]ng|[ae][nio]|i[aeu]|in|u[eino]|ou|ao|er|[aeiouü])';
/** One mora of romanised Japanese, with a closing n. */
const JAPANESE_SYLLABLE = "(?:[kgsztdnhbpmrwyfj]|sh|ch|ts|[kgnhbpmr]y)?(?:ou|oh|uu|[aeiou])n?'?";
const VIETNAMESE_WORD = '[a-z]{2,6}';

const exactly = (syllable: string, most: number): RegExp => new RegExp(`^(?:${syllable}){1,${most}}$`);
const FORMS: Readonly<Record<keyof typeof FAMILY_FIRST, RegExp>> = {
  korean: exactly(KOREAN_SYLLABLE, 2),
  chinese: exactly(PINYIN_SYLLABLE, 2),
  japanese: exactly(JAPANESE_SYLLABLE, 5),
  vietnamese: exactly(VIETNAMESE_WORD, 1),
};
const LANGUAGES = Object.keys(FORMS) as (keyof typeof FAMILY_FIRST)[];
/** Longer words are no syllables of a name, and need not be matched. */
const LONGEST_WORD = 20;

const letters = (word: string): string => word.toLowerCase().replace(/[-’']/g, '');
const familyIn = (language: keyof typeof FAMILY_FIRST, word: string): boolean =>
  FAMILY_FIRST[language].has(letters(word));

/** Whether the words after the family name can be a given name of the language. */
function givenFits(language: keyof typeof FAMILY_FIRST, given: readonly string[]): boolean {
  return given.every((word) => word.length <= LONGEST_WORD && FORMS[language].test(letters(word)));
}

/** "Suk-yeol", "Ki-moon": two syllables joined, the second in lower case. */
const joined = (word: string): boolean => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word);

const isWestern = (word: string): boolean =>
  word.length > 2 && givenName(word)?.common === true && !/^(?:kim|lee|min|jin)$/i.test(word);

/**
 * Whether a name of two to four words is written family name first, as Korean, Chinese, Vietnamese and sometimes
 * Japanese names are in English news: its first word is such a family name, and the others have the form of a given
 * name of the same language and are no common Western name.
 */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  const last = rest.at(-1);
  if (last === undefined || rest.length > 3) return false;
  return LANGUAGES.some((language) => {
    if (!familyIn(language, first) || !givenFits(language, rest)) return false;
    if (rest.some(joined)) return true;
    if (language === 'japanese') return rest.length === 1 && !familyIn('japanese', last);
    if (rest.some(isWestern)) return false;
    if (language === 'vietnamese') return rest.length > 1;
    return language === 'chinese' || familyIn(language, last) || !isFamilyName(last) || rest.length > 1;
  });
}
