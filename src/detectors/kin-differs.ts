import { pairsAcross } from '../align/pairs-across.ts';
import { haveOneOwner, type Relative, relativesOf } from '../align/relatives.ts';
import { exclusive } from '../lexicon/en/exclusive.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds two relatives of one person to whom one thing is said to have happened. */
export const kinDiffers = defineDetector({
  name: 'kin-differs',
  kind: 'participant',
  description:
    'One thing is said to have happened to two different relatives of one person: "his father", "his brother".',
  *find({ analyses, entities }) {
    const told = analyses.flatMap((analysis) => relativesOf(analysis, entities));
    const known = new Set(told.map(({ article, key, kin }) => `${article} ${key} ${kin}`));
    const tellsBoth = (a: Relative, b: Relative) =>
      known.has(`${a.article} ${a.key} ${b.kin}`) || known.has(`${b.article} ${a.key} ${a.kin}`);
    for (const [a, b] of pairsAcross(told, ({ key }) => key))
      if (haveOneOwner(a, b) && areTwo(a, b) && !tellsBoth(a, b)) yield finding(a, b);
  },
});

function finding(a: Relative, b: Relative): Finding {
  return {
    kind: 'participant',
    point: ['kin', a.key, a.owner].join('|'),
    label: `Who “${a.statement.frame.lemma}” concerns`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: 0.75,
  };
}

function areTwo(a: Relative, b: Relative): boolean {
  return exclusive({ lemma: a.kin, pos: 'NOUN' }, { lemma: b.kin, pos: 'NOUN' }) !== null;
}

function sideOf({ kin, statement: { claim } }: Relative): FindingSide {
  const { article, field, start, end } = claim;
  return { value: kin, normalized: kin, places: [{ article, field, start, end }] };
}
