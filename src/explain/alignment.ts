import type { Context } from '../align/context.ts';
import { compareText } from '../text-order.ts';
import { comparedPairs } from './channels.ts';
import type { SentenceAlignment } from './reasoning.ts';
import { rounded } from './rounded.ts';
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
    pairs: comparedPairs(a, b, context),
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
