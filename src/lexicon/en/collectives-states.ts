/** What became of the people counted, by the lemma or form of the word that says it. */
const STATE_WORDS: Readonly<Record<string, string>> = {
  dead: 'dead kill kills killed killing killings die dies died dying death deaths fatality fatalities slay slain slaying murder murders murdered murdering perish perished perishing drown drowned drowning massacre massacred martyred executed lives fatally',
  injured:
    'injure injures injured injuring injury injuries wound wounds wounded wounding hurt hurts hurting hospitalize hospitalized hospitalised maimed',
  missing: 'missing unaccounted disappeared vanished',
  arrested:
    'arrest arrests arrested arresting detain detains detained detaining detention detentions jailed imprisoned custody',
  rescued: 'rescue rescues rescued rescuing saved',
  survived: 'survivor survivors survive survived surviving survives',
  evacuated: 'evacuate evacuates evacuated evacuating evacuees evacuee',
  displaced: 'displace displaces displaced displacing homeless',
  infected: 'infect infects infected infecting infections infection sickened sicken sickens sickening',
  trapped: 'trap trapped trapping traps stranded',
  kidnapped: 'kidnap kidnaps kidnapped kidnapping abduct abducts abducted abducting',
  charged: 'charge charged charges charging indict indicted indicting indicts',
  convicted: 'convict convicted convicts convicting sentenced sentence sentences',
  released: 'release released releases releasing freed frees freeing',
};

const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries(STATE_WORDS).flatMap(([state, list]) =>
    list.split(' ').map((word): [string, string] => [word, state]),
  ),
);

/** The state a word puts people in ("slain" → `dead`), or `null`. */
export const stateOf = (word: string): string | null => STATES.get(word) ?? null;
