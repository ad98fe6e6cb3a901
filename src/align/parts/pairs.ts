import { placeRelation } from '../../annotate/name/place.ts';
import { ORGANISATION_ENDINGS } from '../../lexicon/en/organisations.ts';
import { pairsAcross } from '../pairs-across.ts';
import { beginAlike } from '../spellings.ts';
import { areTwoNames } from '../two-names.ts';
import { weightedOverlap } from '../weights.ts';
import type { Part } from './parts.ts';

/** Of these a story may tell of several, so that the sentences must be alike. */
const COMMON =
  /^made (record|poll|study|bill|lawsuit|complaint|petition|amendment|resolution|grant|film|documentary|novel|report|video|footage|photo|photograph|song|album|debate|panel|ceremony|gala|show|building|raid|search|probe|inquiry|investigation|statue|delegation)$|^deed (asker|magazine|shooter)$/;

/** Two names in one part, of which each article tells one and, but for what brokers do, none knows the other's. */
export function pairParts(
  parts: readonly Part[],
  textOf: (article: string) => string,
  weight: (lemma: string) => number,
): [Part, Part][] {
  const holders = new Map<string, Part[]>();
  for (const one of parts) {
    const own = holders.get(keyOf(one));
    if (own) own.push(one);
    else holders.set(keyOf(one), [one]);
  }
  // "Elm Health Agency" and "EHA" are one.
  const isSole = (one: Part) =>
    (holders.get(keyOf(one)) ?? []).every((other) => wordOf(other) === wordOf(one) || !areTwo(one, other));
  return pairsAcross(parts, ({ part, mention }) => `${part}\n${mention.type}`).filter(([a, b]) => {
    if (!isSole(a) || !isSole(b) || !areTwo(a, b)) return false;
    const isKnown = textOf(b.article).includes(wordOf(a)) || textOf(a.article).includes(wordOf(b));
    if (isKnown && !(BROKERED.has(a.part) && a.isTold && b.isTold)) return false;
    return weightedOverlap(a.around, b.around, weight) >= leastOf(a.part);
  });
}

function keyOf({ article, part, mention }: Part): string {
  return [article, part, mention.type].join('\n');
}

/** Parties to a truce are named in every report of it, and who brokered it may be told besides them. */
const BROKERED = new Set(['made truce', 'made accord']);
const LEAST = 0.04;
const LEAST_OF_COMMON = 0.1;

/** A crime is the news of the whole report, and needs no sentence like another. */
function leastOf(part: string): number {
  if (part === 'victim' || part === 'accused') return 0;
  return COMMON.test(part) ? LEAST_OF_COMMON : LEAST;
}

/** The word that a name is known by. */
function wordOf({ mention: { parts, text } }: Part): string {
  return parts?.family ?? text.replace(/^the /i, '').split(' ')[0] ?? text;
}

/** "Elm" of "Elm Foundation": what tells a body from others of its sort. */
function ownWords(name: string): string {
  const words = name.split(/\s+/);
  const own = words.filter((word) => !ORGANISATION_ENDINGS.has(word.toLowerCase()));
  return (own.length > 0 ? own : words).join(' ');
}

/** A department acts for its administration. */
function areOneGovernment(a: string, b: string): boolean {
  return [[a, b] as const, [b, a] as const].some(([whole, part]) => WHOLE.test(whole) && DEPARTMENT.test(part));
}

const WHOLE = /\b(administration|government|white house|united states)$/i;
const DEPARTMENT =
  /\b(department|ministry|agency|bureau|commission|office|administration|government|house|centers|states)\b/i;

function areTwo(a: Part, b: Part): boolean {
  const [x, y] = [a.mention, b.mention];
  if (beginAlike(wordOf(a), wordOf(b)) || areOneGovernment(x.text, y.text)) return false;
  if (x.type === 'place') return placeRelation(x.text, y.text) === 'disjoint';
  const entity = ({ text, type, parts }: Part['mention']) => ({
    key: text,
    name: ownWords(text),
    type,
    parts: parts ?? null,
  });
  return areTwoNames(entity(x), entity(y));
}
