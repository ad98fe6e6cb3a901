import type { Token } from '../../syntax/token.ts';
import { type Trait, textOf } from './described.ts';
import { postIn } from './post.ts';

/** So many words may stand between a name and the verb that gives it a post. */
const REACH = 12;
const HOLD = new Set(['keep', 'retain', 'hold', 'remain', 'stay']);
const SERVE = new Set(['serve', 'work', 'act']);
const ELECT = new Set('elect re-elect reelect appoint name choose select pick install confirm'.split(' '));
const JOB = /^(job|post|position|role|spot|title|office|slot)$/;
/** What says that it did not happen, or has not yet. */
const UNREAL = /^(not|n['’]t|never|would|could|might|may|should|to|if)$/i;

/** Posts that a verb tells: "Lee *remained in the position of whip*", "re-elected Lee, 77, *as whip*". */
export function served(words: readonly Token[], first: number, last: number, isName: (at: number) => boolean): Trait[] {
  if (words.some(({ text }) => /^(1[89]|20)\d\d$/.test(text))) return [];
  const verb = verbAfter(words, last + 1, isName);
  const own = verb < 0 ? null : postAfter(words, verb);
  const given = own ?? givenPost(words, first, last, isName);
  if (!given) return [];
  const post = postIn(words, given);
  if (!post || post.from !== given.from) return [];
  const { name, body, former, from, to } = post;
  const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  return [{ property: 'office', normalized: name, value: textOf(words, { from, to }), body, former, ...span }];
}

/** The first verb behind the name, where only its own description stands between; -1 where it tells no post. */
function verbAfter(words: readonly Token[], after: number, isName: (at: number) => boolean): number {
  for (let at = after; at < Math.min(words.length, after + REACH); at++) {
    const word = words[at];
    if (!word || isName(at) || UNREAL.test(word.text) || /^[;:.!?"“”]$/.test(word.text)) return -1;
    if (word.upos === 'VERB') return at;
  }
  return -1;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function postAfter(words: readonly Token[], verb: number): Range | null {
  const lemma = words[verb]?.lemma.toLowerCase() ?? '';
  if (HOLD.has(lemma))
    return jobAfter(words, verb + 1) ?? (/^(remain|stay)$/.test(lemma) ? asAfter(words, verb + 1, true) : null);
  if (SERVE.has(lemma)) return words[verb]?.xpos === 'VBD' ? null : asAfter(words, verb + 1, false);
  const isPassive = ELECT.has(lemma) && /^(be|get)$/.test(words[verb - 1]?.lemma ?? '');
  return isPassive ? asAfter(words, verb + 1, true) : null;
}

/** "(in) the No. 2 position *of House minority whip*". */
function jobAfter(words: readonly Token[], at: number): Range | null {
  for (let index = at; index < Math.min(words.length, at + 6); index++) {
    const { text = '', upos = '' } = words[index] ?? {};
    if (JOB.test(text.toLowerCase()) && /^(of|as)$/.test(words[index + 1]?.text ?? ''))
      return rangeFrom(words, index + 2);
    if (!/^(in|on)$/.test(text) && !/^(DET|PRON|ADJ|NUM|NOUN|PROPN)$/.test(upos)) return null;
  }
  return null;
}

function asAfter(words: readonly Token[], at: number, isFree: boolean): Range | null {
  const text = words[at]?.text ?? '';
  if (text === 'as') return rangeFrom(words, at + 1);
  return isFree ? rangeFrom(words, at) : null;
}

/** "elected *Lee, 77, of Ohio* as whip". */
function givenPost(
  words: readonly Token[],
  first: number,
  last: number,
  isName: (at: number) => boolean,
): Range | null {
  const before = words.slice(Math.max(0, first - 4), first).findLast(({ upos }) => upos === 'VERB');
  if (!before || !ELECT.has(before.lemma.toLowerCase())) return null;
  for (let at = last + 1; at < Math.min(words.length, last + REACH); at++) {
    if (isName(at) || words[at]?.upos === 'VERB') return null;
    if (words[at]?.text === 'as') return rangeFrom(words, at + 1);
  }
  return null;
}

function rangeFrom(words: readonly Token[], from: number): Range {
  let to = from;
  while (
    to < words.length &&
    to < from + 10 &&
    !/^([,;:.!?()"“”]|and|but|who|when|while|in|on)$/.test(words[to]?.text ?? '')
  )
    to++;
  return { from, to };
}
