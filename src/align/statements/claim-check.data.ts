import type { LogisticWeights } from '../logistic.ts';

/**
 * How surely a sentence or a few speak against a claim: logistic regression with ridge and signs held, fitted by
 * tools/statements/claim-check.ts on public pairs of statements (FEVER symmetric, GLUE diagnostics, NaN-NLI and
 * others), held out by text; as many claims are taken to be wrong as right.
 */
export const CLAIM_IN_SENTENCES: LogisticWeights = {
  "bias": -1.2111,
  "weights": {
    "unsaid": 1.0895,
    "unsaidAnywhere": 1.3254,
    "nameUnsaid": 0.6801,
    "placeUnsaid": 1.5619,
    "numberUnsaid": 0.3527,
    "timeUnsaid": 1.5767,
    "nounUnsaid": 0.5126,
    "verbUnsaid": 0,
    "adjectiveUnsaid": 0.4249,
    "subjectUnsaid": -0.5144,
    "rootUnsaid": 0.185,
    "otherRealm": 1.2232,
    "rootDenied": -0.4939,
    "flipped": 0.9478,
    "deniedSaid": 0.4796,
    "deniedUnsaid": -0.6112,
    "negation": 1.4096,
    "opposite": 1.009,
    "exclusive": 0,
    "name": 0.6928,
    "place": 0.1531,
    "number": 0.4804,
    "time": 0.6343,
    "order": 0.2692,
    "relation": 0.1245,
    "word": 1.2742
  }
};

/**
 * The same against a whole article, fitted on the sentences of summaries made wrong in one place (BUMP).
 */
export const CLAIM_IN_ARTICLE: LogisticWeights = {
  "bias": -0.6092,
  "weights": {
    "unsaid": 0.572,
    "unsaidAnywhere": 0.2353,
    "nameUnsaid": 0.5884,
    "placeUnsaid": 0.4161,
    "numberUnsaid": 0.6601,
    "timeUnsaid": 0.8227,
    "nounUnsaid": 0,
    "verbUnsaid": 0.0553,
    "adjectiveUnsaid": 0,
    "subjectUnsaid": 0.4204,
    "rootUnsaid": 0.2371,
    "otherRealm": 0,
    "rootDenied": 0.1128,
    "flipped": 0,
    "deniedSaid": 0,
    "deniedUnsaid": -0.2845,
    "negation": 0,
    "opposite": 0.8085,
    "exclusive": 0.1604,
    "name": 0.8641,
    "place": 0.5932,
    "number": 0.7565,
    "time": 0.2862,
    "order": 0,
    "relation": 0.0157,
    "word": 0.7335
  }
};
