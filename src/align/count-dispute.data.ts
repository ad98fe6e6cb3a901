import type { LogisticWeights } from './logistic.ts';

/**
 * Weights by which two differing figures are told to be one disputed figure, fitted by tools/weigh/counts.ts: logistic
 * regression with ridge and signs held, on pairs of the gold cases, those of one event in one fold.
 */
export const COUNT_DISPUTE: LogisticWeights = {
  "bias": -1.5848,
  "weights": {
    "likeness": 0.5795,
    "near": 0.3222,
    "clause": 0.1796,
    "sentence": 0.1685,
    "thing": 0.0851,
    "rank": 0.3463,
    "named": 0.1714,
    "namedApart": -0.1816,
    "phraseApart": -0.083,
    "daysApart": -0.0013,
    "speakers": -0.0883,
    "agentApart": -0.1631,
    "entities": 0.1475,
    "further": -0.0528,
    "background": -0.1483,
    "percent": -0.3479,
    "lead": 0.1912,
    "rivals": -0.6824,
    "margin": 0.4923,
    "settled": -0.3746,
    "settledBy": -0.1924,
    "slip": 0.835,
    "far": -0.9626,
    "vague": -0.3098,
    "bounded": -0.1039,
    "tiny": -0.1658,
    "word": -0.1381
  }
};
