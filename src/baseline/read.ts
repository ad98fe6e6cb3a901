import { isIsoDate } from '../input/iso-date.ts';
import type { DiscrepancyKind } from '../types.ts';
import type { Baseline, BaselineFile, Decision } from './baseline.ts';
import { BaselineError, type Check, list, object, value } from './check.ts';
import { fingerprintOf } from './dispute.ts';
import { STATUSES } from './statuses.ts';

/**
 * The baseline that a text holds.
 *
 * @throws {BaselineError} where it is none; the message names the part and what is expected there
 */
export function readBaseline(text: string): Baseline {
  const given = parsed(text);
  baseline(given, '');
  const { decisions } = given as BaselineFile;
  for (const [i, decision] of decisions.entries()) checkWhole(decision, `decisions[${i}]`);
  return { version: 1, decisions };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    const conflict = /^(<{7}|={7}|>{7})/m.test(text) ? 'it holds the marks of an unfinished merge; ' : '';
    throw new BaselineError(`is not valid JSON: ${conflict}${error instanceof Error ? error.message : error}`);
  }
}

/** What no part shows by itself. */
function checkWhole({ status, reason, fingerprint, kind, sides }: Decision, at: string): void {
  if (status === 'dismissed' && reason === undefined)
    throw new BaselineError(`${at}.reason: is missing; a dismissal says why`);
  const values = sides.map((side) => side.value);
  if (fingerprint !== fingerprintOf(kind, values))
    throw new BaselineError(
      `${at}.fingerprint: does not fit the kind and the values; decisions are written by variorum baseline`,
    );
}

const KINDS: Readonly<Record<DiscrepancyKind, true>> = {
  time: true,
  quantity: true,
  stance: true,
  polarity: true,
  participant: true,
  place: true,
  role: true,
  quote: true,
  certainty: true,
  attribution: true,
  sequence: true,
  cause: true,
};

const text = value('a text', (given) => typeof given === 'string');
const words = value('a text that is not empty', (given) => typeof given === 'string' && given.trim() !== '');
const day = value('a day as YYYY-MM-DD', isDay);
const status = oneOf(STATUSES);
const side = object({ value: text, origins: list(list(text, 1), 1), passages: list(text) });
const decision = object(
  {
    fingerprint: text,
    status,
    reason: words,
    by: words,
    on: day,
    expires: day,
    kind: oneOf(Object.keys(KINDS)),
    about: text,
    names: list(text),
    when: day,
    sides: list(side, 2),
  },
  ['reason', 'by', 'on', 'expires', 'when'],
);
const version = value('1, the only version there is', (given) => given === 1);
const baseline = object({ $schema: text, version, decisions: list(decision) }, ['$schema']);

/** Whether a value is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(given: unknown): boolean {
  return typeof given === 'string' && /^\d{4}-\d\d-\d\d$/.test(given) && isIsoDate(given);
}

function oneOf(names: readonly string[]): Check {
  return value(names.join(', '), (given) => typeof given === 'string' && names.includes(given));
}
