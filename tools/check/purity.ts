import { readFileSync } from 'node:fs';
import { filesBelow } from './files.ts';

/** What makes a result depend on the machine, the clock, the locale or chance. */
const impure: readonly [RegExp, string][] = [
  [/\.toLocale\w+\(/, 'depends on the locale'],
  [/\.localeCompare\(/, 'depends on the locale; compare by code unit'],
  [/\bIntl\./, 'depends on the data of the machine'],
  [/\bMath\.random\(/, 'is chance'],
  [/\bDate\.now\(|\bnew Date\(\)|\bperformance\./, 'is the clock'],
  [/\bprocess\.|\bBuffer\b/, 'is not there in a browser'],
  [/\bconsole\./, 'prints; only the command line does'],
];

/** The core is one pure function: no source but the command line uses what differs from place to place. */
export function purity(): string[] {
  const core = filesBelow('src', '.ts').filter((path) => !path.startsWith('src/cli/') && !path.endsWith('.data.ts'));
  return core.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, i) => faultsOf(line, path, i + 1)),
  );
}

function faultsOf(line: string, path: string, number: number): string[] {
  const code = line.replace(/^\s*(\/\/|\*|\/\*).*$/, '');
  return impure.flatMap(([pattern, why]) => {
    const [found] = pattern.exec(code) ?? [];
    return found === undefined ? [] : [`${path}:${number}: ${found} ${why}`];
  });
}
