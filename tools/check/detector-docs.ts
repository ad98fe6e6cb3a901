import { existsSync, readFileSync } from 'node:fs';
import { detectorPages, orphanPages } from '../detectors/pages.ts';

/** The pages on detectors are what the registry and the examples want. */
export function detectorDocs(): string[] {
  const others = [...detectorPages()].filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  return [
    ...others.map(([path]) => `${path}: is not in step with the registry and its examples; run npm run docs`),
    ...orphanPages().map((path) => `${path}: is of a detector that is no more; run npm run docs`),
  ];
}
