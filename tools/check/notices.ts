import { readFileSync } from 'node:fs';
import { filesBelow } from './files.ts';

/** An import of another package, by the name of the package. */
const imported = /from '((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^']*)?'/g;

/** The licences of what is bundled stand in NOTICE. */
export function notices(): string[] {
  const notice = readFileSync('NOTICE', 'utf8');
  const bundled = new Set(
    filesBelow('src', '.ts')
      .filter((path) => !path.endsWith('.data.ts'))
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(imported)].map(([, name = '']) => name)),
  );
  const missing = [...bundled].filter((name) => !new RegExp(`^${name}\\b`, 'm').test(notice));
  return missing.map((name) => `NOTICE: does not name ${name}, which is bundled`);
}
