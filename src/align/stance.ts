import { complementStance } from '../lexicon/en/implicatives.ts';
import type { ArgumentView, StatementView } from './view.ts';

/** What a party is for or against. */
export interface Stance {
  /** 1: for it, -1: against it. */
  readonly sign: 1 | -1;
  /** Lemmas of what it is about. */
  readonly topic: ReadonlySet<string>;
  /** Lemma of the head of what it is about: the deed promised, the thing supported. */
  readonly head: string;
}

/** Verbs of attitude towards a thing; those towards a deed stand with the implicative verbs. */
const FOR = new Set(
  'support back favor favour endorse advocate embrace champion defend praise welcome applaud hail supportive favorable'.split(
    ' ',
  ),
);
const AGAINST = new Set(
  'oppose reject denounce criticize criticise condemn decry slam blast fight resist deplore opposed opposition'.split(
    ' ',
  ),
);

/** The stance a statement credits its agent with, or `null` where it credits none. */
export function stanceOf(view: StatementView): Stance | null {
  const { frame, claim } = view.statement;
  if (frame.passive || claim.certainty === 'conditional') return null;
  const target = clauseOf(view) ?? thingOf(view);
  const sign = target && signOf(view, target);
  if (!target || !sign || target.content.size === 0) return null;
  return {
    sign: claim.polarity === 'negative' ? (sign === 1 ? -1 : 1) : sign,
    topic: target.content,
    head: target.head,
  };
}

function clauseOf({ arguments: args }: StatementView): ArgumentView | undefined {
  return args.find(({ role, argument }) => role === 'complement' && argument.clause);
}

/** What is supported or opposed: the object, or what hangs on a noun or adjective ("support for", "opposed to"). */
function thingOf({ arguments: args }: StatementView): ArgumentView | undefined {
  const direct = args.find(({ role }) => role === 'patient');
  return (
    direct ?? args.find(({ role, preposition }) => role === 'other' && /^(for|to|of|against)$/.test(preposition ?? ''))
  );
}

function signOf({ lemma }: StatementView, { role, preposition }: ArgumentView): 1 | -1 | 0 {
  // What is said to be so is a claim, and no stance of who says it.
  if (role === 'complement') return preposition === 'to' ? deedSign(lemma) : 0;
  return FOR.has(lemma) ? 1 : AGAINST.has(lemma) ? -1 : 0;
}

function deedSign(lemma: string): 1 | -1 | 0 {
  return complementStance(lemma, 'to') || complementStance(`be ${lemma}`, 'to');
}
