/** What an incident does to people or things, and is told of the whole of it: that it did so, or that it did not. */
export interface IncidentSort {
  readonly name: string;
  readonly label: string;
  /** Nouns for it: "no *injuries* were reported". */
  readonly nouns: RegExp;
  /** Verbs that do it to people: "three people were *hurt*"; `null` where it is told by nouns alone. */
  readonly verbs: RegExp | null;
  /** Verbs that people do: "three people *died*". */
  readonly suffered: RegExp | null;
  /** Whether the noun alone tells that there was such a thing, as the subject of any verb: "the *rioting* spread". */
  readonly known: boolean;
}

export const INCIDENT_SORTS: readonly IncidentSort[] = [
  {
    name: 'hurt',
    label: 'Whether anybody was hurt',
    nouns: /^(injury|casualty)$/,
    verbs: /^(injure|hurt|wound)$/,
    suffered: null,
    known: false,
  },
  {
    name: 'arrest',
    label: 'Whether anybody was arrested',
    nouns: /^arrest$/,
    verbs: /^(arrest|detain)$/,
    suffered: null,
    known: false,
  },
  {
    name: 'death',
    label: 'Whether anybody died',
    nouns: /^(death|fatality)$/,
    verbs: /^kill$/,
    suffered: /^die$/,
    known: false,
  },
  {
    name: 'violence',
    label: 'Whether there was violence',
    nouns: /^(violence|clash|unrest|riot|rioting|looting|disturbance|scuffle)$/,
    verbs: null,
    suffered: null,
    known: true,
  },
];
