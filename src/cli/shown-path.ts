import { relative, resolve, sep } from 'node:path';

/** A path as messages and results name it: relative to the working directory, with `/`. */
export function shownPath(path: string): string {
  return (relative('', resolve(path)) || path).split(sep).join('/');
}
