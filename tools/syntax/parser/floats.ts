/** Loops over stretches of one array of floats. */

export function addTo(floats: Float32Array, to: number, from: number, n: number): void {
  for (let i = 0; i < n; i++) floats[to + i] = (floats[to + i] as number) + (floats[from + i] as number);
}

export function multiplyBy(floats: Float32Array, to: number, by: number, n: number): void {
  for (let i = 0; i < n; i++) floats[to + i] = (floats[to + i] as number) * (floats[by + i] as number);
}

/** Adds each of `rows` rows to the one row at `to`. */
export function addRows(floats: Float32Array, to: number, from: number, rows: number, columns: number): void {
  for (let row = 0; row < rows; row++) addTo(floats, to, from + row * columns, columns);
}

/** Makes each of `rows` rows at `to` the row at `from`. */
export function repeatRow(floats: Float32Array, to: number, from: number, rows: number, columns: number): void {
  for (let row = 0; row < rows; row++) floats.copyWithin(to + row * columns, from, from + columns);
}

export function transpose(floats: Float32Array, to: number, from: number, rows: number, columns: number): void {
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < columns; c++) floats[to + c * rows + row] = floats[from + row * columns + c] as number;
  }
}

/** Softmax in place; returns the index of the greatest. */
export function softmax(floats: Float32Array, at: number, n: number): number {
  let best = 0;
  for (let i = 1; i < n; i++) if ((floats[at + i] as number) > (floats[at + best] as number)) best = i;
  const top = floats[at + best] as number;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const power = Math.exp((floats[at + i] as number) - top);
    floats[at + i] = power;
    sum += power;
  }
  for (let i = 0; i < n; i++) floats[at + i] = (floats[at + i] as number) / sum;
  return best;
}
