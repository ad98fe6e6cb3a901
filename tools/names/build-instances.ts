/**
 * Names of places, organisations, events and works in WordNet 3.1, which is a development dependency.
 *
 *     npx tsx tools/names/build-instances.ts
 *
 * One line for each kind: `place|Aachen;Aalborg …`.
 */
import { instances, type Kind } from './wordnet-instances.ts';
import { writeTable } from './write-table.ts';

const KINDS: readonly Kind[] = ['place', 'organisation', 'event', 'work'];
const rows = KINDS.map((kind) => {
  const names = instances()
    .filter((instance) => instance.kind === kind)
    .flatMap(({ words }) => words)
    .filter((word) => /^\p{Lu}/u.test(word) && !/[;|()]/.test(word) && word.length > 2);
  return `${kind}|${[...new Set(names)].sort().join(';')}`;
});
writeTable('src/lexicon/en/name-instances.data.ts', 'From WordNet 3.1, Princeton University (WordNet licence).', rows);
