import { isAttitude } from '../../lexicon/en/attitudes.ts';
import { verbsOfEventNoun } from '../../lexicon/en/derivations.ts';
import { opposition } from '../../lexicon/en/opposites.ts';
import { related } from '../../lexicon/en/relations.ts';
import { isWilled, type Proposition } from './proposition.ts';

/** How what two propositions affirm is related: one and the same, near in sense, opposite, or bound by topic alone. */
export type HeadRelation = 'same' | 'near' | 'opposite' | 'topic';

/** Verbs that say little without their object, so that they are opposites of nothing by themselves. */
const LIGHT = new Set(
  'take give get make have do go come keep find put set run hold leave join see let be call bring say tell allow prevent permit enable bar'.split(
    ' ',
  ),
);

/** Whether a verb says too little by itself to be the opposite of another. */
export function isLight(lemma: string): boolean {
  return LIGHT.has(lemma);
}

/**
 * Whether one of two things that are done to is itself for or against something: "rejected a challenge to the limit" is
 * no opposite of "upheld the limit". `undefined` where nothing is told.
 */
export function isOneAnAttempt(own: string | undefined, other: string | undefined): boolean {
  return own !== other && [own, other].some((head) => head !== undefined && isAttitude(head));
}

export interface RelatedHeads {
  readonly relation: HeadRelation;
  readonly strength: number;
}

/** How the heads of two propositions are related, and how surely, 0 to 1; `null` where they are not. */
export function relateHeads(a: Proposition, b: Proposition): RelatedHeads | null {
  if (SAYING.has(a.lemma) || SAYING.has(b.lemma)) return null;
  if (a.lemma === b.lemma) return { relation: 'same', strength: 1 };
  const [left, right] = [
    { lemma: a.lemma, pos: a.pos },
    { lemma: b.lemma, pos: b.pos },
  ];
  const opposed = opposition(left, right);
  if (opposed && opposed.strength >= LEAST_OPPOSED && isUsable(opposed.source, a, b))
    return { relation: 'opposite', strength: opposed.strength };
  if (basesOf(a).some((base) => basesOf(b).includes(base))) return { relation: 'near', strength: 0.9 };
  const near = related(left, right);
  if (near && near.strength >= LEAST_NEAR) return { relation: 'near', strength: near.strength };
  return isWilled(a) && isWilled(b) ? { relation: 'topic', strength: 0 } : null;
}

const LEAST_OPPOSED = 0.5;
const LEAST_NEAR = 0.7;

/** Two values of one set ("stand" / "lie", "Democratic" / "Republican") are opposites only as what a thing is said to be. */
function isUsable(source: string, a: Proposition, b: Proposition): boolean {
  if (source === 'exclusive') return a.pos !== 'VERB' && !a.attributive && !b.attributive;
  return a.pos !== 'VERB' || (!isLight(a.lemma) && !isLight(b.lemma));
}

/** What is said is compared, and not that something is. */
const SAYING = new Set(
  'say tell be have do ask add note write speak talk respond reply comment answer react thing time way part one something'.split(
    ' ',
  ),
);

function basesOf({ lemma, pos }: Proposition): string[] {
  return pos === 'NOUN' ? [lemma, ...verbsOfEventNoun(lemma)] : [lemma];
}
