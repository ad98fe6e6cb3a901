import { annotateNames } from '../../src/annotate/name/name.ts';
import type { ResolvedChain } from '../../src/claims/analysis.ts';
import { resolveReferences } from '../../src/claims/reference/reference.ts';
import { segment } from '../../src/segment/segment.ts';
import { analyseDocument } from '../../src/syntax/analyse.ts';
import { treeOf } from '../../src/syntax/tree.ts';

export function chainsIn(text: string): ResolvedChain[] {
  const document = analyseDocument(segment({ id: 'a', text }));
  const trees = document.sentences.map(({ words }) => treeOf(words));
  return resolveReferences(document, trees, annotateNames(document));
}

/** Where "he#2", the second "he" as a word, stands. */
function placeOf(text: string, phrase: string): number {
  const [words = '', nth = '1'] = phrase.split('#');
  const pattern = new RegExp(`(?<!\\w)${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`, 'g');
  const found = [...text.matchAll(pattern)][Number(nth) - 1];
  if (!found) throw new Error(`no ${phrase} in ${text}`);
  return found.index;
}

/** The chain of the smallest mention that begins where the phrase does, or that ends with it. */
export function chainAt(text: string, chains: readonly ResolvedChain[], phrase: string): ResolvedChain | undefined {
  const start = placeOf(text, phrase);
  const end = start + (phrase.split('#')[0] ?? '').length;
  const around = chains.flatMap((chain) =>
    chain.mentions
      .filter((mention) => mention.start <= start && mention.end >= end)
      .map((mention) => ({ chain, mention })),
  );
  return around.sort((a, b) => a.mention.end - a.mention.start - (b.mention.end - b.mention.start))[0]?.chain;
}
