import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { isNegativePhrase } from '../../claims/polarity.ts';
import { isPassive, predicateKind, tenseOf } from '../../claims/predicates.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, Span, TimeMention } from '../../types.ts';
import { composed } from '../stance/composed.ts';
import { isPluperfect } from '../stance/phase.ts';
import { spanAround } from '../stance/scope.ts';
import { INCIDENT_SORTS, type IncidentSort } from './sorts.ts';

/** That an incident did something to some people, or to nobody. */
export interface IncidentTelling extends Span {
  readonly article: string;
  readonly field: Field;
  readonly sentence: number;
  readonly sort: IncidentSort;
  readonly none: boolean;
  /** Whether it is told of those alone who were not told of before: "nobody *else*", "two *others*". */
  readonly rest: boolean;
  /** The names of where it was or was not so, in lower case. */
  readonly places: ReadonlySet<string>;
  /** Every name of the sentence, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly times: readonly TimeMention[];
  /** The words that tell it, for a person. */
  readonly words: string;
}

/** What an article tells an incident to have done to people, in text order. */
export function incidentTellings(analysis: ArticleAnalysis): IncidentTelling[] {
  const statements = new Map(analysis.statements.map((one) => [`${one.frame.sentence} ${one.frame.head}`, one]));
  return analysis.document.sentences.flatMap((sentence, at) => {
    const tree = analysis.trees[at];
    if (!tree || sentence.repeated || tree.words.some(({ text }) => text === '?')) return [];
    return tree.words.flatMap((_, index) => {
      const told = toldAt(tree, index);
      if (!told) return [];
      const statement = statements.get(`${at} ${told.verb}`) ?? null;
      if (statement && OPEN.test(statement.claim.certainty)) return [];
      return [
        {
          article: analysis.document.article.id,
          field: sentence.field,
          sentence: at,
          sort: told.sort,
          none: told.none,
          rest: isRest(tree, told.of),
          ...spanAround(tree, told.verb, [index], statement?.claim),
          places: placesAt(tree, told.verb),
          names: namesIn(tree),
          times: statement?.claim.times ?? [],
          words: wordsOf(tree, told),
        },
      ];
    });
  });
}

const OPEN = /^(possible|conditional|planned)$/;

interface Told {
  readonly sort: IncidentSort;
  /** The verb that tells it. */
  readonly verb: number;
  /** The noun or pronoun of whom or of what it is told. */
  readonly of: number;
  readonly none: boolean;
}

function toldAt(tree: Tree, index: number): Told | null {
  const { lemma, upos } = wordAt(tree, index);
  if (upos !== 'VERB' && upos !== 'NOUN') return null;
  for (const sort of INCIDENT_SORTS) {
    const told =
      upos === 'VERB' ? byVerb(tree, index, sort) : sort.nouns.test(lemma) ? byNoun(tree, index, sort) : null;
    if (told && isTold(tree, told.verb, told.none)) return told;
  }
  return null;
}

/** "three people were hurt", "nobody died". */
function byVerb(tree: Tree, index: number, sort: IncidentSort): Told | null {
  if (predicateKind(tree, index) !== 'verb') return null;
  const { lemma } = wordAt(tree, index);
  const of = sort.verbs?.test(lemma)
    ? isPassive(tree, index)
      ? childIn(tree, index, 'nsubj:pass')
      : childIn(tree, index, 'obj')
    : sort.suffered?.test(lemma)
      ? childIn(tree, index, 'nsubj')
      : -1;
  if (of < 0) return null;
  const none = isNobody(tree, of);
  return none || isSomePeople(tree, of) ? { sort, verb: index, of, none } : null;
}

/** "no injuries were reported", "police made two arrests", "there was violence". */
function byNoun(tree: Tree, index: number, sort: IncidentSort): Told | null {
  const { head, relation } = wordAt(tree, index);
  if (head < 0 || childIn(tree, index, 'nmod', 'compound') >= 0 || isPicked(tree, index)) return null;
  const verb = wordAt(tree, head);
  const isThere = relation === 'nsubj' && verb.lemma === 'be' && childIn(tree, head, 'expl') >= 0;
  const isMade = /^(nsubj:pass|obj)$/.test(relation) && MADE.test(verb.lemma);
  const none = isNegativePhrase(tree, index);
  if ((isThere || isMade) && (none || isCounted(tree, index) || sort.known))
    return { sort, verb: head, of: index, none };
  const isKnown = sort.known && !none && relation === 'nsubj' && isThe(tree, index);
  return isKnown ? { sort, verb: head, of: index, none } : null;
}

