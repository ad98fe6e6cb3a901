import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { eventOfNoun } from '../../claims/event-noun.ts';
import { nounPhrase } from '../../claims/phrase.ts';
import { eventClass } from '../../lexicon/en/event-classes.ts';
import { childrenIn, wordAt } from '../../syntax/tree.ts';
import type { Field, Span } from '../../types.ts';
import type { EntityTable } from '../entities.ts';
import { entityKeys, type Sentence } from '../stance/party.ts';
import { type Asserted, assertedOf } from './asserted.ts';
import { lastOfForm, type RankForm, rankForm, seriesLength } from './form.ts';
import { type Placing, placingsIn } from './placing.ts';
import { rowOf } from './row.ts';
import { type Scope, scopeOf, upToComma } from './scope.ts';

/** The place of a thing in a row, as an article tells it: "the fifth coach fired this season". */
export interface Rank extends Span, RankForm, Scope {
  readonly article: string;
  readonly field: Field;
  /** The words that tell the place. */
  readonly text: string;
  /** What stands in the row, by its class of happenings or its lemma; and the lemma itself. */
  readonly thing: string;
  readonly noun: string;
  /** How many there are in all, where that is told. */
  readonly of: number | null;
  /** How the place is told; `null` where it only says which one is meant: "on the second floor". */
  readonly asserted: Asserted['mode'] | null;
  /** Whether it only says which one is meant: neither told of something nor "*a* third fire". */
  readonly picks: boolean;
  /** What is done with it, where that is how it is told: "*won* its third title". */
  readonly deed: string;
  /** Keys of whoever has the place or did the deed. */
  readonly bearer: ReadonlySet<string>;
  /** Keys of whoever it is told as being of: "*her* third term". */
  readonly owner: ReadonlySet<string>;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Lemmas between the rank and the noun: "third *head* coach". */
  readonly modifiers: readonly string[];
}

/** An article with more of them is a table of results. */
const MOST = 80;
const MOST_WORDS = 200;

/** Every place in a row that an article tells, in text order. */
export function ranksOf(analysis: ArticleAnalysis, table: EntityTable): Rank[] {
  const found: Rank[] = [];
  analysis.document.sentences.forEach(({ field, repeated }, sentence) => {
    const tree = analysis.trees[sentence];
    if (!tree || repeated || tree.words.length > MOST_WORDS) return;
    const from = { analysis, table, tree, sentence, field };
    for (let at = 0; at < tree.words.length && found.length < MOST; at++) {
      const rank = rankAt(from, at);
      if (rank) found.push(rank);
    }
    found.push(...placingsIn(tree).map((placing) => ofPlacing(from, placing)));
  });
  return found;
}

function rankAt(from: Sentence, at: number): Rank | null {
  const { tree, analysis, field } = from;
  const form = rankForm(tree, at);
  const last = form ? lastOfForm(at, form) : at;
  const row = form ? rowOf(tree, last) : null;
  if (!form || !row) return null;
  const noun = wordAt(tree, row.noun).lemma.toLowerCase();
  const asserted = row.listed ? { mode: 'is' as const, bearer: -1, deed: -1 } : assertedOf(tree, row.head, at);
  const { start, end, text } = wordAt(tree, at);
  const words = row.listed ? upToComma(tree, at) : [];
  const span = row.listed ? { start, end: tree.words[words.at(-1) ?? at]?.end ?? end } : nounPhrase(tree, row.head);
  return {
    ...form,
    article: analysis.document.article.id,
    field,
    start: Math.min(start, span.start),
    end: Math.max(end, span.end),
    text,
    thing: eventClass(eventOfNoun(noun) ?? noun),
    noun,
    of: row.noun === row.head ? null : seriesLength(tree, row.noun),
    asserted: asserted?.mode ?? null,
    picks: asserted === null && !/^an?$/.test(tree.words[at - 1]?.lemma ?? ''),
    deed: asserted && asserted.deed >= 0 ? eventClass(wordAt(tree, asserted.deed).lemma.toLowerCase()) : '',
    bearer: new Set(asserted && asserted.bearer >= 0 ? entityKeys(from, asserted.bearer) : []),
    owner: new Set(childrenIn(tree, row.noun, 'nmod:poss').flatMap((child) => entityKeys(from, child))),
    sentence: from.sentence,
    modifiers: tree.words.slice(last + 1, Math.max(last + 1, row.noun)).map(({ lemma }) => lemma.toLowerCase()),
    ...scopeOf(tree, last, row, at),
  };
}

/** "finished third in the Elm primary": the place of the one who took it, in the row of that contest. */
function ofPlacing(from: Sentence, { amount, at, who, contest }: Placing): Rank {
  const { tree, analysis, field } = from;
  const [told, named] = [wordAt(tree, at), nounPhrase(tree, contest)];
  const noun = wordAt(tree, contest).lemma.toLowerCase();
  return {
    amount,
    order: '',
    article: analysis.document.article.id,
    field,
    start: Math.min(told.start, named.start),
    end: Math.max(told.end, named.end),
    text: told.text,
    thing: `place in ${noun}`,
    noun: 'place',
    of: null,
    asserted: 'deed',
    picks: false,
    deed: 'place',
    bearer: new Set(entityKeys(from, who)),
    owner: new Set(),
    sentence: from.sentence,
    modifiers: [],
    ...scopeOf(tree, contest, { head: contest, noun: contest, listed: false }),
  };
}
