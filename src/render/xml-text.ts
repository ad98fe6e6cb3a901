import { visibleRun } from './visible.ts';

/** XML 1.0 forbids these two besides control characters and halves of surrogate pairs, which `visibleRun` names too. */
const nonCharacters = /[\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text on one line for the content or an attribute of XML or HTML. */
export function escapeXml(text: string): string {
  return visibleRun(text)
    .replace(nonCharacters, (character) => `\\u{${character.charCodeAt(0).toString(16).toUpperCase()}}`)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
