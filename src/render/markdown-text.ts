import { visible } from './visible.ts';

const breaker = '&#8203;';

/** A text inside a line of Markdown. */
export function escapeMarkdown(text: string): string {
  return escapeRun(visible(text));
}

/**
 * A stretch of visible text for Markdown as CommonMark and GitHub read it. Marks and HTML are escaped. A zero-width
 * space keeps apart what GitHub looks for after that: mentions, references to issues, addresses, names of emoji. It is
 * written as an entity, so that it is seen in the source.
 */
export function escapeRun(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replace(/[\\`*_[\]|~$^]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#](?=\S)|:(?=\/\/)|:(?=[\w+-]+:)|\b(?:www(?=\.)|GH(?=-\d))/gi, `$&${breaker}`);
}

/** A text as code, where nothing in it has a meaning: `:100:` would else be an emoji. What holds a backtick is escaped. */
export function codeSpan(text: string): string {
  return visible(text) === '' || text.includes('`') ? escapeMarkdown(text) : `\`${visible(text)}\``;
}
