import { readFileSync } from 'node:fs';
import { detectorPage } from '../detectors/page.ts';

/** docs/detectors.md has a section for each detector of the registry, in its order, with its kind and description. */
export function detectorDocs(): string[] {
  const path = 'docs/detectors.md';
  const page = readFileSync(path, 'utf8');
  return page === detectorPage(page) ? [] : [`${path}: is not in step with the registry; run npm run docs`];
}
