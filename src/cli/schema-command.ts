import baseline from '../../docs/baseline.schema.json';
import comparison from '../../docs/comparison.schema.json';
import config from '../../docs/config.schema.json';
import { type ExitCode, exitCodes } from './exit-codes.ts';

const schemas = { comparison, config, baseline };

export type SchemaName = keyof typeof schemas;

/** `variorum schema`: a JSON Schema of docs/. */
export function schemaCommand(of: SchemaName): ExitCode {
  process.stdout.write(`${JSON.stringify(schemas[of], null, 2)}\n`);
  return exitCodes.clean;
}
