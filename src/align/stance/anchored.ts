import { related } from '../../lexicon/en/relations.ts';
import type { HeadRelation } from './heads.ts';
import { areOfOtherTimes } from './match-main.ts';
import { isPossible, type Proposition } from './proposition.ts';

/** Two propositions with how their heads are related. */
interface Related {
  readonly a: Proposition;
  readonly b: Proposition;
  readonly relation: HeadRelation;
  readonly group: string;
}

/** Classes of opposites that an exact figure has one of: it is a rise or a fall, the highest or the lowest. */
const OF_FIGURES: ReadonlySet<string> = new Set(['rise', 'amount', 'raise', 'counting']);
/** Qualities of degree or order, of which a thing may have either as it is looked at, or one after the other. */
const GRADED: ReadonlySet<string> = new Set([
  'order-in-time',
  'amount',
  'size',
  'stature',
  'weight-of-a-matter',
  'age',
  'wealth',
  'cost',
  'sign',
  'health',
]);

/** How likely what is so anchored is of one thing. */
const LIKELY = 0.6;

/** Probability, 0 to 1, that two opposite qualities or movements are told of one thing, by its figure or its deed. */
export function anchoredProbability(pair: Related): number {
  const { a, b, relation } = pair;
  // "probably an overcount" is no less held against "an undercount".
  const isHeld = (one: Proposition) => isFirm(one) && (pair.group === 'counting' || !isPossible(one));
  if (relation !== 'opposite' || a.composed.sign !== b.composed.sign || !isHeld(a) || !isHeld(b)) return 0;
  if (areOfOtherTimes(a, b)) return 0;
  return isOfOneFigure(pair) || isOfOneDeed(pair) ? LIKELY : 0;
}

function isFirm(one: Proposition): boolean {
  const { mode } = one.composed;
  return (mode === 'fact' || mode === 'said') && !one.planned && !one.restrictive;
}

/** "394,500, the *highest* level" / "394,500, the *lowest* reading". */
function isOfOneFigure({ a, b, group }: Related): boolean {
  const { figure } = a.anchor;
  if (figure === null || figure !== b.anchor.figure || !OF_FIGURES.has(group)) return false;
  return [a, b].every((one) => one.site === 'direction' || group === 'counting' || one.superlative);
}

/** "released an *identical* statement" / "issued *different* statements", "two *uniformed* guards were hurt". */
function isOfOneDeed({ a, b, group }: Related): boolean {
  if (!a.attributive || !b.attributive || GRADED.has(group) || group === '' || a.actor?.head !== b.actor?.head)
    return false;
  const [x, y] = [a.anchor, b.anchor];
  if (x.verb === null || y.verb === null || x.count !== y.count || areOfOtherTimes(x, y)) return false;
  return x.verb === y.verb || (PUBLISHING.test(x.verb) && PUBLISHING.test(y.verb)) || nearVerbs(x.verb, y.verb);
}

/** Verbs by which one brings a statement or paper out. */
const PUBLISHING = /^(issue|release|publish|put out|send out|post|circulate|distribute|file|submit)$/;
const LEAST_NEAR = 0.7;

function nearVerbs(a: string, b: string): boolean {
  return (related({ lemma: a, pos: 'VERB' }, { lemma: b, pos: 'VERB' })?.strength ?? 0) >= LEAST_NEAR;
}
