import { type BoostedTrees, boostedLogit } from '../../src/align/boosted-trees.ts';
import { type BoostOptions, boost } from '../statements/boost.ts';
import { hash } from './chance.ts';
import type { Candidate, Scored } from './fit.ts';

const FOLDS = 4;

/** The trees of all candidates, and each candidate's score by trees that have not seen its event. */
export function fitHeldOut<T extends Candidate>(
  candidates: readonly T[],
  options: BoostOptions,
): { model: BoostedTrees; held: (T & Scored)[] } {
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = (candidate: T) => hash(candidate.fold) % FOLDS === fold;
    const model = boost(
      candidates.filter((candidate) => !isHeld(candidate)),
      options,
    );
    return candidates.filter(isHeld).map((candidate) => ({
      ...candidate,
      score: 1 / (1 + Math.exp(-boostedLogit(model, candidate.features))),
    }));
  });
  return { model: boost(candidates, options), held: held.flat() };
}
