import { SEASONAL_ABBREVIATIONS, ZONE_ABBREVIATIONS, ZONE_NAMES } from '../../../lexicon/en/zones.ts';
import { type Atom, at, isCapitalised, phrase } from '../atoms.ts';
import type { Clock } from '../expression.ts';
import { digitsAtMost } from './number.ts';

interface ZoneAt {
  readonly fields: Pick<Clock, 'zone' | 'daylight'>;
  readonly end: number;
}

/** "GMT", "(EDT)", "ET", "local time", "Eastern time", "UTC+9", "Eastern Daylight Time". */
export function zoneAt(atoms: readonly Atom[], i: number): ZoneAt | null {
  if (at(atoms, i).text !== '(') return zoneName(atoms, i);
  const inside = zoneName(atoms, i + 1);
  return inside !== null && at(atoms, inside.end).text === ')' ? { ...inside, end: inside.end + 1 } : null;
}

function zoneName(atoms: readonly Atom[], i: number): ZoneAt | null {
  const { text } = at(atoms, i);
  const offset = ZONE_ABBREVIATIONS.get(text);
  if (offset !== undefined) {
    const seasonal = SEASONAL_ABBREVIATIONS.has(text);
    return seasonal ? { fields: { zone: offset, daylight: 'us' }, end: i + 1 } : signedOffset(atoms, i, offset);
  }
  const local = phrase(atoms, i, ['local', 'time']);
  return local > 0 ? { fields: {}, end: local } : namedZone(atoms, i);
}

/** The "+9" of "UTC+9". */
function signedOffset(atoms: readonly Atom[], i: number, base: number): ZoneAt {
  const sign = at(atoms, i + 1);
  const hours = digitsAtMost(atoms, i + 2, 2);
  const signed = sign.glued && (sign.text === '+' || sign.text === '-') && hours >= 0 && hours <= 14;
  if (!signed) return { fields: { zone: base }, end: i + 1 };
  return { fields: { zone: base + (sign.text === '+' ? hours : -hours) * 60 }, end: i + 3 };
}

/** "Eastern time", "Eastern Daylight Time", "Moscow time"; "3 p.m. Eastern". */
function namedZone(atoms: readonly Atom[], i: number): ZoneAt | null {
  const named = ZONE_NAMES.get(at(atoms, i).lower);
  if (named === undefined || !isCapitalised(at(atoms, i))) return null;
  const [zone, rule] = named;
  const kind = at(atoms, i + 1).lower;
  const isDaylight = kind === 'daylight' || kind === 'summer';
  const end = isDaylight || kind === 'standard' ? i + 2 : i + 1;
  const fields = isDaylight
    ? { zone: zone + 60 }
    : kind === 'standard' || rule === 'none'
      ? { zone }
      : { zone, daylight: rule };
  if (at(atoms, end).lower === 'time') return { fields, end: end + 1 };
  const bare = end === i + 1 && rule === 'us' && at(atoms, i - 1).text === '.' && !isCapitalised(at(atoms, end));
  return bare ? { fields, end } : null;
}
