import { placeRelation } from '../annotate/name/place.ts';
import type { ArticleAnalysis } from '../claims/analysis.ts';
import { covers, indexByField } from '../claims/spans.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import { findPlaces } from '../lexicon/en/places.ts';
import type { Tree } from '../syntax/tree.ts';
import type { NameMention, Span } from '../types.ts';
import type { Entity } from './entities.ts';
import type { Features } from './logistic.ts';
import { pairsAcross } from './pairs-across.ts';
import { placedNouns } from './placed-nouns.ts';
import { type SentenceLemmas, sentenceLemmas } from './sentence-lemmas.ts';
import { areTwoNames } from './two-names.ts';
import { type ArgumentView, type StatementView, viewsBySentence } from './view.ts';
import { weightedOverlap } from './weights.ts';

/** A name in one role of a statement: who challenged, whom, with whom, where. */
export interface SlotView {
  readonly article: string;
  readonly sentence: number;
  readonly view: StatementView;
  /** What two slots must share to be compared: the sort of happening, the role, the type of name. */
  readonly key: string;
  readonly filler: Entity;
  /** The place with the state told behind it; else the entity's name. */
  readonly name: string;
  readonly mention: Span;
  /** Whether the name itself stands there, and no pronoun or title for it. */
  readonly named: boolean;
  /** Lemmas of the clause, and of the sentence, without the filler's own words. */
  readonly clause: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  /** Keys of those who take part besides the filler. */
  readonly others: ReadonlySet<string>;
}

/** Two slots of two articles. */
export interface SlotPair {
  readonly a: SlotView;
  readonly b: SlotView;
  readonly relation: SlotRelation;
  /** Whether one of the reports has the other's name anywhere: it may then speak of both. */
  readonly known: boolean;
  readonly features: Features;
}

/** `same`: one name · `part`: one place lies in the other · `two`: two names · `unclear`: nobody knows. */
export type SlotRelation = 'same' | 'part' | 'two' | 'unclear';

/** Of these everybody does many, so that a shared one tells nothing. */
const WEAK = new Set(
  'say be have do make get go come tell think know want see take give add call ask quote identify name describe'.split(
    ' ',
  ),
);
const LOCAL = /^(in|at|on|near|outside|inside|off)$/;
/** A longer argument is a clause, and the place in it belongs to something else. */
const LONGEST = 9;

export function slotViews(analysis: ArticleAnalysis, views: readonly StatementView[]): SlotView[] {
  const names = indexByField(analysis.names);
  return [...viewsBySentence(views)].flatMap(([index, told]) => {
    const [tree, sentence] = [analysis.trees[index], analysis.document.sentences[index]];
    if (!tree || !sentence || sentence.repeated || told.length > MOST_IN_SENTENCE) return [];
    const own = names[sentence.field].overlapping(sentence);
    const ofStatements = told.flatMap((view) => (WEAK.has(view.lemma) ? [] : slotsOf(view, tree, sentence, own)));
    return [...ofStatements, ...ofNouns(told, tree, sentence, own)];
  });
}

const MOST_IN_SENTENCE = 40;

function slotsOf(view: StatementView, tree: Tree, sentence: Span, names: readonly NameMention[]): SlotView[] {
  return view.arguments.flatMap((argument, at): SlotView[] => {
    const span = view.statement.claim.arguments[at];
    const found = span ? fillerOf(argument, span, names) : null;
    if (!found) return [];
    const { filler, name, mention, named } = found;
    const lemmas: SentenceLemmas = sentenceLemmas(tree, [mention]);
    const rest = view.arguments.filter((other) => other !== argument);
    return [
      {
        article: view.article,
        sentence: view.statement.frame.sentence,
        view,
        key: [eventClass(view.lemma), filler.type === 'place' ? 'place' : roleKey(argument), filler.type].join('|'),
        filler,
        name,
        mention,
        named,
        clause: lemmas(view.statement.claim),
        around: lemmas(sentence),
        others: new Set(rest.flatMap(({ entities }) => entities.map(({ key }) => key))),
      },
    ];
  });
}

