import type { Certainty } from '../../types.ts';

/**
 * What a predicate makes of its complement where the complement's truth does not follow from it: `to` infinitive, `that`
 * finite clause (also after "whether"), `of` what follows a preposition ("accused of stealing", "plans for a strike").
 * Adjectives stand as they are, participles under their verb. Classes after FactBank (Saurí & Pustejovsky 2009) and
 * the lists of Karttunen 1971; speech verbs that are not here report.
 */
const LINES = `
alleged to allege claim purport suppose rumor rumour charge accuse suspect profess
alleged that allege claim charge purport contend assert accuse rumor rumour profess
alleged of accuse suspect charge indict convict allege suspicion allegation accusation charge claim rumor rumour complaint
planned to plan intend aim expect schedule slate set due poise prepare seek vow pledge promise hope want agree ready decide choose opt resolve volunteer offer propose threaten undertake commit elect arrange about bound go swear consent wish willing determined eager keen plot conspire order urge ask tell call instruct direct require request demand invite encourage advise recommend warn appeal press beg implore pressure proposal decision plan pledge promise threat vow intention offer agreement deal bid effort push need look move order request demand call
planned that demand propose recommend urge request insist order ask require plan promise pledge vow threaten agree decide intend guarantee demand proposal recommendation promise pledge threat plan
planned of plan consider contemplate propose threaten suggest discuss threat plan call demand proposal recommend mull weigh advocate
possible to seem appear likely unlikely try attempt tend believe think consider assume presume struggle fight attempt able chance opportunity possible free
possible that believe think suspect suggest indicate imply hint speculate assume appear seem fear doubt wonder guess presume suppose estimate imagine reckon feel worry hope expect predict likely unlikely possible probable conceivable unclear uncertain unsure doubtful skeptical sceptical hopeful confident ask question inquire possibility chance risk fear belief suspicion hope likelihood speculation sign indication doubt theory hypothesis question
possible of possibility chance risk fear hope prospect danger likelihood attempt try sign
`;

let table: Map<string, Certainty> | null = null;

function decode(): Map<string, Certainty> {
  const index = new Map<string, Certainty>();
  for (const line of LINES.trim().split('\n')) {
    const [certainty = '', frame = '', ...words] = line.split(' ');
    for (const word of words) if (!index.has(`${frame}/${word}`)) index.set(`${frame}/${word}`, certainty as Certainty);
  }
  return index;
}

/** The certainty a predicate lends to its complement; `null` where it says nothing on it. */
export function governedCertainty(lemma: string, frame: 'to' | 'that' | 'of'): Certainty | null {
  table ??= decode();
  return table.get(`${frame}/${lemma.toLowerCase()}`) ?? null;
}

/** Predicates that are denied of their complement when negated, as if the negation stood in it (neg-raising). */
const RAISING = new Set(
  'plan intend want expect aim hope wish agree believe think suppose choose decide schedule due set likely seem appear true correct accurate mean propose seek'.split(
    ' ',
  ),
);

/** "does not plan to sell", "do not believe that he fled": whether the negation reaches the complement. */
export function raisesNegation(lemma: string): boolean {
  return RAISING.has(lemma.toLowerCase());
}

const UNTRUE = new Set(['false', 'untrue', 'incorrect', 'wrong', 'impossible', 'fabricated', 'baseless', 'unfounded']);
const TRUE = new Set(['true', 'correct', 'accurate', 'right', 'clear', 'certain', 'obvious', 'evident']);

/** Truth that an adjective states of a clause: "it is false that …" -1, "it is true that …" 1, else 0. */
export function statedTruth(adjective: string): 1 | -1 | 0 {
  const word = adjective.toLowerCase();
  return UNTRUE.has(word) ? -1 : TRUE.has(word) ? 1 : 0;
}
