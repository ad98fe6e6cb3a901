import { decodeBase64 } from '../weights/base64.ts';
import { KERNELS } from './kernels.data.ts';
import { plainKernels } from './plain-kernels.ts';

/** The loops that parsing spends its time in; addresses are in bytes. See `plainKernels`. */
export type Kernels = ReturnType<typeof plainKernels>;

/** Kernels over a memory of their own, seen as floats. */
export interface Machine<K = Kernels> {
  readonly kernels: K;
  readonly floats: Float32Array;
}

interface Engine {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (binary: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/**
 * Kernels with room for so many floats, ready at once: WebAssembly with SIMD or, where that is missing or forbidden, as
 * by a page's content security policy, plain JavaScript, with the same results.
 */
export function machineFor(length: number): Machine {
  try {
    return compiledMachine<Kernels>(length);
  } catch {
    return plainMachine(length);
  }
}

/** The WebAssembly kernels. Throws where there is no WebAssembly with SIMD. */
export function compiledMachine<K>(length: number): Machine<K> {
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: Engine };
  const memory = new WebAssembly.Memory({ initial: Math.ceil((length * 4 + 1024) / 65536) });
  const module = new WebAssembly.Module(decodeBase64(KERNELS));
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  return { kernels: instance.exports as K, floats: new Float32Array(memory.buffer) };
}

export function plainMachine(length: number): Machine {
  const floats = new Float32Array(length + 256);
  return { kernels: plainKernels(floats.buffer), floats };
}
