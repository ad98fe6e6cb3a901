import { readFileSync } from 'node:fs';
import { schemas } from '../schema/schemas.ts';

/** The schemas in docs/ are what the types say. */
export function schema(): string[] {
  return Object.entries(schemas).flatMap(([path, current]) =>
    readFileSync(path, 'utf8') === current() ? [] : [`${path}: is not what the types say; run npm run schema`],
  );
}
