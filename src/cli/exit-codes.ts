/** What the process ends with; documented in docs/cli.md. */
export const exitCodes = {
  /** Compared, and no conflict found. */
  clean: 0,
  /** Compared, and at least one conflict found. */
  conflicts: 1,
  /** Bad usage, or an input that cannot be read or compared. */
  usage: 2,
  /** A fault of this program's own. */
  internal: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
