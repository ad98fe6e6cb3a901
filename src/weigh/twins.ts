import { shareWords } from '../claims/spans.ts';
import type { FindingSide } from '../detectors/detector.ts';
import { frameOpposed } from '../detectors/frame-opposed.ts';
import { negationDiffers } from '../detectors/negation-differs.ts';
import { stanceOpposed } from '../detectors/stance-opposed.ts';
import { tellsDenial, WORDING } from '../detectors/wording.ts';
import { type Dispute, type Found, leadingFound } from './dispute.ts';
import { isSameSide, mergeTwins } from './dispute-sides.ts';
import { areSameWords } from './same-words.ts';

/** Two detectors may see one dispute: with the same values in the same words, of one kind or two. It is shown once. */
export function joinTwins(disputes: readonly Dispute[]): Dispute[] {
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

function isOpposition({ detector, finding }: Found): boolean {
  return OPPOSITIONS.has(detector.name) || tellsDenial(finding);
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

/** Whether all that is seen is that words were changed, in a quotation or in running text. */
function isWording({ finding }: Found): boolean {
  return finding.point.startsWith(WORDING);
}
