import type { ArticleAnalysis, Statement } from '../../claims/analysis.ts';
import { eventOfNoun } from '../../claims/event-noun.ts';
import { nounPhrase, type Phrase } from '../../claims/phrase.ts';
import { isNegated } from '../../claims/polarity.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { covers, fieldText, overlaps } from '../../claims/spans.ts';
import { subjectOf } from '../../claims/subject.ts';
import { type CauseSort, causeSort } from '../../lexicon/en/causes.ts';
import { eventClass } from '../../lexicon/en/event-classes.ts';
import { baseRelation, childIn, childrenIn, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, Span, TimeMention } from '../../types.ts';
import type { EntityTable } from '../entities.ts';
import { contentOf, entityKeys, type Sentence } from '../stance/party.ts';
import { deadPerson, isDying, isSuicide } from './deaths.ts';
import { type Telling, tellings } from './tellings.ts';

/** A cause that an article tells of something that came about. */
export interface CauseView extends Span {
  readonly article: string;
  readonly field: Field;
  /** What came about: its class of happenings, and whether a noun tells it. */
  readonly effect: string;
  /** The word that tells it. */
  readonly name: string;
  readonly nominal: boolean;
  /** Lemmas and entities that tell which one it was. */
  readonly about: ReadonlySet<string>;
  /** What it befell, or the sort of place it was at, as lemmas of head nouns and keys: another one is another happening. */
  readonly anchor: ReadonlySet<string>;
  /** The cause as written, its head's lemma, and the lemmas of all its content words. */
  readonly value: string;
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly sort: CauseSort | null;
  /** Who is said to say so, as written; `null` where the article does. */
  readonly speaker: string | null;
  /** Whether it is told as certain. */
  readonly firm: boolean;
  readonly times: readonly TimeMention[];
}

/** An article with more causes is a list. */
const MOST = 60;
/** As of a longer sentence. */
const MOST_WORDS = 200;

/** Every cause told in an article, in text order. */
export function causeViews(analysis: ArticleAnalysis, table: EntityTable): CauseView[] {
  const bySentence = new Map<number, Statement[]>();
  for (const statement of analysis.statements) {
    const list = bySentence.get(statement.frame.sentence);
    if (list) list.push(statement);
    else bySentence.set(statement.frame.sentence, [statement]);
  }
  const views: CauseView[] = [];
  analysis.document.sentences.forEach(({ field, repeated }, sentence) => {
    const tree = analysis.trees[sentence];
    if (!tree || repeated || tree.words.length > MOST_WORDS || views.length >= MOST) return;
    const from = { analysis, table, tree, sentence, field };
    for (const telling of tellings(tree)) {
      const view = viewOf(from, telling, bySentence.get(sentence) ?? []);
      if (view) views.push(view);
    }
  });
  return views;
}

function viewOf(from: Sentence, telling: Telling, statements: readonly Statement[]): CauseView | null {
  const { tree } = from;
  const [effect, cause] = [wordAt(tree, telling.effect), wordAt(tree, telling.cause)];
  const isDeath = isDying(tree, telling.effect) || isSuicide(tree, telling.effect);
  if (!isDeath && (cause.upos !== 'NOUN' || !/^(NOUN|VERB)$/.test(effect.upos))) return null;
  if (isDenied(tree, telling)) return null;
  const phrase =
    telling.cause === telling.effect ? clauseOf(tree, telling.cause) : nounPhrase(tree, telling.cause, telling.effect);
  const nominal = effect.upos === 'NOUN';
  const lemma = isDeath ? 'die' : effect.lemma.toLowerCase();
  const around = statements.filter(({ claim }) => covers(claim, cause) || overlaps(claim, cause));
  const said = around.find(({ claim }) => claim.attribution !== null)?.claim.attribution;
  return {
    article: from.analysis.document.article.id,
    field: from.field,
    ...spanOfBoth(tree, telling, around),
    effect: eventClass(nominal ? (eventOfNoun(lemma) ?? lemma) : lemma),
    name: lemma,
    nominal,
    about: aboutOf(from, telling, phrase),
    anchor: anchorOf(from, telling, nominal),
    value: writtenAt(from, phrase),
    head: cause.lemma.toLowerCase(),
    words: contentOf(tree, phrase.words),
    sort: isSuicide(tree, telling.cause) ? 'suicide' : sortOf(tree, telling.cause),
    speaker: said?.speaker ?? blamer(tree, telling.by),
    firm: around.every(({ claim }) => FIRM.test(claim.certainty)) && !isSupposed(tree, telling.cause),
    times: around.flatMap(({ claim }) => claim.times),
  };
}

