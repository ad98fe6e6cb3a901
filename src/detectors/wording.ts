import type { Change, SharedStretch } from '../align/utterance-diff.ts';
import type { Utterance, UtteranceWord } from '../align/utterances.ts';
import { related } from '../lexicon/en/relations.ts';
import { reportingVerb } from '../lexicon/en/reporting.ts';
import { isStopword } from '../lexicon/en/stopwords.ts';
import type { DiscrepancyKind, LedgerReason } from '../types.ts';
import type { Finding, FindingSide, Place } from './detector.ts';
import { isOneForm } from './same-form.ts';

/** What a change of wording does. */
export interface Judgement {
  readonly compatible: LedgerReason | null;
  readonly score: number;
  readonly note: string;
}

const NEGATIONS = /^(not|n't|never|no|none|nobody|nothing|neither|nor|without|cannot)$/;

const SPELLING: Judgement = { compatible: 'alias', score: 0.3, note: 'the same words in another spelling or form' };

/** What a change does to the sense, or `null` where it is not worth a line in the ledger. */
export function judgeChange({ a, b }: Change): Judgement | null {
  // "cant" for "can't" loses a mark, and no denial.
  if (letters(a) === letters(b)) return SPELLING;
  if (losesNegation({ a, b }) && Math.abs(a.length - b.length) <= 2)
    return { compatible: null, score: 0.85, note: 'a negation is lost' };
  const [left, right] = [a.filter(carriesSense), b.filter(carriesSense)];
  if (left.length === 0 && right.length === 0) return null;
  if (left.length === 0 || right.length === 0)
    return { compatible: 'trimmed-quotation', score: 0.3, note: 'words are left out' };
  if (isTelling(left) && isTelling(right))
    return { compatible: 'attribution', score: 0.3, note: 'another verb of saying' };
  if (isAbridged(letters(a), letters(b)) || isAbridged(letters(b), letters(a)))
    return { compatible: 'alias', score: 0.3, note: 'a word is printed in part' };
  if (isOneForm(a, b) || isOneForm(left, right))
    return { compatible: 'alias', score: 0.3, note: 'one thing in another form of writing' };
  if (left.every((word) => right.some((other) => isVariant(word, other)))) return SPELLING;
  if (a.length > 4 || b.length > 4)
    return { compatible: 'uncertain', score: 0.3, note: 'a longer stretch is worded differently' };
  return { compatible: null, score: 0.85, note: 'a word that carries sense is another' };
}

/** Whether one side of a change denies and the other does not. */
export function losesNegation({ a, b }: Pick<Change, 'a' | 'b'>): boolean {
  return a.some(isNegation) !== b.some(isNegation);
}

/** "said" / "told the newspaper": how it was said is the reporter's choice. */
function isTelling(words: readonly UtteranceWord[]): boolean {
  return words.some(({ lemma, upos }) => upos === 'VERB' && reportingVerb(lemma)?.speechAct === 'say');
}

/** "motherf–er": the beginning and the end of a word that an outlet does not print whole. */
function isAbridged(printed: string, whole: string): boolean {
  if (printed.length < MASKED_PREFIX || printed.length >= whole.length) return false;
  let common = 0;
  while (common < printed.length && printed[common] === whole[common]) common++;
  const rest = printed.slice(common);
  return common >= MASKED_PREFIX && rest.length > 0 && rest.length <= 3 && whole.endsWith(rest);
}

/** The letters alone, so that "Suk Yeol" is "Suk-yeol". */
function letters(words: readonly UtteranceWord[]): string {
  return words.map((word) => word.form.replace(/[^\p{L}\p{N}]/gu, '')).join('');
}

export function isNegation({ form }: Pick<UtteranceWord, 'form'>): boolean {
  return NEGATIONS.test(form);
}

/** Whether a finding on wording is that one printing denies what the other affirms. */
export function tellsDenial({ point, sides }: Finding): boolean {
  const denies = sides.map(({ normalized }) => normalized.split(' ').some((form) => isNegation({ form })));
  return point.startsWith(WORDING) && denies.includes(true) && denies.includes(false);
}

/** Verbs that carry little of their own sense. */
const LIGHT = /^(be|have|do|get|will|would|can|could|may|might|shall|should|must|let)$/;

export function carriesSense({ form, lemma, upos }: UtteranceWord): boolean {
  if (upos === 'VERB') return !LIGHT.test(lemma);
  return !isStopword(form) && /^(NOUN|PROPN|ADJ|ADV|NUM)$/.test(upos);
}

function isVariant(a: UtteranceWord, b: UtteranceWord): boolean {
  if (isMasked(a, b) || isMasked(b, a)) return true;
  if (a.lemma === b.lemma || spelling(a.form) === spelling(b.form) || spelling(a.lemma) === spelling(b.lemma))
    return true;
  if (a.upos === 'NUM' || b.upos === 'NUM') return false;
  const relation = related({ lemma: a.lemma, pos: a.upos }, { lemma: b.lemma, pos: b.upos })?.kind;
  return relation === 'same' || relation === 'synonym' || relation === 'derivation';
}

/** A word without marks and accents, in American spelling: "fibre" is "fiber", "organised" is "organized". */
function spelling(form: string): string {
  return form
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/([bct])re(s?)$/, '$1er$2')
    .replace(/(.[^aeiou])our/, '$1or')
    .replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/ence(s?)$/, 'ense$1')
    .replace(/ae|oe/, 'e');
}

/** "f***" for a word that an outlet does not print. */
function isMasked(a: UtteranceWord, b: UtteranceWord): boolean {
  if (a.form[0] !== b.form[0]) return false;
  return /[*]|--/.test(a.form) || (a.form.length >= MASKED_PREFIX && b.form.startsWith(a.form));
}

/** Letters that an outlet prints of a word before it masks the rest. */
const MASKED_PREFIX = 5;

/** How the points of such findings begin. */
export const WORDING = 'wording|';

/** A finding on one change of wording. */
export function wordingFinding(
  kind: DiscrepancyKind,
  label: string,
  { pair }: SharedStretch,
  change: Change,
  { compatible, score, note }: Judgement,
): Finding {
  const sides = [sideOf(pair.a, change.a, change.atA), sideOf(pair.b, change.b, change.atB)];
  return {
    kind,
    point: WORDING + contextOf(pair.a, change.atA, change.a.length).join('|'),
    label,
    sides,
    compatible,
    note,
    score,
  };
}

/** The words on either side of the change, which both printings share, name the point. */
function contextOf({ words }: Utterance, at: number, length: number): string[] {
  return [...words.slice(Math.max(0, at - 3), at), ...words.slice(at + length, at + length + 3)].map(
    (word) => word.form,
  );
}

/** How many words around the change are shown as evidence. */
const AROUND = 12;

function sideOf({ article, field, words }: Utterance, changed: readonly UtteranceWord[], at: number): FindingSide {
  const shown = words.slice(Math.max(0, at - AROUND), at + changed.length + AROUND);
  const place: Place = { article, field, start: shown[0]?.start ?? 0, end: shown.at(-1)?.end ?? 0 };
  const joined = (key: 'text' | 'form') => changed.map((word) => word[key]).join(' ');
  const nothing = changed.length === 0;
  return {
    value: nothing ? '(nothing)' : joined('text'),
    normalized: nothing ? '(nothing)' : joined('form'),
    places: [place],
  };
}
