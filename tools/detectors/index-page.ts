import { detectors } from '../../src/detectors/index.ts';

const table = /^\| detector \|[\s\S]*?(?=\n\n|\n?$(?![\s\S]))/m;

/** docs/detectors.md with the table of detectors as the registry has them; the rest is written by hand. */
export function indexPage(page: string): string {
  const rows = detectors.map(
    ({ name, kind, description }) => `| [\`${name}\`](detectors/${name}.md) | ${kind} | ${description} |`,
  );
  const lines = ['| detector | kind | finds |', '|---|---|---|', ...rows].join('\n');
  return table.test(page) ? page.replace(table, () => lines) : `${page.trimEnd()}\n\n${lines}\n`;
}
