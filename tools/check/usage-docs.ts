import { readFileSync } from 'node:fs';
import { usagePages } from '../usage/pages.ts';

/** The reference of commands and configuration says what the code does. */
export function usageDocs(): string[] {
  return Object.entries(usagePages).flatMap(([path, written]) => {
    const page = readFileSync(path, 'utf8');
    try {
      return page === written(page) ? [] : [`${path}: is not in step with the code; run npm run docs`];
    } catch (error) {
      return [`${path}: ${error instanceof Error ? error.message : error}`];
    }
  });
}
