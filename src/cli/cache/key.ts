import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { Entries } from '../../lexicon/entries.ts';
import type { Article } from '../../types.ts';

/** Of the source that was built, put in by the build; there is none where the source itself is run. */
declare const VARIORUM_BUILD: string | undefined;

/** What an analysis was made by: the version and the very source, and the engine whose form of a value is written. */
export function producer(version: string): string {
  const build = typeof VARIORUM_BUILD === 'undefined' ? 'source' : VARIORUM_BUILD;
  return [version, build, process.versions.v8].join(' ');
}

/** The name of an analysis: by all it depends on, which are the article, the caller's lexicon and the program. */
export function analysisKey(
  { id, text, title, source, url, publishedAt }: Article,
  lexicon: Entries,
  by: string,
): string {
  const parts = [by, id, text, title ?? null, source ?? null, url ?? null, publishedAt ?? null];
  return createHash('sha256').update(serialize(parts)).update(serialize(lexicon)).digest('hex');
}
