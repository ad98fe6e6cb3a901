import type { LogisticWeights } from '../logistic.ts';

/**
 * Weights by which two opposed propositions are told to be on one point, fitted by tools/weigh/stance.ts: logistic
 * regression with ridge and signs held, on pairs of the gold cases, those of one event in one fold.
 */
export const OPPOSED_POINT: LogisticWeights = {
  "bias": -3.7861,
  "weights": {
    "mass": 1.2048,
    "topic": 0.3086,
    "bare": 1.2539,
    "partyMass": 2.885,
    "opposite": 0,
    "near": 0,
    "successive": -1.6339,
    "restrictive": -0.3996,
    "copy": 1.9677,
    "rival": -1.3104,
    "fit": 0.6412,
    "around": 0.9875,
    "stranger": -0.9598,
    "pronoun": -0.6666,
    "holdersDiffer": -1.1416,
    "actorsDiffer": -1.1229,
    "patientsSame": 1.4769,
    "willed": 1.0061,
    "mixed": 0,
    "attributive": -0.7634,
    "tense": -0.3152,
    "timesDiffer": -1.0573,
    "perfect": -2.4598,
    "creditOne": -0.5068,
    "creditOther": -1.1543,
    "disowned": -2.4886
  }
};