/** "hanged himself": the verb with its object. */
function clauseOf(tree: Tree, verb: number): Phrase {
  const words = [verb, childIn(tree, verb, 'obj')].filter((at) => at >= 0).sort((a, b) => a - b);
  const [first, last] = [wordAt(tree, words[0] ?? verb), wordAt(tree, words.at(-1) ?? verb)];
  return { head: verb, words, start: first.start, end: last.end };
}

/** Without the article and the preposition before it. */
function writtenAt({ analysis, tree, field }: Sentence, { words, head, end }: Phrase): string {
  const first = words.find(
    (at) => at === head || (!/^(ADP|DET|SCONJ)$/.test(wordAt(tree, at).upos) && !isFixed(tree, at)),
  );
  const { start } = wordAt(tree, first ?? head);
  // What follows a comma is told besides.
  return fieldText(analysis.document, field).slice(start, end).split(',')[0] ?? '';
}

/** "because *of*", "due *to*". */
function isFixed(tree: Tree, at: number): boolean {
  return /^(case|fixed)$/.test(baseRelation(wordAt(tree, at).relation));
}

const FIRM = /^(asserted|reported)$/;

/** "*suspected* arson", "a *possible* gas leak". */
function isSupposed(tree: Tree, cause: number): boolean {
  return /^(suspected|possible|probable|likely|alleged|apparent|presumed)$/i.test(
    wordAt(tree, childIn(tree, cause, 'amod') >= 0 ? childIn(tree, cause, 'amod') : cause).text,
  );
}

function isDenied(tree: Tree, { by, effect, cause }: Telling): boolean {
  return isNegated(tree, by) || isNegated(tree, effect) || isNegated(tree, cause);
}

/** Whoever blames something on a cause says so. */
function blamer(tree: Tree, by: number): string | null {
  const { lemma } = wordAt(tree, by);
  const subject = childIn(tree, by, 'nsubj');
  if (!/^(blame|attribute|ascribe)$/.test(lemma) || subject < 0) return null;
  return /:pass/.test(wordAt(tree, subject).relation) ? null : wordAt(tree, subject).lemma;
}

function sortOf(tree: Tree, cause: number): CauseSort | null {
  const { lemma } = wordAt(tree, cause);
  const before = tree.words[cause - 1]?.lemma.toLowerCase() ?? '';
  return causeSort(lemma.toLowerCase(), before);
}

/** The words of the effect's phrase or clause, without the head and the cause. */
function aboutOf(from: Sentence, { effect, by }: Telling, phrase: Phrase): Set<string> {
  const { tree } = from;
  const left = new Set([effect, by, ...phrase.words]);
  const clause = subtree(tree, effect, (child) => LOOSE.has(baseRelation(wordAt(tree, child).relation)));
  const beside = by === effect ? [] : subtree(tree, by, (child, parent) => parent === by && !isPlaced(tree, child));
  const words = [...new Set([...clause, ...beside])].filter((at) => !left.has(at)).sort((a, b) => a - b);
  return new Set([...contentOf(tree, words), ...words.flatMap((at) => entityKeys(from, at))]);
}

/** "Holt died", "trains stopped": who or what; "the fire at the *mill*": where. */
function anchorOf(from: Sentence, { effect, by, cause }: Telling, nominal: boolean): Set<string> {
  const { tree } = from;
  const heads = nominal
    ? [effect, by]
        .flatMap((at) => childrenIn(tree, at, 'nmod', 'obl'))
        .filter((at) => at !== cause && wordAt(tree, at).upos === 'NOUN' && LOCAL.test(prepositionOf(tree, at) ?? ''))
    : [isDying(tree, effect) ? deadPerson(tree, effect) : (subjectOf(tree, effect)?.head ?? -1)].filter(
        (at) => at >= 0,
      );
  return new Set(heads.flatMap((at) => [wordAt(tree, at).lemma.toLowerCase(), ...entityKeys(from, at)]));
}

const LOCAL = /^(in|at|near|inside|outside)$/;

const LOOSE = new Set(['parataxis', 'discourse', 'conj', 'advcl']);

/** "triggered the fire *at the mill*" tells where the fire was. */
function isPlaced(tree: Tree, child: number): boolean {
  return baseRelation(wordAt(tree, child).relation) === 'obl' && childIn(tree, child, 'case') >= 0;
}

function spanOfBoth(tree: Tree, { effect, cause }: Telling, around: readonly Statement[]): Span {
  const [a, b] = [nounPhrase(tree, cause, effect), wordAt(tree, effect)];
  const holding = around.find(({ claim }) => covers(claim, a) && covers(claim, b))?.claim;
  const { start, end } = holding ?? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
  return { start, end };
}
