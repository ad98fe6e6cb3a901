import type { Discrepancy } from '../types.ts';
import type { RelatedLocation } from './sarif-locations.ts';
import { plainMessage } from './sarif-text.ts';

/** The summary, then a link to each further side: "Against it: [Wednesday (Post)](1)". */
export function messageOf({ summary }: Discrepancy, related: readonly RelatedLocation[]): string {
  const links = related.map(({ id, message }) => `[${message.text}](${id})`);
  const against = links.length === 0 ? '' : ` Against it: ${links.join('; ')}.`;
  return `${plainMessage(summary)}.${against}`;
}
