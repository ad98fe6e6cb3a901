import type { ToldAs } from './told-as.ts';

/** How somebody stands to a post, by its words. */
interface Standing {
  readonly isFormer: boolean;
  /** "acting", "sitting": a mark that courtesy does not give. */
  readonly isPresent: boolean;
  /** "the No. 2 official": 2. */
  readonly rank: number | null;
}

const FORMER = /^(former|ex)$/;
const PRESENT = /^(acting|interim|sitting|incumbent|current)$/;
const RANK =
  /\b(?:no\. ?|number |#)(\d|one|two|three|four|five)\b|\b(first|second|third|fourth|fifth) ?- ?(?:in ?- ?command|ranking)\b/;
const NUMBERS = ['one', 'two', 'three', 'four', 'five'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

function standingOf({ phraseWords }: ToldAs): Standing {
  const match = RANK.exec(phraseWords.join(' '));
  const word = match?.[1] ?? match?.[2];
  const named = Math.max(NUMBERS.indexOf(word ?? ''), ORDINALS.indexOf(word ?? '')) + 1;
  return {
    isFormer: phraseWords.some((one) => FORMER.test(one)),
    isPresent: phraseWords.some((one) => PRESENT.test(one)),
    rank: word === undefined ? null : named || Number(word),
  };
}

/**
 * Two designations with one post and two standings: "former" and "acting", the second and the third of one body. `all` are
 * what the articles tell of the person: one that tells both tells of a change.
 */
export function standApart(a: ToldAs, b: ToldAs, all: readonly ToldAs[]): boolean {
  const [x, y] = [standingOf(a), standingOf(b)];
  const own = (article: string) => all.filter((one) => one.article === article).map(standingOf);
  if (x.rank !== null && y.rank !== null && x.rank !== y.rank)
    return (
      sharePost(a, b) &&
      !own(a.article).some(({ rank }) => rank === y.rank) &&
      !own(b.article).some(({ rank }) => rank === x.rank)
    );
  if (a.head !== b.head || x.isFormer === y.isFormer || x.isPresent === y.isPresent || x.isFormer === x.isPresent)
    return false;
  const [past, present] = x.isFormer ? [a, b] : [b, a];
  return (
    !own(past.article).some(({ isPresent }) => isPresent) && !own(present.article).some(({ isFormer }) => isFormer)
  );
}

/** "the No. 3 *official* at the *Ports Bureau*", "the *Ports Bureau* second-in-command". */
function sharePost({ tokens }: ToldAs, other: ToldAs): boolean {
  return [...tokens].some((token) => !RANKED.test(token) && other.tokens.has(token));
}

const RANKED = /^(ranking|command|number|second|third|fourth|fifth)$/;
