import { dirname, join } from 'node:path';
import { validateArticle } from '../../input/articles.ts';
import { InputError } from '../../input/input-error.ts';
import { isRecord } from '../../input/option-error.ts';
import type { ArticleFile } from '../../render/renderer.ts';
import type { Article } from '../../types.ts';
import { shownPath } from '../shown-path.ts';
import { UsageError } from '../usage-error.ts';
import { decode } from './decode.ts';
import { findFiles, standardInput } from './find-files.ts';
import { type Entry, formOf, formOfText, parseArticles } from './parse-articles.ts';
import { readText } from './read-text.ts';

/** What was read, and what could not be. */
export interface ReadArticles {
  readonly articles: readonly Article[];
  /** Where each article stands, by its id. */
  readonly files: ReadonlyMap<string, ArticleFile>;
  /** What is wrong with files or articles, a line each; the other articles are usable all the same. */
  readonly faults: readonly string[];
}

export interface ReadSettings {
  /** Globs of files that directories and globs leave out. */
  readonly ignore?: readonly string[];
  readonly maxTextLength?: number;
}

interface Located {
  readonly article: Article;
  readonly file: ArticleFile | null;
  /** Whether a manifest names the file of its text. */
  readonly inManifest: boolean;
}

/** The articles in the files, directories, globs and standard input (`-`) of the command line, each checked. */
export async function readArticles(paths: readonly string[], settings: ReadSettings = {}): Promise<ReadArticles> {
  const found = await findFiles(paths, settings.ignore);
  const faults = [...found.faults];
  const read: Located[] = [];
  const maxTextLength = settings.maxTextLength ?? MOST_CODE_UNITS;
  for (const path of found.files) for await (const one of locatedIn(path, maxTextLength, faults)) read.push(one);
  const located = distinct(withoutNamed(read), faults);
  const files = located.flatMap(({ article, file }) => (file ? [[article.id, file] as const] : []));
  return { articles: located.map(({ article }) => article), files: new Map(files), faults };
}

/** A text that a manifest names is read as the manifest has it, though its directory be named too. */
function withoutNamed(read: readonly Located[]): Located[] {
  const named = new Set(read.flatMap(({ file, inManifest }) => (inManifest && file ? [file.path] : [])));
  return read.filter(({ file, inManifest }) => inManifest || !file || !named.has(file.path));
}

/** Of several articles of one id the first. */
function distinct(read: readonly Located[], faults: string[]): Located[] {
  const byId = new Map<string, Located>();
  for (const one of read) {
    const known = byId.get(one.article.id);
    if (!known) byId.set(one.article.id, one);
    else faults.push(`article ${JSON.stringify(one.article.id)}: id is used twice${inFiles(known, one)}`);
  }
  return [...byId.values()];
}

/** As in the library. */
const MOST_CODE_UNITS = 2_000_000;

function inFiles(a: Located, b: Located): string {
  const paths = [...new Set([a.file?.path, b.file?.path].filter((path) => path !== undefined))];
  return paths.length === 0 ? '' : `, in ${paths.join(' and ')}`;
}

async function* locatedIn(path: string, maxTextLength: number, faults: string[]): AsyncGenerator<Located> {
  const name = path === standardInput ? 'stdin' : path;
  try {
    const text = await (path === standardInput ? readStandardInput() : readText(path));
    const form = path === standardInput ? formOfText(text) : formOf(path);
    const parsed = parseArticles(text, form, name);
    faults.push(...parsed.faults);
    for (const entry of parsed.entries) {
      const read = await locate(entry, path, maxTextLength).catch((error) => told(error, form === 'text' ? '' : name));
      if (typeof read === 'string') faults.push(read);
      else yield path === standardInput && !read.inManifest ? { ...read, file: null } : read;
    }
  } catch (error) {
    faults.push(told(error, ''));
  }
}

/** What is wrong, in a line; errors of another sort are no input's fault. */
function told(error: unknown, name: string): string {
  if (error instanceof UsageError || error instanceof InputError) {
    return name === '' ? error.message : `${name}: ${error.message}`;
  }
  throw error;
}

async function locate({ value, position, line, find }: Entry, path: string, maxTextLength: number): Promise<Located> {
  const named = isRecord(value) && typeof value.file === 'string' && value.text === undefined ? value.file : null;
  if (named === null || !isRecord(value)) {
    const article = validateArticle(value, position, { maxTextLength });
    const verbatim = formOf(path) === 'text';
    const file = { path, ...(line !== undefined && { line }), ...(!verbatim && { verbatim }), ...(find && { find }) };
    return { article, file, inManifest: false };
  }
  // A manifest: the text of the article stands in a file of its own, named from the manifest's directory.
  const file = shownPath(path === standardInput ? named : join(dirname(path), named));
  const text = await readText(file);
  const article = validateArticle({ id: file, ...value, text }, position, { maxTextLength });
  return { article, file: { path: file }, inManifest: true };
}

async function readStandardInput(): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return decode(Buffer.concat(chunks), 'standard input');
}
