import type { Comparison } from '../types.ts';
import { jsonText, withSortedKeys } from './json-text.ts';
import type { Renderer } from './renderer.ts';

/** Each discrepancy as canonical JSON on a line of its own; nothing where there is none. */
export function renderJsonLines({ discrepancies }: Comparison): string {
  return discrepancies.map((discrepancy) => `${jsonText(withSortedKeys(discrepancy), 0)}\n`).join('');
}

export const jsonLinesRenderer: Renderer = {
  name: 'jsonl',
  description: 'one discrepancy a line, in JSON',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  render: renderJsonLines,
};
