/** How a word is written. */
export const CASE = { other: 0, lower: 1, initial: 2, upper: 3, mixed: 4, figure: 5, single: 6, dotted: 7 } as const;

const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();
/** The case of a longer string is read off its start. */
const LONGEST_READ = 60;

/** The way a word is written, one of `CASE`. */
export function letterCase(word: string): number {
  let [upper, lower, digits] = [0, 0, 0];
  const length = Math.min(word.length, LONGEST_READ);
  for (let index = 0; index < length; index++) {
    const code = word.charCodeAt(index);
    if (code >= 48 && code <= 57) digits++;
    else if (code < 128) {
      if (code >= 97 && code <= 122) lower++;
      else if (code >= 65 && code <= 90) upper++;
    } else if (isLetter(word[index] as string)) isUpper(word[index] as string) ? upper++ : lower++;
  }
  if (upper + lower === 0) return digits > 0 ? CASE.figure : CASE.other;
  if (upper === 0) return digits > 0 && digits >= lower ? CASE.figure : CASE.lower;
  if (upper === 1 && lower === 0) return CASE.single;
  if (lower === 0) return word.includes('.') ? CASE.dotted : CASE.upper;
  return upper === 1 && isUpper(word[0] as string) ? CASE.initial : CASE.mixed;
}

/** Whether a word has a capital letter. */
export function hasCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  return word.length <= LONGEST_READ && word !== word.toLowerCase();
}
