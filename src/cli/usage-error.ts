/** What the user can put right: a wrong argument, or a file that cannot be read as articles. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
