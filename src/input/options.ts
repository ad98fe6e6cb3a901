import { compareTwoStrings } from 'string-similarity';
import type { CompareOptions, DetectorLevel, GroupOptions } from '../types.ts';
import { InputError, quoted, typeName } from './input-error.ts';

/** The options of a comparison with their defaults filled in. */
export type ResolvedCompareOptions = Required<CompareOptions>;

/** The options of grouping with their defaults filled in. */
export type ResolvedGroupOptions = Required<GroupOptions>;

const defaults: ResolvedCompareOptions = {
  maxTextLength: 2_000_000,
  conflictThreshold: 0.5,
  reviewThreshold: 0.2,
  detectors: {},
  plugins: [],
};

const levels: readonly DetectorLevel[] = ['off', 'review', 'conflict'];

/**
 * Checks the options of a comparison and fills in the defaults.
 *
 * @param options as handed in; an option that is `undefined` counts as absent
 * @param builtIn the names of the built-in detectors; `options.detectors` may name these and those of the plug-ins
 * @throws {InputError} for an unknown option, one of the wrong type or out of range, and for an unknown detector
 */
export function resolveCompareOptions(options: unknown, builtIn: readonly string[]): ResolvedCompareOptions {
  const given = knownOptions(options, Object.keys(defaults)) as Partial<ResolvedCompareOptions>;
  const resolved = { ...defaults, ...given };
  checkTextLength(resolved.maxTextLength);
  checkShare('conflictThreshold', resolved.conflictThreshold);
  checkShare('reviewThreshold', resolved.reviewThreshold);
  if (resolved.reviewThreshold > resolved.conflictThreshold) {
    const { reviewThreshold, conflictThreshold } = resolved;
    const message = `reviewThreshold (${reviewThreshold}) must not be above conflictThreshold (${conflictThreshold})`;
    throw optionError('out-of-range', 'reviewThreshold', message);
  }
  checkLevels(resolved.detectors, [...builtIn, ...pluginNames(resolved.plugins, builtIn)]);
  return resolved;
}

/**
 * Checks the options of `groupEvents` and fills in the defaults.
 *
 * @throws {InputError} for an unknown option, or one of the wrong type or out of range
 */
export function resolveGroupOptions(options: unknown): ResolvedGroupOptions {
  const given = knownOptions(options, ['maxTextLength']) as Partial<ResolvedGroupOptions>;
  const resolved = { maxTextLength: defaults.maxTextLength, ...given };
  checkTextLength(resolved.maxTextLength);
  return resolved;
}

function knownOptions(options: unknown, names: readonly string[]): Record<string, unknown> {
  if (options === undefined) return {};
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new InputError('wrong-type', `options: expected an object, got ${typeName(options)}`);
  }
  const present = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name] of present) {
    if (names.includes(name)) continue;
    throw optionError(
      'unknown-option',
      name,
      `there is no option ${quoted(name)}${suggestion(name, names)}; there are ${names.join(', ')}`,
    );
  }
  return Object.fromEntries(present);
}

function checkTextLength(value: unknown): void {
  if (typeof value !== 'number') throw wrongType('maxTextLength', 'a number', value);
  if (Number.isSafeInteger(value) && value > 0) return;
  throw optionError('out-of-range', 'maxTextLength', `maxTextLength must be a whole number above 0, got ${value}`);
}

function checkShare(name: string, value: unknown): void {
  if (typeof value !== 'number') throw wrongType(name, 'a number', value);
  if (value >= 0 && value <= 1) return;
  throw optionError('out-of-range', name, `${name} must be from 0 to 1, got ${value}`);
}

function pluginNames(plugins: unknown, builtIn: readonly string[]): string[] {
  if (!Array.isArray(plugins)) throw wrongType('plugins', 'an array of detectors', plugins);
  const names = new Set(builtIn);
  return Array.from(plugins, (plugin: unknown, index) => {
    const field = `plugins[${index}]`;
    const name = detectorName(plugin);
    if (name === null) throw optionError('wrong-type', field, `${field} must be a detector; make it by defineDetector`);
    if (names.has(name)) throw optionError('duplicate', field, `${field}: there is a detector ${quoted(name)} already`);
    names.add(name);
    return name;
  });
}

/** The name of what looks like a detector, or `null`. */
function detectorName(plugin: unknown): string | null {
  if (typeof plugin !== 'object' || plugin === null) return null;
  const { name, find } = plugin as { readonly name?: unknown; readonly find?: unknown };
  return typeof name === 'string' && typeof find === 'function' ? name : null;
}

function checkLevels(value: unknown, detectorNames: readonly string[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongType('detectors', 'an object of levels by detector', value);
  }
  for (const [name, level] of Object.entries(value)) {
    const field = `detectors.${name}`;
    if (!detectorNames.includes(name)) {
      throw optionError(
        'unknown-detector',
        field,
        `there is no detector ${quoted(name)}${suggestion(name, detectorNames)}`,
      );
    }
    if (levels.some((known) => known === level)) continue;
    const got = typeof level === 'string' ? quoted(level) : typeName(level);
    throw optionError('out-of-range', field, `${field} must be one of ${levels.join(', ')}, got ${got}`);
  }
}

/** Names less alike are no slips of each other. */
const LEAST_ALIKE = 0.5;

function suggestion(name: string, names: readonly string[]): string {
  const closest = names.reduce((best, known) => (likeness(name, known) > likeness(name, best) ? known : best), '');
  return likeness(name, closest) >= LEAST_ALIKE ? `; did you mean ${quoted(closest)}?` : '';
}

function likeness(a: string, b: string): number {
  return b === '' ? 0 : compareTwoStrings(a.toLowerCase(), b.toLowerCase());
}

function wrongType(name: string, expected: string, value: unknown): InputError {
  return optionError('wrong-type', name, `${name} must be ${expected}, got ${typeName(value)}`);
}

function optionError(code: InputError['code'], field: string, message: string): InputError {
  return new InputError(code, `options: ${message}`, { field });
}
