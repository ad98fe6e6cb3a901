import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import type { Comparison } from '../../src/types.ts';
import { readFixture } from '../support/fixtures.ts';

/** What every browser offers; nothing of Node's. */
const browserGlobals = { TextDecoder, TextEncoder, atob, btoa };

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { compare } from './dist/index.js';`, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'variorum',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

describe('the core in a browser', () => {
  it('bundles and compares without Node, with the same result', async () => {
    const context = createContext({ ...browserGlobals });
    runInContext(await bundle(), context);
    for (const name of ['summit', 'earthquake']) {
      const { articles } = readFixture(name);
      const json: string = runInContext(`JSON.stringify(variorum.compare(${JSON.stringify(articles)}))`, context);
      expect(JSON.parse(json) as Comparison).toEqual(JSON.parse(JSON.stringify(compare(articles))));
    }
  });
});
