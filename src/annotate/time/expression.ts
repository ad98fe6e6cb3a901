import type { Daypart, Season, Unit } from '../../lexicon/en/time-words.ts';
import type { DaylightRule } from '../../lexicon/en/zones-cities.ts';

/** Time of day as written. */
export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of Greenwich, where a zone is told. */
  readonly zone?: number;
  /** By which rule that zone sets its clocks forward, where its name leaves it open ("ET"). */
  readonly daylight?: DaylightRule;
}

/** A distance from the time of writing (`speech`) or from a time told before (`told`), in whole units. */
export interface Shift {
  readonly unit: Unit;
  readonly amount: number;
  readonly anchor: 'speech' | 'told';
  /** Which side it lies on, where the words leave the amount open ("several years ago"). */
  readonly open?: 'PAST_REF' | 'FUTURE_REF';
}

export type Part = 'START' | 'MID' | 'END';

/** The n-th weekday of a month, or a number of days from Easter Sunday. */
export type HolidayRule =
  | { readonly nth: number; readonly weekday: number; readonly after: number }
  | { readonly easter: number };

/** What an expression says of a date or time of day, before anything is inferred. */
export interface DateExpression {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The last day of "March 3-5". */
  readonly lastDay?: number;
  /** The last year of "1910-45". */
  readonly lastYear?: number;
  readonly weekday?: number;
  /** "on a Sunday": no certain one. */
  readonly indefinite?: boolean;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: Season;
  readonly weekend?: boolean;
  /** 199 is the 1990s; below 10 the century is left open ("the nineties"). */
  readonly decade?: number;
  /** 18 is the 19th century. */
  readonly century?: number;
  readonly fiscal?: boolean;
  readonly holiday?: HolidayRule;
  readonly clock?: Clock;
  readonly daypart?: Daypart;
  readonly shift?: Shift;
  /** "last Friday", "next March", "this summer". */
  readonly deixis?: { readonly step: -1 | 0 | 1; readonly anchor: 'speech' | 'told' };
  /** The period it lies in: "the summer of last year". */
  readonly within?: DateExpression;
  readonly part?: Part;
  readonly approximate?: boolean;
}

export interface DurationPart {
  /** `null` where the words leave it open ("years"). */
  readonly amount: number | null;
  readonly unit: Unit;
}

export type DurationModifier = 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'EQUAL_OR_MORE' | 'EQUAL_OR_LESS';

export interface DurationExpression {
  readonly kind: 'duration';
  readonly parts: readonly DurationPart[];
  readonly modifier?: DurationModifier;
  /** "the past two years" ends now, "the next two years" begins now, "in two years" if the verb looks ahead. */
  readonly bound?: 'until-now' | 'from-now' | 'ahead';
}

export interface SetExpression {
  readonly kind: 'set';
  readonly value: string;
  readonly grain: Unit;
  readonly weekday?: number;
}

export interface ReferenceExpression {
  readonly kind: 'reference';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

export type Expression = DateExpression | DurationExpression | SetExpression | ReferenceExpression;

/** Atoms from `start` up to `end`, not included, and what they say. */
export interface Match<E extends Expression = Expression> {
  readonly start: number;
  readonly end: number;
  readonly expression: E;
}
