import type { DecisionStatus } from './baseline.ts';

/** What a person may say of a dispute. */
export const STATUSES: readonly DecisionStatus[] = ['accepted', 'dismissed', 'resolved'];
