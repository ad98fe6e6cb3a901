/** Pairs of figures with their features and labels, to fit the trees of `counts.ts` on. */
import { createHash } from 'node:crypto';
import type { CountPair } from '../../src/align/counts/pairs.ts';
import { pairCounts } from '../../src/align/counts/pairs.ts';
import type { CountView } from '../../src/align/counts/view.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { reasonToLeave } from '../../src/detectors/count-differs.ts';
import { compareText } from '../../src/text-order.ts';
import type { Article } from '../../src/types.ts';
import { alteredPairs, type EventFigures, figuresOf } from './altered-figures.ts';
import { type Analyse, eventsIn } from './events.ts';
import type { Candidate } from './fit.ts';
import type { GoldCase } from './gold.ts';

export interface CountCandidate extends Candidate {
  readonly set: string;
  readonly name: string;
  readonly pair: CountPair;
}

/** The figures of some reports of one event, in pairs. */
export interface CountedEvent {
  readonly set: string;
  readonly name: string;
  readonly gold: GoldCase;
  readonly event: EventFigures;
  readonly pairs: readonly CountPair[];
}

/** The figures of all reports of a case that are of one event. */
export function countedEvents(gold: GoldCase, set: string, analyse: Analyse): CountedEvent[] {
  return eventsIn(gold, analyse).map(({ analyses }) => eventOf(gold, set, gold.name, analyses));
}

/** All reports of a case, whatever event they are taken for. */
export function wholeEvent(gold: GoldCase, set: string, analyse: Analyse): CountedEvent {
  return eventOf(gold, set, gold.name, gold.articles.map(analyse));
}

const TRIO = 3;

/** The reports of a case by threes, as many as a reader compares, in an order that depends on the seed alone. */
export function countedTrios(gold: GoldCase, set: string, analyse: Analyse, seed: string): CountedEvent[] {
  const order = ({ id }: Article) => createHash('sha1').update(`${seed} ${id}`).digest('hex');
  const articles = [...gold.articles].sort((a, b) => compareText(order(a), order(b)));
  return articles.flatMap((_, at): CountedEvent[] => {
    const trio = at % TRIO === 0 ? articles.slice(at, at + TRIO) : [];
    return trio.length < 2 ? [] : [eventOf(gold, set, `${gold.name} ${seed} ${at}`, trio.map(analyse))];
  });
}

function eventOf(gold: GoldCase, set: string, name: string, analyses: readonly ArticleAnalysis[]): CountedEvent {
  const sorted = [...analyses].sort((a, b) => compareText(a.document.article.id, b.document.article.id));
  const event = figuresOf(sorted);
  return { set, name, gold, event, pairs: pairCounts(event.figures, event.weight, event.rank) };
}

const KINDS = new Set(['quantity', 'sequence', 'time']);
/** Of the pairs of two quotes in dispute those are what they dispute that are at least so like as the likest. */
const AS_LIKE = 0.6;

/** Every two figures of an event that differ and that its gold or marks are clear about. */
export function toldCandidates({ set, name, gold, pairs }: CountedEvent): CountCandidate[] {
  const told = pairs.filter(isLearnt).flatMap((pair): CountCandidate[] => {
    const { label, id, kinds } = gold.label(figureOf(pair.a), figureOf(pair.b));
    const wide = gold.label(clauseOf(pair.a), clauseOf(pair.b)).label;
    const isDispute = (label === 'must' || label === 'other') && (kinds ?? []).some((kind) => KINDS.has(kind));
    // Where only the clauses meet the gold, or it leaves the matter open, nothing is learnt.
    // What was changed in one report may be at odds with more than the gold says.
    const isOpen = label === 'none' && [pair.a, pair.b].some((view) => gold.isQuoted?.(figureOf(view)));
    if (label === 'tolerated' || isOpen || (label === 'none' && wide !== 'none') || (kinds && !isDispute)) return [];
    const group = isDispute ? { group: `${set} ${name} ${id}` } : {};
    return [{ set, name, pair, fold: foldOf(gold), label: isDispute, features: pair.features, ...group }];
  });
  const best = new Map<string, number>();
  for (const { group, pair } of told) if (group) best.set(group, Math.max(best.get(group) ?? 0, pair.likeness));
  return told.filter(({ group, pair }) => !group || pair.likeness >= AS_LIKE * (best.get(group) ?? 0));
}

/** What is weighed at all: two exact figures of two reports that no rule tells apart. */
function isLearnt(pair: CountPair): boolean {
  const { a, b, relation } = pair;
  if (a.article === b.article || relation !== 'differs' || reasonToLeave(pair) !== null) return false;
  return a.quantity.vague !== true && b.quantity.vague !== true;
}

/** The name of altered figures as a set. */
export const MACHINE = 'altered figures';

/** Pairs of which one figure was altered: disputes as far as they are told of one thing, which the weight says. */
export function madeCandidates({ name, gold, event, pairs }: CountedEvent): CountCandidate[] {
  const crowd = Math.log10(Math.max(1, pairs.length));
  const made = alteredPairs(event, name, crowd).filter(({ pair }) => isLearnt(pair));
  const sure = made.map(({ pair, agreed }) => surelyOne(pair, agreed));
  const totals = new Map<string, number>();
  made.forEach(({ group }, at) => {
    totals.set(group, (totals.get(group) ?? 0) + (sure[at] ?? 0));
  });
  return made.flatMap(({ pair, group, part }, at): CountCandidate[] => {
    const one = sure[at] ?? 0;
    if (one < LEAST_SURE) return [];
    const weight = (part * one) / Math.max(1, totals.get(group) ?? 0);
    return [{ set: MACHINE, name, pair, fold: foldOf(gold), label: true, features: pair.features, group, weight }];
  });
}

const LEAST_SURE = 0.3;
/** Figures of so many digits hardly ever agree by chance. */
const MANY_DIGITS = 3;

/** How surely two figures that agreed as published, to `digits` digits, are of one thing, 0 to 1. */
function surelyOne({ features }: CountPair, digits: number): number {
  const { sentence = 0, near = 0, rank = 0, thing = 0, unnamed = 0, around = 0 } = features;
  const told = 2 * sentence + near + around + 0.3 * rank;
  if (digits >= MANY_DIGITS) return Math.min(1, 0.4 + told);
  return Math.min(1, told * (thing > 0 || unnamed > 0 ? 1 : 0.5) * (rank > 0 ? 1 : 0.5));
}

function foldOf({ fold }: GoldCase): string {
  return fold.replace(/-unchanged$/, '');
}

function figureOf({ article, quantity: { field, start, end } }: CountView) {
  return { article, field, start, end };
}

function clauseOf({ article, quantity: { field }, start, end }: CountView) {
  return { article, field, start, end };
}
