import { articleTexts } from '../align/articles.ts';
import { pairsAcross } from '../align/pairs-across.ts';
import { agedRelativesOf, haveOneOwner, type Relative, relativesOf } from '../align/relatives.ts';
import { pairBearers } from '../align/ties/bearers.ts';
import { type Tie, tiesOf } from '../align/ties/ties.ts';
import { exclusive } from '../lexicon/en/exclusive.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds two relatives of one person to whom one thing is said to have happened. */
export const kinDiffers = defineDetector({
  name: 'kin-differs',
  kind: 'participant',
  description:
    'One thing is said to have happened to two different relatives of one person ("his father", "his brother"), one relative has two names, or a child of one age is a son and a daughter.',
  *find({ analyses, entities, weight }) {
    const ties = analyses.flatMap((analysis) => tiesOf(analysis, entities));
    for (const [a, b] of pairBearers(ties, articleTexts(analyses), weight)) yield bearerFinding(a, b);
    const told = analyses.flatMap((analysis) => [
      ...relativesOf(analysis, entities),
      ...agedRelativesOf(analysis, entities),
    ]);
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
    label: a.statement ? `Who “${a.statement.frame.lemma}” concerns` : 'Which relative',
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: 0.75,
  };
}

function bearerFinding(a: Tie, b: Tie): Finding {
  return {
    kind: 'participant',
    point: ['bearer', a.other.key, a.noun].join('|'),
    label: `The ${a.noun} of ${a.other.name}`,
    sides: [bearerSide(a), bearerSide(b)],
    compatible: null,
    score: 0.7,
  };
}

function bearerSide({ one, article, field, start, end }: Tie): FindingSide {
  return { value: one.name, normalized: one.key, places: [{ article, field, start, end }] };
}

function areTwo(a: Relative, b: Relative): boolean {
  return exclusive({ lemma: a.kin, pos: 'NOUN' }, { lemma: b.kin, pos: 'NOUN' }) !== null;
}

function sideOf({ kin, article, field, start, end }: Relative): FindingSide {
  return { value: kin, normalized: kin, places: [{ article, field, start, end }] };
}
