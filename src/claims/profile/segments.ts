import type { Token } from '../../syntax/token.ts';

/** Words of a description, from the first up to but without the last. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** How many phrases between commas may describe one name ("Lee, 45, Democrat of Ohio and chairman of …, a former judge"). */
const MOST = 4;
const FINITE = /^(VBD|VBZ|VBP|MD)$/;
const STOP = /^(who|whose|which|that|when|where|while|but|;|:|—|–|--|\(|"|“|”)$/i;

/**
 * The phrases set off behind a name, as far as they describe it: up to the first that holds a finite verb. Read from the
 * words and not from the tree, which seldom hangs the third of them on the name.
 */
export function segmentsAfter(words: readonly Token[], after: number, isName: (at: number) => boolean): Segment[] {
  const found: Segment[] = [];
  let at = skipBrackets(words, skipHome(words, after));
  while (found.length < MOST && words[at]?.text === ',') {
    const from = at + 1;
    let to = from;
    while (to < words.length && words[to]?.text !== ',' && !isEnd(words[to])) to++;
    const isVerbal = FINITE.test(words[to]?.xpos ?? '') || to === from;
    if (isVerbal || isOfOthers(words, { from, to }, isName) || isName(to + 1)) break;
    found.push(...split(words, { from, to }));
    at = skipBrackets(words, to);
  }
  return found;
}

/**
 * Another person's name ends the description, unless it stands inside it ("a friend of Kim Lee"). A phrase right before
 * another name may as well describe that one ("Lee, the whip, Tom Ray").
 */
function isOfOthers(words: readonly Token[], { from, to }: Segment, isName: (at: number) => boolean): boolean {
  const name = words.findIndex((_, at) => at >= from && at < to && isName(at));
  return name >= 0 && !words.slice(from, name).some(({ upos }) => upos === 'ADP');
}

/** "Kim Lee *of North Carolina*, the whip,": where somebody comes from stands before what describes them. */
function skipHome(words: readonly Token[], at: number): number {
  if (!/^(of|from)$/.test(words[at]?.text ?? '')) return at;
  let end = at + 1;
  while (end <= at + LONGEST_HOME && words[end]?.upos === 'PROPN') end++;
  return end > at + 1 && words[end]?.text === ',' ? end : at;
}

const LONGEST_HOME = 3;

/** A designation in brackets ("(R-Ohio)") stands between a name and what describes it. */
function skipBrackets(words: readonly Token[], at: number): number {
  if (words[at]?.text !== '(') return at;
  for (let end = at + 1; end < Math.min(words.length, at + 8); end++) if (words[end]?.text === ')') return end + 1;
  return at;
}

function isEnd(word: Token | undefined): boolean {
  return word === undefined || FINITE.test(word.xpos) || STOP.test(word.text) || /^[.!?]$/.test(word.text);
}

/** "Democrat of Ohio *and* chairman of the committee" is two; "the Oversight *and* Reform Committee" is one. */
function split(words: readonly Token[], { from, to }: Segment): Segment[] {
  const joint = words.findIndex((word, at) => at > from && at < to && /^(and|&)$/.test(word.text));
  const next = words[joint + 1];
  if (joint < 0 || !next || joint + 1 >= to || /^\p{Lu}/u.test(next.text)) return [{ from, to }];
  return [
    { from, to: joint },
    { from: joint + 1, to },
  ];
}
