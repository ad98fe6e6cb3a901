import { isAttitude } from '../../lexicon/en/attitudes.ts';
import { verbsOfEventNoun } from '../../lexicon/en/derivations.ts';
import { GIVEN, type Opposition, opposition } from '../../lexicon/en/opposites.ts';
import { mayNameOne } from '../../lexicon/en/party-nouns.ts';
import { related } from '../../lexicon/en/relations.ts';
import { areOpposites, type Entries } from '../../lexicon/entries.ts';
import type { Proposition } from './proposition.ts';

/** How what two propositions affirm is related: one and the same, near in sense, or opposite. */
export type HeadRelation = 'same' | 'near' | 'opposite';

/** Verbs that say little without their object, so that they are opposites of nothing by themselves. */
const LIGHT = new Set(
  'take give get make have do go come keep find put set run hold leave join see let face act use return turn be call bring say tell allow prevent permit enable bar'.split(
    ' ',
  ),
);

/** Whether a verb says too little by itself to be the opposite of another. */
function isLight(lemma: string): boolean {
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
  /** The class of opposites in which they stand, where there is one. */
  readonly group: string;
}

/** How the heads of two propositions are related, and how surely, 0 to 1; `null` where they are not. */
export function relateHeads(a: Proposition, b: Proposition, lexicon: Entries): RelatedHeads | null {
  if (areOpposites(lexicon, a.lemma, b.lemma)) return { relation: 'opposite', strength: GIVEN.strength, group: '' };
  if (SAYING.has(a.lemma) || SAYING.has(b.lemma) || a.pos === 'PRON' || b.pos === 'PRON') return null;
  if (a.lemma === b.lemma) return { relation: 'same', strength: 1, group: '' };
  return opposedHeads(a, b) ?? nearHeads(a, b) ?? oneMatter(a, b);
}

/** Two things of which much the same is told, where somebody is for the one and against the other. */
function oneMatter(a: Proposition, b: Proposition): RelatedHeads | null {
  if (a.site !== 'theme' || b.site !== 'theme' || !mayNameOne(a.lemma, b.lemma)) return null;
  const shared = [...a.topic].filter((word) => b.topic.has(word)).length;
  return shared >= LEAST_SHARED ? { relation: 'near', strength: 0.7, group: '' } : null;
}

const LEAST_SHARED = 2;

function opposedHeads(a: Proposition, b: Proposition): RelatedHeads | null {
  const opposed = opposition(a, b);
  if (!opposed || opposed.strength < LEAST_OPPOSED || !isUsable(opposed, a, b)) return null;
  return { relation: 'opposite', strength: opposed.strength, group: opposed.group ?? '' };
}

function nearHeads(a: Proposition, b: Proposition): RelatedHeads | null {
  if (basesOf(a).some((base) => basesOf(b).includes(base))) return { relation: 'near', strength: 0.9, group: '' };
  if (isLight(a.lemma) || isLight(b.lemma)) return null;
  const near = related(a, b);
  return near && near.strength >= LEAST_NEAR ? { relation: 'near', strength: near.strength, group: '' } : null;
}

const LEAST_OPPOSED = 0.5;
const LEAST_NEAR = 0.7;

/** Two values of one set ("stand" / "lie", "Democratic" / "Republican") are opposites only as what a thing is said to be. */
function isUsable({ source, group }: Opposition, a: Proposition, b: Proposition): boolean {
  if (group === 'patient-condition') return [a, b].every(({ patient }) => patient?.head === 'condition');
  if (source === 'exclusive') return a.pos !== 'VERB' && !a.attributive && !b.attributive;
  return a.pos !== 'VERB' || (!isLight(a.lemma) && !isLight(b.lemma));
}

/** What is said is compared, and not that something is. */
const SAYING = new Set(
  'say tell be have do ask add note write speak talk respond reply comment answer react believe think expect thing time way part one something person people case day week month year number lot'.split(
    ' ',
  ),
);

function basesOf({ lemma, pos }: Proposition): string[] {
  return pos === 'NOUN' ? [lemma, ...verbsOfEventNoun(lemma)] : [lemma];
}
