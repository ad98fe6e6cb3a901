import type { Context } from '../align/context.ts';
import type { StatementPair } from '../align/pairs.ts';
import { contentOf } from '../align/stance/party.ts';
import { aimsOf } from '../align/stance/scope.ts';
import type { StatementView } from '../align/view.ts';
import { nounPhrase } from '../claims/phrase.ts';
import { wordAt } from '../syntax/tree.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';
import { differenceFindings } from './differences.ts';
import { placeOf } from './evidence.ts';
import { pointOfStatements } from './point.ts';
import { propositionFindings, settledPairs } from './proposition-finding.ts';

/** Finds one predicate affirmed and negated of the same arguments. */
export const negationDiffers = defineDetector({
  name: 'negation-differs',
  kind: 'polarity',
  description: 'The same thing is affirmed in one place and negated in another.',
  *find(context: Context) {
    yield* differenceFindings(context, 'polarity', 'Whether or not', ['negation']);
    if (context.sameSubject) return;
    yield* propositionFindings(context, 'polarity');
    const isSettled = settledPairs(context);
    for (const pair of context.statementPairs) if (!isSettled(pair)) yield* comparePolarity(pair);
  },
});

/** What was and what is are two states of one thing, so that a copula's tense must be the same. */
function* comparePolarity(pair: StatementPair): Iterable<Finding> {
  const { a, b } = pair;
  if (pair.relation !== 'same' || a.statement.claim.polarity === b.statement.claim.polarity) return;
  if (a.statement.claim.certainty !== b.statement.claim.certainty) return;
  if (isDoneElsewhere(pair)) return;
  if (a.lemma === 'be' && a.statement.frame.tense !== b.statement.frame.tense) return;
  const matches = pair.roles.map((role) => role.match);
  const least = Math.min(...matches, 1);
  if (matches.filter((match) => match >= 0.5).length < LEAST_MATCHES || least < 0.4) return;
  yield {
    kind: 'polarity',
    point: pointOfStatements('polarity', pair),
    label: `Whether or not: ${a.lemma}`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: least * (0.6 + 0.4 * Math.min(1, pair.overlap * 2)),
  };
}

/** "signed the contract *with the harbor*" / "did not sign the contract *with the railway*". */
function isDoneElsewhere({ a, b }: StatementPair): boolean {
  const [left, right] = [aimWords(a), aimWords(b)];
  return [...left].some(([preposition, words]) => {
    const others = right.get(preposition);
    return others !== undefined && ![...words].some((word) => others.has(word));
  });
}

/** The words of what a deed is aimed at, by preposition; a pronoun may be anything. */
function aimWords({ analysis, statement: { frame } }: StatementView): Map<string, ReadonlySet<string>> {
  const tree = analysis.trees[frame.sentence];
  if (!tree || wordAt(tree, frame.head).upos !== 'VERB') return new Map();
  const told = [...aimsOf(tree, frame.head)].map(
    ([preposition, at]) => [preposition, contentOf(tree, nounPhrase(tree, at).words)] as const,
  );
  return new Map(told.filter(([, words]) => words.size > 0));
}

/** How many participants must be the same before one deed is taken for the other. */
const LEAST_MATCHES = 2;

function sideOf(view: StatementView): FindingSide {
  const { polarity, predicate } = view.statement.claim;
  return { value: predicate.text, normalized: polarity, places: [placeOf(view)] };
}
