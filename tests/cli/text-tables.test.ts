import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTablesAsText } from '../../src/cli/text-tables.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function tablesIn(source: string, places: object): Record<string, unknown> {
  writeFileSync(join(folder, 'names.cjs'), source);
  writeFileSync(join(folder, 'tables.json'), JSON.stringify({ 'names.cjs': places }));
  const modules: Partial<Record<string, NodeModule>> = {};
  readTablesAsText(folder, modules);
  return modules[join(folder, 'names.cjs')]?.exports;
}

describe('readTablesAsText', () => {
  it('takes what stands between the places, in bytes', () => {
    const tables = tablesIn('var A = "élan"; var B = "b";', { A: [9, 14], B: [26, 27] });
    expect({ ...tables }).toEqual({ A: 'élan', B: 'b' });
  });

  it('reads where it is first asked, and once', () => {
    const tables = tablesIn('var A = "one";', { A: [9, 12] });
    writeFileSync(join(folder, 'names.cjs'), 'var A = "two";');
    expect(tables.A).toBe('two');
    writeFileSync(join(folder, 'names.cjs'), 'var A = "six";');
    expect(tables.A).toBe('two');
  });

  it('does nothing where nothing is built', () => {
    const modules = {};
    readTablesAsText(join(folder, 'nowhere'), modules);
    expect(modules).toEqual({});
  });
});
