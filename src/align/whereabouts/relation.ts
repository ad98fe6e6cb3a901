import { placeRelation } from '../../annotate/name/place.ts';
import { isOpenSite } from '../../lexicon/en/sites.ts';
import { remember } from '../../remember.ts';
import type { Whereabouts } from './read.ts';

/** How two tellings of a place stand to each other: they may be of one place, cannot well be, or nobody knows. */
export type WhereRelation = 'same' | 'two' | 'unclear';

/** The relation of any two, each pair of names looked up once. */
export function relateWhereabouts(): (a: Whereabouts, b: Whereabouts) => WhereRelation {
  const known = new Map<string, WhereRelation>();
  return (a, b) => {
    const key = `${a.name}\n${b.name}`;
    const found = known.get(key) ?? relate(a, b);
    known.set(key, found);
    return found;
  };
}

function relate(a: Whereabouts, b: Whereabouts): WhereRelation {
  if (!a.isNamed || !b.isNamed) return relateSorts(a, b);
  if (isGazetted(a) && isGazetted(b)) return relatePlaces(a, b);
  const [own, others] = [wordsOf(a), wordsOf(b)];
  if ([...own].every((word) => others.has(word)) || [...others].every((word) => own.has(word))) return 'same';
  if (areOfTwoStates(a, b)) return 'two';
  // "Oak County" and a town of it: no table has counties.
  if (isArea(a) || isArea(b)) return 'unclear';
  if (a.kind === 'street' || b.kind === 'street') return a.kind === b.kind ? 'two' : 'unclear';
  if (areSpeltAlike(own, others) || LETTERS.test(a.name) || LETTERS.test(b.name)) return 'unclear';
  // "Oak Hospital" may well stand in Elm.
  if (a.sort !== b.sort && (a.sort === '' || b.sort === '')) return 'unclear';
  return a.sort !== '' || (!isGazetted(a) && !isGazetted(b)) ? 'two' : 'unclear';
}

/** Where a government or a trade sits stands for that as often as for the place. */
const SEAT = /^(Washington|Washington, D\.?C\.?|D\.?C\.?|Capitol Hill|Hollywood|Wall Street|Silicon Valley|Beltway)$/;

function relatePlaces(a: Whereabouts, b: Whereabouts): WhereRelation {
  if (SEAT.test(a.name) || SEAT.test(b.name)) return 'unclear';
  const relation = placeRelation(a.name, b.name);
  if (relation === 'disjoint') return 'two';
  return relation === 'unknown' ? 'unclear' : 'same';
}

/** A site by its noun against another, or against a named one. */
function relateSorts(a: Whereabouts, b: Whereabouts): WhereRelation {
  if (a.sort === '' || b.sort === '') return 'unclear';
  if (a.sort === b.sort) return 'same';
  if (isOpenSite(a.sort) || isOpenSite(b.sort)) return 'unclear';
  // Whoever is in a kitchen is in a house too.
  return (a.kind === 'part') === (b.kind === 'part') ? 'two' : 'unclear';
}

function isGazetted({ kind, isNamed }: Whereabouts): boolean {
  return isNamed && !/^(street|site|part|unknown)$/.test(kind);
}

/** Whether one place stands in the tables of towns, states and countries. */
export const isInGazetteer = isGazetted;

const wordsOf = remember(
  ({ known, sort }: Whereabouts): ReadonlySet<string> =>
    new Set(known.filter((word) => word !== sort && !GENERIC.test(word))),
);

/** "Oak County, *Maine*", "Elm, *Ohio*": whatever lies in two states. */
function areOfTwoStates(a: Whereabouts, b: Whereabouts): boolean {
  const [own, other] = [a, b].map(({ name, hasState }) => (hasState ? (name.split(', ').at(-1) ?? '') : ''));
  return own !== '' && other !== '' && placeRelation(own ?? '', other ?? '') === 'disjoint';
}

/** "LGH Hospital": letters may stand for the longer name. */
const LETTERS = /\b\p{Lu}{2,5}\b/u;
const LEAST_ALIKE = 4;

/** "Philly" and "Philadelphia", two spellings of one village: words that begin alike. */
function areSpeltAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const start = (word: string) => word.slice(0, LEAST_ALIKE);
  return [...a].some((word) => word.length > LEAST_ALIKE && [...b].some((other) => start(other) === start(word)));
}

function isArea({ known, kind }: Whereabouts): boolean {
  return kind === 'unknown' && /^(county|district|coast|region|valley|parish|province|area)$/.test(known.at(-1) ?? '');
}

const GENERIC =
  /^(hospital|medical|center|centre|university|college|school|church|street|county|city|town|state|the|of|at|and|st|saint)$/;
