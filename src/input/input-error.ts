/** What is wrong with an input, for programs. */
export type InputErrorCode =
  | 'wrong-type'
  | 'missing'
  | 'empty'
  | 'duplicate'
  | 'too-long'
  | 'invalid-date'
  | 'no-articles'
  | 'unknown-option'
  | 'unknown-detector'
  | 'out-of-range';

/** Where in the input something is wrong. */
export interface InputErrorPlace {
  /** The id of the article, or `#2` for the second one where it has no usable id. */
  readonly article?: string;
  /** The field of the article, or the option. */
  readonly field?: string;
}

/** Thrown for an input that cannot be compared. Its message names the article and the field, and what is expected. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: InputErrorCode;
  /** The id of the article, or `#2` for the second one where it has no usable id; `null` where it is no article's fault. */
  readonly article: string | null;
  /** The field of the article, or the option; `null` where there is none to name. */
  readonly field: string | null;

  constructor(code: InputErrorCode, message: string, place: InputErrorPlace = {}) {
    super(message);
    this.code = code;
    this.article = place.article ?? null;
    this.field = place.field ?? null;
  }
}

/** How an error message names the type of a value that is not what it should be. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  const type = typeof value;
  if (type === 'undefined') return 'undefined';
  return type === 'object' ? 'an object' : `a ${type}`;
}

/** A value of the caller's inside a message: short, on one line and in quotation marks. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
