import comparison from '../../docs/comparison.schema.json';
import config from '../../docs/config.schema.json';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** `variorum schema`: a JSON Schema of docs/. */
export function schemaCommand(of: 'comparison' | 'config'): ExitCode {
  process.stdout.write(`${JSON.stringify(of === 'config' ? config : comparison, null, 2)}\n`);
  return exitCodes.clean;
}
