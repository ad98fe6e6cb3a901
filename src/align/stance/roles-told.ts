import type { Statement } from '../../claims/analysis.ts';
import { isPassive } from '../../claims/predicates.ts';
import type { Composed } from './composed.ts';
import { truthHead } from './head.ts';
import { contentOf, entityKeys, type Party, partyAt, type Sentence, spoken } from './party.ts';
import type { Proposition } from './proposition.ts';
import { actorOf, aimsOf, isState, modifiedNoun, ownerOf, patientOf, type Site, topicWords } from './scope.ts';

type Parties = Pick<Proposition, 'actor' | 'patient' | 'aims' | 'holder' | 'agentless' | 'topic' | 'entities'>;

/** Who takes part in what the word at `index` tells, and what it is about. */
export function partiesAt(
  from: Sentence,
  index: number,
  site: Site,
  { holder }: Composed,
  credit: ReadonlySet<string>,
): Parties {
  const { tree } = from;
  const isPredicate = site === 'predicate';
  const actor = isPredicate && truthHead(tree, index) !== null ? -1 : actorOf(tree, index, site);
  const words = topicWords(tree, index, site, actor);
  const thing = site === 'attribute' ? modifiedNoun(tree, index) : actor;
  const owner =
    site === 'attribute' ? ownerOf(tree, modifiedNoun(tree, index)) : isState(tree, actor) ? ownerOf(tree, actor) : -1;
  const party = (at: number): Party | null => (at < 0 ? null : partyAt(from, at));
  return {
    // "his sagging ratings" says it of his ratings, so that he is the party and the ratings are the thing.
    actor: spoken(party(owner >= 0 ? owner : actor), credit),
    patient: party(owner >= 0 ? thing : isPredicate ? patientOf(tree, index) : -1),
    aims: new Map(
      site === 'attribute' ? [] : [...aimsOf(tree, index, site)].map(([word, at]) => [word, partyAt(from, at)]),
    ),
    holder: spoken(party(holder), credit),
    agentless: actor < 0 && isPassive(tree, index),
    topic: contentOf(tree, words),
    entities: new Set(words.flatMap((at) => entityKeys(from, at))),
  };
}

/** Keys of whoever is told to say so, else of whoever is quoted. */
export function creditOf(from: Sentence, { mode, holder }: Composed, statement: Statement | null): Set<string> {
  if (mode === 'said' && holder >= 0) {
    const { keys, head } = partyAt(from, holder);
    return keys.size > 0 ? new Set(keys) : new Set([`word ${head}`]);
  }
  const attribution = statement?.claim.attribution;
  if (!attribution) return new Set();
  const holders = holder >= 0 && mode !== 'said' ? partyAt(from, holder) : null;
  const { entity } = attribution;
  const keys =
    entity === undefined ? [] : from.table.of(from.analysis.document.article.id, entity).map(({ key }) => key);
  // Who vows to stay tells of himself: nobody else could be credited with his will.
  if (holders && keys.some((key) => holders.keys.has(key))) return new Set();
  return new Set(keys.length > 0 ? keys : [`word ${attribution.speaker.toLowerCase()}`]);
}
