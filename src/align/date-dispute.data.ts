import type { LogisticWeights } from './logistic.ts';

/**
 * How alike what two dates are told of is, fitted by tools/weigh/dates.ts: logistic regression with ridge and signs held
 * on pairs of dates in reports of one event (ECB+, AllSides), by whether the dates agree. No feature knows the dates.
 */
export const DATE_LIKENESS: LogisticWeights = {
  bias: -1.4959,
  weights: {
    core: 0.2825,
    near: 0.2734,
    rareCore: 0.4575,
    rareClause: 0.0075,
    inner: 0.079,
    shared: 0.9733,
    predicate: 0.4765,
    things: 0.5282,
    otherThings: -0.2521,
    sameDeed: 0.2359,
    otherDeed: -0.1487,
    leads: 0.1355,
    leadDoers: 0.2768,
    recurring: -0.1699,
    deeds: 0.2504,
    best: 0.7222,
    around: 0.8404,
    parties: 0.2245,
    apart: -0.1538,
    lead: 2.0784,
    alone: 0.2801,
    coming: -0.3229,
    speaking: -0.2403,
  },
};

/**
 * Whether two dates that exclude each other are told of one happening, fitted by tools/weigh/dates.ts on the pairs of the
 * gold cases, those of one event in one fold.
 */
export const DATE_DISPUTE: LogisticWeights = {
  bias: -4.3209,
  weights: {
    likeness: 0.448,
    best: 0.0373,
    near: 1.3179,
    rareClause: 0.7143,
    inner: 1.2316,
    shared: 2.5037,
    doers: 0.1942,
    otherThings: -0.376,
    otherDoers: -2.0337,
    otherDeed: -0.2773,
    unlike: -0.7914,
    lead: 0.2449,
    leads: 3.5991,
    recurring: -0.53,
    apart: -1.3821,
    otherWords: -0.0239,
    said: -0.3246,
    again: -2.0147,
    crowded: -1.4034,
    aheadOfAgreeing: 0.6853,
    aheadOfOthers: 0.1548,
    sameSentence: -1.4557,
    far: -2.6128,
    fresh: -0.008,
    stale: 0.7148,
  },
};
