import { SLOPE } from '../../../src/syntax/parser/score.ts';
import { type Batch, type Dropout, drawMask } from './batch.ts';
import { addRows, multiplyBy, repeatRow, transpose } from './floats.ts';
import type { Random } from './random.ts';

/** Runs a batch through the recurrent layers and into the four spaces. */
export function forward(batch: Batch, dropout: Dropout, random: Random): void {
  for (let l = 0; l < batch.net.layout.layers.length; l++) forwardLayer(batch, l, dropout, random);
  const { kernels, floats } = batch.net.machine;
  const { input, layers, spaces, spacesBias, arc, arcBias } = batch.net.layout;
  const { space } = batch.net.sizes;
  const { words } = batch;
  const top = batch.x[layers.length] as number;
  repeatRow(floats, batch.spaces, spacesBias.at, words, 4 * space);
  kernels.gemm(4 * batch.spaces, 4 * space, 4 * top, input, 1, 4 * spaces.at, 4 * space, words, input, 4 * space);
  bendSpaces(batch, dropout, random);
  repeatRow(floats, batch.queries, arcBias.at, words, space);
  kernels.gemm(4 * batch.queries, space, 4 * batch.spaces, 4 * space, 1, 4 * arc.at, space, words, space, space);
}

function forwardLayer(batch: Batch, l: number, dropout: Dropout, random: Random): void {
  const { kernels, floats } = batch.net.machine;
  const { input, layers } = batch.net.layout;
  const { weights, bias, recurrent } = layers[l] as (typeof layers)[number];
  const [x, u, c, h, mask] = [batch.x[l], batch.u[l], batch.c[l], batch.x[l + 1], batch.masks[l + 1]] as number[] as [
    number,
    number,
    number,
    number,
    number,
  ];
  const half = input / 2;
  const wide = 3 * input;
  repeatRow(floats, u, bias.at, batch.words, wide);
  kernels.gemm(4 * u, wide, 4 * x, input, 1, 4 * weights.at, wide, batch.words, input, wide);
  const scan = (side: number, start: number, step: number, length: number) => {
    const shift = side * half;
    const v = recurrent.at + side * input;
    kernels.scan(
      4 * (u + 3 * shift),
      wide,
      4 * (x + shift),
      input,
      4 * v,
      4 * (c + shift),
      4 * (h + shift),
      start,
      step,
      length,
      half,
    );
  };
  for (const { start, length } of batch.stretches) {
    scan(0, start, 1, length);
    scan(1, start + length - 1, -1, length);
    // One mask for all words of a sentence (Gal and Ghahramani 2016).
    drawMask(floats, mask + start * input, input, dropout.layer, random);
    repeatRow(floats, mask + (start + 1) * input, mask + start * input, length - 1, input);
  }
  multiplyBy(floats, h, mask, batch.words * input);
}

function bendSpaces(batch: Batch, dropout: Dropout, random: Random): void {
  const { floats } = batch.net.machine;
  const { space } = batch.net.sizes;
  const { spaces, spacesMask } = batch;
  const wide = 4 * space;
  for (const { start, length } of batch.stretches) {
    drawMask(floats, spacesMask + start * wide, wide, dropout.space, random);
    repeatRow(floats, spacesMask + (start + 1) * wide, spacesMask + start * wide, length - 1, wide);
  }
  for (let t = 0; t < batch.words; t++) {
    for (let d = t * wide; d < t * wide + 2 * space; d++) {
      // The mask takes the slope of the activation too, for the way back.
      if ((floats[spaces + d] as number) < 0) floats[spacesMask + d] = (floats[spacesMask + d] as number) * SLOPE;
    }
  }
  multiplyBy(floats, spaces, spacesMask, batch.words * wide);
}

/** The way back from the gradients of the spaces and the queries; leaves that of the input in `batch.above`. */
export function backward(batch: Batch): void {
  const { kernels, floats } = batch.net.machine;
  const { stride } = batch.net;
  const { input, layers, spaces, spacesBias, arc, arcBias } = batch.net.layout;
  const { space } = batch.net.sizes;
  const { words, transposed, dqueries, dspaces, above } = batch;
  const wide = 4 * space;
  kernels.gemm(4 * (arc.at + stride), space, 4 * batch.spaces, 1, wide, 4 * dqueries, space, space, words, space);
  addRows(floats, arcBias.at + stride, dqueries, words, space);
  transpose(floats, transposed, arc.at, space, space);
  kernels.gemm(4 * dspaces, wide, 4 * dqueries, space, 1, 4 * transposed, space, words, space, space);
  multiplyBy(floats, dspaces, batch.spacesMask, words * wide);
  const top = batch.x[layers.length] as number;
  kernels.gemm(4 * (spaces.at + stride), wide, 4 * top, 1, input, 4 * dspaces, wide, input, words, wide);
  addRows(floats, spacesBias.at + stride, dspaces, words, wide);
  transpose(floats, transposed, spaces.at, input, wide);
  floats.fill(0, above, above + words * input);
  kernels.gemm(4 * above, input, 4 * dspaces, wide, 1, 4 * transposed, input, words, wide, input);
  for (let l = layers.length - 1; l >= 0; l--) backwardLayer(batch, l);
  multiplyBy(floats, above, batch.masks[0] as number, words * input);
}

function backwardLayer(batch: Batch, l: number): void {
  const { kernels, floats } = batch.net.machine;
  const { stride } = batch.net;
  const { input, layers } = batch.net.layout;
  const { weights, bias, recurrent } = layers[l] as (typeof layers)[number];
  const { words, dx, du, above, transposed } = batch;
  const [x, u, c] = [batch.x[l], batch.u[l], batch.c[l]] as number[] as [number, number, number];
  const half = input / 2;
  const wide = 3 * input;
  multiplyBy(floats, above, batch.masks[l + 1] as number, words * input);
  floats.fill(0, dx, dx + words * input);
  const scan = (side: number, start: number, step: number, length: number) => {
    const shift = side * half;
    const v = recurrent.at + side * input;
    kernels.scanBack(
      4 * (u + 3 * shift),
      4 * (du + 3 * shift),
      wide,
      4 * (x + shift),
      4 * (dx + shift),
      input,
      4 * v,
      4 * (v + stride),
      4 * (c + shift),
      4 * (above + shift),
      start,
      step,
      length,
      half,
    );
  };
  for (const { start, length } of batch.stretches) {
    scan(0, start, 1, length);
    scan(1, start + length - 1, -1, length);
  }
  kernels.gemm(4 * (weights.at + stride), wide, 4 * x, 1, input, 4 * du, wide, input, words, wide);
  addRows(floats, bias.at + stride, du, words, wide);
  transpose(floats, transposed, weights.at, input, wide);
  kernels.gemm(4 * dx, input, 4 * du, wide, 1, 4 * transposed, input, words, wide, input);
  floats.copyWithin(above, dx, dx + words * input);
}
