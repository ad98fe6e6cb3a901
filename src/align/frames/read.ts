import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { type Way, waysFrom } from '../../lexicon/en/frames/frames.ts';
import { remember } from '../../remember.ts';
import type { Token } from '../../syntax/token.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { EntityTable } from '../entities.ts';
import type { Party } from '../stance/party.ts';
import { callFor, isCalling, isPassive } from './infinitives.ts';
import type { FrameInstance, From } from './instance.ts';
import { judgedAt } from './judged.ts';
import { placesOf } from './match-way.ts';
import { mayHold } from './may-hold.ts';
import type { Parts } from './part-words.ts';
import { partsOf } from './parts.ts';
import { isLeftOpen, isRestricted, isStateOnly, isWilled, poleOf, signOf } from './sign.ts';
import { instance } from './telling.ts';
import { called, dutyOf, other, wished, wishes } from './wishes.ts';

/** Longer sentences are lists or debris. */
const MOST_WORDS = 200;

/** The answers of all articles; what one article alone has words for is not asked. */
export function framesAcross(analyses: readonly ArticleAnalysis[], table: EntityTable): FrameInstance[] {
  const counts = new Map<string, number>();
  for (const analysis of analyses) for (const name of askedIn(analysis)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isAsked = (name: string) => (counts.get(name) ?? 0) > 1 || ASKED_OTHERWISE.test(name);
  return analyses.flatMap((analysis) => framesOf(analysis, table, isAsked));
}

/** What other words answer as well: a judgement, a wish that somebody go. */
const ASKED_OTHERWISE = /^(favour|leaving)$/;

/** The questions that a way of answering begins for somewhere. */
function askedIn({ trees }: ArticleAnalysis): Set<string> {
  const asked = new Set<string>();
  for (const tree of trees)
    for (const ways of tree ? waysIn(tree) : []) for (const { frame } of ways) asked.add(frame.name);
  return asked;
}

/** In text order. */
function framesOf(analysis: ArticleAnalysis, table: EntityTable, isAsked: (name: string) => boolean): FrameInstance[] {
  const statements = new Map(
    analysis.statements.map((one) => [`${one.frame.sentence} ${one.frame.head}`, one] as const),
  );
  return analysis.document.sentences.flatMap((sentence, at) => {
    const tree = analysis.trees[at];
    if (!tree || sentence.repeated || tree.words.length > MOST_WORDS) return [];
    if (tree.words.slice(-3).some(({ text }) => text === '?')) return [];
    const from: From = { analysis, table, tree, sentence: at, field: sentence.field, statements };
    return tree.words.flatMap((_, index) => [...framesAt(from, index, isAsked), ...judgedAt(from, index)]);
  });
}

/** The answers that begin at one word: of one question the longest way alone. */
function framesAt(from: From, index: number, isAsked: (name: string) => boolean): FrameInstance[] {
  const ways = (waysIn(from.tree)[index] ?? NONE).filter(({ frame }) => isAsked(frame.name));
  if (ways.length === 0) return [];
  const taken = new Set<string>();
  const found: FrameInstance[] = [];
  for (const way of byObject(from.tree, index, ways)) {
    if (taken.has(way.frame.name)) continue;
    const places = placesOf(from.tree, index, way);
    const parts = places && partsOf(from.tree, index, way, places);
    if (!parts || isOwnDeed(from.tree, way, parts) || isOfOneQuestion(from.tree, [index, ...places], way)) continue;
    const told = instancesOf(from, index, way, places, parts);
    if (told.length > 0) taken.add(way.frame.name);
    found.push(...told);
  }
  return found;
}

/** The ways that may begin at each word. */
const waysIn = remember(({ words }: Tree) => words.map(waysAt));

function waysAt({ lemma, text, upos }: Token): readonly Way[] {
  if (upos === 'PROPN' || upos === 'PUNCT') return NONE;
  const form = text.toLowerCase();
  const byLemma = waysFrom(lemma.toLowerCase());
  // "is closed" says of nothing that it is close.
  const own = upos === 'VERB' ? byLemma.filter(({ slot }) => slot !== 'a' && slot !== 'm') : byLemma;
  return form === lemma ? own : [...own, ...waysFrom(form)];
}

const NONE: readonly Way[] = [];

/** "agreed to leave" is for no plan of another. */
function isOwnDeed(tree: Tree, { frame }: Way, { sign, target }: Parts): boolean {
  if (frame.name !== 'favour' || target < 0) return false;
  // "called for Marlow to resign" is for no Marlow.
  if (isCalling(tree, sign) && tree.words.some((_, at) => callFor(tree, at)?.verb === sign)) return true;
  const mark = childIn(tree, target, 'mark');
  return wordAt(tree, target).upos === 'VERB' && mark >= 0 && wordAt(tree, mark).xpos === 'TO';
}

/** "Declined to say *whether*": one question is left unanswered, and whoever does so may speak of the matter. */
function isOfOneQuestion(tree: Tree, places: readonly number[], { frame, pole }: Way): boolean {
  if (frame.name !== 'withholding' || pole === 0) return false;
  return places.some((at) =>
    childrenIn(tree, at, 'ccomp', 'advcl').some((clause) => {
      const first = childIn(tree, clause, 'mark', 'advmod', 'nsubj', 'obj');
      return first >= 0 && /^(whether|if|who|what|when|where|why|how)$/i.test(wordAt(tree, first).text);
    }),
  );
}

/** Of a verb with an object or in the passive, what is done to somebody comes first. */
function byObject(tree: Tree, index: number, ways: readonly Way[]): readonly Way[] {
  if (ways.length < 2 || !(isPassive(tree, index) || childIn(tree, index, 'obj') >= 0)) return ways;
  const rank = ({ rest, slot }: Way) => rest.length * 2 + (slot === 'o' ? 1 : 0);
  return [...ways].sort((a, b) => rank(b) - rank(a));
}

function instancesOf(from: From, index: number, way: Way, places: readonly number[], parts: Parts): FrameInstance[] {
  const state = signOf(from.tree, parts.sign, way);
  const { frame } = way;
  const call = callFor(from.tree, parts.sign);
  if (call) return called(from, index, way, places, parts, call);
  const duty = dutyOf(from, parts.sign, state);
  const pole = duty ? (duty.sign === 1 ? way.pole : other(way.pole)) : poleOf(way, state);
  if (pole === null || (isStateOnly(frame) && isWilled(state)) || isRestricted(from.tree, parts.sign)) return [];
  const span = { from, index, places, parts, state, length: 1 + places.length };
  const actor = parts.holder;
  if (duty) return wished(span, frame, pole, parts, duty.credit);
  const willing = state.mode === 'attitude' || state.mode === 'intent' ? state.holder : -1;
  // "amid calls for his resignation": nobody is told to want it, and it is not done.
  if (frame.deed && state.mode === 'attitude' && willing < 0) return [];
  if (!frame.deed || willing < 0 || willing === actor) {
    const told = instance(span, frame.name, pole, willing >= 0 && actor < 0 ? willing : actor, parts.target);
    if (isLeftOpen(frame, told)) return [];
    if (frame.holder === 'event') return [{ ...told, holder: EVENT, some: false }];
    return told.holder && mayHold(frame, told.holder) ? [told] : [];
  }
  // Who wants it done is not who does it.
  return wishes(frame, pole, (question, side) => instance(span, question, side, willing, actor));
}

/** Whoever is told of: what is asked is asked of the event. */
const EVENT: Party = {
  person: false,
  plural: false,
  nobody: false,
  aliases: new Set(),
  keys: new Set(),
  head: 'event',
  content: new Set(),
};
