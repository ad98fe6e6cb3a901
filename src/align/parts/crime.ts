import type { Token } from '../../syntax/token.ts';
import { lemmaOf, type NameWords, type Told, textAt, textBehind, titleFrom } from './name-words.ts';

const DEATHS = /^(slaying|killing|murder|death|assassination|homicide|strangling|beheading)$/;
const KILLED = /^(kill|slay|murder|assassinate|stab|strangle|behead)$/;

/** The dead: "the slaying of 63-year-old Kim Lee", "identified by the police as Kim Lee", "in memory of Kim Lee". */
export function sufferedBy(at: NameWords): Told[] {
  const { words, last } = at;
  let before = titleFrom(at) - 1;
  while (before > 0 && (words[before]?.upos === 'NUM' || /^(-|year|years|old)$/.test(textAt(words, before)))) before--;
  const preposition = textAt(words, before);
  const isOf =
    preposition === 'of' && (DEATHS.test(lemmaOf(words, before - 1)) || textAt(words, before - 1) === 'memory');
  const isKilled = KILLED.test(lemmaOf(words, before)) && words[before]?.upos === 'VERB';
  const isDead = /^(, \d+ , |, )?(was (shot and )?(killed|slain|murdered))\b/.test(textBehind(words, last));
  return isOf || isKilled || isDead || isIdentified(words, before)
    ? [{ part: 'victim', what: 'victim', isTold: true }]
    : [];
}

/** "The woman, *identified by the police as* Kim Lee, died": whom the sentence tells dead. */
function isIdentified(words: readonly Token[], before: number): boolean {
  if (textAt(words, before) !== 'as') return false;
  const isNamed = words.slice(Math.max(0, before - 5), before).some(({ lemma }) => lemma === 'identify');
  return isNamed && words.some(({ lemma }) => /^(die|kill|dead|slay|murder|body)$/.test(lemma));
}

/** Who is held for the deed: "suspect Kim Lee", "Kim Lee, 40, was charged". */
export function accused(at: NameWords): Told[] {
  const { words, first, last } = at;
  const isTitled = /^(suspect|gunman|shooter|attacker|defendant|killer)$/.test(lemmaOf(words, first - 1));
  const isCharged =
    /^(, \d+ , |, )?(was|has been|is|were) (\w+ )?(charged|arrested|convicted|sentenced|indicted|found guilty)\b/.test(
      textBehind(words, last),
    );
  return isTitled || isCharged ? [{ part: 'accused', what: 'accused', isTold: true }] : [];
}
