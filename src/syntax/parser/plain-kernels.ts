/**
 * The kernels of `tools/syntax/parser/kernels.as` in plain JavaScript, for where WebAssembly is missing or forbidden.
 * Slow, but every operation is rounded to 32 bits in the same order, so that the results are the same bits. Addresses
 * are in bytes.
 */
export function plainKernels(buffer: ArrayBuffer) {
  const floats = new Float32Array(buffer);
  const shorts = new Int16Array(buffer);
  const at = (index: number) => floats[index] as number;
  const round = Math.fround;

  /** C[m×n] += A·B, with A[i,p] at `a + i·rsa + p·csa`, rows of B and C at strides `ldb`, `ldc`. */
  function gemm(...[c, ldc, a, rsa, csa, b, ldb, m, k, n]: readonly [...Five, ...Five]): void {
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        let sum = at(c / 4 + i * ldc + j);
        for (let p = 0; p < k; p++) sum = round(sum + round(at(a / 4 + i * rsa + p * csa) * at(b / 4 + p * ldb + j)));
        floats[c / 4 + i * ldc + j] = sum;
      }
    }
  }

  /** A recurrent unit over a sentence in one direction; u holds rows of [z|f|r], v the recurrent weights [f|r]. */
  function scan(...[u, ldu, x, ldx, v, c, h, start, step, length, width]: readonly [...Five, ...Five, number]): void {
    for (let j = 0; j < width; j++) {
      let state = 0;
      for (let n = 0, t = start; n < length; n++, t += step) {
        const row = t * ldx + j;
        const from = u / 4 + t * ldu + j;
        const z = at(from);
        const carry = gate(round(at(from + width) + round(at(v / 4 + j) * state)));
        const reset = gate(round(at(from + 2 * width) + round(at(v / 4 + width + j) * state)));
        state = round(z + round(carry * round(state - z)));
        floats[c / 4 + row] = state;
        const high = at(x / 4 + row);
        floats[h / 4 + row] = round(high + round(reset * round(state - high)));
      }
    }
  }

  function gate(x: number): number {
    return round(0.5 + round(round(0.5 * x) / round(1 + Math.abs(x))));
  }

  /** Rounds rows of `k` floats to 16-bit integers; each row's scale turns them back. */
  function quantise(x: number, ldx: number, q: number, scales: number, m: number, k: number): void {
    for (let i = 0; i < m; i++) {
      let most = round(1e-20);
      for (let p = 0; p < k; p++) most = Math.max(most, Math.abs(at(x / 4 + i * ldx + p)));
      floats[scales / 4 + i] = round(most / 32767);
      const factor = round(32767 / most);
      for (let p = 0; p < k; p++) shorts[q / 2 + i * k + p] = nearest(round(at(x / 4 + i * ldx + p) * factor));
    }
  }

  /** C[m×n] = bias + A·B over integers; B as panels of eight columns, `columns` the scales of its columns. */
  function integerGemm(...[c, ldc, q, scales, b, columns, bias, m, k, n]: readonly [...Five, ...Five]): void {
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        let sum = 0;
        for (let p = 0; p < k; p++) {
          const value = shorts[b / 2 + panelled(j, p, k)] as number;
          sum += (shorts[q / 2 + i * k + p] as number) * value;
        }
        const scaled = round(round(round(sum) * at(scales / 4 + i)) * at(columns / 4 + j));
        floats[c / 4 + i * ldc + j] = round(at(bias / 4 + j) + scaled);
      }
    }
  }

  return { gemm, scan, quantise, integerGemm };
}

/** Where row `p` of column `j` stands in a matrix of `k` rows laid out as `integerGemm` reads it. */
export function panelled(j: number, p: number, k: number): number {
  return ((j >> 3) * (k >> 1) + (p >> 1)) * 16 + 2 * (j & 7) + (p & 1);
}

type Five = readonly [number, number, number, number, number];

/** To the nearest integer, halves to even. */
function nearest(x: number): number {
  const down = Math.floor(x);
  const rest = x - down;
  if (rest !== 0.5) return rest < 0.5 ? down : down + 1;
  return down % 2 === 0 ? down : down + 1;
}
