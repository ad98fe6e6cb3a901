/**
 * Holidays that fall on the same date of every year, or on a weekday counted within a month.
 * Source: 5 U.S.C. § 6103 for the federal holidays of the United States, 2 U.S.C. § 7 for Election Day; the Gregorian calendar for the others.
 */
export interface Holiday {
  readonly words: readonly string[];
  readonly month: number;
  /** Day of the month, or the n-th `weekday` of it (-1: the last). */
  readonly day?: number;
  readonly nth?: number;
  readonly weekday?: number;
  /** Days from Easter Sunday. */
  readonly easter?: number;
  /** Days after the day so found: Black Friday is the day after Thanksgiving. */
  readonly after?: number;
}

export const HOLIDAYS: readonly Holiday[] = [
  { words: ['new', 'year', "'", 's', 'day'], month: 1, day: 1 },
  { words: ['new', 'year', "'", 's', 'eve'], month: 12, day: 31 },
  { words: ['christmas', 'eve'], month: 12, day: 24 },
  { words: ['christmas', 'day'], month: 12, day: 25 },
  { words: ['christmas'], month: 12, day: 25 },
  { words: ['boxing', 'day'], month: 12, day: 26 },
  { words: ['halloween'], month: 10, day: 31 },
  { words: ['valentine', "'", 's', 'day'], month: 2, day: 14 },
  { words: ['independence', 'day'], month: 7, day: 4 },
  { words: ['fourth', 'of', 'july'], month: 7, day: 4 },
  { words: ['veterans', 'day'], month: 11, day: 11 },
  { words: ['bastille', 'day'], month: 7, day: 14 },
  { words: ['juneteenth'], month: 6, day: 19 },
  { words: ['cinco', 'de', 'mayo'], month: 5, day: 5 },
  { words: ['groundhog', 'day'], month: 2, day: 2 },
  { words: ['earth', 'day'], month: 4, day: 22 },
  { words: ['martin', 'luther', 'king', 'day'], month: 1, nth: 3, weekday: 1 },
  { words: ['presidents', 'day'], month: 2, nth: 3, weekday: 1 },
  { words: ['memorial', 'day'], month: 5, nth: -1, weekday: 1 },
  { words: ['labor', 'day'], month: 9, nth: 1, weekday: 1 },
  { words: ['election', 'day'], month: 11, nth: 1, weekday: 1, after: 1 },
  { words: ['columbus', 'day'], month: 10, nth: 2, weekday: 1 },
  { words: ['thanksgiving'], month: 11, nth: 4, weekday: 4 },
  { words: ['thanksgiving', 'day'], month: 11, nth: 4, weekday: 4 },
  { words: ['black', 'friday'], month: 11, nth: 4, weekday: 4, after: 1 },
  { words: ['cyber', 'monday'], month: 11, nth: 4, weekday: 4, after: 4 },
  { words: ['ash', 'wednesday'], month: 3, easter: -46 },
  { words: ['palm', 'sunday'], month: 4, easter: -7 },
  { words: ['good', 'friday'], month: 4, easter: -2 },
  { words: ['easter', 'sunday'], month: 4, easter: 0 },
  { words: ['easter', 'monday'], month: 4, easter: 1 },
  { words: ['easter'], month: 4, easter: 0 },
];
