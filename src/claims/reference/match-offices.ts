import { OFFICES } from '../../lexicon/en/offices.ts';
import type { Tree } from '../../syntax/tree.ts';
import { gendersAgree } from './agreement.ts';
import type { Cluster, Clusters } from './cluster.ts';
import { countriesOf, officeOf } from './describe.ts';
import type { Mention } from './mention.ts';

/** Heads that stand for any chief of a state or government. */
const LEADERS = new Set(['leader', 'premier', 'counterpart']);
const TOP = new Set(['head of state', 'head of government']);

/** Who held it once, or holds another one, is not the one who holds it. */
const NOT_NOW = /\b(former|then|ex|late|next|new|future|first|deputy|vice|acting|previous|last|incoming|outgoing)\b/i;

/** Ties "the prime minister", "the Japanese leader" to the one person of the article who is said to be it. */
export function matchOffices(mentions: readonly Mention[], trees: readonly Tree[], clusters: Clusters): void {
  const holders = holdersOf(mentions, clusters);
  for (const mention of mentions) {
    const tree = trees[mention.sentence];
    const holder = tree && pointsBack(mention) ? holderOf(tree, mention, holders, clusters) : null;
    if (holder?.named && clusters.of(mention) !== holder) clusters.merge(holder.named, mention);
  }
}

type Holders = ReadonlyMap<string, ReadonlySet<Cluster>>;

/** Persons by the offices they are said to hold; chiefs of states and governments under "leader" too. */
function holdersOf(mentions: readonly Mention[], clusters: Clusters): Holders {
  const holders = new Map<string, Set<Cluster>>();
  for (const mention of mentions) {
    if (mention.name?.type !== 'person') continue;
    const cluster = clusters.of(mention);
    const isLeader = [...cluster.offices].some(isTop);
    for (const office of [...cluster.offices, ...(isLeader ? LEADERS : [])])
      holders.set(office, (holders.get(office) ?? new Set()).add(cluster));
  }
  return holders;
}

function pointsBack({ form, number, determiner, text }: Mention): boolean {
  return form === 'nominal' && number !== 'plural' && determiner === 'definite' && !NOT_NOW.test(text);
}

/** How many holders of one office are looked at. */
const MOST = 20;

function holderOf(tree: Tree, mention: Mention, holders: Holders, clusters: Clusters): Cluster | null {
  const office = officeOf(tree, mention);
  const known = office ? holders.get(office) : undefined;
  if (!office || !known || known.size > MOST) return null;
  const countries = countriesOf(tree, mention);
  if (mention.modifiers.size > countries.length * 2 + 2) return null;
  const fitting = [...known].filter(
    (holder) => isOfCountry(holder, office, countries) && gendersAgree(holder, clusters.of(mention)),
  );
  return mainOf(fitting);
}

/** How many times as often as any other the one meant must be told of, where several held the office. */
const DOMINANCE = 3;

/** The only one, or the one the article is about, beside whom the others are named in passing. */
function mainOf(holders: readonly Cluster[]): Cluster | null {
  const [first, second] = [...holders].sort((a, b) => b.mentions.length - a.mentions.length || a.first - b.first);
  if (!first || !second) return first ?? null;
  return first.mentions.length >= DOMINANCE * second.mentions.length && first.first < second.first ? first : null;
}

/** "leader" alone may be anybody's; with a country it is who leads that country. */
function isOfCountry(holder: Cluster, office: string, countries: readonly string[]): boolean {
  if (countries.length === 0 || holder.countries.size === 0) return !LEADERS.has(office);
  return countries.some((country) => holder.countries.has(country));
}

const isTop = (office: string): boolean => TOP.has(OFFICES.get(office)?.class ?? '');
