import type { CountView } from './view.ts';

/** What two figures joined are: the result of a vote or a game, how a game stood, what a side has won and lost. */
export type TallySort = 'vote' | 'result' | 'running' | 'record' | 'unknown';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const VOTES = words('vote decision ruling verdict judgment judgement opinion majority ballot tally roll');
/** What is done by a vote. */
const VOTE_VERBS = words(
  'vote rule pass approve adopt reject clear confirm advance decide uphold acquit convict ratify endorse repeal elect',
);
const RESULTS = words('victory win loss defeat rout setback triumph final draw upset score');
const RESULT_VERBS = words('beat defeat edge rout top win lose down thrash hammer upset crush');
const STANDINGS = words('lead deficit advantage halftime run spurt tie rally comeback quarter half edge');
/** "Closed to 47-44", "made it 45-42". */
const STANDING_VERBS = words('close cut trim pull lead tie extend open build make put take trail stretch score');
const RECORDS = words('record mark start season campaign career skid');
const RECORD_VERBS = words('improve drop fall slump flounder sit move');

/** Told by the noun that bears it first, then by the bracket behind a name, then by the verb. */
export function tallySort(view: CountView): TallySort {
  const { quantity, verb, near, inBracket, behind } = view;
  const named = [quantity.bearer ?? '', behind].map(byNoun).find((sort) => sort !== 'unknown');
  if (named !== undefined) return named;
  if (inBracket) return 'record';
  if (VOTE_VERBS.has(verb)) return 'vote';
  const told = byVerb(verb);
  if (told !== 'unknown') return told;
  return [...near].map(byNoun).find((sort) => sort !== 'unknown') ?? 'unknown';
}

function byNoun(noun: string): TallySort {
  if (VOTES.has(noun)) return 'vote';
  if (RESULTS.has(noun)) return 'result';
  if (STANDINGS.has(noun)) return 'running';
  return RECORDS.has(noun) ? 'record' : 'unknown';
}

function byVerb(verb: string): TallySort {
  if (RESULT_VERBS.has(verb)) return 'result';
  if (STANDING_VERBS.has(verb)) return 'running';
  return RECORD_VERBS.has(verb) ? 'record' : 'unknown';
}
