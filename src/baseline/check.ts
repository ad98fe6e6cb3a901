import { quoted, typeName } from '../input/input-error.ts';

/** Thrown for a text that is no baseline; the message names the part and what is expected there. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

/** Sees that a value is as it should be; `at` is where it stands, for the message. */
export type Check = (value: unknown, at: string) => void;

/** A value that passes `is`; `expected` says in words what that is. */
export function value(expected: string, is: (value: unknown) => boolean): Check {
  return (given, at) => {
    if (!is(given)) throw new BaselineError(`${at}: expected ${expected}, not ${shown(given)}`);
  };
}

export function list(entry: Check, least = 0): Check {
  return (given, at) => {
    if (!Array.isArray(given)) throw new BaselineError(`${at}: expected a list, not ${shown(given)}`);
    if (given.length < least) throw new BaselineError(`${at}: expected ${least} or more entries, not ${given.length}`);
    for (const [i, one] of given.entries()) entry(one, `${at}[${i}]`);
  };
}

/** An object with the keys given and no others; those in `optional` may be left out. */
export function object(keys: Readonly<Record<string, Check>>, optional: readonly string[] = []): Check {
  return (given, at) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      throw new BaselineError(`${at || 'baseline'}: expected an object, not ${shown(given)}`);
    const fields = new Map(Object.entries(given));
    const prefix = at === '' ? '' : `${at}.`;
    for (const key of fields.keys())
      if (!Object.hasOwn(keys, key)) throw new BaselineError(`${prefix}${key}: is no key of a baseline`);
    for (const [key, check] of Object.entries(keys)) {
      if (fields.has(key)) check(fields.get(key), `${prefix}${key}`);
      else if (!optional.includes(key)) throw new BaselineError(`${prefix}${key}: is missing`);
    }
  };
}

function shown(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? quoted(String(given)) : typeName(given);
}
