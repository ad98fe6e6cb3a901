/** What the process ends with; documented in docs/cli.md. */
export const exitCodes = {
  /** Nothing at or over the gate. */
  clean: 0,
  /** At least one discrepancy at or over the gate. */
  found: 1,
  /** Bad usage, or an input that cannot be read or compared. */
  usage: 2,
  /** A fault of this program's own. */
  internal: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
