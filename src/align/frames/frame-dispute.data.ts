import type { LogisticWeights } from '../logistic.ts';

/**
 * Weights by which two opposite answers to a question of news are told to be a dispute, fitted by
 * tools/weigh/frames.ts: logistic regression with ridge and signs held, on pairs of the gold cases, those of one event
 * in one fold.
 */
export const FRAME_DISPUTE: LogisticWeights = {
  bias: -2.0012,
  weights: {
    holder: 0.4123,
    event: -2.365,
    named: 0.2964,
    person: -0.1377,
    target: 0.5627,
    needed: 1.3079,
    untold: -0.4172,
    aimless: -0.6456,
    holderAimless: 0.3609,
    aroundAimless: 0,
    around: 2.1687,
    tense: 0,
    timesSame: 0.1106,
    old: -0.1239,
    before: 0,
    successive: 0,
    open: 0,
    bothOpen: -0.0306,
    perfect: 0,
    long: 1.0363,
    told: 0.6662,
    credit: -0.3363,
    creditOther: 0,
    lead: 0.144,
    many: -1.5985,
  },
};
