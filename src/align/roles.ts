import type { ArgumentRole } from '../types.ts';
import type { ArgumentView, StatementView } from './view.ts';
import { weightedOverlap } from './weights.ts';

/** How two fillers of one role compare. */
export interface RoleMatch {
  readonly role: ArgumentRole;
  readonly a: ArgumentView;
  readonly b: ArgumentView;
  /** 1: the same entity or phrase · 0: nothing shared · -1: two entities known to be different. */
  readonly match: number;
}

/** Roles whose fillers are matched one to one. */
const SINGLE: readonly ArgumentRole[] = ['agent', 'patient', 'recipient', 'complement'];

export function matchRoles(a: StatementView, b: StatementView, weight: (lemma: string) => number): RoleMatch[] {
  const matches: RoleMatch[] = [];
  for (const role of SINGLE) {
    const left = a.arguments.find((argument) => argument.role === role);
    const right = b.arguments.find((argument) => argument.role === role);
    if (left && right) matches.push({ role, a: left, b: right, match: matchArguments(left, right, weight) });
  }
  return matches;
}

/** Compares two fillers: by the entities they stand for where both are known, else by head and content words. */
export function matchArguments(a: ArgumentView, b: ArgumentView, weight: (lemma: string) => number): number {
  if (a.entities.length > 0 && b.entities.length > 0) return matchEntities(a, b);
  if (a.content.size === 0 || b.content.size === 0) return 0;
  const overlap = weightedOverlap(a.content, b.content, weight);
  return a.head === b.head ? Math.max(overlap, 0.6) : overlap;
}

function matchEntities(a: ArgumentView, b: ArgumentView): number {
  const keys = new Set(a.entities.map((entity) => entity.key));
  const shared = b.entities.filter((entity) => keys.has(entity.key)).length;
  if (shared > 0) return shared / Math.max(a.entities.length, b.entities.length);
  const sameType = a.entities[0]?.type === b.entities[0]?.type;
  return sameType && a.entities.length === b.entities.length ? -1 : 0;
}
