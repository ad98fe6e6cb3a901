import type { LogisticWeights } from '../logistic.ts';

/**
 * How surely a sentence or a few speak against a claim: logistic regression with ridge and signs held, fitted by
 * tools/statements/claim-check.ts on public pairs of statements (FEVER symmetric, GLUE diagnostics, NaN-NLI and
 * others), held out by text; as many claims are taken to be wrong as right.
 */
export const CLAIM_IN_SENTENCES: LogisticWeights = {
  "bias": -1.2942,
  "weights": {
    "unsaid": 1.1897,
    "unsaidAnywhere": 1.5426,
    "nameUnsaid": 0.6258,
    "placeUnsaid": 1.5052,
    "numberUnsaid": 0.0955,
    "timeUnsaid": 1.7572,
    "nounUnsaid": 1.2628,
    "verbUnsaid": 0.0371,
    "adjectiveUnsaid": 0.5148,
    "subjectUnsaid": -0.7532,
    "rootUnsaid": 0.3167,
    "otherRealm": 0.8818,
    "rootDenied": -0.5355,
    "flipped": 1.4026,
    "deniedSaid": 0.4021,
    "deniedUnsaid": -1.0744,
    "negation": 1.2375,
    "opposite": 1.2066,
    "exclusive": 0,
    "name": 1.151,
    "place": 0,
    "number": 0.4918,
    "time": 0.6142,
    "order": 0.7075,
    "relation": 0.1522,
    "word": 1.47
  }
};

/**
 * The same against a whole article, fitted on the sentences of summaries made wrong in one place (BUMP).
 */
export const CLAIM_IN_ARTICLE: LogisticWeights = {
  "bias": -0.4263,
  "weights": {
    "unsaid": 0.5894,
    "unsaidAnywhere": 0.2327,
    "nameUnsaid": 0.5772,
    "placeUnsaid": 0.4135,
    "numberUnsaid": 0.6524,
    "timeUnsaid": 0.8138,
    "nounUnsaid": 0,
    "verbUnsaid": 0.0675,
    "adjectiveUnsaid": 0,
    "subjectUnsaid": 0.42,
    "rootUnsaid": 0.2404,
    "otherRealm": 0,
    "rootDenied": 0.1485,
    "flipped": 0,
    "deniedSaid": 0,
    "deniedUnsaid": -0.2617,
    "negation": 0,
    "opposite": 0.7901,
    "exclusive": 0.161,
    "name": 0.83,
    "place": 0.5813,
    "number": 0.7563,
    "time": 0.2844,
    "order": 0,
    "relation": 0,
    "word": 0.6506
  }
};
