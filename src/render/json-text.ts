/** Valid inside a JSON string and harmless to a program, but able to drive a terminal or to turn a line round. */
const unsafeInTerminal = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * A value as JSON. Control and bidirectional characters are escaped, and halves of surrogate pairs too, as
 * `JSON.stringify` does by itself; the values stay the same.
 *
 * @param indent spaces a level; 0 for all on one line
 */
export function jsonText(value: unknown, indent: number): string {
  return JSON.stringify(value, null, indent).replace(unsafeInTerminal, escaped);
}

/** The same with `<` escaped too, so that no text can end a `<script>` in which the JSON is put on a page. */
export function embeddableJson(value: unknown): string {
  return jsonText(value, 2).replaceAll('<', '\\u003c');
}

/** A copy with the keys of every object in code-unit order. */
export function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, withSortedKeys(part)]),
  );
}

/** One `\\uXXXX` for each code unit, as JSON has no other form. */
function escaped(character: string): string {
  return Array.from(character.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
