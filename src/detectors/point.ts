import type { StatementPair } from '../align/pairs.ts';

/** Names what two statements dispute: by their participants, else by the words they share. */
export function pointOfStatements(attribute: string, { a, b }: StatementPair): string {
  const entities = [...a.entities].filter((key) => b.entities.has(key)).sort();
  const words = entities.length > 0 ? entities : [...a.context].filter((lemma) => b.context.has(lemma)).sort();
  return [attribute, [a.lemma, b.lemma].sort().join('/'), ...words].join('|');
}
