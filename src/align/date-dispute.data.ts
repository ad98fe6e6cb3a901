import type { LogisticWeights } from './logistic.ts';

/**
 * How alike what two dates are told of is, fitted by tools/weigh/dates.ts: logistic regression with ridge and signs held
 * on pairs of dates in reports of one event (ECB+, AllSides), by whether the dates agree. No feature knows the dates.
 */
export const DATE_LIKENESS: LogisticWeights = {
  bias: -1.5062,
  weights: {
    core: 0.2865,
    near: 0.2623,
    rareCore: 0.4549,
    rareClause: 0.017,
    inner: 0.0897,
    shared: 0.978,
    predicate: 0.6011,
    things: 0.3999,
    otherThings: -0.2456,
    sameDeed: 0.1524,
    otherDeed: -0.1156,
    leads: 0.1702,
    leadDoers: 0.3741,
    recurring: -0.173,
    deeds: 0.1916,
    best: 0.7162,
    around: 0.8181,
    parties: 0.2028,
    apart: -0.16,
    lead: 2.07,
    alone: 0.2703,
    coming: -0.3198,
    speaking: -0.2414,
  },
};

/**
 * Whether two dates that exclude each other are told of one happening, fitted by tools/weigh/dates.ts on the pairs of the
 * gold cases and of natural reports with marks, those of one event in one fold.
 */
export const DATE_DISPUTE: LogisticWeights = {
  bias: -2.7865,
  weights: {
    vague: -1.3684,
    likeness: 0.8258,
    near: 0.7485,
    inner: 1.3337,
    shared: 3.0978,
    doers: 0.1012,
    otherThings: -0.499,
    otherDoers: -2.038,
    otherDeed: -0.6495,
    unlike: -0.9303,
    leads: 2.9415,
    recurring: -1.1465,
    apart: -1.3725,
    otherWords: -0.3403,
    again: -1.9621,
    many: -0.8077,
    crowded: -0.3192,
    aheadOfAgreeing: 0.7379,
    aheadOfOthers: 0.0586,
    sameSentence: -1.8845,
    nextSentence: -0.3735,
    far: -2.6652,
    fresh: -0.795,
    stale: 0.4103,
  },
};