/** Places told of a noun and not of a predicate. */
function ofNouns(
  told: readonly StatementView[],
  tree: Tree,
  sentence: Span,
  names: readonly NameMention[],
): SlotView[] {
  const places = names.filter(({ type }) => type === 'place');
  return placedNouns(tree, places, told).map(({ place, thing, view }): SlotView => {
    const { name, mention } = withState(place, places);
    const lemmas = sentenceLemmas(tree, [mention]);
    return {
      article: view.article,
      sentence: view.statement.frame.sentence,
      view,
      key: [thing, 'place', 'place'].join('|'),
      filler: { key: `place ${name.toLowerCase()}`, type: 'place', name, parts: null },
      name,
      mention,
      named: true,
      clause: lemmas(view.statement.claim),
      around: lemmas(sentence),
      others: new Set(
        view.arguments.flatMap(({ entities }) => entities.filter(({ type }) => type !== 'place').map(({ key }) => key)),
      ),
    };
  });
}

function roleKey({ role, preposition }: ArgumentView): string {
  return role === 'other' || role === 'complement' ? `${preposition ?? ''}` : role;
}

interface Filler {
  readonly named: boolean;
  readonly filler: Entity;
  readonly name: string;
  readonly mention: Span;
}

/** The one person or body that fills a role, or the place that says where. */
function fillerOf(argument: ArgumentView, span: Span, names: readonly NameMention[]): Filler | null {
  const inside = names.filter((name) => covers(span, name));
  const places = names.filter(({ type }) => type === 'place');
  const isPlace = argument.role === 'place' || (argument.role === 'other' && LOCAL.test(argument.preposition ?? ''));
  if (isPlace) return placeIn(argument, inside, places);
  const [entity, ...more] = argument.entities;
  if (!entity || more.length > 0 || argument.argument.clause || !/^(person|organisation)$/.test(entity.type))
    return null;
  const named = inside.some(({ type }) => type === entity.type);
  return { filler: entity, name: entity.name, mention: span, named };
}

function placeIn(
  { argument, entities }: ArgumentView,
  inside: readonly NameMention[],
  places: readonly NameMention[],
): Filler | null {
  const known = entities.length === 1 && entities[0]?.type === 'place' ? entities[0] : null;
  const first = inside.find(({ type }) => type === 'place');
  if (argument.words.length > LONGEST) return null;
  // "In the state capital, Elm": the name stands behind the phrase.
  if (!first) return known && { filler: known, name: known.name, mention: argument, named: true };
  const { name, mention } = withState(first, places);
  const filler: Entity = known ?? { key: `place ${name.toLowerCase()}`, type: 'place', name, parts: null };
  return { filler, name, mention, named: true };
}

/** "Elm Grove, Ohio": a town with the place told right behind it. */
function withState(
  place: NameMention,
  places: readonly NameMention[],
): { readonly name: string; readonly mention: Span } {
  const state = places.find(({ start }) => start > place.start && start - place.end <= 2);
  if (!state) return { name: place.text, mention: place };
  return { name: `${place.text}, ${state.text}`, mention: { start: place.start, end: state.end } };
}

/** Pairs of slots of one key in two articles, with what they share besides the names. */
export function pairSlots(
  views: readonly SlotView[],
  weight: (lemma: string) => number,
  rank: (a: { article: string; index: number }, b: { article: string; index: number }) => number,
): SlotPair[] {
  return pairsAcross(views, ({ key }) => key).map(([a, b]) => ({
    a,
    b,
    relation: relationOf(a, b),
    known: isKnown(a, b) || isKnown(b, a),
    features: featuresOf(a, b, weight, rank),
  }));
}

