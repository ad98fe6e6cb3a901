import type { ArticleAnalysis, ResolvedChain } from '../../claims/analysis.ts';
import { indexByField, overlaps } from '../../claims/spans.ts';
import { remember } from '../../remember.ts';
import { wordAt } from '../../syntax/tree.ts';
import type { EntityMention } from '../../types.ts';
import { isContent, type Unit, type UnitSentence, unitSentence } from './unit.ts';

/** Where a unit stands in an article. */
export interface Place {
  readonly sentence: number;
  readonly unit: number;
}

/** An article laid out so that what it says of a unit is found without reading it through. */
export interface ToldArticle {
  /** By number of the sentence; `null` where it is too long to be compared. */
  readonly sentences: readonly (UnitSentence | null)[];
  /** The first places of each lower-case form and lemma. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** One unit of each sort of wording, in text order. */
  readonly vocabulary: readonly Unit[];
  /** The chain of references a unit belongs to, by `placeKey`. */
  readonly chainAt: ReadonlyMap<string, ResolvedChain>;
  /** The first places of a chain, by its id. */
  readonly chainPlaces: ReadonlyMap<string, readonly Place[]>;
}

/** So many places of one word tell what an article says of it. */
const MOST_PLACES = 40;
/** Names, figures and words of a long article that are looked at for likeness: its opening tells what it is about. */
const MOST_WORDS = 800;

export function placeKey({ sentence, unit }: Place): string {
  return `${sentence} ${unit}`;
}

/** Lays an article out, once. */
export const toldArticle: (analysis: ArticleAnalysis) => ToldArticle = remember(layOut);

function layOut(analysis: ArticleAnalysis): ToldArticle {
  const sentences = analysis.trees.map((_, sentence) => unitSentence(analysis, sentence));
  const places = new Map<string, Place[]>();
  const vocabulary = new Map<string, Unit>();
  sentences.forEach((sentence, at) => {
    sentence?.units.forEach((unit, index) => {
      for (const form of formsOf(sentence, unit)) enter(places, form, { sentence: at, unit: index });
      const key = `${unit.upos} ${unit.kind} ${unit.form}`;
      if (isContent(unit) && vocabulary.size < MOST_WORDS && !vocabulary.has(key)) vocabulary.set(key, unit);
    });
  });
  return { sentences, places, vocabulary: [...vocabulary.values()], ...chainsOf(analysis, sentences) };
}

function enter(places: Map<string, Place[]>, key: string, place: Place): void {
  const list = places.get(key);
  if (!list) places.set(key, [place]);
  else if (list.length < MOST_PLACES) list.push(place);
}

/** A unit as a whole, and each of its words. */
export function formsOf({ tree }: UnitSentence, { lemma, form, words }: Unit): Set<string> {
  const found = new Set([lemma, form]);
  for (const at of words) {
    found.add(wordAt(tree, at).text.toLowerCase());
    found.add(wordAt(tree, at).lemma.toLowerCase());
  }
  return found;
}

interface ChainMention extends EntityMention {
  readonly chain: ResolvedChain;
}

function chainsOf({ chains, document }: ArticleAnalysis, sentences: readonly (UnitSentence | null)[]) {
  const mentions = chains.flatMap((chain) => chain.mentions.map((mention): ChainMention => ({ ...mention, chain })));
  const index = indexByField(mentions);
  const chainAt = new Map<string, ResolvedChain>();
  const chainPlaces = new Map<string, Place[]>();
  sentences.forEach((sentence, at) => {
    const source = document.sentences[at];
    if (!sentence || !source) return;
    for (const mention of index[source.field].overlapping(source)) {
      const place = { sentence: at, unit: headUnit(sentence, mention) };
      if (place.unit < 0) continue;
      chainAt.set(placeKey(place), mention.chain);
      enter(chainPlaces, mention.chain.id, place);
    }
  });
  return { chainAt, chainPlaces };
}

/** The unit by which a mention hangs in its sentence, -1 where there is none. */
function headUnit({ tree, units, unitOf }: UnitSentence, mention: EntityMention): number {
  const first = tree.words.findIndex((word) => word.end > mention.start);
  for (let at = Math.max(first, 0); at < tree.words.length && wordAt(tree, at).start < mention.end; at++) {
    const head = tree.words[units[unitOf[at] ?? -1]?.head ?? -1];
    const above = tree.words[head?.head ?? -1];
    if (head && (!above || !overlaps(above, mention))) return unitOf[at] ?? -1;
  }
  return -1;
}
