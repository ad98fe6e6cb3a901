import type { LogisticWeights } from '../logistic.ts';

/**
 * How surely a sentence or a few speak against a claim: logistic regression with ridge and signs held, fitted by
 * tools/statements/claim-check.ts on public pairs of statements (FEVER symmetric, GLUE diagnostics, NaN-NLI and
 * others), held out by text; as many claims are taken to be wrong as right.
 */
export const CLAIM_IN_SENTENCES: LogisticWeights = {
  "bias": -1.456,
  "weights": {
    "unsaid": 0.8317,
    "unsaidAnywhere": 1.3464,
    "nameUnsaid": 1.0326,
    "placeUnsaid": 1.5746,
    "numberUnsaid": 0,
    "timeUnsaid": 1.6374,
    "nounUnsaid": 1.5452,
    "verbUnsaid": 0.9243,
    "adjectiveUnsaid": 1.3232,
    "subjectUnsaid": -0.5611,
    "rootUnsaid": 0.1027,
    "otherRealm": 0.3191,
    "otherSort": 1.4116,
    "rootDenied": -0.5191,
    "flipped": 1.3105,
    "deniedSaid": 0.1762,
    "deniedUnsaid": -0.683,
    "negation": 1.9383,
    "opposite": 1.0574,
    "exclusive": 0.4778,
    "name": 1.2814,
    "place": 0.0586,
    "number": 0.0545,
    "time": 0.4921,
    "order": 0.7539,
    "relation": 0.3465,
    "word": 1.3198,
    "timeRival": 1.1408,
    "numberRival": 1.4399,
    "placeRival": 0.7999,
    "nameRival": 0.0799,
    "opposed": 0.8722,
    "excluded": 1.1382
  }
};

/**
 * The same against a whole article, fitted on the sentences of summaries made wrong in one place (BUMP).
 */
export const CLAIM_IN_ARTICLE: LogisticWeights = {
  "bias": -0.4447,
  "weights": {
    "unsaid": 0.6535,
    "unsaidAnywhere": 0.1327,
    "nameUnsaid": 0.3594,
    "placeUnsaid": 0.2426,
    "numberUnsaid": 0.622,
    "timeUnsaid": 0.817,
    "nounUnsaid": 0,
    "verbUnsaid": 0.0776,
    "adjectiveUnsaid": 0,
    "subjectUnsaid": 0.2934,
    "rootUnsaid": 0.2545,
    "otherRealm": 0,
    "otherSort": 0.0876,
    "rootDenied": 0.1287,
    "flipped": 0,
    "deniedSaid": 0,
    "deniedUnsaid": -0.2226,
    "negation": 0,
    "opposite": 0.7334,
    "exclusive": 0.1574,
    "name": 0.7014,
    "place": 0.5281,
    "number": 0.7029,
    "time": 0.2617,
    "order": 0,
    "relation": 0,
    "word": 0.6803,
    "timeRival": 0.3288,
    "numberRival": 0.5193,
    "placeRival": 0.6572,
    "nameRival": 0.8796,
    "opposed": 0.3831,
    "excluded": 0
  }
};
