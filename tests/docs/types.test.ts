import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../tools/check/files.ts';

mkdirSync('.cache', { recursive: true });
// Inside the repository, so that the package finds itself by its name, with the types of the build.
const directory = mkdtempSync('.cache/types-');

afterAll(() => {
  rmSync(directory, { recursive: true });
});

const blocks = ['README.md', ...filesBelow('docs', '.md')].flatMap((path) =>
  // Those of the package as it is installed; some pages show the inside of a stage.
  [...readFileSync(path, 'utf8').matchAll(/```ts\n([^`]*?from 'variorum[\s\S]*?)```/g)].map(([, code = ''], i) => {
    const file = join(directory, `${path.replace(/\W/g, '-')}-${i}.ts`);
    writeFileSync(file, code);
    return { path, i, file };
  }),
);

const program = ts.createProgram(
  blocks.map(({ file }) => file),
  {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
  },
);

describe('the TypeScript in the documents', () => {
  it('is there', () => {
    expect(blocks.map(({ path }) => path)).toEqual(expect.arrayContaining(['README.md', 'docs/writing-a-detector.md']));
  });

  it.each(blocks)('compiles under strict settings: $path, block $i', ({ file }) => {
    const source = program.getSourceFile(file);
    const faults = ts.getPreEmitDiagnostics(program, source);
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });
});
