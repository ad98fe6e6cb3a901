import type { LexiconEntries } from '../types.ts';

/** A caller's entries in the form in which they are looked up beside the built-in tables. */
export interface Entries {
  /** Both orders of each pair, `greenlight\nblock`. */
  readonly opposites: ReadonlySet<string>;
  /** The usual name, by the key of every name. */
  readonly usual: ReadonlyMap<string, string>;
  /** The key of the usual name of an office, by the key of each of its names. */
  readonly offices: ReadonlyMap<string, string>;
  /** What a place lies in, near to far, by its key; the place's name first. */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

/** The built-in tables alone. */
export const noEntries: Entries = indexEntries({});

/** Puts a caller's entries in order for look-up. Of entries for one name the first stands. */
export function indexEntries({ opposites = [], aliases = [], offices = [], places = {} }: LexiconEntries): Entries {
  return {
    opposites: new Set(opposites.flatMap(([a, b]) => [pairKey(a, b), pairKey(b, a)])),
    usual: firstOfEach(aliases.flatMap(([usual = '', ...others]) => [usual, ...others].map((name) => [name, usual]))),
    offices: firstOfEach(
      offices.flatMap(([usual = '', ...others]) => [usual, ...others].map((name) => [name, nameKey(usual)])),
    ),
    places: new Map(Object.entries(places).map(([name, areas]) => [nameKey(name), [name, ...areas]])),
  };
}

function firstOfEach(rows: readonly (readonly string[])[]): Map<string, string> {
  const table = new Map<string, string>();
  for (const [name = '', value = ''] of rows) if (!table.has(nameKey(name))) table.set(nameKey(name), value);
  return table;
}

/** A name without case, article, stops and the like: two spellings of one key are one name. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '')
    .replace(/[.'’]/g, '')
    .replace(/[\s\-‐‑–]+/g, ' ')
    .trim();
}

/** Whether the entries have two base forms as opposites. */
export function areOpposites({ opposites }: Entries, a: string, b: string): boolean {
  return opposites.size > 0 && opposites.has(pairKey(a, b));
}

/** Whether the entries have two names as names of one person, body or place. */
export function areOneName({ usual }: Entries, a: string, b: string): boolean {
  const name = usual.get(nameKey(a));
  return name !== undefined && name === usual.get(nameKey(b));
}

/** Whether two phrases end in names of one office: "the Irish taoiseach" / "prime minister". */
export function areOneOffice({ offices }: Entries, a: string, b: string): boolean {
  if (offices.size === 0) return false;
  const [left, right] = [officeOf(a, offices), officeOf(b, offices)];
  return left !== null && left === right;
}

function officeOf(phrase: string, offices: Entries['offices']): string | null {
  const words = nameKey(phrase).split(' ').slice(-8);
  for (let first = 0; first < words.length; first++) {
    const office = offices.get(words.slice(first).join(' '));
    if (office !== undefined) return office;
  }
  return null;
}

/** Whether the entries have one place inside the other. */
export function liesWithin({ places }: Entries, a: string, b: string): boolean {
  const inside = (inner: string, outer: string) =>
    (places.get(nameKey(inner)) ?? []).slice(1).some((area) => nameKey(area) === nameKey(outer));
  return places.size > 0 && (inside(a, b) || inside(b, a));
}

function pairKey(a: string, b: string): string {
  return `${a.toLowerCase().trim()}\n${b.toLowerCase().trim()}`;
}
