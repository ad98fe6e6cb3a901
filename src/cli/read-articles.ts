import { readFile } from 'node:fs/promises';
import type { Article } from '../types.ts';
import { decode } from './decode.ts';
import { findFiles, standardInput, unreadable } from './find-files.ts';
import { formOf, formOfText, parseArticles } from './parse-articles.ts';

/**
 * The articles in the files, directories and standard input (`-`) of the command line. They are not checked here:
 * `compare` does that, with the same messages for every caller.
 *
 * @throws {UsageError} for what cannot be read as articles
 */
export async function readArticles(paths: readonly string[]): Promise<Article[]> {
  const articles: unknown[] = [];
  for (const file of await findFiles(paths)) articles.push(...(await articlesIn(file)));
  return articles as Article[];
}

async function articlesIn(file: string): Promise<unknown[]> {
  if (file === standardInput) {
    const text = decode(await readStandardInput(), 'standard input');
    return parseArticles(text, formOfText(text), 'stdin');
  }
  return parseArticles(decode(await readBytes(file), file), formOf(file), file);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
