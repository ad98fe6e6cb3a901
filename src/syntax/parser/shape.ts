/** The sizes of a parser's net. */
export interface Sizes {
  readonly word: number;
  readonly tag: number;
  readonly suffix: number;
  readonly prefix: number;
  readonly form: number;
  /** Recurrent layers. */
  readonly layers: number;
  /** Width of the arc and of the relation space. */
  readonly space: number;
  readonly tags: number;
  readonly relations: number;
}

/** A matrix in the net's memory; `at` counts 32-bit floats. */
export interface Matrix {
  /** Whether the parser multiplies it as integers; in training all are floats. */
  readonly integer: boolean;
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where each dense matrix of the net lies. */
export interface Layout {
  readonly input: number;
  readonly layers: readonly { readonly weights: Matrix; readonly bias: Matrix; readonly recurrent: Matrix }[];
  readonly spaces: Matrix;
  readonly spacesBias: Matrix;
  readonly arc: Matrix;
  readonly arcBias: Matrix;
  readonly rootArc: Matrix;
  readonly rootRelation: Matrix;
  readonly distance: Matrix;
  readonly relationDistance: Matrix;
  readonly relation: Matrix;
  readonly relationBias: Matrix;
  /** All matrices in order, and their total length in floats. */
  readonly matrices: readonly Matrix[];
  readonly length: number;
}

/** Suffixes and prefixes are hashed into this many rows. */
export const SUFFIX_ROWS = 4096;
export const PREFIX_ROWS = 2048;
export const FORM_ROWS = 64;

/** Distance classes of an arc: nine to each side and one for the root. */
export const DISTANCES = 19;
const BOUNDS = [1, 2, 3, 4, 6, 9, 14, 24];
const FAR = 25;
const CLASSES = Uint8Array.from({ length: 2 * FAR + 1 }, (_, i) => classOf(i - FAR));

function classOf(distance: number): number {
  const step = BOUNDS.filter((bound) => Math.abs(distance) > bound).length;
  return distance < 0 ? step : step + BOUNDS.length + 1;
}

/** The class of the distance from a dependent to its head; `head` -1 is the root. */
export function distanceClass(dependent: number, head: number): number {
  if (head < 0) return DISTANCES - 1;
  const distance = head - dependent;
  return CLASSES[distance < -FAR ? 0 : distance > FAR ? 2 * FAR : distance + FAR] as number;
}

/** Rounds up to a multiple of eight, the width that the kernels work in. */
export function eights(n: number): number {
  return (n + 7) & ~7;
}

/** Lays the dense matrices of a net out from float `at` on. */
export function layOut(sizes: Sizes, at: number): Layout {
  const matrices: Matrix[] = [];
  let next = at;
  const place = (rows: number, columns: number, integer = false): Matrix => {
    const matrix = { at: next, rows, columns, integer };
    next += eights(rows * columns);
    matrices.push(matrix);
    return matrix;
  };
  const input = sizes.word + sizes.tag + sizes.suffix + sizes.prefix + sizes.form;
  const { space } = sizes;
  const layers = Array.from({ length: sizes.layers }, () => ({
    weights: place(input, 3 * input, true),
    bias: place(1, 3 * input),
    recurrent: place(1, 2 * input),
  }));
  return {
    input,
    layers,
    spaces: place(input, 4 * space, true),
    spacesBias: place(1, 4 * space),
    arc: place(space, space),
    arcBias: place(1, space),
    rootArc: place(1, space),
    rootRelation: place(1, space),
    distance: place(sizes.tags, DISTANCES),
    relationDistance: place(DISTANCES, space),
    relation: place(space, eights(sizes.relations)),
    relationBias: place(1, eights(sizes.relations)),
    matrices,
    length: next - at,
  };
}
