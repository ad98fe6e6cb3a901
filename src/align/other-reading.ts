import type { DatePair } from './date-pairs.ts';
import type { DateView } from './dates.ts';
import { sortOf } from './occasions.ts';
import { areApart } from './sets.ts';

/** What a measure does from one reading to the next, by the verb that stands for its class. */
const MOVES = new Set(
  (
    'rise fall increase decrease climb drop decline jump gain grow shrink slip surge soar plunge tumble slide rebound ' +
    'average total record register expand contract slow'
  ).split(' '),
);

/** "Rose 0.6 percent *in May*", "0.9 percent *in June*": of a measure taken again and again, each reading has its figure. */
export function areOtherReadings({ a, b, features }: DatePair): boolean {
  if (isBefore(a) !== isBefore(b)) return isReading(a) || isReading(b);
  return isReading(a) && isReading(b) && (features.otherFigures > 0 || haveOwnFigures(a, b));
}

/** "405,000 *the prior week*": the reading before the one that is told of. */
function isBefore({ time }: DateView): boolean {
  return /^(the )?(prior|previous|preceding) (week|month|quarter|year)/i.test(time.text);
}

/** "Rose 0.6 percent", "rose 0.9%, faster than the 0.6% in May": what either rose by is none of the other's. */
function haveOwnFigures(a: DateView, b: DateView): boolean {
  return areApart(figuresIn(a), figuresIn(b));
}

function figuresIn({ roles }: DateView): ReadonlySet<string> {
  return new Set([...roles.things.words].filter((form) => /^[\d$€£]/.test(form)));
}

function isReading({ deed, tie }: DateView): boolean {
  return PERIOD_END.test(tie) || deed.some((name) => MOVES.has(name.lemma) || MOVES.has(sortOf(name)));
}

/** "The week *ended* July 10", as `DateView.tie` has it. */
const PERIOD_END = /^(week|month|quarter|year|period|season) end$/;
