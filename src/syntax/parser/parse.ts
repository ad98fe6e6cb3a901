import type { Tagged } from '../tagger/tagger.ts';
import { encode } from './encode.ts';
import { LONGEST, type Net } from './net.ts';
import { parserNet } from './parser-net.ts';
import { relationsOf } from './relations.ts';
import { scoreArcs, scoreRelations } from './score.ts';
import { headsOf } from './tree-of-scores.ts';

/** The arcs of a sentence: for each word the index of its head, -1 for the root, and the relation to it. */
export interface Parse {
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/**
 * Parses one sentence with its tags. Any sequence gets a tree with one root; a sentence of more than 300 words is parsed
 * in pieces, whose roots depend on the first piece's root.
 */
export function parse(words: readonly string[], { upos, xpos }: Tagged, net: Net = parserNet()): Parse {
  const tags = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) tags[i] = net.tagRow(upos[i] as string, xpos[i] as string);
  return words.length <= LONGEST ? parsePiece(net, words, tags) : inPieces(net, words, tags);
}

function inPieces(net: Net, words: readonly string[], tags: Int32Array): Parse {
  const heads: number[] = [];
  const relations: string[] = [];
  let root = -1;
  for (let start = 0; start < words.length; ) {
    const end = pieceEnd(words, start);
    const piece = parsePiece(net, words.slice(start, end), tags.subarray(start, end));
    piece.heads.forEach((head, i) => {
      const top = head < 0 && root >= 0;
      heads.push(head < 0 ? root : head + start);
      relations.push(top ? 'parataxis' : (piece.relations[i] as string));
    });
    if (root < 0) root = piece.heads.indexOf(-1);
    start = end;
  }
  return { heads, relations };
}

/** Where a piece ends: with the sentence, or at the last sign that parts clauses, or where there is no more room. */
function pieceEnd(words: readonly string[], start: number): number {
  const limit = start + LONGEST;
  if (words.length <= limit) return words.length;
  for (let i = limit - 1; i > start + LONGEST / 2; i--) {
    if (/^[;:.!?,]$/.test(words[i] ?? '')) return i + 1;
  }
  return limit;
}

function parsePiece(net: Net, words: readonly string[], tags: Int32Array): Parse {
  const encoded = encode(net, words, tags);
  const width = scoreArcs(net, encoded, tags);
  const { floats } = net.machine;
  const heads = headsOf(floats, net.room.scores, width, words.length);
  scoreRelations(net, heads);
  return { heads, relations: relationsOf(net, heads) };
}
