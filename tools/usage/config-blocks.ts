import { readFileSync } from 'node:fs';
import { expectation, type Schema } from '../../src/config/schema-problems.ts';
import { table } from './blocks.ts';

/** What docs/configuration.md says of each key, from the schema: the keys of the whole, and those of each part. */
export function configBlocks(): Map<string, string> {
  const schema: Schema = JSON.parse(readFileSync('docs/config.schema.json', 'utf8'));
  const defs = schema.$defs ?? {};
  const of = (name: string) => keysOf(defs[name] ?? {}, defs);
  return new Map([
    ['keys', keysOf(schema, defs)],
    ['keys of a detector', of('DetectorSettings')],
    ['keys of lexicon', of('LexiconEntries')],
    ['keys of a source', of('SourceSettings')],
    ['keys of gate', of('GateSettings')],
  ]);
}

function keysOf({ properties = {} }: Schema, defs: NonNullable<Schema['$defs']>): string {
  const rows = Object.entries(properties).map(([key, own]) => [
    `\`${key}\``,
    expectation(own, defs).replaceAll('"', '`'),
    own.description ?? '',
  ]);
  return table(['key', 'takes', 'meaning'], rows);
}
