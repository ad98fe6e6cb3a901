import type { Evidence } from '../types.ts';
import type { ArticleFile, Position, RenderOptions } from './renderer.ts';
import { positionsIn } from './text-lines.ts';

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
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const positions = new Map<string, (offset: number) => Position>();
  return (evidence) => {
    const file = files?.get(evidence.article);
    const path = file?.path ?? null;
    if (file?.find) return { path, ...found(file.find, evidence, file) };
    const text = texts.get(evidence.article);
    if (evidence.field === 'title' || text === undefined || file?.verbatim === false) {
      return { path, start: file ? beginning(file) : null, end: null };
    }
    const position = positions.get(evidence.article) ?? positionsIn(text);
    positions.set(evidence.article, position);
    const place = (offset: number) => moved(position(offset), file);
    return { path, start: place(evidence.start), end: place(evidence.end) };
  };
}

function found(find: NonNullable<ArticleFile['find']>, { field, start, end }: Evidence, file: ArticleFile) {
  const first = find(field, start);
  return first ? { start: first, end: find(field, end) } : { start: beginning(file), end: null };
}

function beginning({ line, column }: ArticleFile): Position {
  return { line: line ?? 1, column: column ?? 1 };
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
