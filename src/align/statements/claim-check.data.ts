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
