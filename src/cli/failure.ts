import { visible } from '../render/visible.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** Errors whose message is written for the user; known by name, as the library's class may not be loaded here. */
const expected = new Set(['InputError', 'UsageError']);

/** Says in one line on standard error what went wrong. */
export function sayError(message: string): void {
  process.stderr.write(`variorum: ${visible(message)}\n`);
}

/** A line for each fault; what stands inside a message never makes a line of its own. */
function linesOf(error: Error): readonly string[] {
  return 'lines' in error && Array.isArray(error.lines) ? error.lines : [error.message];
}

/** Says what went wrong and returns the exit code for it. */
export function reportFailure(error: unknown): ExitCode {
  if (error instanceof Error && expected.has(error.name)) {
    for (const line of linesOf(error)) sayError(line);
    return exitCodes.usage;
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  sayError(`internal error, please report it with what was compared: ${told}`);
  return exitCodes.internal;
}
