import type { Context } from '../align/context.ts';
import type { EntityTable } from '../align/entities.ts';
import { pairsAcross } from '../align/pairs-across.ts';
import type { ArticleAnalysis, Statement } from '../claims/analysis.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import { exclusive } from '../lexicon/en/exclusive.ts';
import { childIn, wordAt } from '../syntax/tree.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

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
    label: `Who “${a.statement.frame.lemma}” concerns`,
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
  readonly statement: Statement;
}

const KIN =
  /^(father|mother|brother|sister|son|daughter|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|wife|husband|girlfriend|boyfriend|fiancé|fiancée)$/;
/** What relatives do every day, each of them. */
const WEAK = new Set(
  'say be have do tell live work come go speak know think want love support help see meet'.split(' '),
);

/** "His father was killed": every relative of whom something is told. */
function relativesIn({ analyses, entities }: Context): Relative[] {
  return analyses.flatMap((analysis) => {
    const ownerAt = ownerLookup(analysis);
    return analysis.statements.flatMap((statement) => relativesOf(analysis, statement, ownerAt, entities));
  });
}

function relativesOf(
  { trees, document }: ArticleAnalysis,
  statement: Statement,
  ownerAt: ReadonlyMap<string, string>,
  entities: EntityTable,
): Relative[] {
  const { frame, claim } = statement;
  const tree = trees[frame.sentence];
  if (!tree || WEAK.has(frame.lemma) || claim.polarity === 'negative') return [];
  const article = document.article.id;
  return frame.arguments.flatMap(({ head, role, words }): Relative[] => {
    const kins = words.map((at) => wordAt(tree, at).lemma.toLowerCase()).filter((lemma) => KIN.test(lemma));
    if (!KIN.test(wordAt(tree, head).lemma.toLowerCase()) || !/^(agent|patient)$/.test(role)) return [];
    const owner = childIn(tree, head, 'nmod:poss');
    const chain = owner < 0 ? undefined : ownerAt.get(`${claim.field} ${wordAt(tree, owner).start}`);
    const [entity] = chain === undefined ? [] : entities.of(article, chain);
    const key = [eventClass(frame.lemma), role].join('|');
    // "His mother and sister": both, whichever is named first.
    return kins.map((kin) => ({ article, key, owner: entity?.key ?? null, kin, statement }));
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

function sideOf({ kin, statement: { claim } }: Relative): FindingSide {
  const { article, field, start, end } = claim;
  return { value: kin, normalized: kin, places: [{ article, field, start, end }] };
}
