import { demonymCountry } from '../../annotate/name/place.ts';
import { COUNTRY_BY_NAME } from '../../lexicon/en/countries.ts';
import { findOffice } from '../../lexicon/en/offices.ts';
import { childIn, childrenIn, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Clusters } from './cluster.ts';
import type { Mention } from './mention.ts';

/** The office that a phrase tells: that of the title before a name, or of the phrase's own head. */
export function officeOf(tree: Tree, mention: Mention): string | null {
  const before = mention.words.filter((at) =>
    mention.name ? wordAt(tree, at).end <= mention.name.start : at <= mention.head,
  );
  return findOffice(before.map((at) => wordAt(tree, at).text).join(' '))?.name ?? null;
}

/** The countries that a phrase tells of its head: "*Japanese* Prime Minister", "the president of *Chile*". */
export function countriesOf(tree: Tree, mention: Mention): string[] {
  const texts = describing(tree, mention).map((at) => wordAt(tree, at).text.replace(/['’]s$/, ''));
  const pairs = texts.slice(1).map((text, index) => `${texts[index]} ${text}`);
  const double = pairs.filter(isCapitalised).flatMap(countryOf);
  return double.length > 0 ? double : texts.filter(isCapitalised).flatMap(countryOf);
}

const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

/** The words before the head or name, and those of a phrase with "of". */
function describing(tree: Tree, mention: Mention): number[] {
  const { name, head, words } = mention;
  const before = words.filter((at) => (name ? wordAt(tree, at).end <= name.start : at < head));
  const of = childrenIn(tree, head, 'nmod').filter((child) => {
    const marker = childIn(tree, child, 'case');
    return marker >= 0 && /^of$/i.test(wordAt(tree, marker).text);
  });
  return name ? before : [...before, ...of.flatMap((child) => subtree(tree, child))];
}

function countryOf(text: string): string[] {
  const code = demonymCountry(text) ?? COUNTRY_BY_NAME.get(text.toLowerCase().replace(/\.(?=\w)/g, ''))?.code ?? null;
  return code === null ? [] : [code];
}

/** Notes offices and countries with the referents they are told of. */
export function describeNames(mentions: readonly Mention[], trees: readonly Tree[], clusters: Clusters): void {
  for (const mention of mentions) {
    const tree = trees[mention.sentence];
    if (!tree || (mention.form !== 'name' && mention.form !== 'nominal')) continue;
    const cluster = clusters.of(mention);
    const office = mention.kind === 'person' ? officeOf(tree, mention) : null;
    if (office) cluster.offices.add(office);
    if (office || mention.kind === 'organisation')
      for (const country of countriesOf(tree, mention)) cluster.countries.add(country);
  }
}
