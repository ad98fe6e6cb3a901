import { mayNameOne } from '../../lexicon/en/party-nouns.ts';
import { areApart } from '../sets.ts';
import type { Party } from '../stance/party.ts';
import type { FrameInstance } from './instance.ts';
import { frameOf } from './questions.ts';

/** "the unemployment rate" and "the inflation rate". */
export function areTwoOfOneSort(a: Party | null, b: Party | null): boolean {
  if (!a || !b || a.keys.size > 0 || b.keys.size > 0) return false;
  // "the gunman at the bank" is no "guard at the bank".
  if (a.head !== b.head) return !mayNameOne(a.head, b.head) && !a.aliases.has(b.head) && !b.aliases.has(a.head);
  const own = ({ content, head }: Party) => new Set([...content].filter((word) => word !== head));
  return areApart(own(a), own(b));
}

/** Whether the one may be told of an earlier time than the other. */
export function mayFollow(a: FrameInstance, b: FrameInstance): boolean {
  const isOld = isDatedByYear(a) !== isDatedByYear(b);
  if (isOld && a.tense !== b.tense) return true;
  if (a.before !== b.before && CHANGING.test(a.question)) return true;
  return frameOf(a.question)?.successive === true && a.tense !== b.tense && (a.tense === 'past' || b.tense === 'past');
}

/** What one may think otherwise of later. */
const CHANGING = /^(regret|decision|firmness|openness|leaving|running)$/;

/** "in 2008": told of another time than the news. */
export function isDatedByYear({ times }: FrameInstance): boolean {
  return times.some(({ stated }) => stated.year !== undefined);
}
