import type { Token } from '../../syntax/token.ts';
import type { Trait } from './described.ts';
import type { NameRuns } from './listed.ts';

/** So many words before a name, or behind its comma, may describe it. */
const REACH = 9;
/** What many forces are called. */
const COMMON = /^(u\.?s\.?|metropolitan|state|county|city|national|federal|local|the|a|an|two|three|former|special)$/i;

/**
 * The police force somebody belongs to: "Kim Lee, *an Elm City police officer*", "two *Elm City police* officers, Agents
 * Kim Lee and Tom Ray". `names` are the persons of the sentence, of which `at` is read.
 */
export function forceOf(words: readonly Token[], names: NameRuns, at: number): Trait[] {
  const own = names[at];
  if (!own) return [];
  const police = policeAfter(words, own.last + 1) ?? policeBefore(words, openingOf(words, names, at));
  if (police === null) return [];
  let from = police;
  while (from > 1 && /^\p{Lu}/u.test(words[from - 1]?.text ?? '')) from--;
  return traitOf(words, from, police);
}

/** What a force is called: "Elm City *Police*", "Iowa State *Patrol*". */
const FORCE = /^(police|patrol|sheriff|sheriffs|constabulary|rangers)$/i;
const OF_FORCE = /^(department|dept\.?|office|force|service|bureau)$/i;

/**
 * The force that is named beside an officer: "Capt. Kim Lee *of the Elm City Police*", "*Iowa State Patrol* Sgt. Kim Lee".
 * `first` is the first word of the title, or of the name where there is none; `isBody` tells the words of names that are no person's.
 */
export function forceBeside(
  words: readonly Token[],
  first: number,
  last: number,
  isBody: (at: number) => boolean,
): Trait[] {
  if (isBody(first - 1)) {
    let from = first - 1;
    while (isBody(from - 1)) from--;
    return forceIn(words, from, first);
  }
  if (!/^(of|from|with)$/.test(words[last + 1]?.text ?? '')) return [];
  const from = words[last + 2]?.text === 'the' ? last + 3 : last + 2;
  let to = from;
  while (isBody(to)) to++;
  return forceIn(words, from, to);
}

function forceIn(words: readonly Token[], from: number, to: number): Trait[] {
  let end = to;
  while (end > from && (OF_FORCE.test(words[end - 1]?.text ?? '') || /^['’]s?$/.test(words[end - 1]?.text ?? '')))
    end--;
  return FORCE.test(words[end - 1]?.text ?? '') ? traitOf(words, from, end - 1) : [];
}

/** The words from `from` up to the one that says that it is a force. */
function traitOf(words: readonly Token[], from: number, police: number): Trait[] {
  const force = words.slice(from, police).filter(({ text }) => !COMMON.test(text));
  if (force.length === 0) return [];
  const value = words
    .slice(from, police + 1)
    .map(({ text }) => text)
    .join(' ');
  const body = new Set(force.map(({ text }) => text.toLowerCase()));
  const span = { start: words[from]?.start ?? 0, end: words[police]?.end ?? 0 };
  return [
    {
      property: 'affiliation',
      normalized: [...body].sort().join(' '),
      value,
      former: false,
      post: 'police',
      body,
      ...span,
    },
  ];
}

function isPolice(words: readonly Token[], at: number): boolean {
  return (
    /^police$/i.test(words[at]?.text ?? '') &&
    /^(officers?|detectives?|sergeants?|captains?|lieutenants?)$/i.test(words[at + 1]?.text ?? '')
  );
}

/** ", one of the two *Elm City police officers*," behind the name, up to the next sign or verb. */
function policeAfter(words: readonly Token[], after: number): number | null {
  if (words[after]?.text !== ',') return null;
  for (let at = after + 1; at < Math.min(words.length, after + REACH); at++) {
    if (/^[,;.:]$/.test(words[at]?.text ?? '') || words[at]?.upos === 'VERB') return null;
    if (isPolice(words, at)) return at;
  }
  return null;
}

/** "*Elm City police officer* Kim Lee", "two *Elm City police officers*, Special Agents Kim Lee and …". */
function policeBefore(words: readonly Token[], first: number): number | null {
  for (let at = first - 2; at >= Math.max(0, first - REACH); at--) {
    if (isPolice(words, at)) return isTitle(words, at + 2, first) ? at : null;
  }
  return null;
}

/** Between the officers and the first name stands nothing but a comma and a title. */
function isTitle(words: readonly Token[], from: number, to: number): boolean {
  const between = words.slice(from, to);
  const titled = between[0]?.text === ',' || between[0]?.text === ':' ? between.slice(1) : between;
  return titled.length <= 2 && titled.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** The first word of the first name that is joined to this one by "and" or commas. */
function openingOf(words: readonly Token[], names: NameRuns, at: number): number {
  let first = names[at]?.first ?? 0;
  for (let before = at - 1; before >= 0; before--) {
    const name = names[before];
    if (!name || !words.slice(name.last + 1, first).every(({ text }) => /^(,|and|&)$/.test(text))) break;
    first = name.first;
  }
  return first;
}
