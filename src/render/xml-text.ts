import { visibleRun } from './visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text on one line for the content or an attribute of XML or HTML. */
export function escapeXml(text: string): string {
  return visibleRun(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
