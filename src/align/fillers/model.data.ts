import type { LogisticWeights } from '../logistic.ts';

/**
 * Weights by which two names in one gap are told from two names side by side, fitted by tools/weigh/fillers.ts:
 * logistic regression with ridge and signs held, on pairs of the gold cases, of altered cases and of reports as
 * published, those of one event in one fold.
 */
export const FILLER_DISPUTE: LogisticWeights = {
  bias: -5.2635,
  weights: {
    share: 3.4746,
    shareOfMore: 3.8235,
    unique: 1.9061,
    best: 0.8969,
    sentence: 4.2706,
    support: 0.1654,
    tie: 0.7421,
    besideApart: -0.5293,
    place: 1.4817,
    full: 0.8361,
    many: -0.8758,
  },
};
