import { typeName } from '../input/input-error.ts';
import { isRecord } from '../input/option-error.ts';
import { suggestion } from '../input/suggestion.ts';

/** The part of JSON Schema that the schema of the configuration is written in. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly description?: string;
}

type Defs = NonNullable<Schema['$defs']>;

/** What is wrong with a value, a sentence each that names the key and what was expected; empty where nothing is. */
export function schemaProblems(value: unknown, schema: Schema): string[] {
  return problemsOf(value, schema, '', schema.$defs ?? {});
}

function problemsOf(value: unknown, given: Schema, path: string, defs: Defs): string[] {
  const schema = resolved(given, defs);
  if (schema.anyOf) return problemsOfUnion(value, schema.anyOf, path, defs);
  if (!fits(value, schema)) return [`${named(path)} must be ${expectation(schema, defs)}, got ${shown(value)}`];
  if (isRecord(value)) return problemsOfObject(value, schema, path, defs);
  return Array.isArray(value) ? problemsOfList(value, schema, path, defs) : [];
}

/** Of several forms the one that the value's type is meant to have says what is wrong. */
function problemsOfUnion(value: unknown, forms: readonly Schema[], path: string, defs: Defs): string[] {
  const tried = forms.map((form) => resolved(form, defs));
  const nested = tried.filter((form) => form.anyOf || fits(value, form));
  const [fitting] = nested.map((form) => problemsOf(value, form, path, defs)).sort((a, b) => a.length - b.length);
  if (fitting) return fitting;
  return [`${named(path)} must be ${listed(tried.flatMap((form) => expectations(form, defs)))}, got ${shown(value)}`];
}

function problemsOfObject(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, required = [], additionalProperties }: Schema,
  path: string,
  defs: Defs,
): string[] {
  const missing = required.filter((key) => value[key] === undefined).map((key) => `${within(path, key)} is missing`);
  const known = Object.keys(properties);
  const wrong = Object.entries(value).flatMap(([key, inner]) => {
    const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (inner === undefined || own === true || own === undefined) return [];
    if (own !== false) return problemsOf(inner, own, within(path, key), defs);
    const place = path === '' ? '' : ` in ${path}`;
    return [`there is no key ${JSON.stringify(key)}${place}${suggestion(key, known)}${keys(known)}`];
  });
  return [...missing, ...wrong];
}

function keys(known: readonly string[]): string {
  return `; there are ${known.filter((key) => !key.startsWith('$')).join(', ')}`;
}

function problemsOfList(value: readonly unknown[], schema: Schema, path: string, defs: Defs): string[] {
  const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  if (value.length < minItems || value.length > maxItems) {
    return [`${named(path)} must be ${expectation(schema, defs)}, got ${value.length}`];
  }
  return value.flatMap((item, index) => {
    const own = Array.isArray(items) ? (items as readonly Schema[])[index] : (items as Schema | undefined);
    return own ? problemsOf(item, own, `${path}[${index}]`, defs) : [];
  });
}

function resolved(schema: Schema, defs: Defs): Schema {
  const name = schema.$ref && decodeURIComponent(schema.$ref.replace('#/$defs/', ''));
  const found = name === undefined ? undefined : defs[name];
  return found ? resolved(found, defs) : schema;
}

/** Whether a value is of a form, what it holds left aside. */
function fits(value: unknown, { type, enum: allowed, const: only, minimum, maximum, pattern }: Schema): boolean {
  if (only !== undefined && value !== only) return false;
  if (allowed && !allowed.includes(value)) return false;
  if (type !== undefined && ![type].flat().some((one) => isOf(value, one))) return false;
  if (typeof value === 'string') return pattern === undefined || new RegExp(pattern).test(value);
  if (typeof value !== 'number') return true;
  return value >= (minimum ?? Number.NEGATIVE_INFINITY) && value <= (maximum ?? Number.POSITIVE_INFINITY);
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'object') return isRecord(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'null') return value === null;
  return typeof value === type && !Number.isNaN(value);
}

/** Each form or value that a schema takes, in words. */
function expectations({ anyOf, enum: allowed, ...schema }: Schema, defs: Defs): string[] {
  if (allowed) return allowed.map(quotedValue);
  return anyOf ? anyOf.flatMap((form) => expectations(resolved(form, defs), defs)) : [expectation(schema, defs)];
}

function quotedValue(value: unknown): string {
  return JSON.stringify(value);
}

/** What a schema takes, in words. */
export function expectation(given: Schema, defs: Defs): string {
  const schema = resolved(given, defs);
  const { type, enum: allowed, const: only, anyOf, examples } = schema;
  if (anyOf || allowed) return listed(expectations(schema, defs));
  if (only !== undefined) return JSON.stringify(only);
  if (Array.isArray(type)) return listed(type.map((one: string) => expectation({ type: one }, defs)));
  if (type === 'number' || type === 'integer') return `a ${type === 'integer' ? 'whole ' : ''}number${rangeOf(schema)}`;
  if (type === 'array') return listExpectation(schema, defs);
  if (type === 'string') return examples ? `a text such as ${listed(examples.map(quotedValue))}` : 'a text';
  return type === 'boolean' ? 'true or false' : 'an object';
}

function listExpectation({ items, minItems, maxItems }: Schema, defs: Defs): string {
  if (Array.isArray(items)) return `a list of ${items.length}`;
  const size = minItems === undefined ? '' : minItems === maxItems ? ` of ${minItems}` : ` of at least ${minItems}`;
  const own = resolved((items as Schema | undefined) ?? {}, defs);
  return own.type === 'string' ? `a list of texts${size && `,${size}`}` : `a list${size}`;
}

function rangeOf({ minimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  return minimum === undefined ? '' : ` of at least ${minimum}`;
}

function listed(parts: readonly string[]): string {
  const own = [...new Set(parts)];
  return own.length < 2 ? (own[0] ?? '') : `${own.slice(0, -1).join(', ')} or ${own.at(-1)}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeName(value);
}

function within(path: string, key: string): string {
  const own = /^[\w$-]+$/.test(key) ? key : JSON.stringify(key);
  return path === '' ? own : `${path}.${own}`;
}

function named(path: string): string {
  return path === '' ? 'the configuration' : path;
}
