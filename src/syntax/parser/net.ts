import { readerOf } from '../weights/codec.ts';
import { buildTable, rankOf } from '../weights/hash-table.ts';
import { rememberForms } from '../weights/remember.ts';
import { sharedString } from '../weights/shared-string.ts';
import { hashString, readHashes } from '../weights/strings.ts';
import { UNKNOWN, type WordRows, wordRows } from './features.ts';
import { type Machine, machineFor } from './kernels.ts';
import { panelled } from './plain-kernels.ts';
import { eights, type Layout, layOut, type Sizes } from './shape.ts';
import { type Table, tableOf } from './tables.ts';

/** Longer sentences are parsed in pieces. */
export const LONGEST = 300;

/** Where the working memory of one sentence lies, in floats. */
export interface Room {
  readonly x: number;
  readonly next: number;
  readonly u: number;
  readonly c: number;
  readonly integers: number;
  readonly scales: number;
  readonly spaces: number;
  readonly queries: number;
  readonly heads: number;
  readonly scores: number;
}

/** A net ready to parse. */
export interface Net {
  readonly sizes: Sizes;
  readonly layout: Layout;
  readonly machine: Machine;
  readonly room: Room;
  /** The rows that describe a word. */
  readonly rowsOf: (word: string) => WordRows;
  /** The row of a universal and a Penn tag together. */
  readonly tagRow: (upos: string, xpos: string) => number;
  readonly relations: readonly string[];
  /** Embeddings of words, tags, suffixes, prefixes and forms, in this order. */
  readonly tables: readonly Table[];
}

/** What stands before the matrices. */
interface Header {
  readonly sizes: Sizes;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly words: number;
}

/** Sets a net up from the streams that `tools/syntax/parser/pack.ts` writes. */
export function openNet(streams: readonly Uint8Array[], machineOf: (length: number) => Machine = machineFor): Net {
  const [head, shared, letters, ...rest] = streams as [Uint8Array, Uint8Array, Uint8Array, ...Uint8Array[]];
  const header: Header = JSON.parse(String.fromCharCode(...head));
  const matrices: Table[] = [];
  for (let i = 0; i < rest.length; i += 2) matrices.push(tableOf(rest[i] as Uint8Array, rest[i + 1] as Uint8Array));
  const layout = layOut(header.sizes, START);
  const { room, end } = roomFor(layout, header.sizes, START + layout.length);
  const machine = machineOf(end);
  layout.matrices.forEach(({ at, integer }, m) => {
    if (integer) pairRows(matrices[m] as Table, machine.floats, at);
    else spread(matrices[m] as Table, machine.floats, at);
  });
  const vocabulary = buildTable(readHashes(readerOf(shared), readerOf(letters), header.words));
  return {
    sizes: header.sizes,
    layout,
    machine,
    room,
    rowsOf: rememberForms((word) => wordRows(word, (normal) => rankOf(vocabulary, hashString(normal)))),
    tagRow: tagRows(header.tags),
    relations: header.relations.map(sharedString),
    tables: matrices.slice(layout.matrices.length),
  };
}

/** Looks joint tags up without joining strings, which costs more than all else about them. */
function tagRows(tags: readonly string[]): (upos: string, xpos: string) => number {
  const rows = new Map<string, Map<string, number>>();
  tags.forEach((tag, row) => {
    const [upos, xpos] = tag.split('|') as [string, string];
    const inner = rows.get(upos) ?? new Map<string, number>();
    rows.set(upos, inner.set(xpos, row));
  });
  return (upos, xpos) => rows.get(upos)?.get(xpos) ?? UNKNOWN;
}

/** The first float that is used: address 0 is left alone. */
const START = 16;

function spread(table: Table, floats: Float32Array, at: number): void {
  const { rows, columns, codes, scales } = table;
  for (let row = 0; row < rows; row++) {
    const scale = scales[row] as number;
    for (let i = row * columns; i < (row + 1) * columns; i++) floats[at + i] = (codes[i] as number) * scale;
  }
}

/**
 * Lays a matrix out for `integerGemm`: panels of 16-bit pairs of rows, then the columns' scales. The table holds the
 * matrix turned, a column a row.
 */
function pairRows(table: Table, floats: Float32Array, at: number): void {
  const { rows, columns, codes, scales } = table;
  const pairs = new Int16Array(floats.buffer, 4 * at, rows * columns);
  for (let j = 0; j < rows; j++) {
    for (let p = 0; p < columns; p++) pairs[panelled(j, p, columns)] = codes[j * columns + p] as number;
  }
  floats.set(scales, at + (rows * columns) / 2);
}

function roomFor(layout: Layout, sizes: Sizes, from: number): { room: Room; end: number } {
  let end = from;
  const take = (length: number) => {
    const at = end;
    end += eights(length);
    return at;
  };
  const room = {
    x: take(LONGEST * layout.input),
    next: take(LONGEST * layout.input),
    u: take(LONGEST * Math.max(3 * layout.input, eights(sizes.relations))),
    c: take(LONGEST * layout.input),
    integers: take((LONGEST * layout.input) / 2),
    scales: take(LONGEST),
    spaces: take(LONGEST * 4 * sizes.space),
    queries: take(LONGEST * sizes.space),
    heads: take(sizes.space * eights(LONGEST + 1)),
    scores: take(LONGEST * eights(LONGEST + 1)),
  };
  return { room, end };
}
