/**
 * Scores of coreference chains as the CoNLL shared tasks count them (Pradhan et al. 2014, "Scoring coreference
 * partitions of predicted mentions"): MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998) and CEAF by entities
 * (Luo 2005). Mentions are compared by exact span; a mention of one side only stands alone on the other.
 */
import { bestAssignment } from './assignment.ts';

/** A chain as the keys of its mentions, without repetition. */
export type KeyChain = readonly string[];

/** Sums over documents from which precision and recall are divided. */
export interface Tally {
  precise: number;
  response: number;
  recalled: number;
  key: number;
}

export const emptyTally = (): Tally => ({ precise: 0, response: 0, recalled: 0, key: 0 });

export function addTally(sum: Tally, more: Tally): void {
  sum.precise += more.precise;
  sum.response += more.response;
  sum.recalled += more.recalled;
  sum.key += more.key;
}

export function ratios({ precise, response, recalled, key }: Tally): { p: number; r: number; f: number } {
  const p = response > 0 ? precise / response : 0;
  const r = key > 0 ? recalled / key : 0;
  return { p, r, f: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

function chainOfMention(chains: readonly KeyChain[]): Map<string, number> {
  return new Map(chains.flatMap((chain, index) => chain.map((mention) => [mention, index] as const)));
}

/** The links of `chains` that the other partition keeps, and all its links. */
function keptLinks(chains: readonly KeyChain[], other: ReadonlyMap<string, number>): [kept: number, all: number] {
  let [kept, all] = [0, 0];
  for (const chain of chains) {
    const parts = new Set(chain.map((mention) => other.get(mention) ?? mention));
    kept += chain.length - parts.size;
    all += chain.length - 1;
  }
  return [kept, all];
}

export function muc(key: readonly KeyChain[], response: readonly KeyChain[]): Tally {
  const [recalled, keyLinks] = keptLinks(key, chainOfMention(response));
  const [precise, responseLinks] = keptLinks(response, chainOfMention(key));
  return { precise, response: responseLinks, recalled, key: keyLinks };
}

/** Of each mention, the share of its chain that the other partition has in its chain too. */
function sharedOfChains(chains: readonly KeyChain[], other: readonly KeyChain[]): [shared: number, mentions: number] {
  const chainOf = chainOfMention(other);
  let [shared, mentions] = [0, 0];
  for (const chain of chains) {
    const counts = new Map<number, number>();
    for (const mention of chain) {
      const index = chainOf.get(mention);
      if (index !== undefined) counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    for (const count of counts.values()) shared += (count * count) / chain.length;
    mentions += chain.length;
  }
  return [shared, mentions];
}

export function bCubed(key: readonly KeyChain[], response: readonly KeyChain[]): Tally {
  const [recalled, keyMentions] = sharedOfChains(key, response);
  const [precise, responseMentions] = sharedOfChains(response, key);
  return { precise, response: responseMentions, recalled, key: keyMentions };
}

export function ceafe(key: readonly KeyChain[], response: readonly KeyChain[]): Tally {
  const responseOf = chainOfMention(response);
  const weights = key.map((chain) => {
    const row = new Array<number>(response.length).fill(0);
    for (const mention of chain) {
      const index = responseOf.get(mention);
      if (index !== undefined) row[index] = (row[index] ?? 0) + 1;
    }
    return row.map((common, index) => (2 * common) / (chain.length + (response[index]?.length ?? 0)));
  });
  const best = bestAssignment(weights);
  return { precise: best, response: response.length, recalled: best, key: key.length };
}

/**
 * Pairs of mentions in one response chain, and how many of them are in one key chain. With `known`, only pairs whose
 * mentions are both mentions of the key are looked at, so that a wrong span is not counted as a wrong link.
 */
export function pairs(key: readonly KeyChain[], response: readonly KeyChain[], known: boolean): Tally {
  const keyOf = chainOfMention(key);
  let [precise, all] = [0, 0];
  for (const chain of response) {
    const considered = known ? chain.filter((mention) => keyOf.has(mention)) : chain;
    const counts = new Map<number, number>();
    for (const mention of considered) {
      const index = keyOf.get(mention);
      if (index !== undefined) counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    for (const count of counts.values()) precise += (count * (count - 1)) / 2;
    all += (considered.length * (considered.length - 1)) / 2;
  }
  const keyPairs = key.reduce((sum, chain) => sum + (chain.length * (chain.length - 1)) / 2, 0);
  return { precise, response: all, recalled: precise, key: keyPairs };
}

export function mentionsFound(key: readonly KeyChain[], response: readonly KeyChain[]): Tally {
  const keyOf = chainOfMention(key);
  const found = response.flat().filter((mention) => keyOf.has(mention)).length;
  return { precise: found, response: response.flat().length, recalled: found, key: key.flat().length };
}
