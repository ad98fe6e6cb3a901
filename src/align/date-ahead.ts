import type { TimeMention } from '../types.ts';
import type { StatementView } from './view.ts';

/**
 * Whether a date lies ahead of the day its report was written, though no word says that it is to come: "who turns 30 on
 * June 11", "has a release date of May 3". What is told as past is not ahead: its date, or that of the page, is a slip.
 */
export function isAhead({ from }: TimeMention, view: StatementView | null, writtenOn: string | undefined): boolean {
  if (from === null || writtenOn === undefined || view?.statement.frame.tense === 'past') return false;
  return from.slice(0, DAY) > writtenOn.slice(0, DAY);
}

/** Code units of a date up to its day. */
const DAY = 10;
