#!/usr/bin/env node
import { run } from './program.ts';

// A reader that has seen enough (`variorum … | head`) closes the pipe; that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
