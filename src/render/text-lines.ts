import type { Position } from './renderer.ts';
import { countUpTo } from './sorted-offsets.ts';

/** Finds offsets of a text by line and column. Lines end as in the Language Server Protocol: at LF, CR LF or CR. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
  return (offset) => {
    const line = countUpTo(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
