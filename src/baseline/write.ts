import type { Baseline, Decision, DisputedSide } from './baseline.ts';

const schema = 'https://unpkg.com/variorum/docs/baseline.schema.json';

/**
 * A baseline as the text of its file: a decision's parts in a fixed order and a line each, so that a change shows as
 * the lines it touches.
 */
export function writeBaseline({ decisions }: Baseline): string {
  const blocks = decisions.map((decision) => `    {\n${linesOf(decision).join(',\n')}\n    }`);
  const list = blocks.length === 0 ? '[]' : `[\n${blocks.join(',\n')}\n  ]`;
  return `{\n  "$schema": ${JSON.stringify(schema)},\n  "version": 1,\n  "decisions": ${list}\n}\n`;
}

function linesOf(decision: Decision): string[] {
  const { fingerprint, status, reason, by, on, expires, kind, about, names, when, sides } = decision;
  const parts = { fingerprint, status, reason, by, on, expires, kind, about, names, when };
  const told = Object.entries(parts).filter(([, value]) => value !== undefined);
  const lines = told.map(([key, value]) => `      ${JSON.stringify(key)}: ${inline(value)}`);
  return [...lines, `      "sides": [\n${sides.map(sideLine).join(',\n')}\n      ]`];
}

function sideLine({ value, origins, passages }: DisputedSide): string {
  const parts = `"value": ${JSON.stringify(value)}, "origins": ${inline(origins)}, "passages": ${inline(passages)}`;
  return `        { ${parts} }`;
}

/** JSON on one line, with a space behind each comma of a list. */
function inline(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(inline).join(', ')}]` : JSON.stringify(value);
}
