#!/usr/bin/env node
import Module from 'node:module';
import { join } from 'node:path';
import { run } from './program.ts';
import { readTablesAsText } from './text-tables.ts';

// Node 22 and later keep what they compile; `require` is what the library is loaded by when built.
(Module as { enableCompileCache?: () => void }).enableCompileCache?.();
if (typeof require === 'function') readTablesAsText(join(__dirname, 'data'), require.cache);

// A reader that has seen enough (`variorum … | head`) closes the pipe; that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
