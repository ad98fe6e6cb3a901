import { createGenerator } from 'ts-json-schema-generator';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A type of the source and what its schema is called. */
export interface SchemaSource {
  readonly path: string;
  readonly type: string;
  /** Default the type's name. */
  readonly title?: string;
  /** The name of the schema's file in docs. */
  readonly file: string;
  readonly description: string;
  /** Whether tags such as `@minimum` are read. */
  readonly tags?: boolean;
}

/** JSON Schema 2020-12 of a type, with the TSDoc as descriptions. */
export function jsonSchema({ path, type, title = type, file, description, tags = false }: SchemaSource): string {
  const generator = createGenerator({
    path,
    tsconfig: 'tsconfig.json',
    type,
    topRef: false,
    expose: 'export',
    jsDoc: tags ? 'extended' : 'basic',
    additionalProperties: false,
    skipTypeCheck: true,
  });
  const {
    $schema: _,
    description: __,
    definitions,
    ...root
  } = generator.createSchema(type) as unknown as Record<string, Json>;
  const schema: Record<string, Json> = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/variorum/docs/${file}`,
    title,
    description,
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
