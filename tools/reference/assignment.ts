/**
 * The best one-to-one assignment of rows to columns by total weight, with weights of zero or more (the Hungarian
 * method with potentials, Kuhn 1955; cubic in the larger side).
 */
export function bestAssignment(weights: readonly (readonly number[])[]): number {
  const rows = weights.length;
  const columns = Math.max(0, ...weights.map((row) => row.length));
  const size = Math.max(rows, columns);
  const cost = (row: number, column: number): number => -(weights[row - 1]?.[column - 1] ?? 0);
  const potentialOfRow = new Float64Array(size + 1);
  const potentialOfColumn = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const previous = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const current = rowOf[column] as number;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (used[other]) continue;
        const slack = cost(current, other) - (potentialOfRow[current] as number) - (potentialOfColumn[other] as number);
        if (slack < (least[other] as number)) {
          least[other] = slack;
          previous[other] = column;
        }
        if ((least[other] as number) < delta) {
          delta = least[other] as number;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (used[other]) {
          potentialOfRow[rowOf[other] as number] = (potentialOfRow[rowOf[other] as number] as number) + delta;
          potentialOfColumn[other] = (potentialOfColumn[other] as number) - delta;
        } else least[other] = (least[other] as number) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = previous[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  let total = 0;
  for (let column = 1; column <= size; column++) total -= cost(rowOf[column] as number, column);
  return total;
}
