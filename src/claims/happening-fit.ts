import { placeRelation } from '../annotate/name/place.ts';
import type { Claim, NameMention, TimeMention } from '../types.ts';
import type { Draft, Share } from './happening-draft.ts';
import { timesDisjoint, timesMeet } from './time-fit.ts';

/** Deeds that those who take part do together, so that agent and patient may change places. */
const RECIPROCAL = new Set(
  'meet talk negotiate debate fight marry agree compete cooperate discuss converse chat'.split(' '),
);

/**
 * How well a claim fits a happening told before it, or `null` where they are two: other participants, another day,
 * another place, other things done, one planned and one done. Of several that fit, the best and latest is meant.
 */
export function fitOf(draft: Draft, share: Share): number | null {
  const { times } = share.statement.claim;
  const told = [...draft.toldTimes.values()];
  if (timesDisjoint(told, times) || placesDisjoint([...draft.toldPlaces.values()], share.places)) return null;
  const sameTime = timesMeet(told, times);
  if (draft.planned !== share.planned && !sameTime) return null;
  if (share.other || !objectsFit(draft.objects, share.objects) || isSwapped(draft, share)) return null;
  const people = participantsFit(draft, share, sameTime);
  return people === null ? null : people + Number(sameTime) + timeCloseness(told, times) + salience(draft) / 10;
}

/** Both told with a time, yet neither excludes nor confirms the other: less likely one. */
function timeCloseness(a: readonly TimeMention[], b: readonly TimeMention[]): number {
  return a.length > 0 && b.length > 0 ? 0 : 0.1;
}

function participantsFit(draft: Draft, share: Share, sameTime: boolean): number | null {
  const shared = [...share.participants].filter((chain) => draft.participants.has(chain)).length;
  if (draft.participants.size === 0 || share.participants.size === 0)
    return share.definite && namesFit(draft, share) ? 0.5 + salience(draft) : null;
  const [before, now] = [draft.participants.size - shared, share.participants.size - shared];
  if (shared === 0 || (before > 0 && now > 0)) return null;
  if (share.indefinite && !sameTime && (before > 0 || now > 0)) return null;
  return shared;
}

/** "The NATO summit" is not the meeting told before, unless that was told with the name. */
function namesFit({ toldNames }: Draft, { statement }: Share): boolean {
  return namesIn(withoutArguments(statement.claim)).every((name) => toldNames.has(name));
}

/** What is left of the claim's words: the noun and what is said in one with it. */
function withoutArguments({ text, start, arguments: args }: Claim): string {
  const inside = (at: number) => args.some((argument) => argument.start <= at && at < argument.end);
  return [...text.slice(0, 400).matchAll(/\S+/gu)].map((word) => (inside(start + word.index) ? '' : word[0])).join(' ');
}

/** The capitalised words behind the first, by their beginnings: "Korea" and "Korean" are one. */
export function namesIn(text: string): string[] {
  return (text.slice(0, 400).match(/(?<=\s)\p{Lu}[\p{L}.]+/gu) ?? []).map((word) => word.slice(0, 4));
}

/** "The talks", said of nobody, are those the article is about. */
function salience({ statements }: Draft): number {
  return Math.min(4, statements.length) / 10;
}

function isSwapped(draft: Draft, { agents, patients }: Share): boolean {
  if (RECIPROCAL.has(draft.lemma)) return false;
  const only = (chain: string, here: ReadonlySet<string>, there: ReadonlySet<string>) =>
    there.has(chain) && !here.has(chain);
  return (
    [...agents].some((chain) => only(chain, draft.agents, draft.patients)) ||
    [...patients].some((chain) => only(chain, draft.patients, draft.agents))
  );
}

function objectsFit(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  const shared = [...b].filter((word) => a.has(word)).length;
  return shared >= Math.min(a.size, b.size) / 2;
}

function placesDisjoint(a: readonly NameMention[], b: readonly NameMention[]): boolean {
  const relations = a.flatMap((left) => b.map((right) => placeRelation(left.text, right.text)));
  return relations.length > 0 && relations.every((relation) => relation === 'disjoint');
}
