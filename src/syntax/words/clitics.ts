/** Words written as one that are two by the conventions of English UD, with the length of the first. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dunno', 2],
  // Apostrophes are often lost in scraped text; forms that are words of their own (its, wont, cant, well) are left out.
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['werent', 4],
  ['wouldnt', 5],
  ['couldnt', 5],
  ['shouldnt', 6],
  ['havent', 4],
  ['hasnt', 3],
  ['hadnt', 3],
  ['thats', 4],
  ['theres', 5],
  ['youre', 3],
  ['theyre', 4],
  ['youve', 3],
  ['theyve', 4],
]);

/** Forms with an apostrophe in an unusual place: "y'all", "'tis", "d'you". */
const FUSED_APOSTROPHE: ReadonlyMap<string, number> = new Map([
  ["y'all", 2],
  ["'tis", 2],
  ["'twas", 2],
  ["d'you", 2],
  ["c'mon", 3],
]);

const ENCLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** "the 1990's", "the 60's": a decade, not a genitive. */
const DECADE = /^(?:\d0|\d\d\d0)'s$/;

const APOSTROPHES = /[’‘ʼ＇]/g;

/** Where the last enclitic of `word` begins ("do|n't", "Seoul|'s", "they|'ll"), or 0 where there is none. */
export function encliticStart(word: string): number {
  if (word.length > 60) return 0;
  const plain = word.toLowerCase().replace(APOSTROPHES, "'");
  const fused = FUSED.get(plain) ?? FUSED_APOSTROPHE.get(plain);
  if (fused !== undefined) return fused;
  const apostrophe = plain.lastIndexOf("'");
  if (apostrophe < 1 || plain.length !== word.length) return 0;
  const tail = plain.slice(apostrophe + 1);
  if (tail === 't' && plain[apostrophe - 1] === 'n') return apostrophe > 1 ? apostrophe - 1 : 0;
  return ENCLITICS.has(tail) && !DECADE.test(plain) ? apostrophe : 0;
}
