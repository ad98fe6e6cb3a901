import { compiledMachine, type Kernels, type Machine } from '../../../src/syntax/parser/kernels.ts';
import type { Layout, Matrix, Sizes } from '../../../src/syntax/parser/shape.ts';
import { layOut } from '../../../src/syntax/parser/shape.ts';
import { gaussian, type Random } from './random.ts';

type Ten = [number, number, number, number, number, number, number, number, number, number];

/** The kernels that only training needs; their arguments are named in `kernels.as`. */
export interface TrainingKernels extends Kernels {
  scanBack(...addresses: [...Ten, number, number, number, number]): void;
  adam(
    w: number,
    g: number,
    m: number,
    s: number,
    n: number,
    rate: number,
    scale: number,
    b1: number,
    b2: number,
  ): void;
}

/** A net in training: weights, gradients and the two moments of Adam, one after the other, then room to work in. */
export interface TrainingNet {
  readonly sizes: Sizes;
  readonly machine: Machine<TrainingKernels>;
  readonly layout: Layout;
  /** The first float of the weights. */
  readonly start: number;
  /** Floats from a weight to its gradient, first and second moment. */
  readonly stride: number;
  /** Where the working memory begins. */
  readonly work: number;
}

export function newNet(sizes: Sizes, workFloats: number, random: Random): TrainingNet {
  const at = 16;
  const layout = layOut(sizes, at);
  const machine = compiledMachine<TrainingKernels>(at + layout.length * 4 + workFloats);
  const net = { sizes, machine, layout, start: at, stride: layout.length, work: at + layout.length * 4 };
  for (const layer of layout.layers) glorot(machine.floats, layer.weights, random);
  for (const matrix of [layout.spaces, layout.relation]) glorot(machine.floats, matrix, random);
  glorot(machine.floats, layout.arc, random);
  for (const matrix of [layout.rootArc, layout.rootRelation]) {
    for (let i = 0; i < matrix.columns; i++) machine.floats[matrix.at + i] = 0.3 * gaussian(random);
  }
  return net;
}

function glorot(floats: Float32Array, matrix: Matrix, random: Random): void {
  const scale = Math.sqrt(2 / (matrix.rows + matrix.columns));
  for (let i = 0; i < matrix.rows * matrix.columns; i++) floats[matrix.at + i] = scale * gaussian(random);
}
