import { childIn, childrenIn, type Tree, wordAt } from '../syntax/tree.ts';
import type { Argument, Claim, Span } from '../types.ts';
import type { ArticleAnalysis, Statement } from './analysis.ts';
import type { Frame, FrameArgument } from './frame.ts';
import { negations } from './predicates.ts';
import { covers } from './spans.ts';

/**
 * The claims worth handing out on their own. Alignment works on every frame; a reader of one article is served by one
 * claim a point, with whole predicates, and without the names of deeds that the text only mentions in passing.
 */
export function publicClaims({ statements, trees }: ArticleAnalysis): Claim[] {
  const absorbed = new Map<string, Statement>();
  const hosts = new Map(
    statements.map((statement) => [keyOf(statement.frame.sentence, statement.frame.head), statement]),
  );
  for (const statement of statements) {
    const host = hosts.get(keyOf(statement.frame.sentence, statement.frame.governor));
    const tree = trees[statement.frame.sentence];
    if (host && tree && isChained(tree, host, statement)) absorbed.set(statement.claim.id, host);
  }
  const gone = new Set([...absorbed.values()].map(({ claim }) => claim.id));
  const told = new Map<string, number>();
  for (const { claim } of statements) told.set(claim.happening, (told.get(claim.happening) ?? 0) + 1);
  const isRetold = ({ claim }: Statement) => (told.get(claim.happening) ?? 0) > 1;
  return statements
    .filter((statement) => !gone.has(statement.claim.id) && isTold(statement, isRetold))
    .map((statement) => shown(statement, trees[statement.frame.sentence], chainOf(statement, absorbed)));
}

function keyOf(sentence: number, head: number): string {
  return `${sentence}:${head}`;
}

/**
 * Verbs that lend the infinitive behind them its aspect, mood or likelihood and say nothing of their own (catenative
 * verbs, Quirk et al. 1985, 3.49): "plans to cut", "was forced to resign", "began to fall".
 */
const CATENATIVE = new Set(
  (
    'plan want begin start continue try attempt seem appear tend fail manage need cease come get go happen intend aim ' +
    'hope help use refuse decline threaten prepare seek struggle decide like love prefer wish learn keep stop be have ' +
    'able likely unlikely due unable set ready willing bind'
  ).split(' '),
);

/** Verbs that do so in the passive: "is expected to win". */
const PASSIVE_CATENATIVE = new Set(
  'expect force ask order require allow suppose schedule say believe know design intend report think allege oblige permit'.split(
    ' ',
  ),
);

function isChained(tree: Tree, host: Statement, inner: Statement): boolean {
  const { frame } = host;
  const word = wordAt(tree, inner.frame.head);
  if (!word.relation.startsWith('xcomp') || inner.frame.kind !== 'verb') return false;
  if (childIn(tree, frame.head, 'obj', 'iobj') >= 0) return false;
  if (!(frame.passive ? PASSIVE_CATENATIVE : CATENATIVE).has(frame.lemma)) return false;
  return (
    inner.claim.predicate.start - host.claim.predicate.end <= 4 &&
    inner.claim.predicate.start > host.claim.predicate.end
  );
}

/** The outermost predicate of the chain that a claim's predicate ends. */
function chainOf(statement: Statement, absorbed: ReadonlyMap<string, Statement>): Statement {
  let first = statement;
  for (let host = absorbed.get(first.claim.id); host; host = absorbed.get(first.claim.id)) first = host;
  return first;
}

/** Names of deeds count where they are dated, have two parties or places, or are told again; a bare word is no claim. */
function isTold(statement: Statement, isRetold: (statement: Statement) => boolean): boolean {
  const { arguments: args } = statement.claim;
  if (statement.frame.kind !== 'event-noun' || args.length !== 1) return args.length > 0;
  return args[0]?.role === 'time' || (args[0]?.role === 'place' && isRetold(statement));
}

function shown({ claim, frame }: Statement, tree: Tree | undefined, first: Statement): Claim {
  const { start } = first.claim.predicate;
  const predicate = { ...claim.predicate, start, text: textOf(first.claim, claim, start) };
  const own = claim.arguments.filter(
    (argument, at) =>
      !isSaidTwice(claim, frame, at) && !isAdverbInside(predicate, argument) && !isToldApart(frame.arguments[at]),
  );
  const outer = first.claim === claim ? [] : circumstances(first.claim, claim);
  const whole = { ...claim, predicate, arguments: [...own, ...outer] };
  return frame.kind === 'adjective' && tree ? withComplement(whole, tree, frame.head) : whole;
}

/** What a light verb's noun lends it, and an adverb inside a complement, stand in a longer phrase already. */
function isSaidTwice({ arguments: args }: Claim, frame: Frame, at: number): boolean {
  const lent = args[at];
  if (!lent || at === 0 || !(frame.arguments[at]?.inherited || lent.role === 'manner')) return false;
  return args.some((other, index) => index !== at && covers(other, lent));
}

const CONCESSION = /^(although|though|whereas|while)$/;

/** Clauses set beside the predicate are claims of their own, and who is relied on stands in the attribution. */
function isToldApart(argument: FrameArgument | undefined): boolean {
  if (!argument) return false;
  if (argument.preposition === 'according to') return true;
  const isLoose = argument.preposition === null || CONCESSION.test(argument.preposition);
  return argument.clause && isLoose && (argument.role === 'other' || argument.role === 'time');
}

function isAdverbInside(predicate: Span, argument: Argument): boolean {
  return argument.role === 'manner' && covers(predicate, argument);
}

/** "was | safe": what a quality is said of, the copula and the quality, as with "was | a safe place". */
function withComplement(claim: Claim, tree: Tree, head: number): Claim {
  const { predicate } = claim;
  const before = [...childrenIn(tree, head, 'aux', 'cop'), ...negations(tree, head)].filter((at) => at < head);
  const last = tree.words[Math.max(-1, ...before)];
  const next = tree.words[Math.max(-1, ...before) + 1];
  if (!last || !next || last.start < predicate.start || last.end > predicate.end) return claim;
  const { end } = wordAt(tree, head);
  const slice = (from: number, to: number) => predicate.text.slice(from - predicate.start, to - predicate.start);
  const complement: Argument = { role: 'complement', text: slice(next.start, end), start: next.start, end };
  const [first, ...rest] = claim.arguments;
  return {
    ...claim,
    predicate: { text: slice(predicate.start, last.end), lemma: 'be', start: predicate.start, end: last.end },
    arguments: [...(first ? [first] : []), complement, ...rest.filter((argument) => !covers(complement, argument))],
  };
}

function textOf(first: Claim, last: Claim, start: number): string {
  if (first === last) return last.predicate.text;
  return first.text.slice(start - first.start, last.predicate.end - first.start);
}

/** What is said of the outer predicate beside the inner clause: "plans *in May* to cut". */
function circumstances(outer: Claim, inner: Claim): Argument[] {
  return outer.arguments.filter(
    (argument) =>
      argument.role !== 'agent' &&
      !covers(argument, inner.predicate) &&
      inner.arguments.every((other) => other.start !== argument.start),
  );
}
