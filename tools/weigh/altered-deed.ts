/** One deed told as if its report said the opposite, without reading the text again. */
import { createHash } from 'node:crypto';
import type { Proposition } from '../../src/align/stance/proposition.ts';
import { logFrequency } from '../../src/lexicon/en/frequency.ts';
import { lemmaKey } from '../../src/lexicon/en/lemma.ts';
import { poleKeys, polePlaces } from '../../src/lexicon/en/opposites-index.ts';

export type How = 'negated' | 'refused' | 'denied' | 'opposite';

/** A deed with its opposite said of it. */
export interface Alteration {
  readonly told: Proposition;
  readonly how: How;
  readonly group: string;
}

/** The same deed with its opposite said of it; the same for the same seed. */
export function alteration(own: Proposition, seed: string): Alteration | null {
  const [at = 0, by = 0] = createHash('sha1').update(seed).digest();
  const { composed, actor } = own;
  const opposite = at % 2 === 0 ? oppositeOf(own, by) : null;
  if (opposite)
    return {
      told: { ...own, lemma: opposite.lemma, operators: own.operators },
      how: 'opposite',
      group: opposite.group,
    };
  const sign = composed.sign === 1 ? (-1 as const) : (1 as const);
  const told = { ...own, composed: { ...composed, sign } };
  const isPlain = composed.mode === 'fact' && composed.sign === 1;
  if (isPlain && own.pos === 'VERB' && actor && at % 8 === 1)
    return {
      told: {
        ...told,
        composed: { ...told.composed, mode: 'intent', holder: own.head },
        holder: actor,
        operators: ['refuse'],
      },
      how: 'refused',
      group: '',
    };
  return { told, how: 'negated', group: '' };
}

function oppositeOf({ lemma, pos }: Proposition, by: number): { lemma: string; group: string } | null {
  const key = lemmaKey({ lemma, pos });
  if (key === null) return null;
  const places = polePlaces(key);
  const place = places[by % Math.max(1, places.length)];
  if (!place) return null;
  const words = poleKeys(place.oppositeClass.poles[place.pole === 0 ? 1 : 0])
    .filter((word) => word.slice(-1) === key.slice(-1))
    .map((word) => word.slice(0, -2))
    .filter((word) => !word.includes(' ') && logFrequency(word) >= 3);
  const word = words[(by * 7 + 3) % Math.max(1, words.length)];
  return word === undefined ? null : { lemma: word, group: place.oppositeClass.name };
}
