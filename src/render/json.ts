import type { Comparison } from '../types.ts';
import type { Renderer } from './renderer.ts';

/** Valid inside a JSON string and harmless to a program, but able to drive a terminal or to turn a line round. */
const unsafeInTerminal = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * The comparison as canonical JSON: keys in code-unit order, two spaces of indent, a line feed at the end. The same
 * comparison gives the same bytes. Control and bidirectional characters are escaped; the values stay the same.
 */
export function renderJson(comparison: Comparison): string {
  const json = JSON.stringify(comparison, withSortedKeys, 2);
  return `${json.replace(unsafeInTerminal, escaped)}\n`;
}

/** One `\\uXXXX` for each code unit, as JSON has no other form. */
function escaped(character: string): string {
  return Array.from(character.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const jsonRenderer: Renderer = {
  name: 'json',
  description: 'the whole comparison, by docs/comparison.schema.json',
  mediaType: 'application/json',
  extension: 'json',
  render: renderJson,
};
