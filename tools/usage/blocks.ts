const block = /<!-- ([a-z ]+), by npm run docs -->\n[\s\S]*?<!-- end -->/g;

/**
 * A page with its generated blocks written anew; what stands between them is kept.
 *
 * @param contents what each block holds, by its name
 * @throws {Error} where the page lacks a block, or has one too many
 */
export function withBlocks(page: string, contents: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  const written = page.replace(block, (_, name: string) => {
    const content = contents.get(name);
    if (content === undefined || seen.has(name)) throw new Error(`there is no content for a block ${name}`);
    seen.add(name);
    return `<!-- ${name}, by npm run docs -->\n\n${content}\n\n<!-- end -->`;
  });
  const missing = [...contents.keys()].filter((name) => !seen.has(name));
  if (missing.length > 0) throw new Error(`the page lacks <!-- ${missing[0]}, by npm run docs --> … <!-- end -->`);
  return written;
}

/** A table of Markdown; a bar inside a cell is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
