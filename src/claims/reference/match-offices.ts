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
  const persons = (): Cluster[] => [
    ...new Set(mentions.filter(({ name }) => name?.type === 'person').map(clusters.of)),
  ];
  const holders = persons().filter((cluster) => cluster.offices.size > 0);
  for (const mention of mentions) {
    const tree = trees[mention.sentence];
    if (!tree || mention.form !== 'nominal' || mention.number === 'plural' || mention.determiner !== 'definite')
      continue;
    if (NOT_NOW.test(mention.text)) continue;
    const office = officeOf(tree, mention);
    if (!office) continue;
    const countries = countriesOf(tree, mention);
    const fitting = holders.filter(
      (holder) => holds(holder, office, countries) && gendersAgree(holder, clusters.of(mention)),
    );
    const [holder] = fitting;
    const first = holder?.mentions.find(({ name }) => name);
    if (
      fitting.length === 1 &&
      first &&
      clusters.of(mention) !== holder &&
      mention.modifiers.size <= countries.length * 2 + 2
    )
      clusters.merge(first, mention);
  }
}

function holds(holder: Cluster, office: string, countries: readonly string[]): boolean {
  const fitsOffice = holder.offices.has(office) || (LEADERS.has(office) && [...holder.offices].some(isTop));
  if (!fitsOffice) return false;
  if (countries.length === 0) return !LEADERS.has(office);
  return holder.countries.size === 0
    ? !LEADERS.has(office)
    : countries.some((country) => holder.countries.has(country));
}

const isTop = (office: string): boolean => TOP.has(OFFICES.get(office)?.class ?? '');
