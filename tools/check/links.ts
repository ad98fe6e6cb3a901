import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files.ts';

/** What an example prints may look like a link, and is none. */
const codeBlock = /^```[\s\S]*?^```/gm;

const link = /\]\((?!https?:|mailto:|#)([^)#\s]+)/g;

/** Links inside the documents lead to files that are there. */
export function links(): string[] {
  return ['README.md', ...filesBelow('docs', '.md')].flatMap((path) =>
    [...readFileSync(path, 'utf8').replace(codeBlock, '').matchAll(link)].flatMap(([, target = '']) =>
      existsSync(join(dirname(path), target)) ? [] : [`${path}: leads to ${target}, which is not there`],
    ),
  );
}
