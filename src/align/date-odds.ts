import { boostedProbability } from './boosted-trees.ts';
import { datesAges, type WrittenOn } from './date-age.ts';
import { companyOf } from './date-company.ts';
import { DATE_DISPUTE } from './date-dispute.data.ts';
import { apartFeatures } from './date-disputes.ts';
import { matterFeatures, mayBeOfOneMatter } from './date-matter.ts';
import type { DateDispute, DatePair } from './date-pairs.ts';
import { type DateRivals, rivalsOf } from './date-rivals.ts';
import { tellingsOf } from './date-tellings.ts';
import { disputeFeatures } from './date-weighed.ts';
import { witnessesOf } from './date-witnesses.ts';
import type { DateView } from './dates.ts';
import { sortOf } from './occasions.ts';

/** The pairs whose dates exclude each other, with the odds that they are told of one happening. */
export function disputedDates(pairs: readonly DatePair[], writtenOn: WrittenOn): DateDispute[] {
  const rivals = rivalsOf(pairs);
  const company = companyOf(pairs);
  const witnesses = witnessesOf(pairs);
  const tellings = tellingsOf(pairs);
  return pairs
    .filter((pair) => pair.relation === 'disjoint' && mayBeOfOneMatter(pair))
    .filter((pair) => pair.features.ambiguous === 0 || rivals(pair).sameSentence === 0)
    .map((pair): DateDispute => {
      const told = {
        ...rivals(pair),
        ...datesAges(pair.a, pair.b, writtenOn),
        ...company(pair),
        ...witnesses(pair),
        ...tellings(pair),
        ...matterFeatures(pair),
        ...apartFeatures(pair, writtenOn),
      };
      const odds = boostedProbability(DATE_DISPUTE, disputeFeatures(pair, told));
      return { ...pair, rivals: told, probability: isTogether(pair, told) ? Math.max(odds, TOGETHER) : odds };
    });
}

/**
 * The same two or more did the same thing together, and neither article tells of another such day: where names are all
 * that two sentences share, every sentence of a small event has them, and words weigh nothing.
 */
function isTogether({ a, b, features }: DatePair, { aheadOfAgreeing, sameSentence }: DateRivals): boolean {
  const parties = [...a.parties].filter((key) => b.parties.has(key)).length;
  const isOneDeed = features.predicate >= 0.8 && features.speaking === 0 && features.apart === 0;
  const least = isDoneOnce(a) && isDoneOnce(b) ? 1 : 2;
  return isOneDeed && parties >= least && aheadOfAgreeing > 0 && sameSentence === 0;
}

/** Nobody is born or dies twice. */
function isDoneOnce({ deed, nominal }: DateView): boolean {
  return !nominal && deed.some((name) => /^(die|bear)$/.test(sortOf(name)));
}

const TOGETHER = 0.6;
