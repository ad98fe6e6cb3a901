import type { HappeningPair } from '../align/happenings.ts';
import type { StatementPair } from '../align/pairs.ts';

/** Names what is disputed of a happening: the same for every pair of articles that shows it. */
export function pointOf(attribute: string, { a, b }: HappeningPair): string {
  const shared = [...a.participants].filter((key) => b.participants.has(key)).sort();
  return [attribute, a.happening.lemma, ...shared].join('|');
}

/** Names what two statements dispute: by their participants, else by the words they share. */
export function pointOfStatements(attribute: string, { a, b }: StatementPair): string {
  const entities = [...a.entities].filter((key) => b.entities.has(key)).sort();
  const words = entities.length > 0 ? entities : [...a.context].filter((lemma) => b.context.has(lemma)).sort();
  return [attribute, [a.lemma, b.lemma].sort().join('/'), ...words].join('|');
}
