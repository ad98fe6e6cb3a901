import type { ArticleAnalysis, Statement } from '../../claims/analysis.ts';
import { nounPhrase } from '../../claims/phrase.ts';
import { isPassive, predicateKind, predicateLemma, tenseOf } from '../../claims/predicates.ts';
import { antecedentOf, gapObject, subjectOf } from '../../claims/subject.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import { baseRelation, childIn, childrenOf, isRelation, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, Span, TimeMention } from '../../types.ts';
import type { EntityTable } from '../entities.ts';
import { CONTENT } from '../view.ts';
import { type Composed, composed, subjectHead, tieOf, times } from './composed.ts';
import { type Head, plainHead } from './head.ts';
import { entitiesAt } from './mentions.ts';

/** Someone or something that a proposition is about. */
export interface Party {
  /** Whether a person is meant, or several. */
  readonly person: boolean;
  /** Keys of the entities it stands for, where they are known. */
  readonly keys: ReadonlySet<string>;
  /** Lemma of the head word. */
  readonly head: string;
  /** Lemmas of the content words of the phrase. */
  readonly content: ReadonlySet<string>;
}

/** What an article says of one deed, state or thing: that it is or is not so, is willed or refused, favoured or opposed. */
export interface Proposition extends Span {
  readonly article: string;
  readonly field: Field;
  readonly sentence: number;
  /** The word that is affirmed, willed or favoured. */
  readonly head: number;
  readonly lemma: string;
  readonly pos: string;
  readonly composed: Composed;
  /** Who does it, or of whom it is said: the subject, of a passive the agent. */
  readonly actor: Party | null;
  /** To whom or what it is done: the object, of a passive the subject. */
  readonly patient: Party | null;
  /** Who means or favours it. */
  readonly holder: Party | null;
  /** Keys of the entities to whom the article credits it; empty where it tells it itself. */
  readonly credit: ReadonlySet<string>;
  /** Whether it is a passive without an agent, so that nobody is told to have done it. */
  readonly agentless: boolean;
  /** Whether it has a clause of its own for object: what is allowed, said or denied lies there. */
  readonly clausal: boolean;
  /** The dates it is told of. */
  readonly times: readonly TimeMention[];
  /** Whether it is told in the present perfect. */
  readonly perfect: boolean;
  /** Lemmas of the content words of what it is about, parties left out. */
  readonly topic: ReadonlySet<string>;
  /** Keys of the entities in what it is about. */
  readonly entities: ReadonlySet<string>;
  /** Lemmas of the words that were composed. */
  readonly operators: readonly string[];
  readonly tense: string;
  /** The claim made by the same predicate, where there is one. */
  readonly statement: Statement | null;
  /** Whether the proposition is told by an adjective or participle before a noun. */
  readonly attributive: boolean;
}

