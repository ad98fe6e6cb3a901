import type { ArgumentRole } from '../types.ts';
import { type ArgumentView, SINGLE_ROLES, type StatementView } from './view.ts';
import { weightedOverlap } from './weights.ts';

/** How two fillers of one role compare. */
export interface RoleMatch {
  readonly role: ArgumentRole;
  readonly a: ArgumentView;
  readonly b: ArgumentView;
  /** 1: the same entity or phrase · 0: nothing shared · -1: two entities known to be different. */
  readonly match: number;
}

export function matchRoles(a: StatementView, b: StatementView, weight: (lemma: string) => number): RoleMatch[] {
  const matches: RoleMatch[] = [];
  for (let i = 0; i < SINGLE_ROLES.length; i++) {
    const [left, right] = [a.fillers[i], b.fillers[i]];
    if (!left || !right) continue;
    const role = SINGLE_ROLES[i] as ArgumentRole;
    matches.push({ role, a: left, b: right, match: matchArguments(left, right, weight) });
  }
  return matches;
}

/** Whether two statements have anything in one role in common; most have not, which is seen without a list of matches. */
export function shareFiller(a: StatementView, b: StatementView, weight: (lemma: string) => number): boolean {
  return a.fillers.some((left, i) => {
    const right = b.fillers[i];
    return left !== undefined && right !== undefined && matchArguments(left, right, weight) > 0;
  });
}

/** Compares two fillers: by the entities they stand for where both are known, else by head and content words. */
function matchArguments(a: ArgumentView, b: ArgumentView, weight: (lemma: string) => number): number {
  if (a.entities.length > 0 && b.entities.length > 0) return matchEntities(a, b);
  if (a.content.size === 0 || b.content.size === 0) return 0;
  const overlap = weightedOverlap(a.content, b.content, weight);
  return a.head === b.head ? Math.max(overlap, 0.6) : overlap;
}

function matchEntities(a: ArgumentView, b: ArgumentView): number {
  const shared = b.entities.filter(({ key }) => a.entities.some((entity) => entity.key === key)).length;
  if (shared > 0) return shared / Math.max(a.entities.length, b.entities.length);
  const sameType = a.entities[0]?.type === b.entities[0]?.type;
  return sameType && a.entities.length === b.entities.length ? -1 : 0;
}
