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
