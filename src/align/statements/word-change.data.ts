import type { LogisticWeights } from '../logistic.ts';

/**
 * How surely a word put for another says another thing: logistic regression with ridge and signs held, fitted by
 * tools/statements/word-change.ts on public pairs of statements (SummEdits, BUMP, GLUE diagnostics and others), held out
 * by text.
 */
export const WORD_CHANGE: LogisticWeights = {
  "bias": -3.1209,
  "weights": {
    "replaced": -0.7187,
    "reworded": -0.2065,
    "added": 0.1695,
    "grammar": -0.2368,
    "length": 0.6938,
    "copy": 0.7036,
    "sentences": 1.0415,
    "noun": -0.0252,
    "verb": -0.2114,
    "adjective": -0.0195,
    "part": -0.106,
    "near": -0.0233,
    "realm": -0.183
  }
};
