import type { Cluster } from './cluster.ts';
import type { Kind, Mention } from './mention.ts';

export function kindsAgree(a: Kind | null, b: Kind | null): boolean {
  return a === null || b === null || a === b;
}

export function numbersAgree(a: Pick<Cluster, 'number'>, b: Pick<Cluster, 'number'>): boolean {
  return a.number === null || b.number === null || a.number === b.number;
}

export function gendersAgree(a: Pick<Cluster, 'gender'>, b: Pick<Cluster, 'gender'>): boolean {
  return a.gender === null || b.gender === null || a.gender === b.gender;
}

/** Whether one mention stands inside the other: "the head of *the party*" cannot mean the party. */
export function nested(a: Mention, b: Mention): boolean {
  return a.field === b.field && ((a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end));
}

/** Whether both have names of their own, so that only a rule about names may make them one. */
export function bothNamed(a: Cluster, b: Cluster): boolean {
  return isNamed(a) && isNamed(b);
}

export function isNamed(cluster: Cluster): boolean {
  return cluster.named !== null;
}
