import type { Token } from '../../syntax/token.ts';
import type { Trait } from './described.ts';
import { stateNamed } from './designation.ts';
import type { Named } from './staff.ts';

/** Where somebody is from: "Kim Lee *of Elm Grove, Ohio*", "Kim Lee, 24, *from Elm Grove*". `places` are the sentence's. */
export function homeTowns(words: readonly Token[], last: number, places: readonly Named[]): Trait[] {
  let at = last + 1;
  if (words[at]?.text === ',' && words[at + 1]?.upos === 'NUM') at += 2;
  if (words[at]?.text === ',') at++;
  if (!/^(of|from)$/.test(words[at]?.text ?? '')) return [];
  const place = places.find(({ first }) => first === at + 1);
  const start = words[at]?.start ?? 0;
  return place ? [townTrait(words, place, 'of', start)] : [];
}

/** A town with its state, where that follows; `sort` is how it was told. */
export function townTrait(words: readonly Token[], { first, last }: Named, sort: string, start: number): Trait {
  const hasState = words[last + 1]?.text === ',' && stateNamed(words[last + 2]?.text ?? '') !== null;
  const isTwo =
    words[last + 1]?.text === ',' && stateNamed(`${words[last + 2]?.text} ${words[last + 3]?.text}`) !== null;
  const end = isTwo ? last + 3 : hasState ? last + 2 : last;
  const text = (from: number, to: number) =>
    words
      .slice(from, to + 1)
      .map((word) => word.text)
      .join(' ');
  const value = end > last ? `${text(first, last)}, ${text(last + 2, end)}` : text(first, last);
  return {
    property: 'home-town',
    normalized: value,
    value,
    former: false,
    post: sort,
    start,
    end: words[end]?.end ?? start,
  };
}
