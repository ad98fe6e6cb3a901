import { compareTwoStrings } from 'string-similarity';

/** Names less alike are no slips of each other, unless they are one slip of a finger apart. */
const LEAST_ALIKE = 0.5;
const SHORTEST = 3;
const LONGEST = 60;

/** `; did you mean "x"?` with the name most like what was given, or nothing where none is. */
export function suggestion(name: string, names: readonly string[]): string {
  const given = name.toLowerCase().slice(0, LONGEST);
  const closest = names.reduce((best, known) => (likeness(given, known) > likeness(given, best) ? known : best), '');
  return likeness(given, closest) >= LEAST_ALIKE ? `; did you mean ${JSON.stringify(closest)}?` : '';
}

/** Dice's coefficient of the letter pairs; short names have few, so one slip is looked for too. */
function likeness(given: string, known: string): number {
  if (known === '') return 0;
  const other = known.toLowerCase();
  const slip = given.length >= SHORTEST && isOneSlip(given, other) ? LEAST_ALIKE : 0;
  return Math.max(slip, compareTwoStrings(given, other));
}

/** Whether one letter is added, left out or another, or two have changed places (Damerau 1964). */
function isOneSlip(a: string, b: string): boolean {
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  let last = 0;
  while (last < a.length - first && last < b.length - first && a.at(-1 - last) === b.at(-1 - last)) last++;
  const [left, right] = [a.slice(first, a.length - last), b.slice(first, b.length - last)];
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2)
  );
}
