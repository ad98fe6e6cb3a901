import type { Tree } from '../../syntax/tree.ts';
import { gendersAgree } from './agreement.ts';
import type { Cluster, Clusters } from './cluster.ts';
import type { Mention } from './mention.ts';

/** How many sentences back the name is looked for that a bare description takes up. */
const LOOK_BACK = 3;
/** How many mentions are looked at. */
const MOST = 150;
/** Descriptions of named things, with the sorts of name they fit. */
const FITS: Readonly<Record<string, (mention: Mention) => boolean>> = {
  company: isCompany,
  firm: isCompany,
  corporation: isCompany,
  manufacturer: isCompany,
  automaker: isCompany,
  carmaker: isCompany,
  retailer: isCompany,
  airline: isCompany,
  agency: ofSubtype(/^(government|police|intelligence|international|central bank)$/),
  party: ofSubtype(/^party$/),
  newspaper: ofSubtype(/^outlet$/),
  paper: ofSubtype(/^outlet$/),
  network: ofSubtype(/^outlet$/),
  country: ofSubtype(/^country$/),
  nation: ofSubtype(/^country$/),
  city: ofSubtype(/^city$/),
  state: ofSubtype(/^state$/),
};

/** Ties "the company", "the 46-year-old" to the one name shortly before that they can describe. */
export function matchDescriptions(mentions: readonly Mention[], _trees: readonly Tree[], clusters: Clusters): void {
  for (const mention of mentions) {
    const fits = mention.form === 'nominal' ? fitting(mention) : null;
    const antecedent = fits ? likelyName(mention, mentions, clusters, fits) : null;
    if (antecedent) clusters.merge(antecedent, mention);
  }
}

function fitting(mention: Mention): ((candidate: Mention) => boolean) | null {
  if (mention.determiner !== 'definite' || mention.plural) return null;
  if (isPerson(mention)) return ({ name }) => name?.type === 'person';
  return mention.modifiers.size === 0 ? (FITS[mention.lemma] ?? null) : null;
}

/** "The Iowa Democrat": one of so many words tells of more than where and what. */
const MOST_MODIFIERS = 3;

/** "the 46-year-old", "the Iowa Democrat". */
function isPerson({ text, lemma, modifiers }: Mention): boolean {
  if (/^the \d{1,3}-year-old$/i.test(text)) return true;
  return modifiers.size <= MOST_MODIFIERS && /^(democrat|republican|libertarian)$/.test(lemma);
}

/** The name that fits, where the sentences before tell of only one, or the person of whom they tell most by far. */
function likelyName(
  mention: Mention,
  mentions: readonly Mention[],
  clusters: Clusters,
  fits: (candidate: Mention) => boolean,
): Mention | null {
  const found = new Map<Cluster, Mention>();
  for (let at = mention.index - 1; at >= 0; at--) {
    const candidate = mentions[at];
    if (!candidate || mention.sentence - candidate.sentence > LOOK_BACK || mention.index - at > MOST) break;
    const cluster = clusters.of(candidate);
    if (fits(candidate) && gendersAgree(mention, cluster) && !found.has(cluster)) found.set(cluster, candidate);
  }
  const [first, second] = [...found].sort(([a], [b]) => b.mentions.length - a.mentions.length || a.first - b.first);
  if (!first || !second) return first?.[1] ?? null;
  const isMain = isPerson(mention) && first[0].mentions.length >= DOMINANCE * second[0].mentions.length;
  return isMain ? first[1] : null;
}

/** How many times as often as any other the one meant must be named. */
const DOMINANCE = 3;

function isCompany({ name }: Mention): boolean {
  return name?.type === 'organisation' && (name.subtype === undefined || name.subtype === 'company');
}

function ofSubtype(pattern: RegExp): (mention: Mention) => boolean {
  return ({ name }) => name?.subtype !== undefined && pattern.test(name.subtype);
}
