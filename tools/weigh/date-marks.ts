/** Marks made by hand on natural corpora: places in articles, and whether they are at odds; no text is kept. */
import { existsSync, readFileSync } from 'node:fs';
import type { Field } from '../../src/types.ts';

interface MarkedPlace {
  readonly article: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** `real`: the two cannot both be right · `unsure`: nothing is learnt from them. */
export interface Mark {
  readonly id: string;
  readonly corpus: string;
  readonly a: MarkedPlace;
  readonly b: MarkedPlace;
  readonly label: 'real' | 'unsure';
}

interface Told {
  readonly article: string;
  readonly time: Omit<MarkedPlace, 'article'>;
}

export interface Marks {
  of(corpus: string, pair: { readonly a: Told; readonly b: Told }): Mark | undefined;
}

/** The marks of a file with one in JSON a line. */
export function readMarks(file: string): Marks {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const marks = lines.map((line) => JSON.parse(line) as Mark);
  const isAt = ({ article, time }: Told, place: MarkedPlace) =>
    article === place.article && time.field === place.field && time.start < place.end && place.start < time.end;
  return {
    of: (corpus, { a, b }) =>
      marks.find(
        (mark) =>
          mark.corpus === corpus && ((isAt(a, mark.a) && isAt(b, mark.b)) || (isAt(a, mark.b) && isAt(b, mark.a))),
      ),
  };
}
