import { lemmaKey } from '../../lexicon/en/lemma.ts';
import { polePlaces } from '../../lexicon/en/opposites-index.ts';
import type { TimeMention } from '../../types.ts';
import { matchParties, type Weight } from './match-parties.ts';
import { isWilled, mainParty, type Proposition } from './proposition.ts';

/** "the senate passed the bill" / "the bill failed": where one tells no doer, what it is done to is compared. */
export function matchMain(a: Proposition, b: Proposition, weight: Weight): number {
  const main = matchParties(mainParty(a), mainParty(b), weight);
  if (main > 0) return main;
  const effective = isEffective(a) || isEffective(b) ? matchParties(a.actor, b.actor, weight) : main;
  if (a.composed.mode === 'attitude' || b.composed.mode === 'attitude') return Math.max(main, effective);
  if (isOfMind(a) || isOfMind(b)) return Math.max(main, effective);
  const across = [
    ...(a.agentless || b.agentless ? [[a.patient, b.patient] as const] : []),
    ...(a.agentless || b.patient === null ? [[a.patient, b.actor] as const] : []),
    ...(b.agentless || a.patient === null ? [[a.actor, b.patient] as const] : []),
  ].map(([x, y]) => matchParties(x ?? null, y ?? null, weight));
  return Math.max(main, effective, ...across.filter((match) => match >= 0.4));
}

/** Who praises and what is praised are two; who passes and what is passed may be told by one verb. */
function isOfMind({ lemma, pos }: Proposition): boolean {
  const key = lemmaKey({ lemma, pos });
  return key !== null && polePlaces(key).some(({ oppositeClass }) => MIND.has(oppositeClass.name));
}

const MIND: ReadonlySet<string> = new Set([
  'praise',
  'support',
  'blame',
  'confirmation',
  'taking-back',
  'belief',
  'liking',
]);

/** Whoever lets or bars decides whether it is done: "was let in by the guard" / "did not come in". */
const EFFECTIVE =
  /^(allow|permit|let|enable|authorize|authorise|bar|ban|block|prevent|stop|keep|forbid|prohibit|force)$/;

/** What is only tried has not been done. */
const TRYING = /^(try|attempt|seek|aim|hope|want|plan|threaten|offer|fight|consider|ask|urge)$/;

function isEffective(one: Proposition): boolean {
  return (
    isWilled(one) &&
    one.operators.some((word) => EFFECTIVE.test(word)) &&
    !one.operators.some((word) => TRYING.test(word))
  );
}

type Dated = Pick<Proposition, 'times'>;

const dated = ({ times }: Dated): readonly TimeMention[] =>
  times.filter(({ from, type }) => from !== null && type === 'DATE');

/** Whether both are dated, and a date of the one lies within a date of the other. */
export function areOfOneTime(a: Dated, b: Dated): boolean {
  return dated(a).some((x) => dated(b).some((y) => (x.from ?? '') < (y.to ?? '') && (y.from ?? '') < (x.to ?? '')));
}

/** Whether both are dated, and no date of the one meets a date of the other. */
export function areOfOtherTimes(a: Dated, b: Dated): boolean {
  return dated(a).length > 0 && dated(b).length > 0 && !areOfOneTime(a, b);
}
