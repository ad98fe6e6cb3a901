// Compiles kernels.as and writes it as a module: npx tsx tools/syntax/parser/build-kernels.ts
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeBase64 } from '../../../src/syntax/weights/base64.ts';

const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
const source = join(folder, 'kernels.ts');
copyFileSync(new URL('./kernels.as', import.meta.url), source);
const options = [
  '-O3',
  '--noAssert',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '--importMemory',
  '--initialMemory',
  '1',
];
const binary = join(folder, 'kernels.wasm');
execFileSync('npx', ['asc', source, ...options, '--outFile', binary], { stdio: 'inherit' });
const text = encodeBase64(readFileSync(binary));
writeFileSync(
  new URL('../../../src/syntax/parser/kernels.data.ts', import.meta.url),
  `// Built by tools/syntax/parser/build-kernels.ts from tools/syntax/parser/kernels.as.\nexport const KERNELS =\n  '${text}';\n`,
);
rmSync(folder, { recursive: true });
