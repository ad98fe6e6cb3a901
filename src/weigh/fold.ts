import { shareWords } from '../claims/spans.ts';
import { copiedWordsAltered } from '../detectors/copied-words-altered.ts';
import type { Detector, Finding, FindingSide, Place } from '../detectors/detector.ts';
import { frameOpposed } from '../detectors/frame-opposed.ts';
import { negationDiffers } from '../detectors/negation-differs.ts';
import { stanceOpposed } from '../detectors/stance-opposed.ts';
import { WORDING } from '../detectors/wording.ts';
import { compareText } from '../text-order.ts';
import { areSameWords } from './same-words.ts';
import type { Setting } from './setting.ts';

/** A finding with the detector that made it and the event it was made in. */
export interface Found {
  readonly finding: Finding;
  readonly detector: Detector;
  readonly event: string | null;
  /** How many reports of the event there are, copies counted once. */
  readonly reports: number;
  /** What stands around it in its reports. */
  readonly setting: Setting;
}

/** One dispute: every finding on the same point, its sides merged by value. */
export interface Dispute {
  readonly founds: readonly Found[];
  readonly sides: readonly FindingSide[];
}

/**
 * The surest finding; where a rule of its own is likelier right than not, that one before a mere change of wording
 * between copies, as it says what the words tell.
 */
export function leadingFound(founds: readonly Found[]): Found | undefined {
  const narrow = founds.filter((found) => found.finding.score >= LIKELY && !isCopied(found));
  return (narrow.length > 0 ? narrow : founds).reduce<Found | undefined>(
    (best, found) => (best && best.finding.score >= found.finding.score ? best : found),
    undefined,
  );
}

const LIKELY = 0.5;

/** A quotation is a fact by itself; of other copied words it is what they tell that counts. */
function isCopied({ detector }: Found): boolean {
  return detector.name === copiedWordsAltered.name;
}

/** Whether all that is seen is that words were changed, in a quotation or in running text. */
function isWording({ finding }: Found): boolean {
  return finding.point.startsWith(WORDING);
}

/** Folds findings on one point into one dispute, so that an editor sees it once with all its evidence. */
export function foldFindings(founds: readonly Found[]): Dispute[] {
  const byPoint = new Map<string, Found[]>();
  for (const found of founds) {
    const key = [found.event ?? '', found.finding.kind, found.finding.point].join('\n');
    const list = byPoint.get(key);
    if (list) list.push(found);
    else byPoint.set(key, [found]);
  }
  return joinTwins([...byPoint.values()].map(disputeOf));
}

function disputeOf(founds: readonly Found[]): Dispute {
  return { founds, sides: mergeSides(founds.flatMap(({ finding }) => finding.sides)) };
}

/** Two detectors may see one dispute: with the same values in the same words, of one kind or two. It is shown once. */
function joinTwins(disputes: readonly Dispute[]): Dispute[] {
  const kept: Dispute[] = [];
  const index = new Map<string, Set<number>>();
  for (const dispute of disputes) {
    const keys = placeKeys(dispute);
    const at = firstTwin(dispute, kept, keys, index);
    const twin = kept[at];
    if (twin) kept[at] = joined(twin, dispute);
    else kept.push(dispute);
    for (const key of keys) {
      const known = index.get(key);
      if (known) known.add(at);
      else index.set(key, new Set([at]));
    }
  }
  return kept;
}

/** The sides of one kind stand as they came first; of two kinds, those of the leading finding, after which it is named. */
function joined(twin: Dispute, dispute: Dispute): Dispute {
  const founds = [...twin.founds, ...dispute.founds];
  const isLed = isOfOneKind(twin, dispute) || twin.founds.includes(leadingFound(founds) as Found);
  const [lead, further] = isLed ? [twin, dispute] : [dispute, twin];
  return { founds, sides: mergeTwins(lead.sides, further.sides) };
}

/** A change of wording is a change of whatever the words tell. */
function isOfWording({ founds }: Dispute): boolean {
  return founds.every(isWording);
}

function isOfOneKind(a: Dispute, b: Dispute): boolean {
  return a.founds[0]?.finding.kind === b.founds[0]?.finding.kind;
}

/** The first of the kept disputes that is a twin, or where a new one will stand. Twins have words in common. */
function firstTwin(
  dispute: Dispute,
  kept: readonly Dispute[],
  keys: readonly string[],
  index: ReadonlyMap<string, ReadonlySet<number>>,
): number {
  const candidates = new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]));
  const twins = [...candidates].filter((at) => areTwins(kept[at] as Dispute, dispute));
  return twins.length > 0 ? Math.min(...twins) : kept.length;
}

