import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { detectors } from '../../src/detectors/index.ts';
import { indexPage } from './index-page.ts';
import { detectorPage } from './page.ts';

/** Every page on detectors as the registry and the examples want it, by its path. */
export function detectorPages(): Map<string, string> {
  const pages = detectors.map((detector): [string, string] => {
    const path = `docs/detectors/${detector.name}.md`;
    return [path, detectorPage(detector, textOf(path))];
  });
  return new Map([['docs/detectors.md', indexPage(textOf('docs/detectors.md'))], ...pages]);
}

/** Pages of detectors that are no more. */
export function orphanPages(): string[] {
  const names = new Set(detectors.map(({ name }) => `${name}.md`));
  return readdirSync('docs/detectors')
    .filter((file) => !names.has(file))
    .map((file) => `docs/detectors/${file}`);
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
