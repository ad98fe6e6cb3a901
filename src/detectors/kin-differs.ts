import type { Context } from '../align/context.ts';
import { pairsAcross } from '../align/pairs-across.ts';
import type { StatementView } from '../align/view.ts';
import type { ArticleAnalysis } from '../claims/analysis.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import { exclusive } from '../lexicon/en/exclusive.ts';
import { childIn, wordAt } from '../syntax/tree.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';
import { placeOf } from './evidence.ts';

/** Finds two relatives of one person to whom one thing is said to have happened. */
export const kinDiffers = defineDetector({
  name: 'kin-differs',
  kind: 'participant',
  description:
    'One thing is said to have happened to two different relatives of one person: "his father", "his brother".',
  *find(context) {
    const told = relativesIn(context);
    const known = new Set(told.map(({ article, key, kin }) => `${article} ${key} ${kin}`));
    const tellsBoth = (a: Relative, b: Relative) =>
      known.has(`${a.article} ${a.key} ${b.kin}`) || known.has(`${b.article} ${a.key} ${a.kin}`);
    const ofOne = pairsAcross(told, ({ key, owner }) => (owner === null ? null : `${key}|${owner}`));
    for (const [a, b] of ofOne) if (areTwo(a, b) && !tellsBoth(a, b)) yield finding(a, b);
  },
});

function finding(a: Relative, b: Relative): Finding {
  return {
    kind: 'participant',
    point: ['kin', a.key, a.owner].join('|'),
    label: `Who “${a.view.lemma}” concerns`,
    sides: [sideOf(a), sideOf(b)],
    compatible: null,
    score: 0.75,
  };
}

interface Relative {
  readonly article: string;
  /** What happened, and in what part. */
  readonly key: string;
  /** Whose relative it is; `null` where that is not known. */
  readonly owner: string | null;
  readonly kin: string;
  readonly view: StatementView;
}

const KIN =
  /^(father|mother|brother|sister|son|daughter|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|wife|husband|girlfriend|boyfriend|fiancé|fiancée)$/;
/** What relatives do every day, each of them. */
const WEAK = new Set(
  'say be have do tell live work come go speak know think want love support help see meet'.split(' '),
);

/** "His father was killed": every relative of whom something is told. */
function relativesIn({ analyses, entities, statementPairs }: Context): Relative[] {
  const views = new Set(statementPairs.flatMap(({ a, b }) => [a, b]));
  const ownerOf = new Map(analyses.map((analysis) => [analysis, ownerLookup(analysis)]));
  return [...views].flatMap((view): Relative[] => {
    const { frame, claim } = view.statement;
    const tree = view.analysis.trees[frame.sentence];
    if (!tree || WEAK.has(view.lemma) || claim.polarity === 'negative') return [];
    const relatives = view.arguments.filter(({ head, role }) => KIN.test(head) && /^(agent|patient)$/.test(role));
    return relatives.map(({ head, role, argument }) => {
      const owner = childIn(tree, argument.head, 'nmod:poss');
      const start = owner < 0 ? -1 : wordAt(tree, owner).start;
      const chain = ownerOf.get(view.analysis)?.get(`${claim.field} ${start}`);
      const [entity] = chain === undefined ? [] : entities.of(view.article, chain);
      const key = [eventClass(view.lemma), role].join('|');
      return { article: view.article, key, owner: entity?.key ?? null, kin: head, view };
    });
  });
}

/** The chain of the shortest mention that starts at an offset: "his", and not "his father". */
function ownerLookup({ chains }: ArticleAnalysis): Map<string, string> {
  const mentions = chains.flatMap(({ id, mentions: own }) => own.map((mention) => ({ id, ...mention })));
  mentions.sort((a, b) => b.end - b.start - (a.end - a.start));
  return new Map(mentions.map(({ id, field, start }) => [`${field} ${start}`, id]));
}

function areTwo(a: Relative, b: Relative): boolean {
  return exclusive({ lemma: a.kin, pos: 'NOUN' }, { lemma: b.kin, pos: 'NOUN' }) !== null;
}

function sideOf({ kin, view }: Relative): FindingSide {
  return { value: kin, normalized: kin, places: [placeOf(view)] };
}
