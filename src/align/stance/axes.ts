import { lemmaKey } from '../../lexicon/en/lemma.ts';
import { OPPOSITE_CLASSES, poleKeys } from '../../lexicon/en/opposites-index.ts';

/**
 * Classes of opposites whose poles point one way: who recommends a thing is for it, who rejects it against it, though
 * the one word belongs to urging and the other to answering.
 */
const AXES: Readonly<Record<string, string>> = {
  assent:
    'agreement acceptance confirmation support approval upholding permission praise granting encouragement liking inclusion funding concession renewal',
  outcome: 'success victory hitting thriving reaching-a-mark improvement forecast advance-in-a-contest',
  guilt: 'custody law-and-freedom verdict charges blame',
  safety: 'survival harm saving-and-killing help consciousness',
  openness: 'disclosure speech cooperation openness-to-public',
  growth: 'rise raise expansion strengthening acceleration adding-and-cutting',
  keeping: 'holding keeping upholding staying membership commitment candidacy holding-as-planned',
  spirits: 'mood hope-and-fear contentment praise liking warmth-of-a-reception',
};

/** Names of the axes. */
export const AXIS_NAMES: readonly string[] = Object.keys(AXES).map((axis) => `axis-${axis}`);

/** Strength of opposites that share an axis and no class. */
const STRENGTH = 0.6;

type Ends = ReadonlyMap<string, 0 | 1>;

let ends: ReadonlyMap<string, Ends> | null = null;

/** By the key of a lemma, the end at which it stands of each of its axes; what stands at both ends is left out. */
function decode(): ReadonlyMap<string, Ends> {
  const found = new Map<string, Map<string, 0 | 1>>();
  const both = new Set<string>();
  for (const [axis, classes] of Object.entries(AXES))
    for (const { name, poles } of OPPOSITE_CLASSES) {
      if (!classes.split(' ').includes(name)) continue;
      for (const pole of [0, 1] as const)
        for (const key of poleKeys(poles[pole])) {
          const own = found.get(key) ?? new Map<string, 0 | 1>();
          if (own.has(axis) && own.get(axis) !== pole) both.add(`${key} ${axis}`);
          found.set(key, own.set(axis, pole));
        }
    }
  for (const [key, own] of found) for (const axis of [...own.keys()]) if (both.has(`${key} ${axis}`)) own.delete(axis);
  return found;
}

interface Word {
  readonly lemma: string;
  readonly pos: string;
}

/** Whether two words stand at the two ends of one axis, and of which; `null` where they do not. */
export function acrossAxis(a: Word, b: Word): { readonly strength: number; readonly axis: string } | null {
  ends ??= decode();
  const [keyA, keyB] = [lemmaKey(a), lemmaKey(b)];
  const left = keyA === null ? undefined : ends.get(keyA);
  const right = keyB === null ? undefined : ends.get(keyB);
  if (!left || !right) return null;
  for (const [axis, pole] of left) {
    const other = right.get(axis);
    if (other !== undefined && other !== pole) return { strength: STRENGTH, axis: `axis-${axis}` };
  }
  return null;
}
