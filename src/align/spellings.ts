/** Whether two names begin alike: "Independence" and "Independent" may be one name in two spellings. */
export function beginAlike(a: string, b: string): boolean {
  return a.slice(0, SPELT).toLowerCase() === b.slice(0, SPELT).toLowerCase();
}

/** So many letters are seldom shared by two names. */
const SPELT = 4;
