import { analysisOf } from '../align/articles.ts';
import type { Context } from '../align/context.ts';
import type { StatementPair } from '../align/pairs.ts';
import { fieldText, shareWords } from '../claims/spans.ts';
import type { Field, Span } from '../types.ts';
import type { ComparedPair, Features } from './reasoning.ts';
import { rounded } from './rounded.ts';
import type { PlacedSentence } from './sentence.ts';

/** What every channel of alignment set against each other in two sentences of one event. */
export function comparedPairs(a: PlacedSentence, b: PlacedSentence, context: Context): ComparedPair[] {
  const across = between(a, b);
  return [
    ...across('statements', context.statementPairs, ({ statement: { claim } }) => claim, rolesOf),
    ...across('dates', context.datePairs, ({ article, time }) => ({ ...time, article })),
    ...across('counts', context.countPairs, ({ article, quantity }) => ({ ...quantity, article })),
    ...across('tallies', context.tallyPairs, ({ article, quantity }) => ({ ...quantity, article })),
    ...across('ordinals', context.rankPairs, (rank) => rank),
    ...across('roles', context.slotPairs, ({ view, mention: { start, end }, name }) => {
      const { article, field } = view.statement.claim;
      return { article, field, start, end, text: name };
    }),
    ...across('stances', context.opposedPairs, (one) => ({ ...one, text: one.lemma })),
    ...across('utterances', context.utterancePairs, ({ article, field, words }) => {
      const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
      return { article, field, ...span, text: textOf(article, field, context).slice(span.start, span.end) };
    }),
    ...profiles(a, b, context),
  ];
}

interface Located extends Span {
  readonly article: string;
  readonly field: Field;
  readonly text: string;
}

interface Pair<T> {
  readonly a: T;
  readonly b: T;
}

/** Finds the pairs of a channel of which one end stands in each sentence, whichever way round. */
function between(a: PlacedSentence, b: PlacedSentence) {
  return <T, P extends Pair<T>>(
    channel: ComparedPair['channel'],
    pairs: readonly (P & Pair<T>)[],
    locate: (end: T) => Located,
    tell: (pair: P) => Features = featuresOf,
  ): ComparedPair[] =>
    pairs.flatMap((pair): ComparedPair[] => {
      const [x, y] = [locate(pair.a), locate(pair.b)];
      if (isIn(x, a) && isIn(y, b)) return [{ channel, a: x.text, b: y.text, features: tell(pair) }];
      return isIn(x, b) && isIn(y, a) ? [{ channel, a: y.text, b: x.text, features: tell(pair) }] : [];
    });
}

function isIn(end: Located, { span }: PlacedSentence): boolean {
  return shareWords(end, span);
}

function textOf(article: string, field: Field, { analyses }: Context): string {
  const analysis = analysisOf(analyses, article);
  return analysis ? fieldText(analysis.document, field) : '';
}

/** What a pair tells of itself: its own numbers, words and answers, and those of its `features`. */
function featuresOf(pair: object): Features {
  const features: Record<string, number | string | boolean> = {};
  for (const [name, value] of Object.entries({ ...pair, ...('features' in pair && (pair.features as object)) })) {
    if (typeof value === 'number') features[name] = rounded(value);
    else if (typeof value === 'string' || typeof value === 'boolean') features[name] = value;
  }
  return features;
}

function rolesOf({ a, b, relation, opposition, roles, overlap }: StatementPair): Features {
  return {
    predicates: `${a.lemma} / ${b.lemma}`,
    relation,
    ...(opposition && { opposition: opposition.strength, opposedBy: opposition.source }),
    ...Object.fromEntries(roles.map(({ role, match }) => [role, rounded(match)])),
    overlap: rounded(overlap),
  };
}

function profiles(a: PlacedSentence, b: PlacedSentence, context: Context): ComparedPair[] {
  type Entry = Context['profiles'][number]['entries'][number];
  const at = ({ article, attribute }: Entry, place: PlacedSentence) =>
    isIn({ ...attribute, article, text: attribute.value }, place);
  return context.profiles.flatMap(({ entity, property, entries }) => {
    const left = entries.filter((entry) => at(entry, a));
    const right = entries.filter((entry) => at(entry, b));
    const pairs = left.flatMap((x) => right.filter((y) => x !== y).map((y) => [x.attribute, y.attribute] as const));
    return pairs.map(([x, y]): ComparedPair => {
      const features = { of: entity.name, property, former: x.former || y.former };
      return { channel: 'profiles', a: x.value, b: y.value, features };
    });
  });
}
