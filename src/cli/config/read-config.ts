import { basename, dirname, resolve } from 'node:path';
import schema from '../../../docs/config.schema.json';
import type { ConfigFile } from '../../config/config.ts';
import { type Schema, schemaProblems } from '../../config/schema-problems.ts';
import { readText } from '../input/read-text.ts';
import { shownPath } from '../shown-path.ts';
import { UsageError } from '../usage-error.ts';
import { findConfig } from './find-config.ts';
import { importModule } from './import-module.ts';

/** A configuration and where it stands, which its paths are relative to. */
export interface FoundConfig {
  /** The file; `null` where there is none. */
  readonly file: string | null;
  readonly directory: string;
  readonly config: ConfigFile;
}

/**
 * The configuration that holds in the working directory, checked.
 *
 * @param given the file named on the command line; `false` for none
 * @throws {UsageError} for a file that cannot be read, and for each key that is wrong
 */
export async function readConfig(given: string | false | undefined): Promise<FoundConfig> {
  const file = given === false ? null : given === undefined ? await findConfig(process.cwd()) : resolve(given);
  if (file === null) return { file, directory: process.cwd(), config: {} };
  const value = await readValue(file);
  const problems = schemaProblems(value, schema as unknown as Schema);
  if (problems.length > 0) throw new UsageError(...problems.map((problem) => `${shownPath(file)}: ${problem}`));
  return { file, directory: dirname(file), config: value as ConfigFile };
}

async function readValue(file: string): Promise<unknown> {
  if (!file.endsWith('.json')) return importModule(file);
  const value = parsed(file, await readText(shownPath(file)));
  return basename(file) === 'package.json' ? (value as { readonly variorum?: unknown }).variorum : value;
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${shownPath(file)}: is not valid JSON: ${(error as Error).message}`);
  }
}
