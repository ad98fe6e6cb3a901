import { contentId } from '../identifier.ts';
import type { AnalysedSentence } from '../syntax/analysed.ts';
import { type Tree, wordAt } from '../syntax/tree.ts';
import type { Argument, Attribution, Claim, QuantityMention, Span, TimeMention } from '../types.ts';
import { certaintyOf } from './certainty.ts';
import type { Frame } from './frame.ts';
import { type FieldIndex, overlaps } from './spans.ts';

/** What a claim is put together from, looked up by span. */
export interface ClaimSources {
  readonly times: FieldIndex<TimeMention>;
  readonly quantities: FieldIndex<QuantityMention>;
  /** The chain of the entity that the phrase with this head word mentions, or `null`. */
  entityOf(sentence: AnalysedSentence, phrase: Span, headStart: number): string | null;
  attributionOf(frame: Frame): Attribution | null;
}

/** The claim a frame makes. Its `happening` is its own id until happenings are merged. */
export function claimOf(
  article: string,
  text: string,
  sentence: AnalysedSentence,
  tree: Tree,
  frame: Frame,
  sources: ClaimSources,
): Claim {
  const { field } = sentence;
  const id = contentId('c', article, field, frame.predicate.start, frame.predicate.end, frame.clause.start, frame.kind);
  const { predicate } = frame;
  const own = ownSpans(frame);
  const attribution = sources.attributionOf(frame);
  const certainty = certaintyOf(tree, frame);
  return {
    id,
    article,
    field,
    start: frame.clause.start,
    end: frame.clause.end,
    text: text.slice(frame.clause.start, frame.clause.end),
    predicate: {
      text: text.slice(predicate.start, predicate.end),
      lemma: frame.lemma,
      start: predicate.start,
      end: predicate.end,
    },
    arguments: frame.arguments.map((argument) => argumentOf(text, sentence, tree, argument, sources)),
    times: sources.times[field].overlapping(frame.clause).filter((time) => own.some((span) => overlaps(span, time))),
    quantities: sources.quantities[field]
      .overlapping(frame.clause)
      .filter((quantity) => own.some((span) => overlaps(span, quantity))),
    polarity: frame.negated ? 'negative' : 'positive',
    certainty: certainty === 'asserted' && attribution ? 'reported' : certainty,
    attribution,
    happening: id,
  };
}

/** The spans that belong to the frame itself and not to a clause inside it. */
function ownSpans(frame: Frame): Span[] {
  return [frame.predicate, ...frame.arguments.filter((argument) => !argument.clause && !argument.inherited)];
}

function argumentOf(
  text: string,
  sentence: AnalysedSentence,
  tree: Tree,
  argument: Frame['arguments'][number],
  sources: ClaimSources,
): Argument {
  const { role, start, end } = argument;
  const entity = argument.clause ? null : sources.entityOf(sentence, argument, wordAt(tree, argument.head).start);
  const written = text.slice(start, end);
  return entity === null ? { role, text: written, start, end } : { role, text: written, start, end, entity };
}
