import { OPPOSITE_CLASSES, poleKeys } from '../opposites-index.ts';
import { ATTITUDE_FRAMES } from './attitudes.ts';
import { DEED_FRAMES } from './deeds.ts';
import { EVENT_FRAMES } from './events.ts';
import { KNOWLEDGE_FRAMES } from './knowledge.ts';
import type { NewsFrame, Ways } from './news-frame.ts';
import { OCCASION_FRAMES } from './occasions.ts';
import { STATE_FRAMES } from './states.ts';
import { THING_FRAMES } from './things.ts';

/** All frames of news, in a fixed order. */
export const NEWS_FRAMES: readonly NewsFrame[] = [
  ...ATTITUDE_FRAMES,
  ...DEED_FRAMES,
  ...STATE_FRAMES,
  ...THING_FRAMES,
  ...KNOWLEDGE_FRAMES,
  ...EVENT_FRAMES,
  ...OCCASION_FRAMES,
];

/** What a way of telling is: see `Ways`. */
export type Slot = 'v' | 'o' | 'n' | 'a' | 'm' | 'p' | 'r';

/** One way of telling a pole. */
export interface Way {
  readonly frame: NewsFrame;
  readonly pole: 0 | 1;
  readonly slot: Slot;
  /** The words that follow the first one, in order. */
  readonly rest: readonly string[];
}

let index: Map<string, Way[]> | null = null;

/** The ways of telling that begin with a word, by its lemma or form; the longest first. */
export function waysFrom(word: string): readonly Way[] {
  index ??= decode();
  return index.get(word) ?? NONE;
}

const NONE: readonly Way[] = [];

function decode(): Map<string, Way[]> {
  const ways = new Map<string, Way[]>();
  const seen = new Set<string>();
  for (const frame of NEWS_FRAMES)
    for (const pole of [0, 1] as const)
      for (const [slot, words] of waysOf(frame, pole)) {
        const [first = '', ...rest] = words.split(' ');
        const key = `${frame.name} ${slot} ${words}`;
        if (first === '' || seen.has(key)) continue;
        seen.add(key);
        const known = ways.get(first);
        if (known) known.push({ frame, pole, slot, rest });
        else ways.set(first, [{ frame, pole, slot, rest }]);
      }
  for (const list of ways.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return ways;
}

function waysOf(frame: NewsFrame, pole: 0 | 1): [Slot, string][] {
  return [...listed(frame.poles[pole]), ...(frame.like ?? []).flatMap((name) => likeClass(name, pole))];
}

function listed(source: Ways): [Slot, string][] {
  return source.split(';').flatMap((group) => {
    const [slot = '', words = ''] = group.split(':');
    if (words.trim() === '') return [];
    return words.split(',').map((way): [Slot, string] => [slot.trim() as Slot, way.trim().replace(/\s+/g, ' ')]);
  });
}

/** The words of a class of opposites, passive and possessed ones left out. */
function likeClass(name: string, pole: 0 | 1): [Slot, string][] {
  const known = OPPOSITE_CLASSES.find((one) => one.name === name);
  return poleKeys(known?.poles[pole] ?? '').flatMap((key): [Slot, string][] => {
    const [word, pos] = [key.slice(0, -2), key.slice(-1)];
    return /^(be|in|one’s) |’/.test(word) || pos === 'r' ? [] : [[pos as Slot, word]];
  });
}
