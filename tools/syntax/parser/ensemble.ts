import { encode } from '../../../src/syntax/parser/encode.ts';
import type { Net } from '../../../src/syntax/parser/net.ts';
import { scoreArcs, scoreRelations } from '../../../src/syntax/parser/score.ts';
import { headsOf } from '../../../src/syntax/parser/tree-of-scores.ts';
import { softmax } from './floats.ts';
import type { Arcs } from './scores.ts';

/** Parses a sentence of at most 300 words by the mean of several nets' probabilities; the nets share their relations. */
export function parseTogether(nets: readonly Net[], words: readonly string[], tags: readonly string[]): Arcs {
  const n = words.length;
  let width = 0;
  const sums = new Float32Array(n * (n + 8));
  for (const net of nets) {
    const rows = tagRows(net, tags);
    const encoded = encode(net, words, rows);
    width = scoreArcs(net, encoded, rows);
    for (let i = 0; i < n; i++) {
      const row = net.room.scores + i * width;
      net.machine.floats[row + i + 1] = -1e9;
      softmax(net.machine.floats, row, n + 1);
      for (let j = 0; j <= n; j++)
        sums[i * width + j] = (sums[i * width + j] as number) + (net.machine.floats[row + j] as number);
    }
  }
  const heads = headsOf(
    sums.map((sum) => Math.log(sum + 1e-9)),
    0,
    width,
    n,
  );
  return { heads, relations: relationsOf(nets, heads) };
}

function tagRows(net: Net, tags: readonly string[]): Int32Array {
  return Int32Array.from(tags, (tag) => net.tagRow(...(tag.split('|') as [string, string])));
}

function relationsOf(nets: readonly Net[], heads: readonly number[]): string[] {
  const [{ relations, layout }] = nets as readonly [Net, ...Net[]];
  const count = relations.length;
  const sums = new Float32Array(heads.length * count);
  for (const net of nets) {
    scoreRelations(net, heads);
    const { floats } = net.machine;
    for (let i = 0; i < heads.length; i++) {
      const row = net.room.u + i * layout.relation.columns;
      softmax(floats, row, count);
      for (let r = 0; r < count; r++)
        sums[i * count + r] = (sums[i * count + r] as number) + (floats[row + r] as number);
    }
  }
  return [...heads].map((head, i) => {
    if (head < 0) return 'root';
    const row = [...sums.subarray(i * count, (i + 1) * count)];
    row[relations.indexOf('root')] = -1;
    return relations[row.indexOf(Math.max(...row))] as string;
  });
}
