import type { Token } from '../../syntax/token.ts';
import type { Span } from '../../types.ts';
import type { Attribute } from './attribute.ts';
import { homeState, memberParty, SEAT } from './designation.ts';
import { type Post, postIn } from './post.ts';
import { type Segment, segmentsAfter } from './segments.ts';

/** An attribute before it is known whose it is. */
export type Trait = Omit<Attribute, 'entity' | 'field'>;

/** What the phrases set off behind a name tell: offices, party, state. `after` is the first word behind the name. */
export function describedAfter(words: readonly Token[], after: number, isName: (at: number) => boolean): Trait[] {
  return segmentsAfter(words, after, isName).flatMap((segment) => [
    ...office(words, segment),
    ...independent(words, segment),
    ...stateOf(words, segment),
  ]);
}

function spanOf(words: readonly Token[], { from, to }: Segment): Span {
  const first = words[from];
  const last = words[to - 1] ?? first;
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

export function textOf(words: readonly Token[], { from, to }: Segment): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

function office(words: readonly Token[], segment: Segment): Trait[] {
  const post = postIn(words, segment);
  if (!post) return [];
  const { name, body, former } = post;
  const trait = { value: textOf(words, post), former, body, ...spanOf(words, post) };
  return [{ property: 'office', normalized: name, ...trait }, ...affiliation(words, post)];
}

/** Posts by which one belongs to one house at a time. */
const HOUSE_POST =
  /^(editor|reporter|correspondent|anchor|news anchor|columnist|host|commentator|blogger|journalist|analyst)$/;

export function isHousePost(office: string): boolean {
  return HOUSE_POST.test(office);
}

/** "editor of *National Review*": the house, where it has a name. */
export function affiliation(words: readonly Token[], { name, of, from, to, former }: Post): Trait[] {
  const isNamed = words.slice(of.from, of.to).some(({ text }) => /^\p{Lu}/u.test(text));
  if (!isNamed || !HOUSE_POST.test(name)) return [];
  const house = textOf(words, of);
  return [
    {
      property: 'affiliation',
      value: textOf(words, { from, to }),
      normalized: houseKey(house),
      former,
      body: houseWords(house),
      post: name,
      ...spanOf(words, { from, to }),
    },
  ];
}

const COMMON_IN_HOUSES =
  /^(the|a|of|and|news|newspaper|magazine|channel|network|radio|television|tv|inc|corp|company)$/;

/** The words that tell one house from another: "abc" of "ABC News". */
export function houseWords(house: string): ReadonlySet<string> {
  const words = house.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON_IN_HOUSES.test(word)));
}

/** The words in one order, so that "CBS" and "CBS News" are one. */
export function houseKey(house: string): string {
  return [...houseWords(house)].sort().join(' ');
}

/** ", an *independent*,": a member of no party. */
function independent(words: readonly Token[], { from, to }: Segment): Trait[] {
  const at = /^an?$/i.test(words[from]?.text ?? '') ? from + 1 : from;
  const word = words[at];
  if (!word || at + 1 !== to || word.text.toLowerCase() !== 'independent') return [];
  return [
    { property: 'party', value: word.text, normalized: 'independent', former: false, start: word.start, end: word.end },
  ];
}

/** ", a former Republican *congressman from Alabama*". */
function stateOf(words: readonly Token[], { from, to }: Segment): Trait[] {
  for (let at = from; at < Math.min(to - 2, from + 6); at++) {
    const text = words[at]?.text ?? '';
    if (!SEAT.test(text) && memberParty(text) === null) continue;
    if (!/^(of|from)$/.test(words[at + 1]?.text ?? '')) continue;
    return homeState(words, at + 2, at).map(({ property, value, normalized, start, end }) => ({
      property,
      value,
      normalized,
      start,
      end,
      former: false,
    }));
  }
  return [];
}
