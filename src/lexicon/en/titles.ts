/** Words that stand before a person's name and are no part of it, own knowledge of English and of news style. */

/** Forms of address, with the gender they tell where they tell one. */
export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['mr', 'm'],
  ['mister', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['madam', 'f'],
  ['madame', 'f'],
  ['mme', 'f'],
  ['sir', 'm'],
  ['dame', 'f'],
  ['lord', 'm'],
  ['lady', 'f'],
  ['dr', null],
  ['doctor', null],
  ['prof', null],
  ['hon', null],
  ['honorable', null],
  ['monsieur', 'm'],
  ['herr', 'm'],
  ['señor', 'm'],
  ['senor', 'm'],
  ['senora', 'f'],
  ['don', 'm'],
  ['aunt', 'f'],
  ['uncle', 'm'],
  ['saint', null],
  ['st', null],
]);

/** Ranks, clergy and nobility; offices stand in `offices.ts`. Full and abbreviated, lower case, without the stop. */
export const RANKS: ReadonlySet<string> = new Set(
  `admiral adm vice rear general gen lieutenant lt brigadier brig major maj colonel col captain capt commander cmdr cdr
  sergeant sgt corporal cpl private pvt ensign marshal field warrant petty specialist spc pfc staff master chief airman
  seaman rev reverend father fr sister brother bishop archbishop cardinal pope patriarch rabbi imam sheikh sheik
  ayatollah mullah pastor deacon monsignor msgr dalai king queen prince princess duke duchess earl count countess baron
  baroness viscount emperor empress tsar czar sultan emir shah crown detective inspector superintendent trooper officer
  deputy agent constable patrolman comrade coach`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that modify an office before a name: "former", "acting", "vice". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `former ex acting interim deputy vice assistant associate first second senior junior chief lead outgoing incoming then
  late retired presumptive current prime foreign home finance defense defence interior justice special federal national
  chief executive managing general state under attorney press supreme district lieutenant elect designate crown house
  senate minority majority republican democratic gop party national security white cabinet interim permanent police county
  city u.s. us u.n. un`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** After a name. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  'jr sr ii iii iv phd md esq obe mbe cbe qc kc mp mep msp dds rn'.split(' '),
);
