import { describe, expect, it } from 'vitest';
import { terminalOptions } from '../../src/cli/terminal.ts';

describe('terminalOptions', () => {
  it.each([
    ['a terminal', { isTTY: true, columns: 72 }, {}, { colour: true, width: 72 }],
    ['a terminal of unknown width', { isTTY: true }, {}, { colour: true }],
    ['a pipe', { columns: 72 }, {}, { colour: false }],
    ['NO_COLOR', { isTTY: true, columns: 72 }, { NO_COLOR: '1' }, { colour: false, width: 72 }],
    ['an empty NO_COLOR, which counts for nothing', { isTTY: true }, { NO_COLOR: '' }, { colour: true }],
    ['a dumb terminal', { isTTY: true }, { TERM: 'dumb' }, { colour: false }],
  ])('%s', (_, output, env, expected) => {
    expect(terminalOptions(output, env)).toEqual(expected);
  });
});
