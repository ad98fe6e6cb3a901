import { ABSENT } from '../boosted-trees.ts';
import type { Features } from '../logistic.ts';
import type { Draft } from './drafts.ts';
import type { Filler } from './filler.ts';
import type { Knowledge } from './known.ts';
import { type Profiles, profilesOf } from './profiles.ts';
import { nameIn } from './rivals.ts';

type Weight = (lemma: string) => number;

/**
 * A name put in place of another is told once, in one report, while the one it displaced is told by others, and often by
 * the same report elsewhere. Of two names the one that fewer reports have, or that is told less, is the stranger, the
 * other the host: what is known of either, and in whose company the words around the stranger stand elsewhere.
 */
export function strangerFeatures(
  fillers: readonly Filler[],
  known: Knowledge,
  weight: Weight,
): (draft: Draft) => Features {
  const mentions = mentionsOf(fillers);
  const profiles = profilesOf(fillers, weight);
  const countOf = (one: Filler, article: string) => mentions.get(nameIn({ ...one, article }))?.length ?? 0;
  return ({ a, b }) => {
    const [stranger, host] = strangerFirst(a, b, known, countOf);
    const here = mentions.get(nameIn({ ...host, article: stranger.article })) ?? [];
    return {
      strangerTellers: Math.min(MOST, known.articlesWith(stranger).size - 1),
      hostTellers: Math.min(MOST, known.articlesWith(host).size - 1),
      strangerThere: Number(known.isIn(stranger, host.article)),
      hostHere: Number(known.isIn(host, stranger.article)),
      strangerCount: Math.log2(1 + countOf(stranger, stranger.article)),
      hostCount: Math.log2(1 + countOf(host, host.article)),
      hostCountHere: Math.log2(1 + here.length),
      strangerBare: bareness(mentions.get(nameIn(stranger)) ?? []),
      hostBeside: Number(
        here.some(({ sentence, field }) => sentence === stranger.sentence && field === stranger.field),
      ),
      hostGap: gapOf(stranger, here),
      commonWords: Number(known.isCommon(a)) + Number(known.isCommon(b)),
      ...fitFeatures(stranger, host, profiles),
    };
  };
}

const MOST = 4;
const MOST_GAP = 5;

function strangerFirst(
  a: Filler,
  b: Filler,
  known: Knowledge,
  countOf: (one: Filler, article: string) => number,
): readonly [Filler, Filler] {
  const tellers = known.articlesWith(a).size - known.articlesWith(b).size;
  const counts = countOf(a, a.article) - countOf(b, b.article);
  return (tellers || counts) <= 0 ? [a, b] : [b, a];
}

function mentionsOf(fillers: readonly Filler[]): ReadonlyMap<string, Filler[]> {
  const mentions = new Map<string, Filler[]>();
  for (const one of fillers) {
    const own = mentions.get(nameIn(one));
    if (own) own.push(one);
    else mentions.set(nameIn(one), [one]);
  }
  return mentions;
}

/** Whether a person is told by the family name alone, as nobody is that was not introduced. */
function bareness(mentions: readonly Filler[]): number {
  return Number(mentions.every(({ name: { type, parts } }) => type === 'person' && !parts?.given));
}

/** How many sentences lie between a mention and the nearest of some others. */
function gapOf({ sentence, field }: Filler, others: readonly Filler[]): number {
  const gaps = others.flatMap((other) => (other.field === field ? [Math.abs(other.sentence - sentence)] : []));
  return gaps.length === 0 ? ABSENT : Math.min(MOST_GAP, Math.log2(1 + Math.min(...gaps)));
}

/** How much of what is told around the stranger is told elsewhere of the host, and of the stranger itself. */
function fitFeatures(stranger: Filler, host: Filler, profiles: Profiles): Features {
  return {
    fitHost: profiles.fit(stranger, host, (article) => article !== stranger.article),
    fitHostHere: profiles.fit(stranger, host, (article) => article === stranger.article),
    fitOwn: profiles.fit(stranger, stranger, () => true),
    fitHostOwn: profiles.fit(host, host, () => true),
  };
}
