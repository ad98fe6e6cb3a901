/**
 * How many facts that two published reports tell alike are found when a script changes one of them in one place: no rule
 * was written for these, and another seed gives others. Reports by threes, at most one change an event and kind; the two
 * sentences share from a third to four fifths of their words. Some of what is changed is no dispute, so that the figures
 * compare two states of the rules and say little by themselves.
 *
 * Run: npx tsx tools/mutate/index.ts FOLDER [--kinds age,year] [--most 40] [--seed a] [--verbose]
 */
import { parseArgs } from 'node:util';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { noEntries } from '../../src/lexicon/entries.ts';
import { type Analyse, runComparison } from '../../src/run-comparison.ts';
import type { Article, Discrepancy } from '../../src/types.ts';
import { groupedBy, PUBLISHED, readCases, readEvents } from '../events/corpora.ts';
import { type Fact, type FactKind, factsOf, hash, instead, KINDS, type Names } from './facts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kinds: { type: 'string' },
    most: { type: 'string', default: '40' },
    seed: { type: 'string', default: 'a' },
    verbose: { type: 'boolean', default: false },
  },
});
const [corpora] = positionals;
if (!corpora) throw new Error('usage: index.ts FOLDER [--kinds K,K] [--most N] [--seed S] [--verbose]');

const SIZE = 3;
const MOST_OF_AN_EVENT = 9;
const SHARED = { least: 0.34, most: 0.85 };

interface Reports {
  readonly name: string;
  readonly articles: readonly Article[];
}

/** Published reports of one event by threes, in an order that the seed gives. */
function reportsOf(folder: string): Reports[] {
  const published = PUBLISHED.flatMap((set) =>
    groupedBy(readEvents(folder, set), 'cluster').flatMap((group) => {
      const own = group.map(({ article }) => article).sort((a, b) => order(a.id) - order(b.id));
      const starts = [0, SIZE, 2 * SIZE].filter((at) => at + 1 < Math.min(own.length, MOST_OF_AN_EVENT));
      return starts.map((at) => ({ name: `${set} ${group[0]?.cluster} ${at}`, articles: own.slice(at, at + SIZE) }));
    }),
  );
  const outlets = readCases(folder, 'three-outlets-unchanged').map(({ name, batch }) => ({
    ...{ name, articles: batch.map(({ article }) => article) },
  }));
  return [...published, ...outlets];
}

const order = (text: string) => hash(`${values.seed} ${text}`);

const kept = new Map<string, ArticleAnalysis>();
const analyse: Analyse = (article, lexicon) => {
  const key = `${article.id}\n${article.text}`;
  const known = kept.get(key) ?? analyseArticle(article, lexicon);
  kept.set(key, known);
  return known;
};

interface Change {
  readonly reports: Reports;
  readonly article: Article;
  readonly fact: Fact;
  /** The sentences that tell it in either report. */
  readonly told: string;
  readonly other: string;
}

function changesOf(reports: Reports, kind: FactKind): Change[] {
  const analyses = reports.articles.map((article) => analyse(article, noEntries));
  const facts = analyses.map((one) => factsOf(one).filter((fact) => fact.kind === kind));
  return analyses.flatMap((own, i) =>
    analyses.flatMap((other, j) =>
      i === j
        ? []
        : (facts[i] ?? []).flatMap((fact): Change[] => {
            const told = sentenceAt(own, fact);
            const alike = (facts[j] ?? []).filter(({ key }) => key === fact.key).map((one) => sentenceAt(other, one));
            const best = alike.sort((x, y) => sharedOf(told, y, fact) - sharedOf(told, x, fact))[0];
            const shared = best === undefined ? 0 : sharedOf(told, best, fact);
            if (best === undefined || shared < SHARED.least || shared > SHARED.most) return [];
            return [{ reports, article: own.document.article, fact, told, other: best }];
          }),
    ),
  );
}

function sentenceAt({ document }: ArticleAnalysis, { start }: Fact): string {
  const sentence = document.sentences.find((one) => one.field === 'text' && one.start <= start && start < one.end);
  return sentence ? document.article.text.slice(sentence.start, sentence.end) : '';
}

const COMMON =
  /^(the|a|an|of|to|in|on|at|for|and|or|but|with|by|from|as|is|was|were|are|be|been|has|have|had|it|its|that|this|he|she|they|his|her|their|who|which|not|said|says|say|will|would|after)$/;

/** Share of the shorter sentence's words that the other has too, the fact's own left out. */
function sharedOf(a: string, b: string, { text }: Fact): number {
  const own = new Set(wordsOf(text));
  const [x, y] = [a, b].map((one) => new Set(wordsOf(one).filter((word) => !own.has(word))));
  if (!x || !y) return 0;
  return [...x].filter((word) => y.has(word)).length / Math.max(4, Math.min(x.size, y.size));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}$%]+/gu) ?? []).filter((word) => !COMMON.test(word));
}

/** The verdict on the changed words, or the reasons for which they are left alone. */
function outcomeOf({ reports, article, fact }: Change, words: string): string {
  const text = article.text.slice(0, fact.start) + words + article.text.slice(fact.end);
  const articles = reports.articles.map((one) => (one.id === article.id ? { ...one, text } : one));
  const { discrepancies, ledger } = runComparison(articles, undefined, analyse).comparison;
  const end = fact.start + words.length;
  const names = ({ sides }: Pick<Discrepancy, 'sides'>) =>
    sides.some(({ evidence }) =>
      evidence.some(
        (one) => one.article === article.id && one.field === 'text' && one.start < end && fact.start < one.end,
      ),
    ) && sides.some(({ evidence }) => evidence.some((one) => one.article !== article.id));
  const found = discrepancies.filter(names);
  if (found.some(({ verdict }) => verdict === 'conflict')) return 'found';
  if (found.length > 0) return 'review';
  return ledger.some(names) ? 'ledger' : 'nothing';
}

/** Names of all reports, each once. */
function namesIn(all: readonly Reports[]): Names {
  const of = (type: 'person' | 'place' | 'organisation', form: RegExp) =>
    [
      ...new Set(
        all
          .flatMap(({ articles }) =>
            articles.flatMap((article) =>
              analyse(article, noEntries).names.filter((name) => name.type === type && form.test(name.text)),
            ),
          )
          .map(({ text }) => text),
      ),
    ].sort();
  const one = /^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)?$/u;
  return {
    person: of('person', /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u),
    place: of('place', one),
    organisation: of('organisation', one),
  };
}

const all = reportsOf(corpora);
const names = namesIn(all);
for (const kind of KINDS) {
  if (values.kinds && !values.kinds.split(',').includes(kind)) continue;
  const counts: Record<string, number> = { found: 0, review: 0, ledger: 0, nothing: 0 };
  let made = 0;
  for (const reports of [...all].sort((a, b) => order(`${kind} ${a.name}`) - order(`${kind} ${b.name}`))) {
    if (made >= Number(values.most)) break;
    const [change] = changesOf(reports, kind).sort((a, b) => order(a.told) - order(b.told));
    const words = change && instead(change.fact, `${values.seed} ${reports.name} ${change.told}`, names);
    if (!change || !words || (kind !== 'negation' && change.article.text.includes(words))) continue;
    made++;
    const outcome = outcomeOf(change, words);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    if (values.verbose)
      console.log(`${outcome} ${kind} «${change.fact.text}» → «${words}»\n  ${change.told}\n  ${change.other}`);
  }
  console.log(
    `${kind}: found ${counts.found} of ${made}; review ${counts.review}, left alone ${counts.ledger}, nothing ${counts.nothing}`,
  );
}
