import type { Discrepancy } from '../types.ts';
import type { RelatedLocation } from './sarif-locations.ts';
import { visible } from './visible.ts';

/** The summary, then a link to each further side: "Against it: [Wednesday (Post)](1)". */
export function messageOf({ summary }: Discrepancy, related: readonly RelatedLocation[]): string {
  const links = related.map(({ id, message }) => `[${message.text}](${id})`);
  const against = links.length === 0 ? '' : ` Against it: ${links.join('; ')}.`;
  return `${plainMessage(summary)}.${against}`;
}

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
