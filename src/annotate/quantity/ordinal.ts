import { ORDINALS, TENS } from '../../lexicon/en/numbers.ts';
import { NAMED_ORDINAL_HEADS, ORDINAL_PHRASES } from '../../lexicon/en/numbers-designators.ts';
import { pastHyphen } from './numeral.ts';
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
  return { to: at + 3, value: Number(figure.text) };
}

/** "Fifth Avenue", "the 9th Circuit", "first lady". */
function isName(reading: Reading, at: number, rank: Rank): boolean {
  const next = reading.atoms[pastHyphen(reading.atoms, rank.to)];
  if (next === undefined || next.kind !== 'word') return false;
  if (ORDINAL_PHRASES.has(next.lower)) return true;
  if (next.capital && NAMED_ORDINAL_HEADS.has(next.lower)) return true;
  const inside = reading.atoms[at]?.capital && next.capital && at > 0 && !reading.titleCase;
  return inside === true;
}

/** "At first", "first of all", "the first to"; "first" as an adverb ("first reported by") ranks nothing. */
function isAdverb(reading: Reading, at: number, rank: Rank): boolean {
  const word = lowerAt(reading, at);
  if (rank.to !== at + 1 || !/^(?:first|second|third)$/.test(word)) return false;
  const next = lowerAt(reading, rank.to);
  if (
    lowerAt(reading, at - 1) === 'at' ||
    (word === 'first' && next === 'of' && lowerAt(reading, rank.to + 1) === 'all')
  )
    return true;
  if (
    /^(?:split|per|a|every|each)$/.test(lowerAt(reading, at - 1)) &&
    word === 'second' &&
    !/^NN|^JJ|^VBN/.test(reading.tags[rank.to] ?? '')
  )
    return true;
  if (reading.atoms[rank.to]?.text === ',' && at < 2) return true;
  return (
    /^(?:VBD|VB|VBP|VBZ)$/.test(reading.tags[rank.to] ?? '') &&
    !/^(?:the|his|her|their|its|was|is|are|were|be)$/.test(lowerAt(reading, at - 1))
  );
}

/** An ordinal that begins at an atom: "first", "twenty-first", "77th", "No. 2". */
export function ordinalAt(reading: Reading, at: number): Figure | null {
  const rank = inFigures(reading, at) ?? numbered(reading, at) ?? inWords(reading, at);
  if (rank === null || rank.value === 0 || isName(reading, at, rank) || isAdverb(reading, at, rank)) return null;
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
