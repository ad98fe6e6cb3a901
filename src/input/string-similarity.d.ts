declare module 'string-similarity' {
  /** Dice's coefficient of two strings' letter pairs, 0 to 1. */
  export function compareTwoStrings(first: string, second: string): number;
}
