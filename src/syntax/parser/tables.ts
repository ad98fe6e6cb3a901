/** A matrix of signed bytes, each row with its own scale. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly codes: Int8Array;
  readonly scales: Float32Array;
}

/** A matrix from its rows' scales (32-bit floats, low byte first) and its codes. */
export function tableOf(scales: Uint8Array, codes: Uint8Array): Table {
  const view = new DataView(scales.buffer, scales.byteOffset, scales.byteLength);
  const rows = scales.length / 4;
  return {
    rows,
    columns: codes.length / rows,
    scales: Float32Array.from({ length: rows }, (_, row) => view.getFloat32(4 * row, true)),
    codes: new Int8Array(codes.buffer, codes.byteOffset, codes.length),
  };
}
