import type { TextPlace } from '../explain/explain.ts';
import { suggestion } from '../input/suggestion.ts';
import type { Compared } from './compared.ts';
import { shownPath } from './shown-path.ts';
import { UsageError } from './usage-error.ts';

/** `a.txt:12`, `a.txt:12:30` or the article with the words to look for, `a.txt:"met on Tuesday"`. */
const PLACE = /^(.+?):(?:(\d+)(?::(\d+))?|["“](.+)["”])$/su;

/** The file or article that a place of the command line names. */
export function fileOf(place: string): string {
  return parsed(place).article;
}

function parsed(place: string) {
  const match = PLACE.exec(place);
  if (!match) {
    throw new UsageError(
      `--between ${JSON.stringify(place)}: expected article:line, article:line:column or article:"words"`,
    );
  }
  const [, article = '', line, column, words] = match;
  return { article, line: line === undefined ? null : Number(line), column: Number(column ?? 1), words: words ?? null };
}

/**
 * Where a place of the command line lies in its article.
 *
 * @throws {UsageError} where there is no such article, line or wording
 */
export function placeIn(place: string, { articles, files }: Compared): TextPlace {
  const { article: named, line, column, words } = parsed(place);
  const path = shownPath(named);
  const article =
    articles.find(({ id }) => id === named) ?? articles.find(({ id }) => id === path || files.get(id)?.path === path);
  if (!article) {
    const ids = articles.map(({ id }) => id);
    throw new UsageError(`--between: there is no article ${JSON.stringify(named)}${suggestion(named, ids)}`);
  }
  const at = words === null ? offsetOf(article.text, line ?? 1, column) : article.text.indexOf(words);
  if (at < 0)
    throw new UsageError(`--between: ${named} does not have ${words ? JSON.stringify(words) : `line ${line}`}`);
  return { article: article.id, at };
}

/** The offset of a line and column, which count from 1; -1 where the text has no such line. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return -1;
    start = end + 1;
  }
  return Math.min(text.length, start + column - 1);
}
