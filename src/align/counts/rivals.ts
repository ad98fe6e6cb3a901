import type { QuantityMention } from '../../types.ts';
import type { Features } from '../logistic.ts';
import { keyAgainst } from '../settled.ts';
import type { CountDraft } from './draft.ts';
import type { CountView } from './view.ts';

/** Likeness differs by less than this where the other article cannot be said to speak of another thing. */
const CLEAR = 0.5;
const MOST_AHEAD = 2;
/** So like must two agreeing figures be that one article confirms the other. */
const CONFIRMED = 0.3;

/**
 * What tells a dispute from two figures that stand side by side: how many other figures of such a thing either article
 * has, how much better this counterpart fits than they do, and whether one of them agrees.
 */
export function rivalFeatures(drafts: readonly CountDraft[]): (draft: CountDraft) => Features {
  const counterparts = new Map<string, Counterpart[]>();
  const confirming = new Map<CountView, Set<string>>();
  const told = new Map<CountView, Set<string>>();
  for (const draft of drafts) {
    for (const [view, other] of sidesOf(draft)) {
      const key = keyOf(view, other.article);
      const list = counterparts.get(key);
      if (list) list.push({ draft, other });
      else counterparts.set(key, [{ draft, other }]);
      if (draft.likeness > CONFIRMED) told.set(view, (told.get(view) ?? new Set()).add(amountOf(other)));
      if (agrees(draft) && draft.likeness > CONFIRMED)
        confirming.set(view, (confirming.get(view) ?? new Set()).add(other.article));
    }
  }
  return (draft) => {
    const lists = sidesOf(draft).map(([view, other]) => ({
      other,
      list: counterparts.get(keyOf(view, other.article)) ?? [],
    }));
    const confirmed = sidesOf(draft).map(([view, other]) => countOthers(confirming.get(view), other.article));
    const values = sidesOf(draft).map(([view]) => told.get(view)?.size ?? 0);
    return {
      ...featuresOf(draft, lists, confirmed),
      scatter: Math.log(Math.max(1, ...values)),
      confirmedLow: Math.min(...confirmed),
      confirmedHigh: Math.max(...confirmed),
    };
  };
}

interface Counterpart {
  readonly draft: CountDraft;
  readonly other: CountView;
}

function featuresOf(
  draft: CountDraft,
  lists: readonly { readonly other: CountView; readonly list: readonly Counterpart[] }[],
  confirmed: readonly number[],
): Features {
  const rivals = lists.map(({ other, list }) => list.filter((item) => amountOf(item.other) !== amountOf(other)));
  const values = rivals.map((list) => new Set(list.map(({ other }) => amountOf(other))).size);
  const best = Math.max(0, ...rivals.flat().map((item) => item.draft.likeness));
  const agreeing = lists.flatMap(({ list }) => list.filter((item) => agrees(item.draft)));
  const bestAgreeing = Math.max(0, ...agreeing.map((item) => item.draft.likeness));
  const ahead = rivals.map((list) => draft.likeness - Math.max(0, ...list.map((item) => item.draft.likeness)));
  return {
    rivals: Math.log(1 + sum(values)),
    margin: Math.max(-CLEAR, Math.min(CLEAR, draft.likeness - best)),
    aheadLeast: Math.max(-MOST_AHEAD, Math.min(MOST_AHEAD, ...ahead)),
    aheadMost: Math.max(-MOST_AHEAD, Math.min(MOST_AHEAD, Math.max(...ahead))),
    agreeing: bestAgreeing,
    outdone: Number(lists.some(({ other, list }) => list.some((item) => outdoes(item, draft, other)))),
    settled: Number(agreeing.length > 0),
    settledBy: agreeing.length > 0 ? Math.max(0, CLEAR + bestAgreeing - draft.likeness) : 0,
    settledBoth: Number(lists.every(({ list }) => list.some((item) => agrees(item.draft)))),
    confirmed: agreeing.length > 0 ? 0 : Math.log(1 + sum(confirmed)),
  };
}

/** In one sentence every figure has one counterpart at most, the likest: "340 passengers and 22 crew", told twice. */
function outdoes({ draft, other }: Counterpart, than: CountDraft, instead: CountView): boolean {
  const isBeside =
    other !== instead && other.index === instead.index && other.quantity.field === instead.quantity.field;
  return draft !== than && isBeside && draft.likeness > than.likeness;
}

function sidesOf({ a, b }: CountDraft): [CountView, CountView][] {
  return [
    [a, b],
    [b, a],
  ];
}

function keyOf({ article, quantity }: CountView, against: string): string {
  return keyAgainst({ article, mention: quantity }, against);
}

export function agrees({ relation }: { readonly relation: string }): boolean {
  return relation === 'same' || relation === 'rounding' || relation === 'unit' || relation === 'range';
}

function amountOf({ quantity: { amount, upper } }: CountView): string {
  return `${amount}-${upper ?? ''}`;
}

function countOthers(articles: ReadonlySet<string> | undefined, besides: string): number {
  return [...(articles ?? [])].filter((article) => article !== besides).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A slip moves a digit, swaps two, or takes a million for a billion; two different things seldom differ by so little. */
export function isSlip(a: QuantityMention, b: QuantityMention): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x === '' || y === '') return false;
  if (x === y) return true;
  if (x.length !== y.length || x.length < 2) return false;
  const differing = [...x].filter((digit, at) => digit !== y[at]).length;
  return differing === 1 || [...x].sort().join('') === [...y].sort().join('');
}

function digitsOf({ text, kind }: QuantityMention): string {
  return kind === 'score' ? '' : (/\d[\d.,]*/.exec(text)?.[0] ?? '').replace(/\D/g, '');
}
