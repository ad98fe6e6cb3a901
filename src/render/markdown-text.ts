import { visible } from './visible.ts';

const breaker = '&#8203;';

/** A text for Markdown, be it at the start of a line: there a dash or a number would begin a list. */
export function escapeMarkdown(text: string): string {
  return escapeRun(visible(text))
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/**
 * A stretch of visible text for Markdown as CommonMark and GitHub read it. Marks and HTML are escaped. A zero-width
 * space keeps apart what GitHub looks for after that: mentions, references to issues, addresses, names of emoji. It is
 * written as an entity, so that it is seen in the source.
 */
export function escapeRun(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replace(/[\\`*_[\]|~$^#]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#](?=\S)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|GH(?=-\d)/gi, `$&${breaker}`);
}

/** A text as code, where nothing in it has a meaning: `:100:` would else be an emoji. */
export function codeSpan(text: string): string {
  const code = visible(text);
  // The fence is longer than any run of backticks within; a space keeps it from one at an end (CommonMark 0.31, 6.1).
  const runs = code.match(/`+/g) ?? [];
  const fence = '`'.repeat(1 + runs.reduce((longest, run) => Math.max(longest, run.length), 0));
  const space = /^`|`$|^$/.test(code) ? ' ' : '';
  return fence + space + code + space + fence;
}
