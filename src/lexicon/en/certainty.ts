import type { Certainty } from '../../types.ts';

/**
 * Cues of certainty by what they make of the clause they stand in or govern. Modal verbs after Palmer 2001; hedges
 * after the cue lists of Farkas et al. 2010 (CoNLL shared task on hedges) and Saurí & Pustejovsky 2009 (FactBank).
 * Words are lemmas, or whole phrases as written.
 */
const CUES: Readonly<Record<Exclude<Certainty, 'asserted' | 'denied'>, string>> = {
  reported: `reportedly, according to, said to, is said, are said, reported to, by some accounts, by all accounts,
    quoted as saying, sources say, sources said, officials said`,
  alleged: `allegedly, alleged, accused of, suspected, supposed, supposedly, purported, purportedly, so-called, claimed,
    ostensible, ostensibly, accused, on suspicion of, rumored, rumoured, unconfirmed, self-described, self-proclaimed,
    apparent, presumed, believed to, thought to, unverified`,
  planned: `plan to, planned, intend to, aim to, expect to, expected to, due to, set to, scheduled to, scheduled,
    slated to, poised to, about to, going to, will, shall, would, to be, prepare to, seek to, vow to, pledge to,
    promise to, hope to, want to, agree to, ready to, upcoming, forthcoming, proposed, bound to, on course to,
    on track to, look to, threaten to, offer to, propose to, decide to, consider, mull, weigh, await`,
  possible: `may, might, could, can, possibly, perhaps, maybe, probably, likely, possible, probable, potentially,
    potential, apparently, seem, appear, suggest, indicate, presumably, arguably, unclear, uncertain, unlikely, it is
    possible, should, must, ought to, tend to, seemingly, conceivably, as if, as though, speculate, suspect, believe,
    think, doubt, estimate, not clear, unsure, whether, in doubt, a chance, likelihood, prospect`,
  conditional: `if, unless, provided, provided that, providing, as long as, so long as, in case, in case of, in the event
    of, otherwise, assuming, suppose, supposing, on condition that, on the condition that, contingent on, subject to,
    pending, depending on, hypothetical, were to, should`,
};

const ORDER: readonly Exclude<Certainty, 'asserted' | 'denied'>[] = [
  'conditional',
  'alleged',
  'planned',
  'possible',
  'reported',
];

/** `should` is a condition only at the head of a clause, which the syntax has to tell. */
const FIRST_READING: Readonly<Record<string, Certainty>> = { should: 'possible' };

let table: Map<string, Certainty> | null = null;

function decode(): Map<string, Certainty> {
  const index = new Map<string, Certainty>(Object.entries(FIRST_READING));
  for (const certainty of ORDER)
    for (const cue of CUES[certainty].split(/,\s+/u)) {
      const words = cue.replace(/\s+/gu, ' ').trim();
      if (!index.has(words)) index.set(words, certainty);
    }
  return index;
}

/** What a word or phrase makes of the clause it stands in; `null` where it is no cue. Case does not matter. */
export function certaintyCue(words: string): Certainty | null {
  table ??= decode();
  return table.get(words.toLowerCase()) ?? null;
}

/** The certainty a modal verb lends, by its lemma or form; `null` for verbs that are no modals. */
export function modalCertainty(verb: string): Certainty | null {
  const form = verb.toLowerCase().replace('’', "'");
  return MODALS.get(form) ?? null;
}

const MODALS: ReadonlyMap<string, Certainty> = new Map([
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['can', 'possible'],
  ['should', 'possible'],
  ['must', 'possible'],
  ['ought', 'possible'],
  ['will', 'planned'],
  ["'ll", 'planned'],
  ['wo', 'planned'],
  ['shall', 'planned'],
  ['would', 'conditional'],
  ["'d", 'conditional'],
]);

/** Degree of likelihood a cue states, 0 to 1, where it states one: "likely", "doubtful". */
export function statedLikelihood(word: string): number | null {
  return LIKELIHOODS.get(word.toLowerCase()) ?? null;
}

/** Medians of what readers understand, after Kent 1964, "Words of Estimative Probability", and Mosteller & Youtz 1990. */
const LIKELIHOODS: ReadonlyMap<string, number> = new Map([
  ['certain', 0.98],
  ['certainly', 0.98],
  ['sure', 0.95],
  ['surely', 0.9],
  ['inevitable', 0.98],
  ['expected', 0.8],
  ['likely', 0.72],
  ['probable', 0.72],
  ['probably', 0.72],
  ['possible', 0.4],
  ['possibly', 0.4],
  ['perhaps', 0.4],
  ['maybe', 0.4],
  ['uncertain', 0.35],
  ['unlikely', 0.15],
  ['improbable', 0.12],
  ['doubtful', 0.15],
  ['remote', 0.08],
  ['impossible', 0.01],
]);
