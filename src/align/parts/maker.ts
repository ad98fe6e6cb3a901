import { isMaking, sortOf } from '../../lexicon/en/made-things.ts';
import type { Token } from '../../syntax/token.ts';
import { lemmaOf, type NameWords, type Told, textAt, titleFrom } from './name-words.ts';

/** What a name made, gave or keeps. */
export function madeBy(at: NameWords): Told[] {
  const { words, last } = at;
  const found = [...behindPreposition(at), ...asMaker(words, last), ...asOwner(words, last), ...forCourt(at)];
  return found.map(({ name, isTold }) => ({ part: `made ${name}`, what: name, isTold }));
}

/** The sort of thing that a noun tells, "cease-fire" and "op-ed" of three tokens included. */
function sortAt(words: readonly Token[], at: number) {
  if (!/^(NOUN|PROPN)$/.test(words[at]?.upos ?? '')) return null;
  const isJoined = words[at - 1]?.text === '-' && words[at - 2]?.end === words[at - 1]?.start;
  return sortOf(isJoined ? `${textAt(words, at - 2)}-${lemmaOf(words, at)}` : lemmaOf(words, at));
}

interface Made {
  readonly name: string;
  readonly isTold: boolean;
}

const FAR = 12;

/** "opinion *by* Justice Lee", "truce *brokered by* Egypt", "a script for the sequel, *from* Kim Lee". */
function behindPreposition(at: NameWords): Made[] {
  const { words, last } = at;
  const preposition = titleFrom(at) - 1;
  // "A script by *Oscar* winner Kim Lee": the name only describes another.
  if (words[preposition]?.upos !== 'ADP' || words[last + 1]?.upos === 'NOUN') return [];
  const tie = textAt(words, preposition);
  const participle = words[preposition - 1];
  const verb =
    participle?.xpos === 'VBN' || participle?.xpos === 'VBD' ? `${participle.text.toLowerCase()} ${tie}` : null;
  const from = verb === null ? preposition - 1 : preposition - 2;
  for (let noun = from; noun > Math.max(-1, from - FAR); noun--) {
    const { upos = '', lemma = '' } = words[noun] ?? {};
    const sort = sortAt(words, noun);
    if (
      sort &&
      (verb === null ? sort.ties.has(tie) : sort.ties.has(verb) || sort.verbs.has(lemmaOf(words, preposition - 1)))
    )
      return [{ name: sort.name, isTold: verb !== null }];
    // "A script by a friend of Kim Lee": another noun stands nearer.
    if (
      sort ||
      (upos === 'NOUN' && !/^(,|for|of|to)$/.test(textAt(words, noun - 1)) && noun === from) ||
      (upos === 'VERB' && !isMaking(lemma) && !/^\p{Lu}/u.test(words[noun]?.text ?? ''))
    )
      return [];
  }
  return [];
}

/** "Kim Lee *wrote the majority opinion*", "the Elm Foundation, which last year *awarded* her a *grant*". */
function asMaker(words: readonly Token[], last: number): Made[] {
  const isRelative = words[last + 1]?.text === ',' && /^(which|who)$/.test(textAt(words, last + 2));
  const limit = last + (isRelative ? 10 : 4);
  for (let at = last + 1; at < Math.min(words.length, limit); at++) {
    const word = words[at];
    if (!word || (!isRelative && /^(NOUN|PROPN|PUNCT|PRON|SCONJ|CCONJ)$/.test(word.upos))) return [];
    if (word.upos !== 'VERB') continue;
    if (
      !isRelative &&
      word.xpos === 'VBN' &&
      !/^(have|has|had)$/.test(textAt(words, at - 1)) &&
      !/^(have|has|had)$/.test(textAt(words, at - 2))
    )
      return [];
    for (let noun = at + 1; noun < Math.min(words.length, at + FAR); noun++) {
      const sort = sortAt(words, noun);
      if (sort) return sort.verbs.has(word.lemma.toLowerCase()) ? [{ name: sort.name, isTold: true }] : [];
      if (/^(VERB|SCONJ)$/.test(words[noun]?.upos ?? '')) break;
    }
    return [];
  }
  return [];
}

const FOR_COURT =
  /^(?:, )?(?:who )?(?:wrote|writes|writing) (?:in the opinion )?(?:for|on behalf of) (?:the|a|an) (?:[a-z]+ ){0,2}(?:court|majority|panel|justices)\b/;
const OF_COURT = /^(?:wrote|writes) that the (?:supreme )?court (?:agree|hold|held|found|rule|conclude|side)/;

/** "Justice Lee, *writing for the court*", "Justice Lee *wrote that the court agreed*". */
function forCourt(at: NameWords): Made[] {
  const { words, last } = at;
  const behind = words
    .slice(last + 1, last + 12)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  const isJudge = words.slice(titleFrom(at), at.first).some(({ text }) => /^(justice|judge)$/i.test(text));
  const isTold = FOR_COURT.test(behind);
  return isTold || (isJudge && OF_COURT.test(behind)) ? [{ name: 'opinion', isTold }] : [];
}

const OWNED = /^(record|opinion|dissent|script|grant|lawsuit)$/;

/** "Kim Lee's *record*", "an Elm Foundation *grant*". */
function asOwner(words: readonly Token[], last: number): Made[] {
  let at = last + 1;
  if (/^['’]s?$/.test(words[at]?.text ?? '')) at++;
  for (let noun = at; noun < at + 5; noun++) {
    const word = words[noun];
    const isQuoted = /["“”']/.test(words[noun - 1]?.text ?? '');
    const isModifier = word !== undefined && (/^(NOUN|ADJ|PROPN|NUM|PUNCT)$/.test(word.upos) || word.xpos === 'VBG');
    if (!word || !(isQuoted || isModifier) || /^[,;:().]$/.test(word.text)) return [];
    const sort = sortAt(words, noun);
    if (sort) return OWNED.test(sort.name) ? [{ name: sort.name, isTold: false }] : [];
  }
  return [];
}