/** Whether the other report has the word that a name is known by: the family name, the town, the first word of a body. */
function isKnown({ filler, name }: SlotView, { view: { analysis } }: SlotView): boolean {
  const { text, title = '' } = analysis.document.article;
  const word = filler.parts?.family ?? (filler.type === 'place' ? (name.split(', ')[0] ?? name) : name);
  const short = word.split(/\s+/).length > 2 ? initials(word) : null;
  return [word, ...(short === null ? [] : [short])].some((form) => text.includes(form) || title.includes(form));
}

/** "CDC" of "Centers for Disease Control and Prevention", as far as capitals tell. */
function initials(name: string): string | null {
  const letters = (name.match(/\p{Lu}/gu) ?? []).join('');
  return letters.length >= 3 ? letters : null;
}

function relationOf(a: SlotView, b: SlotView): SlotRelation {
  if (a.filler.key === b.filler.key) return 'same';
  if (a.filler.type !== 'place') return areTwoNames(a.filler, b.filler) ? 'two' : 'unclear';
  const relation = placeRelation(a.name, b.name);
  if (relation === 'same') return 'same';
  if (relation === 'within' || relation === 'contains') return 'part';
  return relation === 'disjoint' || areOfOneSort(a.name, b.name) || areTwoTowns(a.name, b.name) ? 'two' : 'unclear';
}

/** "Elm Grove, Ohio" and "Toledo": two towns, though the tables do not know one of them. */
function areTwoTowns(a: string, b: string): boolean {
  const [[town, state], [other, otherState]] = [a, b].map((name) => name.split(', ')) as [string[], string[]];
  if (!town || !other || !isTown(town, state) || !isTown(other, otherState) || !(state ?? otherState)) return false;
  const words = new Set(town.toLowerCase().split(/\s+/));
  return !other
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.has(word));
}

function isTown(name: string, state: string | undefined): boolean {
  return state !== undefined || findPlaces(name)[0]?.kind === 'city';
}

/** "Pennsylvania Turnpike" and "New Jersey Turnpike": one sort of place, and two names for it. */
function areOfOneSort(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.toLowerCase().split(/\s+/));
  if (!left || !right || left.length < 2 || right.length < 2 || left.at(-1) !== right.at(-1)) return false;
  return !left.slice(0, -1).some((word) => right.includes(word));
}

function featuresOf(
  a: SlotView,
  b: SlotView,
  weight: (lemma: string) => number,
  rank: (a: { article: string; index: number }, b: { article: string; index: number }) => number,
): Features {
  const shared = [...a.others].filter((key) => b.others.has(key)).length;
  const least = Math.min(a.others.size, b.others.size);
  const [x, y] = [a.view.statement, b.view.statement];
  return {
    clause: Math.min(a.clause.size, b.clause.size) < LEAST_WORDS ? 0 : weightedOverlap(a.clause, b.clause, weight),
    sentence: weightedOverlap(a.around, b.around, weight),
    others: least === 0 ? 0 : shared / least,
    othersApart: Number(least > 0 && shared === 0),
    alone: Number(least === 0),
    rank: rank({ article: a.article, index: a.sentence }, { article: b.article, index: b.sentence }),
    rare: weight(a.view.lemma),
    lemma: Number(a.view.lemma === b.view.lemma),
    polarity: Number(x.claim.polarity !== y.claim.polarity),
    certainty: Number(x.claim.certainty !== y.claim.certainty),
    tense: Number((x.frame.tense === 'future') !== (y.frame.tense === 'future')),
    lead: Number(a.sentence < LEAD && b.sentence < LEAD),
    agentSlot: Number(/\|agent\|/.test(a.key)),
    placeSlot: Number(a.filler.type === 'place'),
    organisation: Number(a.filler.type === 'organisation'),
  };
}

/** A clause of fewer words besides the name is like any other of its verb. */
const LEAST_WORDS = 2;
/** The sentences of the lead, counted from the first. */
const LEAD = 4;
