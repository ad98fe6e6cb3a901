import type { Span } from '../../types.ts';
import type { Figure, Reading } from './reading.ts';
import { lowerAt } from './reading.ts';

/** What a figure counts or measures. */
export interface Counted {
  readonly counted: string | null;
  readonly span: Span | null;
  readonly of: string | null;
  readonly state: string | null;
  readonly bearer: string | null;
}

export const NOTHING: Counted = { counted: null, span: null, of: null, state: null, bearer: null };

/** What the count before this one in the sentence counted. */
export interface Earlier {
  readonly counted: string | null;
  readonly state: string | null;
}

/** "12 were injured, three seriously": what the count before it tells holds of the part too. */
export function resumed(reading: Reading, figure: Figure, earlier: Earlier | null): Counted | null {
  if (earlier?.counted == null || earlier.state === null || figure.counts !== undefined) return null;
  const word = lowerAt(reading, figure.to);
  if (!/^(?:critically|seriously|severely|gravely|badly|slightly|lightly|fatally|mortally)$/.test(word)) return null;
  const state = word === 'fatally' || word === 'mortally' ? 'dead' : earlier.state;
  return { ...NOTHING, counted: earlier.counted, of: earlier.counted, state };
}

/** Before a figure that is held against the one told before it: "six arrests, compared to 47 the night before". */
const AGAINST = /^(?:to|with|from|versus|than|against)$/;
const COMPARED = /^(?:compared|up|down|fewer|more|less|lower|higher|rising|falling)$/;

/** "Six arrests, compared to 47 the previous night": what the count before it counted. */
export function comparedWith(reading: Reading, from: number, earlier: Earlier | null): Counted | null {
  if (earlier?.counted == null || !AGAINST.test(lowerAt(reading, from - 1))) return null;
  return COMPARED.test(lowerAt(reading, from - 2))
    ? { ...NOTHING, counted: earlier.counted, state: earlier.state }
    : null;
}
