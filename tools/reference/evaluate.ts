/**
 * Measures the chains of `resolveReferences` on GUM: mean F1 of MUC, B-cubed and CEAF by entities, by exact spans, and
 * the precision of pairs.
 *
 *     npx tsx tools/reference/evaluate.ts en_gum-open-dev.conllu [--gold-trees] [--documents]
 *
 * Mentions are not given. From running text unless `--gold-trees`. Chains of one mention are left out of the key and
 * the response, as in the CoNLL shared tasks; a second figure keeps them. Groups ("both leaders") are chains like
 * others; a chain's members are not looked at.
 */
import { annotateNames } from '../../src/annotate/name/name.ts';
import { resolveReferences } from '../../src/claims/reference/reference.ts';
import { segment } from '../../src/segment/segment.ts';
import { analyseDocument } from '../../src/syntax/analyse.ts';
import { treeOf } from '../../src/syntax/tree.ts';
import { type GoldDocument, readGold, withGoldTrees } from './corpus.ts';
import {
  addTally,
  bCubed,
  ceafe,
  emptyTally,
  type KeyChain,
  mentionsFound,
  muc,
  pairs,
  ratios,
  type Tally,
} from './metrics.ts';

const METRICS: Readonly<Record<string, (key: readonly KeyChain[], response: readonly KeyChain[]) => Tally>> = {
  MUC: muc,
  'B-cubed': bCubed,
  CEAFe: ceafe,
  mentions: mentionsFound,
  'pairs of gold mentions': (key, response) => pairs(key, response, true),
  'all pairs': (key, response) => pairs(key, response, false),
};
const CONLL = ['MUC', 'B-cubed', 'CEAFe'];

function responseOf(gold: GoldDocument, goldTrees: boolean): KeyChain[] {
  const parsed = goldTrees ? null : analyseDocument(segment({ id: gold.id, text: gold.text }));
  const { document, names } = parsed ? { document: parsed, names: annotateNames(parsed) } : withGoldTrees(gold);
  const trees = document.sentences.map(({ words }) => treeOf(words));
  const chains = resolveReferences(document, trees, names);
  const taken = new Set<string>();
  return chains.map((chain) =>
    chain.mentions
      .map(({ start, end }) => `${start}-${end}`)
      .filter((key) => !taken.has(key) && taken.add(key) !== undefined),
  );
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

function report(title: string, tallies: ReadonlyMap<string, Tally>): void {
  console.log(`\n${title}`);
  for (const [name, tally] of tallies) {
    const { p, r, f } = ratios(tally);
    console.log(`${name.padEnd(24)} P ${percent(p)}  R ${percent(r)}  F ${percent(f)}`);
  }
  console.log(`CoNLL F1 ${percent(conll(tallies))}`);
}

function conll(tallies: ReadonlyMap<string, Tally>): number {
  return CONLL.reduce((sum, name) => sum + ratios(tallies.get(name) ?? emptyTally()).f, 0) / CONLL.length;
}

function measure(key: readonly KeyChain[], response: readonly KeyChain[]): Map<string, Tally> {
  return new Map(Object.entries(METRICS).map(([name, metric]) => [name, metric(key, response)]));
}

const several = (chains: readonly KeyChain[]): KeyChain[] => chains.filter((chain) => chain.length > 1);

function add(sums: Map<string, Tally>, more: ReadonlyMap<string, Tally>): void {
  for (const [name, tally] of more) {
    const sum = sums.get(name) ?? emptyTally();
    addTally(sum, tally);
    sums.set(name, sum);
  }
}

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const goldTrees = process.argv.includes('--gold-trees');
const chained = new Map<string, Tally>();
const all = new Map<string, Tally>();
for (const gold of paths.flatMap(readGold)) {
  const response = responseOf(gold, goldTrees).filter((chain) => chain.length > 0);
  const tallies = measure(several(gold.chains), several(response));
  if (process.argv.includes('--documents')) {
    const { p, r } = ratios(tallies.get('MUC') ?? emptyTally());
    console.log(`${gold.id.padEnd(32)} CoNLL ${percent(conll(tallies))}  MUC P ${percent(p)} R ${percent(r)}`);
  }
  add(chained, tallies);
  add(all, measure(gold.chains, response));
}
report('Chains of two or more mentions', chained);
report('With chains of one mention', all);
