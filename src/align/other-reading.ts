import type { DatePair } from './date-pairs.ts';
import type { DateView } from './dates.ts';
import { sortOf } from './occasions.ts';

/** What a measure does from one reading to the next, by the verb that stands for its class. */
const MOVES = new Set(
  (
    'rise fall increase decrease climb drop decline jump gain grow shrink slip surge soar plunge tumble slide rebound ' +
    'average total record register expand contract slow'
  ).split(' '),
);

/** "Rose 0.6 percent *in May*", "0.9 percent *in June*": of a measure taken again and again, each reading has its figure. */
export function areOtherReadings({ a, b, features }: DatePair): boolean {
  return features.otherFigures > 0 && isReading(a) && isReading(b);
}

function isReading({ deed, tie }: DateView): boolean {
  return PERIOD_END.test(tie) || deed.some((name) => MOVES.has(name.lemma) || MOVES.has(sortOf(name)));
}

/** "The week *ended* July 10", as `DateView.tie` has it. */
const PERIOD_END = /^(week|month|quarter|year|period|season) end$/;
