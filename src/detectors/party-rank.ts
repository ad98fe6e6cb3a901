import type { Attribute } from '../claims/profile/attribute.ts';

/** The posts of a party in a chamber, one to a person at a time. */
type PartyRank = 'speaker' | 'leader' | 'assistant' | 'whip';

/** Whether two offices are two different posts of a party in one chamber: its whip and its leader. */
export function ranksDiffer(a: Attribute, b: Attribute): boolean {
  const [left, right] = [rankOf(a), rankOf(b)];
  if (!left || !right) return false;
  return left !== right ? !isEitherName(left, right, a, b) : sidesDiffer(a, b);
}

/** In the Senate the assistant leader is the whip; in the House they are two. */
function isEitherName(left: PartyRank, right: PartyRank, a: Attribute, b: Attribute): boolean {
  const isHouse = [a, b].some(({ body, normalized }) => body?.has('house') || normalized.startsWith('house'));
  return !isHouse && [left, right].every((rank) => rank === 'assistant' || rank === 'whip');
}

/** "majority leader" and "minority leader". */
function sidesDiffer(a: Attribute, b: Attribute): boolean {
  const [left, right] = [a, b].map((attribute) => /\b(majority|minority)\b/.exec(wordsOf(attribute))?.[1]);
  return left !== undefined && right !== undefined && left !== right;
}

function rankOf(attribute: Attribute): PartyRank | null {
  const words = wordsOf(attribute);
  if (/\bassistant\b.*\bleader\b/.test(words)) return 'assistant';
  if (/\b(deputy|vice|chief|former)\b/.test(words)) return null;
  if (/\bwhip\b/.test(words)) return 'whip';
  if (/\bspeaker\b/.test(words) && /\bhouse\b/.test(words)) return 'speaker';
  return /\bleader\b/.test(words) && /\b(majority|minority|democratic|republican)\b/.test(words) ? 'leader' : null;
}

function wordsOf({ normalized, body }: Attribute): string {
  return [...(body ?? []), normalized].join(' ').toLowerCase();
}
