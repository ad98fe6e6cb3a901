import type { Context } from '../align/context.ts';
import type { CountPair } from '../align/counts/pairs.ts';
import type { DatePair } from '../align/date-pairs.ts';
import type { StatementPair } from '../align/pairs.ts';
import { shareWords } from '../claims/spans.ts';
import type { Detector, Finding, FindingSide } from '../detectors/detector.ts';
import { placeOf } from '../detectors/evidence.ts';
import { compareText } from '../text-order.ts';
import type { Found } from './dispute.ts';
import { NO_SETTING } from './setting.ts';

/** So many of each sort are told of an event: those that came nearest. */
const MOST = 5;
/** So many are looked at, so that the time stays in proportion where a text repeats itself. */
const MOST_LOOKED = 200;

/**
 * Values that differ and were set against each other, of which no detector said anything: too little spoke for one
 * matter. They stand in the ledger, so that the reason for a discrepancy that is missed can be found.
 */
export function nearMisses(context: Context, founds: readonly Found[], detectors: readonly Detector[]): Found[] {
  const seen = seenBy(founds);
  const near = [
    ['date-differs', context.datePairs.flatMap(nearDate)],
    ['count-differs', context.countPairs.flatMap(nearCount)],
    ['stance-opposed', context.statementPairs.flatMap(nearStance)],
  ] as const;
  return near.flatMap(([name, findings]) => {
    const detector = detectors.find((one) => one.name === name);
    if (!detector) return [];
    const nearest = [...findings].sort(byScore).slice(0, MOST_LOOKED);
    const kept = nearest.filter((finding) => !seen(finding)).slice(0, MOST);
    return kept.map(
      (finding): Found => ({
        finding,
        detector,
        event: context.event,
        reports: context.analyses.length,
        setting: NO_SETTING,
      }),
    );
  });
}

/** Whether a finding of the same kind has its sides at the places of another. */
function seenBy(founds: readonly Found[]): (finding: Finding) => boolean {
  const byArticles = new Map<string, Finding[]>();
  for (const { finding } of founds) {
    const key = keyOf(finding);
    const list = byArticles.get(key);
    if (list) list.push(finding);
    else byArticles.set(key, [finding]);
  }
  return (finding) => (byArticles.get(keyOf(finding)) ?? []).some((other) => isAtPlacesOf(finding, other));
}

function keyOf({ kind, sides }: Finding): string {
  const articles = sides.map(({ places }) => places[0]?.article ?? '').sort(compareText);
  return [kind, ...articles].join('\n');
}

function isAtPlacesOf(a: Finding, b: Finding): boolean {
  return a.sides.every((side) => b.sides.some((other) => areToldTogether(side, other)));
}

function areToldTogether(a: FindingSide, b: FindingSide): boolean {
  return a.places.some((place) => b.places.some((other) => shareWords(place, other)));
}

function byScore(a: Finding, b: Finding): number {
  return b.score - a.score || compareText(placesKey(a), placesKey(b));
}

function placesKey({ sides }: Finding): string {
  return sides.map(({ places }) => places.map(({ article, start }) => `${article} ${start}`).join(' ')).join('\n');
}

/** Log odds of being of one happening below which dates are not near. */
const LEAST_LIKENESS = 0.5;

function nearDate({ a, b, relation, likeness, features }: DatePair): Finding[] {
  if (relation !== 'disjoint' || likeness < LEAST_LIKENESS || a.time.grain !== b.time.grain) return [];
  const side = ({ article, time, place }: DatePair['a']): FindingSide => ({
    value: time.text,
    normalized: time.value,
    places: [{ article, ...place }],
  });
  const lemmas = [a, b].map(({ deeds }) => deeds[0]?.lemma ?? '');
  const point = ['near-date', ...lemmas.sort(compareText)].join('|');
  const note = 'too little says that they date one happening, or one report has the other date too';
  return [finding('time', point, [side(a), side(b)], note, 0.2 * (1 - 1 / (1 + likeness)), { likeness, ...features })];
}

/** Figures that are less likely to be of one thing are not near. */
const LEAST_COUNT = 0.05;

function nearCount({ a, b, relation, score, features }: CountPair): Finding[] {
  if (relation !== 'differs' || a.article === b.article || score < LEAST_COUNT || a.quantity.vague || b.quantity.vague)
    return [];
  const side = ({ article, quantity, start, end }: CountPair['a']): FindingSide => ({
    value: quantity.text,
    normalized: `${quantity.amount}${quantity.unit}`,
    places: [{ article, field: quantity.field, start, end }],
  });
  const point = ['near-count', a.quantity.counted ?? a.quantity.bearer ?? a.quantity.kind, a.quantity.unit].join('|');
  const note = 'too little says that they are figures of one thing';
  return [finding('quantity', point, [side(a), side(b)], note, 0.2 * score, { ...features })];
}

/** Sentences that share less are not near. */
const LEAST_OVERLAP = 0.2;

function nearStance({ a, b, relation, opposition, roles, overlap }: StatementPair): Finding[] {
  if (a.article === b.article || relation !== 'opposite' || !opposition || overlap < LEAST_OVERLAP) return [];
  const side = (view: StatementPair['a']): FindingSide => ({
    value: view.statement.claim.predicate.text,
    normalized: view.lemma,
    places: [placeOf(view)],
  });
  const point = ['near-stance', ...[a.lemma, b.lemma].sort(compareText)].join('|');
  const note = 'too little says that they are of one party on one matter';
  const matches = Object.fromEntries(roles.map(({ role, match }) => [role, match]));
  const features = { overlap, opposition: opposition.strength, opposedBy: opposition.source, ...matches };
  return [finding('stance', point, [side(a), side(b)], note, 0.2 * opposition.strength * overlap, features)];
}

function finding(
  kind: Finding['kind'],
  point: string,
  sides: readonly FindingSide[],
  note: string,
  score: number,
  features: NonNullable<Finding['features']>,
): Finding {
  return { kind, point, label: note, sides, compatible: 'uncertain', note, score, features };
}
