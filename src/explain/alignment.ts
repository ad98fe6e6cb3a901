import type { Context } from '../align/context.ts';
import type { StatementPair } from '../align/pairs.ts';
import { fieldText, overlaps } from '../claims/spans.ts';
import { compareText } from '../text-order.ts';
import type { Field, Span } from '../types.ts';
import type { ComparedPair, Features, SentenceAlignment } from './reasoning.ts';
import type { PlacedSentence } from './sentence.ts';

/** So many shared words are told. */
const MOST_SHARED = 12;

/** How two sentences of one event were lined up, by every channel. */
export function alignmentOf(a: PlacedSentence, b: PlacedSentence, context: Context): SentenceAlignment {
  const pair = context.sentencePairs.find(
    (one) => (isAt(one.a, a) && isAt(one.b, b)) || (isAt(one.a, b) && isAt(one.b, a)),
  );
  const shared = pair ? [...pair.a.features].filter((feature) => pair.b.features.has(feature)) : [];
  return {
    a: a.span,
    b: b.span,
    overlap: pair ? rounded(pair.overlap) : null,
    shared: shared
      .map((word) => ({ word: nameOf(word, [a, b], context), weight: rounded(context.weight(word)) }))
      .sort((x, y) => y.weight - x.weight || compareText(x.word, y.word))
      .slice(0, MOST_SHARED),
    pairs: [
      ...statements(a, b, context),
      ...figures(a, b, context),
      ...utterances(a, b, context),
      ...profiles(a, b, context),
    ],
  };
}

function isAt(view: { readonly article: number; readonly sentence: number }, place: PlacedSentence): boolean {
  return view.article === place.article && view.sentence === place.sentence;
}

/** A word, or the name of the entity whose key it is. */
function nameOf(feature: string, places: readonly PlacedSentence[], { entities }: Context): string {
  if (!feature.startsWith('e-')) return feature;
  for (const { analysis, span } of places) {
    for (const chain of analysis.chains) {
      const entity = entities.of(span.article, chain.id).find(({ key }) => key === feature);
      if (entity) return entity.name;
    }
  }
  return feature;
}

function statements(a: PlacedSentence, b: PlacedSentence, { statementPairs }: Context): ComparedPair[] {
  const at = (view: StatementPair['a'], { span, sentence }: PlacedSentence) =>
    view.article === span.article && view.statement.frame.sentence === sentence;
  return statementPairs.flatMap((pair): ComparedPair[] => {
    if (!(at(pair.a, a) && at(pair.b, b)) && !(at(pair.a, b) && at(pair.b, a))) return [];
    const roles = Object.fromEntries(pair.roles.map(({ role, match }) => [role, rounded(match)]));
    const opposed = pair.opposition && { opposition: pair.opposition.strength, opposedBy: pair.opposition.source };
    return [
      {
        channel: 'statements',
        a: pair.a.statement.claim.text,
        b: pair.b.statement.claim.text,
        features: {
          predicates: `${pair.a.lemma} / ${pair.b.lemma}`,
          relation: pair.relation,
          ...opposed,
          ...roles,
          overlap: rounded(pair.overlap),
        },
      },
    ];
  });
}

interface Placed {
  readonly article: string;
  readonly quantity?: Span & { readonly field: Field; readonly text: string };
  readonly time?: Span & { readonly field: Field; readonly text: string };
}

function figures(a: PlacedSentence, b: PlacedSentence, context: Context): ComparedPair[] {
  const of = (channel: ComparedPair['channel'], pairs: readonly { readonly a: Placed; readonly b: Placed }[]) =>
    pairs
      .filter((pair) => (inside(pair.a, a) && inside(pair.b, b)) || (inside(pair.a, b) && inside(pair.b, a)))
      .map(
        (pair): ComparedPair => ({
          channel,
          a: mentionOf(pair.a)?.text ?? '',
          b: mentionOf(pair.b)?.text ?? '',
          features: featuresOf(pair),
        }),
      );
  return [
    ...of('dates', context.datePairs),
    ...of('counts', context.countPairs),
    ...of('tallies', context.tallyPairs),
    ...of('ordinals', context.ordinalPairs),
  ];
}

function mentionOf({ quantity, time }: Placed) {
  return quantity ?? time;
}

function inside(view: Placed, { span }: PlacedSentence): boolean {
  const mention = mentionOf(view);
  return view.article === span.article && mention?.field === span.field && overlaps(mention, span);
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

function utterances(a: PlacedSentence, b: PlacedSentence, { utterancePairs }: Context): ComparedPair[] {
  type Utterance = (typeof utterancePairs)[number]['a'];
  const at = ({ article, field, words }: Utterance, { span }: PlacedSentence) => {
    const whole = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
    return article === span.article && field === span.field && overlaps(whole, span);
  };
  return utterancePairs
    .filter((pair) => (at(pair.a, a) && at(pair.b, b)) || (at(pair.a, b) && at(pair.b, a)))
    .map(
      (pair): ComparedPair => ({
        channel: 'utterances',
        a: wordsOf(pair.a, a, b),
        b: wordsOf(pair.b, a, b),
        features: { quoted: pair.a.quoted && pair.b.quoted },
      }),
    );

  function wordsOf({ article, field, words }: Utterance, ...places: readonly PlacedSentence[]): string {
    const place = places.find(({ span }) => span.article === article);
    if (!place) return '';
    return fieldText(place.analysis.document, field).slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  }
}

function profiles(a: PlacedSentence, b: PlacedSentence, context: Context): ComparedPair[] {
  const at = (entry: Context['profiles'][number]['entries'][number], { span }: PlacedSentence) =>
    entry.article === span.article && entry.attribute.field === span.field && overlaps(entry.attribute, span);
  return context.profiles.flatMap(({ entity, property, entries }) => {
    const left = entries.filter((entry) => at(entry, a));
    const right = entries.filter((entry) => at(entry, b));
    return left.flatMap((x) =>
      right
        .filter((y) => x !== y)
        .map(
          (y): ComparedPair => ({
            channel: 'profiles',
            a: x.attribute.value,
            b: y.attribute.value,
            features: { of: entity.name, property, former: x.attribute.former || y.attribute.former },
          }),
        ),
    );
  });
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
