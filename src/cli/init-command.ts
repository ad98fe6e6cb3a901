import { readdir, writeFile } from 'node:fs/promises';
import { configFiles } from './config/find-config.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';

/** The configuration that `variorum init` writes: each setting with its default, and what it is for. */
const initialConfig = `// Settings of variorum; every one may be left out.
/** @type {import('variorum').Config} */
export default {
  // What is compared where the command line names nothing: files, directories, globs.
  files: ['articles'],
  // ignore: ['articles/drafts/**'],

  // From which confidence on a discrepancy is a conflict, and from which it is for review.
  conflictThreshold: 0.5,
  reviewThreshold: 0.2,

  // Single detectors: off, review or conflict; "variorum detectors" lists them.
  detectors: {
    // 'word-differs': 'review',
    // 'age-differs': { severity: 'high', conflictThreshold: 0.8 },
  },

  // Words and names that the built-in tables lack.
  lexicon: {
    // opposites: [['greenlight', 'block']],
    // aliases: [['World Health Organization', 'WHO', 'health body']],
    // offices: [['prime minister', 'minister-president']],
    // places: { Karosta: ['Liepaja', 'Latvia'] },
  },

  // What is known of outlets, by their names in the articles. No outlet is believed more than another.
  sources: {
    // 'Harbour Times': { zone: '+09:00', origin: 'Harbour Press' },
  },

  // When the exit code is 1.
  gate: { failOn: 'conflict', minSeverity: 'low', minConfidence: 0, minOrigins: 1, max: 0 },
};
`;

/**
 * `variorum init`: writes a configuration with comments.
 *
 * @throws {UsageError} where there is one, which is never written over
 */
export async function initCommand(): Promise<ExitCode> {
  const names = new Set(await readdir('.'));
  const known = configFiles.find((name) => names.has(name));
  if (known !== undefined) throw new UsageError(`${known}: is there already; nothing was written`);
  const file = 'variorum.config.mjs';
  await writeFile(file, initialConfig, { flag: 'wx' });
  process.stdout.write(`${file} written; set files in it to where the articles are, then run variorum compare\n`);
  return exitCodes.clean;
}
