import type { LogisticWeights } from './logistic.ts';

/**
 * How alike what two dates are told of is, fitted by tools/weigh/dates.ts: logistic regression with ridge and signs held
 * on pairs of dates in reports of one event (ECB+, AllSides), by whether the dates agree. No feature knows the dates.
 */
export const DATE_LIKENESS: LogisticWeights = {
  bias: -1.8586,
  weights: {
    core: 0.4508,
    near: 0.4818,
    rareCore: 0.5105,
    inner: 0.0898,
    shared: 0.8455,
    predicate: 0.4985,
    deeds: 0.3408,
    best: 0.6925,
    around: 0.9489,
    parties: 0.1091,
    agent: 0.1308,
    apart: -0.2225,
    lead: 1.9456,
    alone: 0.3441,
    coming: -0.4248,
    speaking: -0.1981,
  },
};

/**
 * Whether two dates that exclude each other are told of one happening, fitted by tools/weigh/dates.ts on the pairs of the
 * gold cases, those of one event in one fold.
 */
export const DATE_DISPUTE: LogisticWeights = {
  bias: -3.548,
  weights: {
    likeness: 1.0406,
    best: 0.1843,
    rareClause: 0.1583,
    inner: 1.487,
    shared: 1.8224,
    unlike: -1.1769,
    otherWords: -1.1262,
    aheadOfAgreeing: 0.6165,
    aheadOfOthers: 0.245,
    sameSentence: -3.004,
    far: -0.7211,
    fresh: -0.6988,
  },
};
