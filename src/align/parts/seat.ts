import { capacityOf } from '../../lexicon/en/capacities.ts';
import type { Token } from '../../syntax/token.ts';
import { lemmaOf, type NameWords, type Told, textAt } from './name-words.ts';

/** Offices of which a fight, a flight, a school, a church or a prison has one. */
const SEATS = new Set('referee|pilot|coroner|principal|pastor|warden|school superintendent|bus driver'.split('|'));

/** "*referee* Kim Lee", "Kim Lee, *the principal*". */
export function seated({ words, first, last }: NameWords): Told[] {
  const title = words.slice(Math.max(0, first - 3), first).map(({ text }) => text.toLowerCase());
  const behind = words.slice(last + 1, last + 5).map(({ text }) => text.toLowerCase());
  const shown = behind[0] === ',' && /^(the|a)$/.test(behind[1] ?? '') ? capacityOf(behind.slice(2, 3)) : null;
  const seat = capacityOf(title) ?? shown;
  const isApart = title.some((word) => /^(former|deputy|assistant|vice|acting|associate|ex)$/.test(word));
  return seat !== null && SEATS.has(seat) && !isApart ? [{ part: `seat ${seat}`, what: seat, isTold: false }] : [];
}

/** Who is seen in a film or play: "*Winter Harbour*, starring Kim Lee", "played by Kim Lee in *Winter Harbour*". */
export function playedBy({ words, first, last }: NameWords): Told[] {
  const before = textAt(words, first - 1);
  const isStar = /^(star|stars|starred)$/.test(textAt(words, last + 1)) && textAt(words, last + 2) === 'in';
  const isPlayed =
    before === 'by' && /^(play|portray)$/.test(lemmaOf(words, first - 2)) && textAt(words, last + 1) === 'in';
  const work =
    before === 'starring'
      ? workBefore(words, first - 1)
      : isStar || isPlayed
        ? workFrom(words, isStar ? last + 3 : last + 2)
        : '';
  return work === '' ? [] : [{ part: `seen ${work.toLowerCase()}`, what: `player in ${work}`, isTold: true }];
}

const isCapital = (word: Token | undefined): boolean => word !== undefined && /^[\p{Lu}\d]/u.test(word.text);
const QUOTE = /^["“”‘’']+$/;

/** The title that begins at a word, without its article. */
function workFrom(words: readonly Token[], at: number): string {
  let from = at;
  while (QUOTE.test(words[from]?.text ?? '') || /^(the|a)$/i.test(words[from]?.text ?? '')) from++;
  let to = from;
  while (isCapital(words[to]) || (/^(of|the|and|in|to|a)$/.test(words[to]?.text ?? '') && isCapital(words[to + 1])))
    to++;
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** The title that ends before a word. */
function workBefore(words: readonly Token[], at: number): string {
  let to = at;
  while (to > 0 && (QUOTE.test(words[to - 1]?.text ?? '') || words[to - 1]?.text === ',')) to--;
  let from = to;
  while (
    from > 0 &&
    (isCapital(words[from - 1]) ||
      (/^(of|the|and|in|to|a)$/.test(words[from - 1]?.text ?? '') && isCapital(words[from - 2])))
  )
    from--;
  return workFrom(words.slice(from, to), 0);
}
