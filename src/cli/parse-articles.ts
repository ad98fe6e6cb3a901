import { UsageError } from './usage-error.ts';

type Fields = Record<string, unknown>;

/** How a file's text is to be read. */
export type InputForm = 'text' | 'json' | 'json-lines';

/** By the file's extension; what has none of these is text. */
export function formOf(path: string): InputForm {
  if (/\.json$/i.test(path)) return 'json';
  return /\.(jsonl|ndjson)$/i.test(path) ? 'json-lines' : 'text';
}

/** By the text itself, for standard input: an array or an object in JSON, an object a line, or plain text. */
export function formOfText(text: string): InputForm {
  const start = text.trimStart();
  if (/^\[\s*[{\]]/.test(start)) return 'json';
  if (!/^\{\s*["}]/.test(start)) return 'text';
  return isJson(start) ? 'json' : 'json-lines';
}

/**
 * The articles in a file's text, unchecked but for being objects. `null` is how JSON says that a field is not there,
 * so such fields are left out.
 *
 * @param name the file's name, which is the id of an article in plain text
 * @throws {UsageError} for text that is not the JSON it should be
 */
export function parseArticles(text: string, form: InputForm, name: string): unknown[] {
  if (form === 'text') return [{ id: name, text }];
  if (form === 'json-lines') return lines(text, name).map(withoutNulls);
  return listOf(parseJson(text, name), name).map(withoutNulls);
}

function listOf(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value;
  if (isObject(value) && Array.isArray(value.articles)) return value.articles;
  if (isObject(value) && 'text' in value) return [value];
  throw new UsageError(`${name}: expected an array of articles, an article, or an object with a list of articles`);
}

function lines(text: string, name: string): unknown[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return [];
    const value = parseJson(line, `${name}:${i + 1}`);
    if (!isObject(value)) throw new UsageError(`${name}:${i + 1}: expected an article, an object with id and text`);
    return [value];
  });
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${place}: is not valid JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutNulls(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}
