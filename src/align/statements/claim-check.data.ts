import type { LogisticWeights } from '../logistic.ts';

/**
 * How surely a sentence or a few speak against a claim: logistic regression with ridge and signs held, fitted by
 * tools/statements/claim-check.ts on public pairs of statements (FEVER symmetric, GLUE diagnostics, NaN-NLI and
 * others), held out by text; as many claims are taken to be wrong as right.
 */
export const CLAIM_IN_SENTENCES: LogisticWeights = {
  "bias": -1.4034,
  "weights": {
    "unsaid": 1.1235,
    "unsaidAnywhere": 1.4798,
    "nameUnsaid": 0.6267,
    "placeUnsaid": 1.5266,
    "numberUnsaid": 0.0983,
    "timeUnsaid": 1.624,
    "nounUnsaid": 1.1858,
    "verbUnsaid": 0,
    "adjectiveUnsaid": 0.4592,
    "subjectUnsaid": -0.728,
    "rootUnsaid": 0.2963,
    "otherRealm": 0.9049,
    "rootDenied": -0.5703,
    "flipped": 1.2262,
    "deniedSaid": 0.4827,
    "deniedUnsaid": -0.9026,
    "negation": 1.2467,
    "opposite": 1.2286,
    "exclusive": 0,
    "name": 1.147,
    "place": 0,
    "number": 0.475,
    "time": 0.7568,
    "order": 0.7184,
    "relation": 0.1292,
    "word": 1.4935
  }
};

/**
 * The same against a whole article, fitted on the sentences of summaries made wrong in one place (BUMP).
 */
export const CLAIM_IN_ARTICLE: LogisticWeights = {
  "bias": -0.6001,
  "weights": {
    "unsaid": 0.5753,
    "unsaidAnywhere": 0.2324,
    "nameUnsaid": 0.5834,
    "placeUnsaid": 0.413,
    "numberUnsaid": 0.6558,
    "timeUnsaid": 0.8201,
    "nounUnsaid": 0,
    "verbUnsaid": 0.0648,
    "adjectiveUnsaid": 0,
    "subjectUnsaid": 0.4206,
    "rootUnsaid": 0.2373,
    "otherRealm": 0,
    "rootDenied": 0.1496,
    "flipped": 0,
    "deniedSaid": 0,
    "deniedUnsaid": -0.2641,
    "negation": 0,
    "opposite": 0.8054,
    "exclusive": 0.1594,
    "name": 0.846,
    "place": 0.5908,
    "number": 0.77,
    "time": 0.2897,
    "order": 0,
    "relation": 0.0163,
    "word": 0.6584
  }
};
