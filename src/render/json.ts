import type { Comparison } from '../types.ts';
import { jsonText, withSortedKeys } from './json-text.ts';
import type { Renderer } from './renderer.ts';

/**
 * The comparison as canonical JSON: keys in code-unit order, two spaces of indent, a line feed at the end. The same
 * comparison gives the same bytes.
 */
export function renderJson(comparison: Comparison): string {
  return `${jsonText(withSortedKeys(comparison), 2)}\n`;
}

export const jsonRenderer: Renderer = {
  name: 'json',
  description: 'the whole comparison, by its JSON schema',
  mediaType: 'application/json',
  extension: 'json',
  render: renderJson,
};
