import { classesOf, isCommonWord } from '../weights/lexicon.ts';
import { rememberForms } from '../weights/remember.ts';
import { sharedString } from '../weights/shared-string.ts';
import { inflectionOf, undo } from './inflection.ts';
import { type LemmaTables, lemmaTables } from './tables.ts';

const MAX_LENGTH = 60;
const THOUSANDS = /(\d),(?=\d{3}(?!\d))/g;

/**
 * The lemma of a word by the conventions of the English UD treebanks: `met` → `meet`, `n't` → `not`, `80,000` →
 * `80000`; names keep their form. Exceptions come first (irregular forms, and regular forms that the rules get
 * wrong), then the rule for the form's ending.
 * @param form the word as written
 * @param upos its universal part of speech
 * @param xpos its Penn Treebank tag
 */
export function lemmatise(form: string, upos: string, xpos: string): string {
  if (form.length > MAX_LENGTH) return form;
  const readings = readingsOf(form);
  for (let i = 0; i < readings.length; i++) {
    const known = readings[i] as Reading;
    if (known.xpos === xpos && known.upos === upos) return known.lemma;
  }
  const lemma = sharedString(lemmaOf(form, upos, xpos));
  readings.push({ upos, xpos, lemma });
  return lemma;
}

interface Reading {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
}

/** What is known of a form so far, by its tags. */
const readingsOf = rememberForms((): Reading[] => []);

function lemmaOf(form: string, upos: string, xpos: string): string {
  const tables = lemmaTables();
  const lower = plain(form.toLowerCase());
  const known = tables.exceptions.get(`${xpos} ${lower}`);
  if (known !== undefined) return known;
  if (upos === 'NUM') return lower.replace(THOUSANDS, '$1');
  if (upos === 'PUNCT' || upos === 'SYM' || upos === 'X') return plain(form);
  if (xpos === 'NNP') return /^\p{Ll}+$/u.test(form) ? capitalise(form) : form;
  if (xpos === 'ADD') return form;
  if (xpos === 'NNPS') return pluralName(form, lower, tables);
  if (xpos === 'JJ' && isProper(form, lower, tables)) return form;
  if (xpos === 'NN' && isAcronym(form, lower)) return form;
  return baseForm(lower, xpos, tables);
}

/** Straight quotes for curly ones, a hyphen for an en dash. */
function plain(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/–/g, '-');
}

function baseForm(lower: string, xpos: string, tables: LemmaTables): string {
  const inflection = inflectionOf(xpos);
  if (!inflection) return lower;
  return tables.exceptions.get(`${inflection} ${lower}`) ?? undo(lower, inflection, tables.endings);
}

/** `Democrats` → `Democrat`; the capitals of the form are kept. */
function pluralName(form: string, lower: string, tables: LemmaTables): string {
  const base = baseForm(lower, 'NNPS', tables);
  let same = 0;
  while (same < base.length && base[same] === lower[same]) same++;
  const rest = base.slice(same);
  return form.slice(0, same) + (form === form.toUpperCase() ? rest.toUpperCase() : rest);
}

function capitalise(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1);
}

function isProper(form: string, lower: string, tables: LemmaTables): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(form)) return false;
  return tables.properAdjectives.has(lower) || (!isCommonWord(lower) && classesOf(lower).cluster > 0);
}

/** `TV`, `DNA`: short, in capitals, and no word that is written so for emphasis. */
function isAcronym(form: string, lower: string): boolean {
  return /^[A-Z]{2,5}s?\d*$/.test(form) && !isCommonWord(lower);
}
