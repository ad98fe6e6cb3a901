import { compareTwoStrings } from 'string-similarity';
import { InputError, typeName } from './input-error.ts';

/** A fault of an option, named by its path: `detectors.age-differs`. */
export function optionError(code: InputError['code'], field: string, message: string): InputError {
  return new InputError(code, `options: ${message}`, { field });
}

/** An option of another type than it should be. */
export function wrongType(name: string, expected: string, value: unknown): InputError {
  return optionError('wrong-type', name, `${name} must be ${expected}, got ${typeName(value)}`);
}

/** Whether a value is an object with keys: no array, no `null`. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names less alike are no slips of each other. */
const LEAST_ALIKE = 0.5;

/** `; did you mean "x"?` with the name most like what was given, or nothing where none is. */
export function suggestion(name: string, names: readonly string[]): string {
  const closest = names.reduce((best, known) => (likeness(name, known) > likeness(name, best) ? known : best), '');
  return likeness(name, closest) >= LEAST_ALIKE ? `; did you mean ${JSON.stringify(closest)}?` : '';
}

/** Dice's coefficient of the letter pairs. */
function likeness(a: string, b: string): number {
  return b === '' ? 0 : compareTwoStrings(a.toLowerCase().slice(0, 60), b.toLowerCase());
}
