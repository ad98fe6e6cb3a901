import type { DateView } from './dates.ts';
import type { ArgumentView, StatementView } from './view.ts';

/** What is told as past and what is told as coming are two happenings, or a plan and its outcome. */
export function isComing(date: DateView): boolean {
  return date.ahead || isComingByWords(date);
}

/** The same where words say so, and not the date alone. */
export function isComingByWords({ time, view, bound, planned }: DateView): boolean {
  // "Will keep it open until March", "has agreed to open it through March": the end is ahead either way.
  if (bound === 'until') return true;
  if (/^(next|tomorrow|coming|later)/i.test(time.text)) return true;
  if (planned) return true;
  if (!view) return false;
  return view.statement.frame.tense === 'future' || view.statement.claim.certainty === 'planned';
}

export function sharedParties(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  return [...left].filter((key) => right.has(key)).length / Math.min(left.size, right.size);
}

/**
 * 1: one agent · -1: an agent whom the other statement does not name, where both agents are known · 0: unknown.
 * Who meets whom is told from either side, so that the other's patient will do; a state may stand for its leader.
 */
export function agentMatch(a: StatementView, b: StatementView): number {
  const [left, right] = [doerOf(a), doerOf(b)];
  if (!left || !right) return 0;
  if (left.entities.length > 0 && right.entities.length > 0) {
    const known =
      left.entities.some(({ key }) => b.entities.has(key)) || right.entities.some(({ key }) => a.entities.has(key));
    if (known) return 1;
    return left.entities[0]?.type === right.entities[0]?.type ? -1 : 0;
  }
  return left.head === right.head ? 0.5 : 0;
}

/** Whether a statement names a person in it whom the other does not. */
export function hasStranger(view: StatementView, other: StatementView): boolean {
  const persons = view.arguments.flatMap(({ entities }) => entities.filter(({ type }) => type === 'person'));
  return persons.some(({ key }) => !other.entities.has(key));
}

function doerOf(view: StatementView): ArgumentView | undefined {
  return view.arguments.find(({ role }) => role === 'agent') ?? view.arguments.find(({ role }) => role === 'patient');
}