/** Code units in a stretch of text by which disputes are looked up; places are seldom longer. */
const STRETCH = 512;

function placeKeys({ sides }: Dispute): string[] {
  const keys = sides.flatMap(({ places }) =>
    places.flatMap(({ article, field, start, end }) => {
      const first = Math.floor(start / STRETCH);
      const count = Math.floor(end / STRETCH) - first + 1;
      return Array.from({ length: count }, (_, i) => `${article}\n${field}\n${first + i}`);
    }),
  );
  return [...new Set(keys)];
}

function areTwins(a: Dispute, b: Dispute): boolean {
  const [x, y] = [a.founds[0], b.founds[0]];
  if (!x || !y || x.event !== y.event) return false;
  if (isOpposition(x) && isOpposition(y) && areAtOneWords(a.sides, b.sides)) return true;
  if (!isOfOneKind(a, b)) return (isOfWording(a) || isOfWording(b)) && areSameWords(a.sides, b.sides);
  return (
    b.sides.some((side) => a.sides.some((other) => isSameSide(side, other))) &&
    b.sides.every((side) => a.sides.some((other) => isSameSide(side, other) || isSameValue(x, y, side, other)))
  );
}

/** Rules that read what is so and what is not: whatever they call it, at the same words they see one dispute. */
const OPPOSITIONS: ReadonlySet<string> = new Set([stanceOpposed.name, negationDiffers.name, frameOpposed.name]);

function isOpposition({ detector }: Found): boolean {
  return OPPOSITIONS.has(detector.name);
}

/** Whether each side of the one has words in common with a side of its own of the other. */
function areAtOneWords(a: readonly FindingSide[], b: readonly FindingSide[]): boolean {
  const meet = (x: FindingSide | undefined, y: FindingSide | undefined) =>
    x !== undefined && y !== undefined && x.places.some((place) => y.places.some((other) => shareWords(place, other)));
  return (meet(a[0], b[0]) && meet(a[1], b[1])) || (meet(a[0], b[1]) && meet(a[1], b[0]));
}

/** One detector's values compare, so that a further pair of articles may show the same two values. */
function isSameValue(x: Found, y: Found, a: FindingSide, b: FindingSide): boolean {
  return x.detector === y.detector && x.finding.label === y.finding.label && a.normalized === b.normalized;
}

function isSameSide(a: FindingSide, b: FindingSide): boolean {
  const [x, y] = [a.value.toLowerCase(), b.value.toLowerCase()];
  return (
    (x.includes(y) || y.includes(x)) && a.places.some((place) => b.places.some((other) => shareWords(place, other)))
  );
}

/** The values of the first dispute stand; further places of the second are added, its copies of the same words not. */
function mergeTwins(sides: readonly FindingSide[], further: readonly FindingSide[]): FindingSide[] {
  return sides.map((side) => {
    const same = further.filter((other) => isSameSide(other, side) || other.normalized === side.normalized);
    const added = same.flatMap((other) => other.places);
    const fresh = added.filter((place) => !side.places.some((known) => shareWords(known, place)));
    return { ...side, places: sortedPlaces([...side.places, ...fresh]), ...besidesOf(side, ...same) };
  });
}

function mergeSides(sides: readonly FindingSide[]): FindingSide[] {
  const byValue = new Map<string, FindingSide>();
  for (const side of sides) {
    const known = byValue.get(side.normalized);
    byValue.set(
      side.normalized,
      known
        ? {
            ...known,
            value: shorter(known.value, side.value),
            places: [...known.places, ...side.places],
            ...besidesOf(known, side),
          }
        : side,
    );
  }
  const merged = [...byValue.values()].map((side) => ({ ...side, places: sortedPlaces(side.places) }));
  return merged.sort((a, b) => (a.normalized < b.normalized ? -1 : a.normalized > b.normalized ? 1 : 0));
}

/** What the reports of the other sides tell as these do. */
function besidesOf(...sides: readonly FindingSide[]): Pick<FindingSide, 'besides'> {
  const besides = sortedPlaces(sides.flatMap((side) => side.besides ?? []));
  return besides.length > 0 ? { besides } : {};
}

/** Of two wordings of one value the shorter is shown, and of two as long the first in code-unit order. */
function shorter(a: string, b: string): string {
  return a.length !== b.length ? (a.length < b.length ? a : b) : a < b ? a : b;
}

function sortedPlaces(places: readonly Place[]): Place[] {
  const byKey = new Map(
    places.map((place) => [`${place.article}\n${place.field}\n${place.start}\n${place.end}`, place]),
  );
  return [...byKey.values()].sort(
    (a, b) => compareText(a.article, b.article) || compareText(a.field, b.field) || a.start - b.start || a.end - b.end,
  );
}