const MADE = /^(report|make|record|see)$/;

function isThe(tree: Tree, noun: number): boolean {
  return childrenIn(tree, noun, 'det').some((at) => wordAt(tree, at).text.toLowerCase() === 'the');
}

function isCounted(tree: Tree, noun: number): boolean {
  return childIn(tree, noun, 'nummod') >= 0 || wordAt(tree, noun).xpos === 'NNS';
}

/** "nobody", "no one", "no people"; "none of the officers" and "nobody else" leave others. */
function isNobody(tree: Tree, at: number): boolean {
  if (!isNegativePhrase(tree, at) || childIn(tree, at, 'nmod', 'acl') >= 0 || isPicked(tree, at)) return false;
  return /^(nobody|no-one|none|one|body|person|people)$/.test(wordAt(tree, at).lemma.toLowerCase());
}

/** "nobody *else*", "two *others*", "no *further* injuries". */
function isRest(tree: Tree, at: number): boolean {
  return (
    /^(else|other)$/i.test(tree.words[at + 1]?.lemma ?? '') ||
    /^others?$/i.test(wordAt(tree, at).text) ||
    childrenIn(tree, at, 'amod').some((child) => REST.test(wordAt(tree, child).text))
  );
}

const REST = /^(other|further|more|additional)$/i;

/** "no *serious* injuries" leaves slight ones. */
function isPicked(tree: Tree, at: number): boolean {
  return childrenIn(tree, at, 'amod').some((child) => !REST.test(wordAt(tree, child).text));
}

/** People who are no one in particular. */
const PEOPLE =
  /^(person|people|man|woman|boy|girl|child|teenager|officer|employee|worker|member|resident|protester|demonstrator|passenger|student|pupil|teacher|civilian|soldier|firefighter|bystander|customer|guard|victim|youth|dozen|hundred)$/;

function isSomePeople(tree: Tree, at: number): boolean {
  if (isNegativePhrase(tree, at)) return false;
  const { lemma, upos } = wordAt(tree, at);
  return upos === 'NUM' ? childIn(tree, at, 'nmod') < 0 : PEOPLE.test(lemma.toLowerCase());
}

/** Whether it is told to have been so, or not to have been so, by the report itself or by somebody who says so. */
function isTold(tree: Tree, verb: number, none: boolean): boolean {
  const { sign, mode } = composed(tree, verb);
  const isSaid = (mode === 'fact' || mode === 'said') && sign === (none ? -1 : 1);
  return isSaid && tenseOf(tree, verb) !== 'future' && !isPluperfect(tree, verb) && !isLate(tree, verb);
}

/** "no arrests have been made *yet*", "so far no one has been charged": it may be so later. */
function isLate(tree: Tree, verb: number): boolean {
  return childrenIn(tree, verb, 'advmod').some((at) => /^(yet|far|still|immediately)$/i.test(wordAt(tree, at).text));
}

function placesAt(tree: Tree, verb: number): Set<string> {
  const hanging = childrenIn(tree, verb, 'obl').filter((at) =>
    /^(in|at|near|from|across|around|outside|inside)$/.test(prepositionOf(tree, at) ?? ''),
  );
  return new Set(hanging.filter((at) => isName(tree, at)).map((at) => wordAt(tree, at).text.toLowerCase()));
}

function namesIn(tree: Tree): Set<string> {
  return new Set(tree.words.flatMap(({ text }, at) => (isName(tree, at) ? [text.toLowerCase()] : [])));
}

function isName(tree: Tree, at: number): boolean {
  return wordAt(tree, at).upos === 'PROPN';
}

function wordsOf(tree: Tree, { verb, of }: Told): string {
  const own = childrenIn(tree, of, 'det', 'nummod', 'advmod').concat(of);
  const aux = childrenIn(tree, verb, 'aux', 'aux:pass', 'expl').filter((at) => at !== of);
  return [...own, ...aux, verb]
    .sort((a, b) => a - b)
    .map((at) => wordAt(tree, at).text)
    .join(' ');
}
