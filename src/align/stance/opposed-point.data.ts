import type { LogisticWeights } from '../logistic.ts';

/**
 * Weights by which two opposed propositions are told to be on one point, fitted by tools/weigh/stance.ts: logistic
 * regression with ridge and signs held, on pairs of the gold cases, those of one event in one fold.
 */
export const OPPOSED_POINT: LogisticWeights = {
  "bias": -6.706,
  "weights": {
    "mass": 0.384,
    "topic": 0.0,
    "bare": 2.0605,
    "partyMass": 2.0638,
    "opposite": 0.0,
    "near": 0.0,
    "successive": -2.7447,
    "restrictive": -0.2102,
    "copy": 2.2495,
    "rival": -1.2251,
    "fit": 4.0665,
    "around": 1.0923,
    "stranger": 0.0,
    "pronoun": -0.0647,
    "holdersDiffer": -0.9847,
    "actorsDiffer": -1.0515,
    "patientsSame": 0.803,
    "willed": 1.2579,
    "mixed": 0.0,
    "attributive": -0.7824,
    "tense": -0.494,
    "timesDiffer": -0.7947,
    "perfect": -2.5544,
    "creditOne": -0.6305,
    "creditOther": -1.2302,
    "disowned": -2.4783
  }
};
