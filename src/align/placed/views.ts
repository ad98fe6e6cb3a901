import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { eventOfNoun } from '../../claims/event-noun.ts';
import { covers, indexByField, overlaps } from '../../claims/spans.ts';
import { eventClass } from '../../lexicon/en/event-classes.ts';
import { findPlaces, type PlaceKind } from '../../lexicon/en/places.ts';
import { baseRelation, childIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, NameMention, Span } from '../../types.ts';
import { sentenceLemmas } from '../sentence-lemmas.ts';
import { withState } from '../slot-filler.ts';

/** A place of the gazetteer with the word that it is told of: "a *Virginia* school", "will meet in *Geneva*". */
export interface PlaceView extends Span {
  readonly article: string;
  readonly field: Field;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The name alone, and with the state told behind it. */
  readonly text: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** How it hangs on its word: a preposition, or `of its own` before a noun. */
  readonly tie: string;
  /** The word it hangs on, by its class of happenings. */
  readonly governor: string;
  /** Whether that word is a verb. */
  readonly ofVerb: boolean;
  /** Lemmas of the sentence without the place's own. */
  readonly words: ReadonlySet<string>;
}

/** A sentence with more places is a list or a table. */
const MOST_IN_SENTENCE = 8;
const MOST = 60;

/** The places that an article tells, in text order. */
export function placeViews(analysis: ArticleAnalysis): PlaceView[] {
  const names = indexByField(analysis.names.filter(({ type }) => type === 'place'));
  const views = analysis.document.sentences.flatMap((sentence, index): PlaceView[] => {
    const tree = analysis.trees[index];
    if (!tree || sentence.repeated) return [];
    const own = names[sentence.field].overlapping(sentence).filter((name) => covers(sentence, name));
    if (own.length > MOST_IN_SENTENCE) return [];
    return own.flatMap((place) => viewOf(analysis, tree, index, place, own) ?? []);
  });
  return views.slice(0, MOST);
}

function viewOf(
  analysis: ArticleAnalysis,
  tree: Tree,
  sentence: number,
  place: NameMention,
  places: readonly NameMention[],
): PlaceView | null {
  const kind = findPlaces(place.text)[0]?.kind;
  // "Toledo, *Ohio*" tells of Toledo.
  if (!kind || places.some(({ end }) => end < place.start && place.start - end <= 2)) return null;
  const { name, mention } = withState(place, places);
  const { start, end, field } = analysis.document.sentences[sentence] ?? place;
  const hung = hungOn(tree, place);
  return {
    article: analysis.document.article.id,
    field,
    start,
    end,
    sentence,
    text: place.text,
    name,
    kind,
    ...hung,
    words: sentenceLemmas(tree, [mention])({ start, end }),
  };
}

const BEFORE_NOUN = /^(compound|amod)$/;

function hungOn(tree: Tree, place: Span): Pick<PlaceView, 'tie' | 'governor' | 'ofVerb'> {
  const at = tree.words.findIndex(
    (word) => overlaps(word, place) && !overlaps(tree.words[word.head] ?? { start: -1, end: -1 }, place),
  );
  const head = at < 0 ? -1 : wordAt(tree, at).head;
  if (head < 0) return { tie: '', governor: '', ofVerb: false };
  const { lemma, upos } = wordAt(tree, head);
  const plain = lemma.toLowerCase();
  const governor = eventClass(upos === 'NOUN' ? (eventOfNoun(plain) ?? plain) : plain);
  if (BEFORE_NOUN.test(baseRelation(wordAt(tree, at).relation))) return { tie: OWN, governor, ofVerb: false };
  const marker = childIn(tree, at, 'case');
  return { tie: marker < 0 ? '' : wordAt(tree, marker).text.toLowerCase(), governor, ofVerb: upos === 'VERB' };
}

/** The tie of a place that stands before its noun. */
export const OWN = 'of its own';
