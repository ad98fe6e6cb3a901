import { decodeBase64 } from '../weights/base64.ts';
import { KERNELS } from './kernels.data.ts';

/** The WebAssembly kernels; addresses are in bytes. See `tools/syntax/parser/kernels.as`. */
export interface Kernels {
  gemm(
    c: number,
    ldc: number,
    a: number,
    rsa: number,
    csa: number,
    b: number,
    ldb: number,
    m: number,
    k: number,
    n: number,
  ): void;
  scan(
    u: number,
    ldu: number,
    x: number,
    ldx: number,
    v: number,
    c: number,
    h: number,
    start: number,
    step: number,
    length: number,
    width: number,
  ): void;
  scanBack(
    u: number,
    du: number,
    ldu: number,
    x: number,
    dx: number,
    ldx: number,
    v: number,
    dv: number,
    c: number,
    dh: number,
    start: number,
    step: number,
    length: number,
    width: number,
  ): void;
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
  quantise(x: number, ldx: number, q: number, scales: number, m: number, k: number): void;
  integerGemm(
    c: number,
    ldc: number,
    q: number,
    scales: number,
    b: number,
    columns: number,
    bias: number,
    m: number,
    k: number,
    n: number,
  ): void;
}

/** Kernels over a memory of their own, seen as floats. */
export interface Machine {
  readonly kernels: Kernels;
  readonly floats: Float32Array;
}

interface Engine {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (binary: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** Instantiates the kernels, synchronously, with room for so many floats. */
export function machineFor(length: number): Machine {
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: Engine };
  const memory = new WebAssembly.Memory({ initial: Math.ceil((length * 4 + 1024) / 65536) });
  const binary = decodeBase64(KERNELS);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory } });
  return { kernels: instance.exports as Kernels, floats: new Float32Array(memory.buffer) };
}
