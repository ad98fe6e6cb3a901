import type { DetectorLevel, DetectorSettings, Severity } from '../types.ts';
import { quoted, typeName } from './input-error.ts';
import { isRecord, optionError, wrongType } from './option-error.ts';
import { suggestion } from './suggestion.ts';

const levels: readonly DetectorLevel[] = ['off', 'review', 'conflict'];
const severities: readonly Severity[] = ['high', 'medium', 'low'];
const settings: readonly (keyof DetectorSettings)[] = ['level', 'severity', 'conflictThreshold', 'reviewThreshold'];

/**
 * The settings of each detector that `options.detectors` names; a bare level stands for settings with that level.
 *
 * @throws {InputError} for a detector that is not among `names`, and for a setting that is none
 */
export function checkDetectors(value: unknown, names: readonly string[]): Record<string, DetectorSettings> {
  if (!isRecord(value)) throw wrongType('detectors', 'an object of levels by detector', value);
  const checked = Object.entries(value).map(([name, own]): [string, DetectorSettings] => {
    const field = `detectors.${name}`;
    if (!names.includes(name)) {
      const message = `there is no detector ${quoted(name)}${suggestion(name, names)}`;
      throw optionError('unknown-detector', field, message);
    }
    if (!isRecord(own)) return [name, { level: oneOf(field, own, levels) }];
    return [name, settingsOf(field, own)];
  });
  return Object.fromEntries(checked);
}

function settingsOf(field: string, own: Readonly<Record<string, unknown>>): DetectorSettings {
  const present = Object.entries(own).filter(([, value]) => value !== undefined);
  for (const [key, value] of present) {
    const at = `${field}.${key}`;
    if (key === 'level') oneOf(at, value, levels);
    else if (key === 'severity') oneOf(at, value, severities);
    else if (key === 'conflictThreshold' || key === 'reviewThreshold') checkShare(at, value);
    else throw optionError('unknown-option', at, `there is no setting ${quoted(key)}${suggestion(key, settings)}`);
  }
  return Object.fromEntries(present);
}

function oneOf<T extends string>(field: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((known) => known === value);
  if (found) return found;
  const got = typeof value === 'string' ? quoted(value) : typeName(value);
  throw optionError('out-of-range', field, `${field} must be one of ${allowed.join(', ')}, got ${got}`);
}

/** @throws {InputError} for what is no number from 0 to 1 */
export function checkShare(name: string, value: unknown): void {
  if (typeof value !== 'number') throw wrongType(name, 'a number', value);
  if (value >= 0 && value <= 1) return;
  throw optionError('out-of-range', name, `${name} must be from 0 to 1, got ${value}`);
}
