import { areAtOnce } from '../../lexicon/en/capacities.ts';
import type { OfficeClass } from '../../lexicon/en/offices.ts';
import type { ToldAs } from './told-as.ts';

/** Whether somebody may well be both: seats and the posts that go with them, an office and one of another day. */
export function areBothPossible(a: ToldAs, b: ToldAs): boolean {
  if (a.head === b.head) return false;
  return (
    a.isPast !== b.isPast ||
    (a.isPart && b.isPart) ||
    (a.capacity !== null && b.capacity !== null && (a.capacity === b.capacity || areAtOnce(a.capacity, b.capacity))) ||
    isRank(a) !== isRank(b) ||
    [a, b].some(isGeneral) ||
    isOfSeat(a, b) ||
    isOfSeat(b, a) ||
    hasRisen(a, b) ||
    hasRisen(b, a) ||
    (a.office !== null && a.office === b.office && MANY.has(a.office))
  );
}

/** Words for many posts, or for what somebody is besides. */
const GENERAL = /^(aide|adviser|member|executive|official|boss|head|partner|figure|star|veteran|founder|journalist)$/;

/** Whether a word tells no one post. */
export function isGeneral({ head, office }: ToldAs): boolean {
  return office === 'candidate' || GENERAL.test(head);
}

/** Whoever has a rank has a post besides. */
function isRank({ office, head, form }: ToldAs): boolean {
  // "Karim Dahl, the group's commander": a post, where "Commander Karim Dahl" has a rank.
  if (head === 'commander' && form !== 'title') return false;
  return office === 'military' || RANK.test(head);
}

const RANK = /^(captain|sergeant|lieutenant|constable|const|corporal|trooper|officer|detective|inspector|deputy)$/;

/** Of these one person is told by several names. */
const MANY: ReadonlySet<OfficeClass> = new Set(['judge', 'lawyer', 'executive', 'official', 'adviser', 'academic']);

/** Whoever sits in a house may lead or chair a part of it. */
function isOfSeat(seat: ToldAs, { office }: ToldAs): boolean {
  return /^(representative|senator|lawmaker)$/.test(seat.head) && /^(legislator|chair|leader)$/.test(office ?? '');
}

/** A president is still told as the senator or governor that he or she was. */
function hasRisen(risen: ToldAs, from: ToldAs): boolean {
  const isHead = risen.office === 'head of state' || risen.office === 'head of government';
  return isHead && !risen.isPast && /^(legislator|governor|minister|mayor|head of state)$/.test(from.office ?? '');
}