/** Everything an article affirms, denies, wills, refuses, favours or opposes, in text order. */
export function propositionsOf(analysis: ArticleAnalysis, table: EntityTable): Proposition[] {
  const statements = new Map(analysis.statements.map((statement) => [keyOf(statement), statement]));
  return analysis.document.sentences.flatMap((sentence, at) => {
    const tree = analysis.trees[at];
    if (!tree || sentence.repeated || tree.words.length > MOST_WORDS || isQuestion(tree)) return [];
    return tree.words.flatMap((_, index) => {
      const site = siteAt(tree, index);
      if (!site) return [];
      return [propositionAt({ analysis, table, tree, sentence: at, field: sentence.field, statements }, index, site)];
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

type Site = 'predicate' | 'theme' | 'attribute';

/** Whether a word is something that can be affirmed or denied, favoured or opposed, and how it stands there. */
function siteAt(tree: Tree, index: number): Site | null {
  const { relation, upos } = wordAt(tree, index);
  if (predicateKind(tree, index) !== null) return 'predicate';
  if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') return tieOf(tree, index) ? 'theme' : null;
  const isModifier = isRelation(relation, 'amod') && (upos === 'ADJ' || upos === 'VERB');
  return isModifier && wordAt(tree, wordAt(tree, index).head).upos === 'NOUN' ? 'attribute' : null;
}

interface Sentence {
  readonly analysis: ArticleAnalysis;
  readonly table: EntityTable;
  readonly tree: Tree;
  readonly sentence: number;
  readonly field: Field;
  readonly statements: ReadonlyMap<string, Statement>;
}

function propositionAt(from: Sentence, index: number, site: Site): Proposition {
  const statement = from.statements.get(`${from.sentence} ${index}`) ?? null;
  const { tree } = from;
  const isTruth = site === 'predicate' && truthHead(tree, index) !== null;
  const actor = isTruth ? -1 : actorOf(tree, index, site);
  const patient = site === 'predicate' ? patientOf(tree, index) : -1;
  const words = topicWords(tree, index, site, actor);
  const state = composed(tree, site === 'attribute' ? wordAt(tree, index).head : index);
  const { sign, ...head } = headOf(tree, index, site);
  const credit = creditOf(from, state, statement);
  return {
    article: from.analysis.document.article.id,
    field: from.field,
    sentence: from.sentence,
    ...spanAround(tree, index, state.operators, statement),
    head: index,
    ...head,
    composed:
      isTruth && state.mode === 'said'
        ? { ...state, mode: 'attitude', sign: times(state.sign, sign) }
        : sign === 1
          ? state
          : { ...state, sign: state.sign === 0 ? 0 : state.sign === 1 ? -1 : 1 },
    actor: spoken(actor < 0 ? null : partyAt(from, actor), credit),
    patient: patient < 0 ? null : partyAt(from, patient),
    holder: spoken(state.holder < 0 ? null : partyAt(from, state.holder), credit),
    credit,
    agentless: actor < 0 && isPassive(tree, index),
    clausal: childIn(tree, index, 'ccomp', 'xcomp') >= 0 || isBarring(tree, index),
    perfect: isPerfect(tree, index),
    times: [index, ...state.operators].flatMap(
      (at) => from.statements.get(`${from.sentence} ${at}`)?.claim.times ?? [],
    ),
    topic: contentOf(tree, words),
    entities: new Set(words.flatMap((at) => entityKeys(from, at))),
    operators: state.operators.map((at) => predicateLemma(tree, at)),
    tense: tenseOf(tree, state.operators[0] ?? index),
    statement,
    attributive: site === 'attribute',
  };
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

/** "the allegations are *true*" affirms the allegations. */
function truthHead(tree: Tree, index: number): Head | null {
  const { lemma, upos } = wordAt(tree, index);
  const subject = upos === 'ADJ' && TRUTH.test(lemma) ? childIn(tree, index, 'nsubj') : -1;
  if (subject < 0 || wordAt(tree, subject).upos !== 'NOUN') return null;
  return {
    lemma: wordAt(tree, subject).lemma.toLowerCase(),
    pos: 'NOUN',
    sign: /^(true|accurate|correct)$/.test(lemma) ? 1 : -1,
  };
}

const TRUTH = /^(true|accurate|correct|false|untrue|inaccurate|incorrect)$/;

function headOf(tree: Tree, index: number, site: Site): Head {
  const truth = site === 'predicate' ? truthHead(tree, index) : null;
  if (truth) return truth;
  const { upos } = wordAt(tree, index);
  const isVerb = site === 'predicate' && upos === 'VERB';
  const shown = wordAt(tree, themeOf(tree, index));
  return plainHead(isVerb ? predicateLemma(tree, index) : shown.lemma.toLowerCase(), shown.upos);
}

function patientOf(tree: Tree, index: number): number {
  const object = isPassive(tree, index) ? (subjectOf(tree, index)?.head ?? -1) : childIn(tree, index, 'obj');
  return object >= 0 ? themeOf(tree, object) : gapObject(tree, index);
}

/** Whoever is told to say so, else whoever is quoted. */
function creditOf(from: Sentence, { mode, holder }: Composed, statement: Statement | null): Set<string> {
  if (mode === 'said' && holder >= 0) {
    const { keys, head } = partyAt(from, holder);
    return keys.size > 0 ? new Set(keys) : new Set([`word ${head}`]);
  }
  const attribution = statement?.claim.attribution;
  if (!attribution) return new Set();
  const { entity } = attribution;
  const keys =
    entity === undefined ? [] : from.table.of(from.analysis.document.article.id, entity).map(({ key }) => key);
  return new Set(keys.length > 0 ? keys : [`word ${attribution.speaker.toLowerCase()}`]);
}

/** A relative pronoun stands for the noun before it. */
function themeOf(tree: Tree, index: number): number {
  const { upos, head } = wordAt(tree, index);
  if (upos !== 'PRON' || head < 0) return index;
  const antecedent = antecedentOf(tree, index, head);
  return antecedent >= 0 ? antecedent : index;
}

function actorOf(tree: Tree, index: number, site: Site): number {
  if (site === 'attribute') return nounBehind(tree, wordAt(tree, index).head);
  if (site === 'theme') return -1;
  return subjectHead(tree, index);
}

/** "Afghanistan is an *unwinnable* war" says it of Afghanistan. */
function nounBehind(tree: Tree, noun: number): number {
  return predicateKind(tree, noun) === null ? noun : subjectHead(tree, noun);
}

/** The words of what a predicate is about: its clause without the acting subject and without clauses set beside it. */
function topicWords(tree: Tree, index: number, site: Site, actor: number): number[] {
  if (site === 'attribute') return nounPhrase(tree, wordAt(tree, index).head).words.filter((at) => at !== index);
  const theme = themeOf(tree, index);
  if (site === 'theme') return [...nounPhrase(tree, theme, wordAt(tree, index).head).words];
  const passive = isPassive(tree, index);
  const own = subtree(tree, index, (child, parent) => {
    const { relation } = wordAt(tree, child);
    const base = baseRelation(relation);
    if (base === 'parataxis' || base === 'discourse') return true;
    if (parent !== index) return base === 'acl' && relation.includes('relcl');
    if (base === 'nsubj') return !passive;
    return base === 'conj' || base === 'advcl' || relation === 'obl:agent';
  }).filter((at) => at !== index);
  const gap = gapOf(tree, index);
  return gap >= 0 && gap !== actor ? [...nounPhrase(tree, gap, index).words, ...own] : own;
}

/** The noun that a relative clause says something of, where it is no subject of the clause. */
function gapOf(tree: Tree, index: number): number {
  const gap = gapObject(tree, index);
  if (gap >= 0) return gap;
  const { relation, head } = wordAt(tree, index);
  return isRelation(relation, 'acl') && head >= 0 ? head : -1;
}

function contentOf(tree: Tree, words: readonly number[]): Set<string> {
  const lemmas = new Set<string>();
  for (const at of words) {
    const { lemma, upos } = wordAt(tree, at);
    const plain = lemma.toLowerCase();
    if (CONTENT.test(upos) && upos !== 'ADV' && !isStopword(plain)) lemmas.add(plain);
  }
  return lemmas;
}

const SPEAKER = /^(i|we|me|us|my|our)$/;

/** "I" and "we" are whoever is quoted. */
function spoken(party: Party | null, credit: ReadonlySet<string>): Party | null {
  if (!party || party.keys.size > 0 || !SPEAKER.test(party.head)) return party;
  return { ...party, keys: new Set([...credit].filter((key) => !key.startsWith('word '))) };
}

function partyAt(from: Sentence, head: number): Party {
  const { tree } = from;
  const word = wordAt(tree, head);
  const entities = entitiesAt(from.analysis, from.table, from.field, word);
  return {
    person: entities.some(({ type }) => type === 'person'),
    keys: new Set(entities.map(({ key }) => key)),
    head: word.lemma.toLowerCase(),
    content: contentOf(tree, nounPhrase(tree, head).words),
  };
}

function entityKeys(from: Sentence, at: number): string[] {
  const word = wordAt(from.tree, at);
  if (word.upos !== 'PROPN' && word.upos !== 'NOUN' && word.upos !== 'PRON') return [];
  return entitiesAt(from.analysis, from.table, from.field, word).map(({ key }) => key);
}

/** From the outermost word composed to the end of the clause. */
function spanAround(tree: Tree, index: number, operators: readonly number[], statement: Statement | null): Span {
  const below = subtree(tree, index, (child) => /^(parataxis|conj|advcl)/.test(wordAt(tree, child).relation));
  const all = [...below, ...operators, index, ...operators.flatMap((at) => [...childrenOf(tree, at)])];
  const subject = childIn(tree, operators[0] ?? index, 'nsubj');
  if (subject >= 0) all.push(subject);
  const first = wordAt(tree, Math.min(...all));
  const last = wordAt(tree, Math.max(...all));
  const claim = statement?.claim;
  return { start: Math.min(first.start, claim?.start ?? first.start), end: Math.max(last.end, claim?.end ?? last.end) };
}
