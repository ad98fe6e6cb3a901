import type { Gender, GrammaticalNumber, Kind, Pronoun } from './mention.ts';

/** What the form of a pronoun tells of its referent. */
export interface PronounForm extends Pronoun {
  readonly number: GrammaticalNumber | null;
  readonly gender: Gender | null;
  /** `null` where persons and things are both possible ("they"). */
  readonly kind: Kind | null;
}

type Row = readonly [
  forms: string,
  person: 1 | 2 | 3,
  number: GrammaticalNumber | null,
  gender: Gender | null,
  kind: Kind | null,
];

/** Forms in the order subject, object, possessive determiner, possessive pronoun, reflexives. */
const ROWS: readonly Row[] = [
  ['i me my mine myself', 1, 'singular', null, 'person'],
  ['we us our ours ourselves', 1, 'plural', null, null],
  ['you you your yours yourself yourselves', 2, null, null, 'person'],
  ['he him his his himself', 3, 'singular', 'male', 'person'],
  ['she her her hers herself', 3, 'singular', 'female', 'person'],
  ['it it its its itself', 3, 'singular', null, 'thing'],
  ['they them their theirs themselves themself', 3, 'plural', null, null],
];

const FORMS: ReadonlyMap<string, PronounForm> = new Map(
  ROWS.flatMap(([forms, person, number, gender, kind]) =>
    forms.split(' ').map((form, place): [string, PronounForm] => {
      const possessive = place === 2 || (place === 3 && form !== 'mine');
      return [form, { person, number, gender, kind, possessive, reflexive: place >= 4 }];
    }),
  ),
);

/** What a personal, possessive or reflexive pronoun tells, or `null` for any other word. */
export function pronounForm(word: string): PronounForm | null {
  return FORMS.get(word.toLowerCase()) ?? null;
}
