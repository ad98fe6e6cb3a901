import { columnsOf } from './columns.ts';

/** A word with the columns it takes, which colours make fewer than its code units. */
export interface PaintedWord {
  readonly text: string;
  readonly columns: number;
}

export function plainWords(text: string): PaintedWord[] {
  return text.split(' ').map((word) => ({ text: word, columns: columnsOf(word) }));
}

/** Gives words a style, word by word, so that lines can be broken between them. */
export function painted(style: (text: string) => string): (word: PaintedWord) => PaintedWord {
  return ({ text, columns }) => ({ text: style(text), columns });
}

/**
 * Words broken into lines of at most `width` columns. The first line begins with `lead`, the others with as many
 * spaces. A word that is wider than a line stands alone on one.
 */
export function paragraph(words: readonly PaintedWord[], lead: string, width: number): string {
  const margin = columnsOf(lead);
  const lines: string[] = [];
  let line: string[] = [];
  let used = margin;
  for (const word of words) {
    if (line.length > 0 && used + 1 + word.columns > width) {
      lines.push(line.join(' '));
      line = [];
      used = margin;
    }
    used += word.columns + (line.length > 0 ? 1 : 0);
    line.push(word.text);
  }
  lines.push(line.join(' '));
  return lines.map((text, i) => (i === 0 ? lead : ' '.repeat(margin)) + text).join('\n');
}
