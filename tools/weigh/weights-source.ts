/** Writes fitted weights as the tables that the library reads. */
import { writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { BoostedTrees } from '../../src/align/boosted-trees.ts';
import type { LogisticWeights } from '../../src/align/logistic.ts';

interface WeightTable {
  /** Name of the constant. */
  readonly name: string;
  /** What the weights say, and what they were fitted on. */
  readonly text: string;
  readonly weights: LogisticWeights;
}

interface TreeTable {
  readonly name: string;
  readonly text: string;
  readonly trees: BoostedTrees;
}

const TREES_FILE = 'src/align/boosted-trees.ts';
const TYPE_FILE = 'src/align/logistic.ts';
const COLUMNS = 120;

/** Tables of either sort in one file; `file`: its path from the root of the project. */
export function writeTables(file: string, tables: readonly (WeightTable | TreeTable)[]): void {
  const imports = [
    ...(tables.some((table) => 'trees' in table)
      ? [`import type { BoostedTrees } from '${pathFrom(file, TREES_FILE)}';`]
      : []),
    ...(tables.some((table) => 'weights' in table)
      ? [`import type { LogisticWeights } from '${pathFrom(file, TYPE_FILE)}';`]
      : []),
  ];
  const sources = tables.map((table) => ('trees' in table ? treesSource(table) : tableSource(table)));
  writeFileSync(file, [`${imports.join('\n')}\n`, ...sources].join('\n'));
}

function treesSource({ name, text, trees: { bias, trees } }: TreeTable): string {
  const rows = trees.map((tree) => `    ${JSON.stringify(tree)},`);
  return `${comment(text)}\nexport const ${name}: BoostedTrees = {\n  bias: ${bias},\n  trees: [\n${rows.join('\n')}\n  ],\n};\n`;
}

function pathFrom(file: string, other: string): string {
  const path = posix.relative(posix.dirname(file), other);
  return path.startsWith('.') ? path : `./${path}`;
}

function tableSource({ name, text, weights: { bias, weights } }: WeightTable): string {
  const rows = Object.entries(weights).map(([feature, weight]) => `    ${feature}: ${weight},`);
  const lines = [
    `export const ${name}: LogisticWeights = {`,
    `  bias: ${bias},`,
    '  weights: {',
    ...rows,
    '  },',
    '};',
  ];
  return `${comment(text)}\n${lines.join('\n')}\n`;
}

/** A doc comment of lines as wide as the project's. */
function comment(text: string): string {
  const lines: string[] = [];
  let line = ' *';
  for (const word of text.split(/\s+/)) {
    if (line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = ' *';
    }
    line += ` ${word}`;
  }
  return ['/**', ...lines, line, ' */'].join('\n');
}
