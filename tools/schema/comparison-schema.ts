import { createGenerator } from 'ts-json-schema-generator';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** docs/comparison.schema.json as the types say it: JSON Schema 2020-12, with the TSDoc as descriptions. */
export function comparisonSchema(): string {
  const generator = createGenerator({
    path: 'src/types.ts',
    tsconfig: 'tsconfig.json',
    type: 'Comparison',
    topRef: false,
    expose: 'export',
    jsDoc: 'basic',
    additionalProperties: false,
    skipTypeCheck: true,
  });
  const { $schema: _, definitions, ...root } = generator.createSchema('Comparison') as unknown as Record<string, Json>;
  const schema: Record<string, Json> = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/variorum/docs/comparison.schema.json',
    title: 'Comparison',
    description: 'What variorum found in a set of articles; `variorum compare --format json` prints it.',
    ...root,
    $defs: definitions ?? {},
  };
  return `${JSON.stringify(modern(schema), null, 2)}\n`;
}

/** The generator writes draft 7, which differs only in where definitions stand. */
function modern(value: Json): Json {
  if (Array.isArray(value)) return value.map(modern);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? inner.replace('#/definitions/', '#/$defs/') : modern(inner),
    ]),
  );
}
