import type { Context } from '../align/context.ts';
import type { StatementPair } from '../align/pairs.ts';
import { matchArguments } from '../align/roles.ts';
import { isLight, isOneAnAttempt } from '../align/stance/heads.ts';
import { stanceOf } from '../align/stance.ts';
import type { ArgumentView, StatementView } from '../align/view.ts';
import { weightedOverlap } from '../align/weights.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';
import { placeOf } from './evidence.ts';
import { pointOfStatements } from './point.ts';
import { propositionFindings, settledPairs } from './proposition-finding.ts';

/** Finds opposite predicates of the same party on the same topic. */
export const stanceOpposed = defineDetector({
  name: 'stance-opposed',
  kind: 'stance',
  description:
    'The same party is said to have done opposite things on the same matter: agreed and divided, rose and fell.',
  *find(context: Context) {
    if (context.sameSubject) return;
    yield* propositionFindings(context, 'stance');
    const isSettled = settledPairs(context);
    for (const pair of context.statementPairs) {
      if (isSettled(pair)) continue;
      yield* compareStances(pair, context);
      yield* compareAttitudes(pair, context);
    }
  },
});

/** Predicates weaker opposed than this are left to other rules. */
const LEAST_OPPOSITION = 0.5;

function* compareStances(pair: StatementPair, context: Context): Iterable<Finding> {
  const { a, b, opposition } = pair;
  if (pair.relation !== 'opposite' || !opposition || opposition.strength < LEAST_OPPOSITION) return;
  if (a.statement.claim.polarity !== b.statement.claim.polarity || !isFirm(a) || !isFirm(b)) return;
  if (isLight(a.lemma) || isLight(b.lemma)) return;
  if (a.statement.frame.kind === 'event-noun' || b.statement.frame.kind === 'event-noun') return;
  if (isOneAnAttempt(patientOf(a), patientOf(b))) return;
  // An article that sets opposites side by side mostly means two matters; the same group is another thing.
  if (a.article === b.article && !isSharedGroup(a, b)) return;
  const holder = holderMatch(pair, context.weight);
  if (holder < 0.5) return;
  const topic = weightedOverlap(topicOf(a), topicOf(b), context.weight);
  if (topic < (isSharedGroup(a, b) ? LEAST_TOPIC_OF_GROUP : LEAST_TOPIC)) return;
  yield {
    kind: 'stance',
    point: pointOfStatements('stance', pair),
    label: `Whether ${a.lemma} or ${b.lemma}`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: opposition.strength * holder * Math.min(1, 0.5 + topic),
  };
}

/** Composed stances: "refused to resign" / "agreed to resign", "supports the bill" / "opposes the bill". */
function* compareAttitudes(pair: StatementPair, context: Context): Iterable<Finding> {
  const { a, b } = pair;
  if (a.article === b.article) return;
  const [left, right] = [stanceOf(a), stanceOf(b)];
  if (!left || !right || left.sign === right.sign) return;
  const holder = holderMatch(pair, context.weight);
  if (holder < SAME_HOLDER) return;
  const topic = weightedOverlap(left.topic, right.topic, context.weight);
  if (topic < (left.head === right.head ? LEAST_ATTITUDE : LEAST_TOPIC_ALONE)) return;
  yield {
    kind: 'stance',
    point: pointOfStatements('attitude', pair),
    label: `For or against: ${left.head}`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: Math.min(0.9, 0.55 + 0.4 * topic),
  };
}

const SAME_HOLDER = 0.6;
const LEAST_ATTITUDE = 0.3;
/** Where the things are named by different nouns, more of what describes them must be the same. */
const LEAST_TOPIC_ALONE = 0.4;

function patientOf({ arguments: args }: StatementView): string | undefined {
  return args.find(({ role }) => role === 'patient')?.head;
}

/** Opposites on matters with less in common are about two matters. */
const LEAST_TOPIC = 0.25;
/** Two parties who agree or differ with each other do so on one thing in one report, so that less of it need be shared. */
const LEAST_TOPIC_OF_GROUP = 0.12;

/** Whether both statements are of the same two parties or more. */
function isSharedGroup(a: StatementView, b: StatementView): boolean {
  const [left, right] = [a, b].map((view) => new Set(subjectOf(view)?.entities.map(({ key }) => key)));
  return (
    left !== undefined &&
    right !== undefined &&
    left.size > 1 &&
    left.size === right.size &&
    [...left].every((key) => right.has(key))
  );
}

/** How well the parties of whom the opposites are said match; a passive's subject stands against an active's. */
function holderMatch({ a, b }: StatementPair, weight: (lemma: string) => number): number {
  const [left, right] = [subjectOf(a), subjectOf(b)];
  return left && right ? matchArguments(left, right, weight) : 0;
}

function subjectOf(view: StatementView): ArgumentView | undefined {
  return view.arguments.find((argument) => argument.role === (view.statement.frame.passive ? 'patient' : 'agent'));
}

/** Claims only planned, supposed or denied contradict nothing that happened. */
function isFirm({ statement: { claim } }: StatementView): boolean {
  return claim.certainty === 'asserted' || claim.certainty === 'reported';
}

function topicOf(view: StatementView): Set<string> {
  return new Set(
    view.arguments.filter((argument) => argument !== subjectOf(view)).flatMap((argument) => [...argument.content]),
  );
}

function sideOf(view: StatementView): FindingSide {
  return { value: view.statement.claim.predicate.text, normalized: view.lemma, places: [placeOf(view)] };
}
