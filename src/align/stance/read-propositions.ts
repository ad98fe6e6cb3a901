import type { ArticleAnalysis, Statement } from '../../claims/analysis.ts';
import { isPassive, predicateLemma, tenseOf } from '../../claims/predicates.ts';
import { childIn, childrenOf, isRelation, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import type { EntityTable } from '../entities.ts';
import { type Composed, composed, times } from './composed.ts';
import { type Head, headOf, truthHead } from './head.ts';
import { contentOf, entityKeys, type Party, partyAt, type Sentence, spoken } from './party.ts';
import type { Proposition } from './proposition.ts';
import {
  actorOf,
  aimsOf,
  isState,
  modifiedNoun,
  ownerOf,
  patientOf,
  type Site,
  siteAt,
  spanAround,
  topicWords,
} from './scope.ts';

/** Everything an article affirms, denies, wills, refuses, favours or opposes, in text order. */
export function propositionsOf(analysis: ArticleAnalysis, table: EntityTable): Proposition[] {
  const statements = new Map(analysis.statements.map((statement) => [keyOf(statement), statement]));
  return analysis.document.sentences.flatMap((sentence, at) => {
    const tree = analysis.trees[at];
    if (!tree || sentence.repeated || tree.words.length > MOST_WORDS || isQuestion(tree)) return [];
    const denials = tree.words.filter(({ text }) => DENIAL.test(text)).length;
    return tree.words.flatMap((_, index) => {
      const site = siteAt(tree, index);
      if (!site) return [];
      return [
        propositionAt({ analysis, table, tree, sentence: at, field: sentence.field, statements, denials }, index, site),
      ];
    });
  });
}

/** What is asked is neither affirmed nor denied. */
function isQuestion(tree: Tree): boolean {
  return tree.words.slice(-3).some(({ text }) => text === '?');
}

/** Longer sentences are lists or debris. */
const MOST_WORDS = 200;

function keyOf({ frame }: Statement): string {
  return `${frame.sentence} ${frame.head}`;
}

interface ToldSentence extends Sentence {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly denials: number;
}

function statementAt({ statements, sentence }: ToldSentence, index: number): Statement | null {
  return statements.get(`${sentence} ${index}`) ?? null;
}

function propositionAt(from: ToldSentence, index: number, site: Site): Proposition {
  const { tree } = from;
  const statement = statementAt(from, index);
  const state = composed(tree, site === 'attribute' ? modifiedNoun(tree, index) : index);
  const credit = creditOf(from, state, statement);
  const { sign, lemma, pos } = headOf(tree, index, site);
  return {
    article: from.analysis.document.article.id,
    field: from.field,
    sentence: from.sentence,
    ...spanAround(tree, index, state.operators, statement?.claim),
    head: index,
    lemma,
    pos,
    composed: signed(tree, index, site, state, sign),
    ...partiesAt(from, index, site, state, credit),
    credit,
    clausal: childIn(tree, index, 'ccomp', 'xcomp') >= 0 || isBarring(tree, index),
    perfect: isPerfect(tree, index),
    times: [index, ...state.operators].flatMap((at) => statementAt(from, at)?.claim.times ?? []),
    operators: state.operators.map((at) => predicateLemma(tree, at)),
    tense: tenseOf(tree, state.operators[0] ?? index),
    statement,
    attributive: site === 'attribute',
    planned: state.operators.some((at) => PLANNED.test(wordAt(tree, at).lemma)),
    restrictive: isRestrictive(tree, index),
    denials: from.denials,
  };
}

/** Whoever says that a thing is true or false is for or against it. */
function signed(tree: Tree, index: number, site: Site, state: Composed, sign: Head['sign']): Composed {
  const isTruth = state.mode === 'said' && site === 'predicate' && truthHead(tree, index) !== null;
  return { ...state, sign: times(state.sign, sign), ...(isTruth && { mode: 'attitude' }) };
}

type Parties = Pick<Proposition, 'actor' | 'patient' | 'aims' | 'holder' | 'agentless' | 'topic' | 'entities'>;

function partiesAt(
  from: ToldSentence,
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

const PLANNED = /^(due|schedule|expect|slate|set|plan|intend|anticipate|forecast|predict|project|likely|poise|hope)$/;

const DENIAL = /^(not|n['’]?t|cannot|never|no|none|nobody|nothing|neither|nor|without)$/i;

/** A clause that hangs on a noun without a comma between. */
function isRestrictive(tree: Tree, index: number): boolean {
  const { relation, head } = wordAt(tree, index);
  if (!isRelation(relation, 'acl') || head < 0) return false;
  const first = Math.min(index, ...subtree(tree, index));
  return (
    first > head && !/^[,(–—-]+$/.test(wordAt(tree, first).text) && !/^[,(–—-]+$/.test(wordAt(tree, first - 1).text)
  );
}

/** "prevents them *from suing*". */
function isBarring(tree: Tree, index: number): boolean {
  return childrenOf(tree, index).some((child) => {
    const mark = childIn(tree, child, 'mark');
    return (
      mark >= 0 && /^(from|to)$/i.test(wordAt(tree, mark).text) && isRelation(wordAt(tree, child).relation, 'advcl')
    );
  });
}

function isPerfect(tree: Tree, index: number): boolean {
  const have = childrenOf(tree, index).find(
    (child) => isRelation(wordAt(tree, child).relation, 'aux') && wordAt(tree, child).lemma === 'have',
  );
  return have !== undefined && /^VB[PZ]$/.test(wordAt(tree, have).xpos);
}

/** Whoever is told to say so, else whoever is quoted. */
function creditOf(from: ToldSentence, { mode, holder }: Composed, statement: Statement | null): Set<string> {
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
