import type { Article, Evidence } from '../types.ts';
import type { ArticleFile, RenderOptions } from './renderer.ts';
import { countUpTo } from './sorted-offsets.ts';

/** A place in a file or an article. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a piece of evidence stands, as far as it is known. */
export interface Location {
  /** The file, or `null` where the article came from none. */
  readonly path: string | null;
  readonly start: Position | null;
  /** The position after the last character. */
  readonly end: Position | null;
}

export type Locate = (evidence: Evidence) => Location;

/** Finds evidence in the files of the options, or else in the texts of the articles; each text is read once. */
export function locator({ articles = [], files }: RenderOptions): Locate {
  const texts = new Map(articles.map((article) => [article.id, article]));
  const starts = new Map<string, readonly number[]>();
  return (evidence) => {
    const file = files?.get(evidence.article);
    const path = file?.path ?? null;
    const article = texts.get(evidence.article);
    if (evidence.field === 'title' || !article || file?.verbatim === false) {
      return { path, start: file ? beginning(file) : null, end: null };
    }
    const lines = starts.get(article.id) ?? lineStarts(article);
    starts.set(article.id, lines);
    const place = (offset: number) => moved(positionIn(lines, offset), file);
    return { path, start: place(evidence.start), end: place(evidence.end) };
  };
}

function beginning({ line, column }: ArticleFile): Position | null {
  return line === undefined ? null : { line, column: column ?? 1 };
}

/** Lines end as in the Language Server Protocol: at LF, CR LF or CR. */
function lineStarts({ text }: Article): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
}

function positionIn(starts: readonly number[], offset: number): Position {
  const line = countUpTo(starts, offset);
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}

/** From a position in the article to that in the file; the column moves on the article's first line only. */
function moved({ line, column }: Position, file: ArticleFile | undefined): Position {
  return {
    line: line + (file?.line ?? 1) - 1,
    column: line === 1 ? column + (file?.column ?? 1) - 1 : column,
  };
}

/** `path:line:column`, or as much of it as is known. */
export function placeName(name: string, start: Position | null): string {
  return start ? `${name}:${start.line}:${start.column}` : name;
}
