import { eventOfNoun } from '../claims/event-noun.ts';
import { covers, overlaps } from '../claims/spans.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import { PLACE_NOUNS } from '../lexicon/en/place-nouns.ts';
import { baseRelation, childIn, type Tree, wordAt } from '../syntax/tree.ts';
import type { NameMention } from '../types.ts';
import type { StatementView } from './view.ts';

/** A noun with a place of its own: "a *fundraiser* in Texas", "the *practice* in Arlington". */
export interface PlacedNoun {
  readonly place: NameMention;
  /** What is told: the class of the happening, or the noun where it tells none. */
  readonly thing: string;
  /** The narrowest statement around it. */
  readonly view: StatementView;
}

const LOCAL = /^(in|at|near|outside)$/i;
/** Of these there are many in one report, each in a place of its own. */
const MANY =
  /^(people|person|man|woman|resident|official|officer|leader|member|lawyer|voter|lawmaker|senator|company|group|thing|way|day|time|year|one|lot|part)$/;

/** The nouns that places of one sentence belong to, as the tree hangs them. */
export function placedNouns(tree: Tree, places: readonly NameMention[], views: readonly StatementView[]): PlacedNoun[] {
  return places.flatMap((place): PlacedNoun[] => {
    const at = headOf(tree, place);
    const noun = at < 0 ? -1 : wordAt(tree, at).head;
    if (noun < 0 || wordAt(tree, noun).upos !== 'NOUN' || !LOCAL.test(markerOf(tree, at))) return [];
    const lemma = wordAt(tree, noun).lemma.toLowerCase().replaceAll('-', '');
    if (PLACE_NOUNS.has(lemma) || MANY.test(lemma)) return [];
    const view = views
      .filter(({ statement: { claim } }) => covers(claim, place) && covers(claim, wordAt(tree, noun)))
      .sort((a, b) => length(a) - length(b))[0];
    if (!view) return [];
    const event = eventOfNoun(lemma);
    return [{ place, thing: event === null ? `noun ${lemma}` : eventClass(event), view }];
  });
}

/** The word of the place that hangs on a word outside it as a complement of a noun. */
function headOf(tree: Tree, place: NameMention): number {
  const at = tree.words.findIndex(
    (word) => overlaps(word, place) && !overlaps(tree.words[word.head] ?? { start: -1, end: -1 }, place),
  );
  return at >= 0 && baseRelation(wordAt(tree, at).relation) === 'nmod' ? at : -1;
}

function markerOf(tree: Tree, at: number): string {
  const marker = childIn(tree, at, 'case');
  return marker < 0 ? '' : wordAt(tree, marker).text;
}

function length({ statement: { claim } }: StatementView): number {
  return claim.end - claim.start;
}
