import { describe, expect, it } from 'vitest';
import { bar, progressOn } from '../../src/cli/progress.ts';

function shown(isTTY: boolean, env: Record<string, string>, quiet: boolean, between: number): string[] {
  const written: string[] = [];
  let clock = 0;
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const progress = progressOn(stream, 4, { quiet, env, now: () => clock });
  for (let i = 0; i < 4; i++) {
    clock += between;
    progress.step();
  }
  progress.end();
  return written;
}

describe('progressOn', () => {
  it('shows a bar on a terminal and clears it', () => {
    const written = shown(true, {}, false, 1000);
    expect(written).toHaveLength(5);
    expect(written[1]).toContain('2 of 4 articles, about 2 s left');
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  it.each<[string, boolean, Record<string, string>, boolean, number]>([
    ['no terminal', false, {}, false, 1000],
    ['CI', true, { CI: 'true' }, false, 1000],
    ['--quiet', true, {}, true, 1000],
    ['a dumb terminal', true, { TERM: 'dumb' }, false, 1000],
    ['a short run', true, {}, false, 10],
  ])('shows nothing for %s', (_, isTTY, env, quiet, between) => {
    expect(shown(isTTY, env, quiet, between)).toEqual([]);
  });
});

describe('bar', () => {
  it.each([
    [0, 3, 0, '[------------------------] 0 of 3 articles, about 0 s left'],
    [6, 12, 3000, '[############------------]  6 of 12 articles, about 3 s left'],
    [1, 1000, 1000, '[------------------------]    1 of 1000 articles, about 17 min left'],
    [12, 12, 9000, '[########################] 12 of 12 articles, comparing'],
  ])('%i of %i after %i ms', (done, total, milliseconds, expected) => {
    expect(bar(done, total, milliseconds)).toBe(expected);
  });
});
