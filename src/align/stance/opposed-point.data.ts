import type { LogisticWeights } from '../logistic.ts';

/**
 * Weights by which two opposed propositions are told to be on one point, fitted by tools/weigh/stance.ts: logistic
 * regression with ridge and signs held, on pairs of the gold cases, those of one event in one fold.
 */
export const OPPOSED_POINT: LogisticWeights = {
  bias: -3.1022,
  weights: {
    mass: 1.7225,
    topic: 1.3168,
    bare: 0.3369,
    partyMass: 0.4491,
    opposite: -1.693,
    near: 0,
    outcome: 0.2904,
    outcomeParty: 1.7793,
    outcomeTopic: 0,
    successive: 0,
    restrictive: -0.8505,
    copy: 2.1905,
    rival: -2.788,
    fit: 0.3614,
    around: 1.3848,
    stranger: -1.6354,
    pronoun: -1.0569,
    partyWords: 0,
    nobody: 1.1442,
    lead: 0.5002,
    thing: -0.7746,
    state: 1.6796,
    timesSame: 1.1809,
    modal: 0,
    holdersDiffer: -0.7289,
    actorsDiffer: -0.7074,
    patientsSame: 1.1381,
    willed: 0.6975,
    mixed: 0,
    attributive: 0,
    tense: -0.3941,
    timesDiffer: -0.904,
    perfect: -2.1197,
    creditOne: -1.0171,
    creditOther: 0,
    disowned: 0,
  },
};
