/** What an action yields, or `undefined` where it fails: a cache that does not work is none, and no error. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
