import { visible } from './visible.ts';

/**
 * A text in a message string: brackets would make a link and braces a placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6), and
 * are escaped.
 */
export function plainMessage(text: string): string {
  return visible(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replaceAll('{', '{{')
    .replaceAll('}', '}}');
}
