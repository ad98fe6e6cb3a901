/** Words that change when direct speech is told as indirect, each row words for one another. */
const ROWS = [
  'i he she we they you it',
  'me him her us them you it',
  'my his her our their your its mine hers ours theirs yours',
  'myself himself herself ourselves themselves yourself itself',
  "will would shall 'll 'd",
  'can could',
  'may might',
  'this that these those the',
  'a an the',
  'here there',
  'and &',
  'that which who',
  "not n't",
  "are 're",
  "is 's",
  "am 'm",
  "have 've",
];

const SHIFTS = new Map<string, number>();
ROWS.forEach((row, bit) => {
  for (const form of row.split(' ')) SHIFTS.set(form, (SHIFTS.get(form) ?? 0) | (1 << bit));
});

/** The rows that a form in lower case is in, a bit for each. */
export function shiftOf(form: string): number {
  return SHIFTS.get(form) ?? 0;
}
