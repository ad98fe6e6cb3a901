import type { LogisticWeights } from '../logistic.ts';

/**
 * Weights by which two opposed propositions are told to be on one point, fitted by tools/weigh/stance.ts: logistic
 * regression with ridge and signs held, on pairs of the gold cases, those of one event in one fold.
 */
export const OPPOSED_POINT: LogisticWeights = {
  bias: -2.5445,
  weights: {
    stranger: -1.4003,
    mass: 2.2236,
    topic: 0.9077,
    partyMass: 3.8944,
    opposite: -1.8306,
    byTopic: -3.9532,
    near: -0.4806,
    willed: 1.5315,
    mixed: -1.7656,
    rival: -2.2091,
    fit: 0.0821,
    holdersDiffer: -1.5588,
    actorsDiffer: -1.2738,
    attributive: -0.8259,
    tense: -1.0946,
    around: 1.6705,
    timesDiffer: -1.5082,
    creditOne: -1.7763,
    creditOther: -2.4647,
    patientsSame: 1.7989,
    pronoun: -0.9684,
    perfect: -3.4562,
    disowned: -2.6048,
    bare: 0.7737,
  },
};
