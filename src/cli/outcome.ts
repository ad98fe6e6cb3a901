import type { ExitCode } from './exit-codes.ts';

/** Where a command leaves its exit code. */
export interface Outcome {
  code: ExitCode;
}
