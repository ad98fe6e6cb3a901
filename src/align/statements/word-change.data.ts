import type { LogisticWeights } from '../logistic.ts';

/**
 * How surely a word put for another says another thing: logistic regression with ridge and signs held, fitted by
 * tools/statements/word-change.ts on public pairs of statements (SummEdits, BUMP, GLUE diagnostics and others), held out
 * by text.
 */
export const WORD_CHANGE: LogisticWeights = {
  "bias": -2.5427,
  "weights": {
    "replaced": -0.7699,
    "reworded": -0.289,
    "added": 0.1627,
    "grammar": -0.2142,
    "length": 0.6072,
    "copy": 0.7828,
    "sentences": 0.7727,
    "noun": 0.0089,
    "verb": -0.1492,
    "adjective": -0.0441,
    "part": -0.1357,
    "near": -0.0322,
    "realm": -0.184
  }
};
