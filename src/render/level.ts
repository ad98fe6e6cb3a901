import type { Discrepancy } from '../types.ts';

/** How compilers and CI systems grade a message. */
export type Level = 'error' | 'warning' | 'note';

/** What should stop a reader is an error; what a person has to look at first is none. */
export function levelOf({ verdict, severity }: Discrepancy): Level {
  if (verdict === 'conflict') return severity === 'low' ? 'warning' : 'error';
  return severity === 'low' ? 'note' : 'warning';
}
