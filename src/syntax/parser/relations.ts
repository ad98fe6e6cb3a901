import { baseRelation, isRelation } from '../tree.ts';
import type { Net } from './net.ts';

/** A head has one of each of these; `nsubj:outer` stands for the subject around a clause and is another. */
const SINGLE = ['nsubj', 'obj'];
const OUTER = 'nsubj:outer';

/**
 * The relations of a sentence's arcs, after `scoreRelations`: the best for each arc, `root` for the root alone. Where a
 * head would have two subjects or objects, the surer one stays and the others take their next best relation.
 */
export function relationsOf(net: Net, heads: readonly number[]): string[] {
  const root = net.relations.indexOf('root');
  const relations: string[] = [];
  for (let i = 0; i < heads.length; i++) {
    relations.push((heads[i] as number) < 0 ? 'root' : (net.relations[highest(net, i, root)] as string));
  }
  for (const single of SINGLE) {
    for (const rivals of rivalsIn(relations, heads, single)) {
      const gains = rivals.map((i) => scoreOf(net, i, highest(net, i, root)) - scoreOf(net, i, best(net, i, single)));
      const winner = rivals[gains.indexOf(Math.max(...gains))];
      for (const i of rivals) if (i !== winner) relations[i] = net.relations[best(net, i, single)] as string;
    }
  }
  return relations;
}

/** Groups of two or more words in one relation to one head. */
function rivalsIn(relations: readonly string[], heads: readonly number[], single: string): number[][] {
  const byHead = new Map<number, number[]>();
  for (let i = 0; i < relations.length; i++) {
    const relation = relations[i] as string;
    if (!isRelation(relation, single) || relation === OUTER) continue;
    const group = byHead.get(heads[i] as number);
    if (group) group.push(i);
    else byHead.set(heads[i] as number, [i]);
  }
  return [...byHead.values()].filter((group) => group.length > 1);
}

function scoreOf(net: Net, word: number, relation: number): number {
  return net.machine.floats[net.room.u + word * net.layout.relation.columns + relation] as number;
}

/** The best relation but for the one at `root`. */
function highest({ machine, room, layout, relations }: Net, word: number, root: number): number {
  const { floats } = machine;
  const row = room.u + word * layout.relation.columns;
  let top = -1;
  let most = 0;
  for (let r = 0; r < relations.length; r++) {
    const score = floats[row + r] as number;
    if (r === root || (top >= 0 && score <= most)) continue;
    top = r;
    most = score;
  }
  return top;
}

/** The best relation that is not `root` and none of `banned` and its subtypes. */
function best(net: Net, word: number, banned?: string): number {
  const { relations } = net;
  let top = -1;
  for (let r = 0; r < relations.length; r++) {
    if (top >= 0 && scoreOf(net, word, r) <= scoreOf(net, word, top)) continue;
    const name = relations[r] as string;
    if (name !== 'root' && (banned === undefined || baseRelation(name) !== banned)) top = r;
  }
  return top;
}
