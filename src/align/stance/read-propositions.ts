import type { ArticleAnalysis, Statement } from '../../claims/analysis.ts';
import { isNegativePhrase } from '../../claims/polarity.ts';
import { predicateLemma, tenseOf } from '../../claims/predicates.ts';
import { childIn, childrenIn, childrenOf, isRelation, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import type { EntityTable } from '../entities.ts';
import { anchorAt } from './anchors.ts';
import { type Composed, times } from './composed.ts';
import { type Head, headOf, truthHead } from './head.ts';
import type { Sentence } from './party.ts';
import { isAbility, isPluperfect, isUnfinished, phaseAt } from './phase.ts';
import type { Proposition } from './proposition.ts';
import { creditOf, partiesAt } from './roles-told.ts';
import { type Site, spanAround } from './scope.ts';
import { type Telling, tellingsAt } from './tellings-at.ts';

/** Everything an article affirms, denies, wills, refuses, favours or opposes, in text order. */
export function propositionsOf(analysis: ArticleAnalysis, table: EntityTable): Proposition[] {
  const statements = new Map(analysis.statements.map((statement) => [keyOf(statement), statement]));
  return analysis.document.sentences.flatMap((sentence, at) => {
    const tree = analysis.trees[at];
    if (!tree || sentence.repeated || tree.words.length > MOST_WORDS || isQuestion(tree)) return [];
    const denials = tree.words.filter(({ text }) => DENIAL.test(text)).length;
    const from = { analysis, table, tree, sentence: at, field: sentence.field, statements, denials };
    return tree.words.flatMap((_, index) => tellingsAt(tree, index).map((telling) => propositionAt(from, telling)));
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

function propositionAt(from: ToldSentence, { index, site, state }: Telling): Proposition {
  const { tree } = from;
  const isBeside = site === 'state' || site === 'thing' || site === 'direction';
  const statement = statementAt(from, index) ?? (isBeside ? statementAt(from, state.operators.at(-1) ?? -1) : null);
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
    perfect: isUnfinished(tree, index, state.operators),
    pluperfect: isPluperfect(tree, index),
    phase: phaseAt(tree, index, state.operators),
    ability: isAbility(tree, index, state.operators),
    times: [index, ...state.operators].flatMap((at) => statementAt(from, at)?.claim.times ?? []),
    operators: state.operators.map((at) => predicateLemma(tree, at)),
    tense: tenseOf(tree, state.operators[0] ?? index),
    statement,
    site,
    deniedObject: site === 'predicate' && childrenIn(tree, index, 'obj').some((at) => isNegativePhrase(tree, at)),
    attributive: site === 'attribute',
    superlative: /^(JJS|RBS)$/.test(wordAt(tree, index).xpos),
    anchor: anchorAt(tree, index, site, (at) => statementAt(from, at)?.claim.times ?? []),
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
