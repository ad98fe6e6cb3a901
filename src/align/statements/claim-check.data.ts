import type { LogisticWeights } from '../logistic.ts';

/**
 * How surely a sentence or a few speak against a claim: logistic regression with ridge and signs held, fitted by
 * tools/statements/claim-check.ts on public pairs of statements (FEVER symmetric, GLUE diagnostics, NaN-NLI and
 * others), held out by text; as many claims are taken to be wrong as right.
 */
export const CLAIM_IN_SENTENCES: LogisticWeights = {
  "bias": -1.2946,
  "weights": {
    "unsaid": 1.1872,
    "unsaidAnywhere": 1.5402,
    "nameUnsaid": 0.6272,
    "placeUnsaid": 1.5069,
    "numberUnsaid": 0.0963,
    "timeUnsaid": 1.7354,
    "nounUnsaid": 1.2644,
    "verbUnsaid": 0.0387,
    "adjectiveUnsaid": 0.5154,
    "subjectUnsaid": -0.7514,
    "rootUnsaid": 0.3183,
    "otherRealm": 0.8815,
    "rootDenied": -0.5352,
    "flipped": 1.403,
    "deniedSaid": 0.4022,
    "deniedUnsaid": -1.0735,
    "negation": 1.2374,
    "opposite": 1.2064,
    "exclusive": 0,
    "name": 1.1517,
    "place": 0,
    "number": 0.492,
    "time": 0.6694,
    "order": 0.708,
    "relation": 0.1523,
    "word": 1.4698
  }
};

/**
 * The same against a whole article, fitted on the sentences of summaries made wrong in one place (BUMP).
 */
export const CLAIM_IN_ARTICLE: LogisticWeights = {
  "bias": -0.4272,
  "weights": {
    "unsaid": 0.5892,
    "unsaidAnywhere": 0.2332,
    "nameUnsaid": 0.5775,
    "placeUnsaid": 0.4138,
    "numberUnsaid": 0.6519,
    "timeUnsaid": 0.814,
    "nounUnsaid": 0,
    "verbUnsaid": 0.0672,
    "adjectiveUnsaid": 0,
    "subjectUnsaid": 0.4201,
    "rootUnsaid": 0.2405,
    "otherRealm": 0,
    "rootDenied": 0.149,
    "flipped": 0,
    "deniedSaid": 0,
    "deniedUnsaid": -0.2618,
    "negation": 0,
    "opposite": 0.7904,
    "exclusive": 0.1612,
    "name": 0.8303,
    "place": 0.5814,
    "number": 0.7568,
    "time": 0.2843,
    "order": 0,
    "relation": 0.017,
    "word": 0.6614
  }
};
