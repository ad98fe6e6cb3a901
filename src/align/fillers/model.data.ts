import type { LogisticWeights } from '../logistic.ts';

/**
 * Weights by which two names in one gap are told from two names side by side, fitted by tools/weigh/fillers.ts:
 * logistic regression with ridge and signs held, on pairs of the gold cases, of altered cases and of reports as
 * published, those of one event in one fold.
 */
export const FILLER_DISPUTE: LogisticWeights = {
  bias: -5.2194,
  weights: {
    share: 3.4817,
    shareOfMore: 3.6604,
    unique: 1.9458,
    best: 0.916,
    sentence: 4.1131,
    support: 0.1305,
    tie: 0.7335,
    besideApart: -0.5572,
    place: 1.4845,
    full: 0.8235,
    many: -0.8764,
  },
};
