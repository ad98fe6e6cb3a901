import { ORDINALS, TENS } from '../../lexicon/en/numbers.ts';
import { isHyphen, pastHyphen } from './hyphen.ts';
import { isNoRank } from './ordinal-guard.ts';
import type { Figure, Reading } from './reading.ts';
import { lowerAt } from './reading.ts';

interface Rank {
  readonly to: number;
  readonly value: number;
}

function inFigures(reading: Reading, at: number): Rank | null {
  const [figure, ending] = [reading.atoms[at], reading.atoms[at + 1]];
  if (figure?.kind !== 'figure' || !ending?.glued || !/^(?:st|nd|rd|th)$/.test(ending.lower)) return null;
  return figure.text.length > 6 ? null : { to: at + 2, value: Number(figure.text.replaceAll(',', '')) };
}

function inWords(reading: Reading, at: number): Rank | null {
  const word = lowerAt(reading, at);
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const next = pastHyphen(reading.atoms, at + 1);
    const unit = next > at + 1 ? ORDINALS.get(lowerAt(reading, next)) : undefined;
    return unit !== undefined && unit < 10 ? { to: next + 1, value: tens + unit } : null;
  }
  const value = ORDINALS.get(word);
  return value === undefined || value > 100 ? null : { to: at + 1, value };
}

/** "No. 2", "number one": a rank. */
function numbered(reading: Reading, at: number): Rank | null {
  const atom = reading.atoms[at];
  if (atom?.text !== 'No' || reading.atoms[at + 1]?.text !== '.') return null;
  const figure = reading.atoms[at + 2];
  if (figure?.kind !== 'figure' || figure.text.length > 3) return null;
  if (isHyphen(reading.atoms[at + 3]) && reading.atoms[at + 4]?.kind === 'figure') return null;
  return { to: at + 3, value: Number(figure.text) };
}

/** An ordinal that begins at an atom: "first", "twenty-first", "77th", "No. 2". */
export function ordinalAt(reading: Reading, at: number): Figure | null {
  const rank = inFigures(reading, at) ?? numbered(reading, at) ?? inWords(reading, at);
  if (rank === null || rank.value === 0 || isNoRank(reading, at, rank.to)) return null;
  return {
    from: at,
    to: rank.to,
    value: rank.value,
    step: 0,
    form: 'words',
    multiplied: false,
    unit: null,
    kind: 'ordinal',
    bound: 'exact',
    approximate: false,
  };
}
