import type { ArticleAnalysis } from '../claims/analysis.ts';
import type { Features } from './logistic.ts';
import { pairsAcross } from './pairs-across.ts';
import { type SlotRelation, slotRelation } from './slot-relation.ts';
import type { SlotView } from './slots.ts';
import { weightedOverlap } from './weights.ts';

/** Two slots of two articles. */
export interface SlotPair {
  readonly a: SlotView;
  readonly b: SlotView;
  readonly relation: SlotRelation;
  /** Whether one of the reports has the other's name anywhere: it may then speak of both. */
  readonly known: boolean;
  readonly features: Features;
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
    relation: slotRelation(a, b),
    known: isKnown(a, b) || isKnown(b, a),
    features: featuresOf(a, b, weight, rank),
  }));
}

/** Whether the other report has the word that a name is known by: the family name, the town, the first word of a body. */
function isKnown({ filler, name }: SlotView, { view: { analysis } }: SlotView): boolean {
  const { text, title = '' } = analysis.document.article;
  const word = filler.parts?.family ?? (filler.type === 'place' ? (name.split(', ')[0] ?? name) : name);
  const short = word.split(/\s+/).length > 2 ? initials(word) : null;
  const forms = [word, ...(short === null ? [] : [short])];
  return forms.some((form) => title.includes(form) || standsIn(text, form, analysis));
}

/** Whether a word stands in a text, and not merely in the name of a book or film. */
function standsIn(text: string, form: string, { names }: ArticleAnalysis): boolean {
  if (form === '') return false;
  const works = names.filter(
    ({ type, field, text: name }) => type === 'other' && field === 'text' && name.includes(form),
  );
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
    if (!works.some(({ start, end }) => start <= at && at < end)) return true;
  return false;
}

/** "CDC" of "Centers for Disease Control and Prevention", as far as capitals tell. */
function initials(name: string): string | null {
  const letters = (name.match(/\p{Lu}/gu) ?? []).join('');
  return letters.length >= 3 ? letters : null;
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
