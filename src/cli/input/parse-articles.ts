import type { ArticleFile } from '../../render/renderer.ts';
import { placesInJson } from './json-places.ts';

type Fields = Readonly<Record<string, unknown>>;

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

/** What stands in a file for one article. */
export interface Entry {
  /** The article's fields, unchecked. */
  readonly value: unknown;
  /** Which one it is, for messages: `#2`; in a file of lines the line. */
  readonly position: string;
  /** The line it begins on, where the file has one article a line. */
  readonly line?: number;
  /** Finds its fields in the file, where it stands in JSON. */
  readonly find?: ArticleFile['find'];
}

/** The articles of a file, and what is wrong with the rest of it, a sentence each. */
export interface Parsed {
  readonly entries: readonly Entry[];
  readonly faults: readonly string[];
}

/**
 * The articles in a file's text. `null` is how JSON says that a field is not there, so such fields are left out.
 *
 * @param name the file's name, which is the id of an article in plain text
 */
export function parseArticles(text: string, form: InputForm, name: string): Parsed {
  if (form === 'text') return { entries: [{ value: { id: name, text }, position: '' }], faults: [] };
  return form === 'json-lines' ? parsedLines(text, name) : parsedJson(text, name);
}

function parsedJson(text: string, name: string): Parsed {
  const parsed = parseJson(text);
  if ('fault' in parsed) return { entries: [], faults: [`${name}: ${parsed.fault}`] };
  const list = listOf(parsed.value);
  if (!list) {
    const expected = 'expected an array of articles, an article with a text, or an object with a list of articles';
    return { entries: [], faults: [`${name}: ${expected}`] };
  }
  const find = placesInJson(text);
  const entries = list.map((value, i) => ({ value: withoutNulls(value), position: `#${i + 1}`, find: find(i) }));
  return { entries, faults: [] };
}

function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (isObject(value) && Array.isArray(value.articles)) return value.articles;
  return isObject(value) && ('text' in value || 'file' in value) ? [value] : null;
}

function parsedLines(text: string, name: string): Parsed {
  const entries: Entry[] = [];
  const faults: string[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const parsed = parseJson(line);
    if ('fault' in parsed) faults.push(`${name}:${i + 1}: ${parsed.fault}`);
    else if (!isObject(parsed.value)) faults.push(`${name}:${i + 1}: expected an article, an object with id and text`);
    else {
      const find = placesInJson(line, i + 1)(0);
      entries.push({ value: withoutNulls(parsed.value), position: `#${entries.length + 1}`, line: i + 1, find });
    }
  }
  return { entries, faults };
}

function parseJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: `is not valid JSON: ${error instanceof Error ? error.message : error}` };
  }
}

function isJson(text: string): boolean {
  return !('fault' in parseJson(text));
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutNulls(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}
