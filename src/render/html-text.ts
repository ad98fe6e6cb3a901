import { escapeXml } from './xml-text.ts';

/** Markup, as against text that has to be escaped. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | readonly Html[];

/** A template for markup: what is put into it is escaped and made visible, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = strings.map((string, i) => string + (i < parts.length ? markupOf(parts[i] ?? '') : ''));
  return { html: text.join('') };
}

export const nothing: Html = { html: '' };

function markupOf(part: Part): string {
  if (typeof part === 'string') return escapeXml(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((each) => each.html).join('\n');
}
