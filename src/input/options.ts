import { type Entries, indexEntries } from '../lexicon/entries.ts';
import type { CompareOptions, DetectorSettings, GroupOptions } from '../types.ts';
import { checkDetectors, checkShare } from './detector-settings.ts';
import { InputError, quoted, typeName } from './input-error.ts';
import { checkLexicon } from './lexicon-options.ts';
import { optionError, wrongType } from './option-error.ts';
import { checkSources } from './source-settings.ts';
import { suggestion } from './suggestion.ts';

/** The options of a comparison with their defaults filled in. */
export interface ResolvedCompareOptions extends Required<Omit<CompareOptions, 'detectors' | 'lexicon'>> {
  readonly detectors: Readonly<Record<string, DetectorSettings>>;
  readonly lexicon: Entries;
}

/** The options of grouping with their defaults filled in. */
export type ResolvedGroupOptions = Required<GroupOptions>;

const defaults: Required<CompareOptions> = {
  maxTextLength: 2_000_000,
  conflictThreshold: 0.5,
  reviewThreshold: 0.2,
  detectors: {},
  plugins: [],
  lexicon: {},
  sources: {},
  oneEvent: false,
};

/**
 * Checks the options of a comparison and fills in the defaults.
 *
 * @param options as handed in; an option that is `undefined` counts as absent
 * @param builtIn the names of the built-in detectors; `options.detectors` may name these and those of the plug-ins
 * @throws {InputError} for an unknown option, one of the wrong type or out of range, and for an unknown detector
 */
export function resolveCompareOptions(options: unknown, builtIn: readonly string[]): ResolvedCompareOptions {
  const given = knownOptions(options, Object.keys(defaults)) as CompareOptions;
  const resolved = { ...defaults, ...given };
  checkTextLength(resolved.maxTextLength);
  if (typeof resolved.oneEvent !== 'boolean') throw wrongType('oneEvent', 'true or false', resolved.oneEvent);
  checkShare('conflictThreshold', resolved.conflictThreshold);
  checkShare('reviewThreshold', resolved.reviewThreshold);
  if (resolved.reviewThreshold > resolved.conflictThreshold) {
    const { reviewThreshold, conflictThreshold } = resolved;
    const message = `reviewThreshold (${reviewThreshold}) must not be above conflictThreshold (${conflictThreshold})`;
    throw optionError('out-of-range', 'reviewThreshold', message);
  }
  return {
    ...resolved,
    detectors: checkDetectors(resolved.detectors, [...builtIn, ...pluginNames(resolved.plugins, builtIn)]),
    lexicon: indexEntries(checkLexicon(resolved.lexicon)),
    sources: checkSources(resolved.sources),
  };
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
