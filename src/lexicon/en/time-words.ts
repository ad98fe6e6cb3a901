/**
 * The closed-class words of English time expressions, in lower case.
 * Source: the calendar; the trigger words of the TIDES 2005 and TimeML 1.2.1 annotation guidelines.
 */

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
]);

/** Written with or without a full stop. */
export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['febr', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** 1 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
]);

export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/** Words before and after a weekday that make a name of it: newspapers, broadcasts, days of history. */
export const WEEKDAY_NAME_BEFORE: ReadonlySet<string> = new Set(['bloody', 'freaky', 'ruby', 'billy', 'joe']);
export const WEEKDAY_NAME_AFTER: ReadonlySet<string> = new Set([
  'times',
  'mail',
  'telegraph',
  'mirror',
  'express',
  'herald',
  'mercury',
  'addams',
  'group',
  'review',
  'independent',
]);

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'daypart'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A unit word with the unit it counts and how many of it ("fortnight": two weeks). */
export interface UnitWord {
  readonly unit: Unit;
  readonly times: number;
  readonly plural: boolean;
}

const UNIT_NOUNS: readonly (readonly [string, string, Unit, number])[] = [
  ['second', 'seconds', 'second', 1],
  ['sec', 'secs', 'second', 1],
  ['minute', 'minutes', 'minute', 1],
  ['min', 'mins', 'minute', 1],
  ['hour', 'hours', 'hour', 1],
  ['hr', 'hrs', 'hour', 1],
  ['day', 'days', 'day', 1],
  ['night', 'nights', 'day', 1],
  ['weekend', 'weekends', 'weekend', 1],
  ['week', 'weeks', 'week', 1],
  ['fortnight', 'fortnights', 'week', 2],
  ['month', 'months', 'month', 1],
  ['quarter', 'quarters', 'quarter', 1],
  ['year', 'years', 'year', 1],
  ['yr', 'yrs', 'year', 1],
  ['decade', 'decades', 'decade', 1],
  ['century', 'centuries', 'century', 1],
  ['millennium', 'millennia', 'century', 10],
];

/** A unit word with the unit it counts and how many of it ("fortnight": two weeks). */
export const UNITS: ReadonlyMap<string, UnitWord> = new Map(
  UNIT_NOUNS.flatMap(([one, many, unit, times]): [string, UnitWord][] => [
    [one, { unit, times, plural: false }],
    [many, { unit, times, plural: true }],
  ]),
);

export type Daypart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';

export const DAYPARTS: ReadonlyMap<string, Daypart> = new Map([
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
  ['nighttime', 'night'],
  ['dawn', 'morning'],
  ['daybreak', 'morning'],
  ['sunrise', 'morning'],
  ['midmorning', 'morning'],
  ['midafternoon', 'afternoon'],
  ['midday', 'midday'],
  ['lunchtime', 'midday'],
  ['dusk', 'evening'],
  ['sunset', 'evening'],
  ['nightfall', 'evening'],
]);

/** Dayparts that only count as a time with a determiner, a day or a preposition before them. */
export const PLAIN_DAYPARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

/** Adverbs and adjectives that tell how often, with the period they repeat in. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P1Q'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['biannual', 'P6M'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['biennial', 'P2Y'],
  ['biennially', 'P2Y'],
]);

/** Adjectives of place in a series, by how far they lie from the time they count from. */
export const DEICTIC: ReadonlyMap<string, { readonly step: -1 | 0 | 1; readonly anchor: 'speech' | 'told' }> = new Map([
  ['last', { step: -1, anchor: 'speech' }],
  ['past', { step: -1, anchor: 'speech' }],
  ['this', { step: 0, anchor: 'speech' }],
  ['current', { step: 0, anchor: 'speech' }],
  ['next', { step: 1, anchor: 'speech' }],
  ['coming', { step: 1, anchor: 'speech' }],
  ['upcoming', { step: 1, anchor: 'speech' }],
  ['previous', { step: -1, anchor: 'told' }],
  ['prior', { step: -1, anchor: 'told' }],
  ['preceding', { step: -1, anchor: 'told' }],
  ['following', { step: 1, anchor: 'told' }],
  ['subsequent', { step: 1, anchor: 'told' }],
  ['that', { step: 0, anchor: 'told' }],
  ['same', { step: 0, anchor: 'told' }],
]);

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** "the nineties" → 9. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
]);

/** Adverbs and noun phrases for the past, the present and the future as such. */
export const REFERENCES: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
]);
