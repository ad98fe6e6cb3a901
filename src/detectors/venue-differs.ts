import type { Context } from '../align/context.ts';
import type { StatementPair } from '../align/pairs.ts';
import { partiesOf } from '../align/parties.ts';
import { placePairs } from '../align/placed/pairs.ts';
import { placeViews } from '../align/placed/views.ts';
import type { SlotPair } from '../align/slot-pairs.ts';
import type { StatementView } from '../align/view.ts';
import { type PlaceRelation, placeRelation } from '../annotate/name/place.ts';
import { timesRelation } from '../annotate/time/compare.ts';
import { fieldText } from '../claims/spans.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';
import { placeOf } from './evidence.ts';
import { placeLabel } from './labels.ts';
import { rivalPlace } from './rival-place.ts';
import { isOneMood, slotFinding } from './slot-finding.ts';

/** Finds two places told for one happening. */
export const venueDiffers = defineDetector({
  name: 'venue-differs',
  kind: 'place',
  description: 'One happening is said to have been in two places of which neither lies in the other.',
  *find(context: Context) {
    if (context.sameSubject) return;
    const told = context.statementPairs.flatMap((pair) => placedPair(pair) ?? []);
    const settled = new Set(
      told
        .filter(({ relation }) => relation !== 'disjoint')
        .flatMap(({ pair: { a, b } }) => [keyOf(a, b), keyOf(b, a)]),
    );
    for (const { pair, relation, places } of told) {
      if (relation === 'within' || relation === 'contains') yield finding(pair, places, 'granularity');
      if (relation !== 'disjoint' || settled.has(keyOf(pair.a, pair.b)) || settled.has(keyOf(pair.b, pair.a))) continue;
      yield finding(pair, places, null);
    }
    for (const pair of context.slotPairs)
      if (isOneSetting(pair)) yield slotFinding(pair, 'place', settingLabel(pair), 0.7);
    const { analyses, weight } = context;
    for (const pair of placePairs(analyses.map(placeViews), analyses, weight)) yield rivalPlace(pair);
  },
});

/** Two places of which neither report names the other's, told of one deed or noun in sentences that match best. */
function isOneSetting(pair: SlotPair): boolean {
  const { a, relation, known, features } = pair;
  if (relation !== 'two' || known || a.filler.type !== 'place' || !isOneMood(pair)) return false;
  if (ANYWHERE.has(a.key.split('|')[0] ?? '')) return false;
  const { clause = 0, sentence = 0, rank = 0, others = 0, lead = 0, lemma = 0 } = features;
  // In the lead both tell the news itself, and one deed of one party in one word is the same.
  if (others >= 0.5 && clause >= 0.25) return rank >= (lead > 0 && lemma > 0 ? 0.7 : 0.9);
  return rank >= 0.9 && sentence >= 0.4;
}

function settingLabel({ a }: SlotPair): string {
  const thing = a.key.split('|')[0] ?? '';
  return thing.startsWith('noun ') ? `Place of the ${thing.slice(5)}` : placeLabel(thing);
}

interface Placed {
  readonly pair: StatementPair;
  readonly relation: PlaceRelation;
  readonly places: readonly [string, string];
}

/** Done anywhere and at any time, or on the way from one place to another. */
const ANYWHERE = new Set(
  'move head drive walk run flee say tell be have do make go come travel fly arrive leave return visit head live work speak take get put see find know'.split(
    ' ',
  ),
);

/** Both statements tell of one deed of the same parties at no different time, each with a named place. */
function placedPair(pair: StatementPair): Placed | null {
  const { a, b, relation: heads } = pair;
  if ((heads !== 'same' && heads !== 'class') || a.article === b.article || ANYWHERE.has(eventClass(a.lemma)))
    return null;
  if (!isOneDeed(pair)) return null;
  const [left, right] = [placesOf(a), placesOf(b)];
  const [first, second] = [left[0], right[0]];
  if (first === undefined || second === undefined) return null;
  const relations = left.flatMap((x) => right.map((y) => placeRelation(x, y)));
  const found = ORDER.find((wanted) => relations.includes(wanted));
  if (!found) return null;
  const relation = found === 'disjoint' && (namesBoth(a, second) || namesBoth(b, first)) ? 'unknown' : found;
  return { pair, relation, places: [first, second] };
}

/** "From Elm to Arden": a sentence that has the other's place too tells more of the happening than its place. */
function namesBoth({ analysis, statement: { claim, frame } }: StatementView, other: string): boolean {
  const sentence = analysis.document.sentences[frame.sentence];
  return (
    sentence !== undefined &&
    fieldText(analysis.document, claim.field).slice(sentence.start, sentence.end).includes(other)
  );
}

/** One agreeing pair of places is enough: "in Sendai, Japan" is not at odds with "in Japan". */
const ORDER = ['same', 'within', 'contains', 'unknown', 'disjoint'] as const satisfies readonly PlaceRelation[];

function placesOf(view: StatementView): string[] {
  return view.arguments
    .filter(({ role, preposition }) => role === 'place' && preposition !== 'from' && preposition !== 'to')
    .flatMap(({ entities }) => entities.filter(({ type }) => type === 'place').map(({ name }) => name));
}

function isOneDeed({ a, b, overlap }: StatementPair): boolean {
  if (a.statement.claim.polarity !== b.statement.claim.polarity || isPlanned(a) !== isPlanned(b)) return false;
  const [left, right] = [partiesOf(a, []), partiesOf(b, [])];
  const shared = [...left].filter((key) => right.has(key)).length;
  const least = Math.min(left.size, right.size);
  if (least === 0 ? overlap < LEAST_OVERLAP : shared / least < 0.5) return false;
  return !a.statement.claim.times.some((x) =>
    b.statement.claim.times.some((y) => isFarApart(timesRelation(x, y), x, y)),
  );
}

/** Sentences that share less are not taken for one happening on their words alone. */
const LEAST_OVERLAP = 0.4;

function isPlanned({ statement: { claim, frame } }: StatementView): boolean {
  return claim.certainty === 'planned' || frame.tense === 'future';
}

type Told = StatementView['statement']['claim']['times'][number];

/** A neighbouring day may itself be in dispute; another week is another happening. */
function isFarApart(relation: string, x: Told, y: Told): boolean {
  if (relation !== 'disjoint') return false;
  if (x.from === null || y.from === null) return true;
  return Math.abs(Date.parse(`${x.from}Z`) - Date.parse(`${y.from}Z`)) > FEW_DAYS;
}

const FEW_DAYS = 3 * 86_400_000;

function keyOf(view: StatementView, other: StatementView): string {
  return `${view.statement.claim.id}\n${other.article}`;
}

function finding(
  pair: StatementPair,
  [first, second]: readonly [string, string],
  compatible: 'granularity' | null,
): Finding {
  const { a, b, overlap } = pair;
  const lemma = eventClass(a.lemma);
  const shared = [...a.entities].filter((key) => b.entities.has(key)).sort();
  return {
    kind: 'place',
    point: ['where', lemma, ...shared].join('|'),
    label: placeLabel(lemma),
    sides: [sideOf(a, first), sideOf(b, second)],
    compatible,
    ...(compatible && { note: 'one place lies in the other' }),
    score: Math.min(0.9, 0.4 + overlap),
  };
}

function sideOf(view: StatementView, value: string): FindingSide {
  return { value, normalized: value.toLowerCase(), places: [placeOf(view)] };
}
