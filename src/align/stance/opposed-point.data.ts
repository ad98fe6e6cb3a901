import type { LogisticWeights } from '../logistic.ts';

/**
 * Weights by which two opposed propositions are told to be on one point, fitted by tools/weigh/stance.ts: logistic
 * regression with ridge and signs held, on pairs of the gold cases, those of one event in one fold.
 */
export const OPPOSED_POINT: LogisticWeights = {
  "bias": -2.4281,
  "weights": {
    "mass": 2.0824,
    "topic": 1.1332,
    "bare": 0.9125,
    "partyMass": 3.6886,
    "opposite": -2.0956,
    "byTopic": -3.3871,
    "near": -0.1391,
    "rival": -2.2652,
    "fit": 0.2226,
    "around": 1.6296,
    "stranger": -1.5168,
    "pronoun": -0.9525,
    "holdersDiffer": -1.3322,
    "actorsDiffer": -1.1646,
    "patientsSame": 1.3447,
    "willed": 0.4793,
    "mixed": -2.6328,
    "attributive": -0.8661,
    "tense": -1.0464,
    "timesDiffer": -1.2877,
    "perfect": -3.6912,
    "creditOne": -2.3954,
    "creditOther": -2.5857,
    "disowned": -2.1935
  }
};
