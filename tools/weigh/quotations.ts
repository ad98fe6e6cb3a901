/**
 * Fits the trees by which a quotation with other words is told from two quotations with words in common
 * (`src/align/quotes/altered-quotation.data.ts`), on quotations of published reports as they are and altered by machine,
 * held out by event.
 *
 * Run: npx tsx tools/weigh/quotations.ts FOLDER
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boostedLogit } from '../../src/align/boosted-trees.ts';
import { sentenceViews } from '../../src/align/context.ts';
import { buildEntities } from '../../src/align/entities.ts';
import type { Features } from '../../src/align/logistic.ts';
import type { QuotedEvent } from '../../src/align/quotes/change-features.ts';
import type { ChangedWords } from '../../src/align/quotes/changed-words.ts';
import type { Passage, PassageWord } from '../../src/align/quotes/passage.ts';
import { quoteChanges, quotedEvent } from '../../src/align/quotes/quoted-event.ts';
import { sentenceContexts, statementViews } from '../../src/align/view.ts';
import { wordWeights } from '../../src/align/weights.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import type { Place } from '../../src/claims/spans.ts';
import type { Article } from '../../src/types.ts';
import { groupedBy, PUBLISHED, readEvents } from '../events/corpora.ts';
import { boost } from '../statements/boost.ts';
import { alteredChanges, commonStock, type Stock, stockOf } from './altered-quotations.ts';
import { readGold } from './gold.ts';

export interface QuoteCandidate {
  readonly fold: string;
  readonly label: boolean;
  readonly way: string;
  readonly features: Features;
  readonly weight: number;
  readonly shown: string;
}

export function passagesOfEvent(analyses: readonly ArticleAnalysis[]): QuotedEvent {
  const entities = buildEntities(analyses);
  const contexts = analyses.map(sentenceContexts);
  const views = analyses.map((analysis, i) => statementViews(analysis, entities, contexts[i] ?? []));
  const sentences = analyses.flatMap((analysis, i) => sentenceViews(analysis, i, views[i] ?? [], contexts[i] ?? []));
  return quotedEvent(analyses, entities, wordWeights(sentences.map(({ features }) => features)));
}

/** What one event says against a dispute counts as so many pairs at most, and what is altered in it likewise. */
const MOST_OF_EVENT = 40;

export function publishedQuotes(
  folder: string,
  analyse: (article: Article) => ArticleAnalysis = analyseArticle,
): QuoteCandidate[] {
  const events = [...publishedEvents(folder, analyse), ...unchangedEvents(folder, analyse)];
  const common = commonStock(events.flatMap(({ event }) => event.index.passages));
  return events.flatMap((one) => eventCandidates(one, common));
}

interface NamedEvent {
  readonly fold: string;
  readonly name: string;
  readonly event: QuotedEvent;
  /** Whether two places are known to be at odds, or said not to be looked at. */
  readonly isDisputed: (change: ChangedWords) => boolean;
}

type Analyse = (article: Article) => ArticleAnalysis;

function publishedEvents(folder: string, analyse: Analyse): NamedEvent[] {
  return PUBLISHED.flatMap((set) =>
    groupedBy(readEvents(folder, set), 'cluster')
      .filter((articles) => articles.length > 1)
      .map((articles) => {
        const { topic = '', cluster = '' } = articles[0] ?? {};
        const analyses = articles
          .map(({ article }) => analyse(article))
          .sort((a, b) => (a.document.article.id < b.document.article.id ? -1 : 1));
        return {
          fold: `${set} ${topic}`,
          name: `${set} ${cluster}`,
          event: passagesOfEvent(analyses),
          isDisputed: () => false,
        };
      }),
  );
}

/** The reports of the gold cases that nothing was changed in. */
const UNCHANGED = 'three-outlets-unchanged';

function unchangedEvents(folder: string, analyse: Analyse): NamedEvent[] {
  return readGold(join(folder, UNCHANGED)).map((gold) => {
    const analyses = gold.articles
      .map(analyse)
      .sort((a, b) => (a.document.article.id < b.document.article.id ? -1 : 1));
    return {
      fold: `${UNCHANGED} ${gold.fold}`,
      name: `${UNCHANGED} ${gold.name}`,
      event: passagesOfEvent(analyses),
      isDisputed: ({ aligned, a, b, fromA, fromB }) =>
        /^(must|other|tolerated)$/.test(gold.label(placeOf(aligned.a, a, fromA), placeOf(aligned.b, b, fromB)).label),
    };
  });
}

function placeOf({ article, field, words }: Passage, changed: readonly PassageWord[], from: number): Place {
  const [first, last] = [changed[0] ?? words[from - 1], changed.at(-1) ?? words[from]];
  return { article, field, start: first?.start ?? last?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}

function eventCandidates(one: NamedEvent, common: Omit<Stock, 'own'>): QuoteCandidate[] {
  const { fold, name, event, isDisputed } = one;
  const stock = stockOf(
    event.index.passages.flatMap(({ words }) => words),
    common,
  );
  const published = quoteChanges(event)
    .filter(({ change }) => !isDisputed(change))
    .map((one) => ({ ...one, way: '' }));
  const altered = alteredChanges(event, stock, name);
  return [published, altered].flatMap((list) => {
    const weight = Math.min(1, Math.sqrt(MOST_OF_EVENT / Math.max(1, list.length)));
    return list.map(
      ({ change, features, way }): QuoteCandidate => ({
        fold,
        label: way !== '',
        way,
        features,
        weight,
        shown: shownOf(change),
      }),
    );
  });
}

function shownOf({ aligned: { a, b }, a: x, b: y, fromA, fromB }: ChangedWords): string {
  const side = (words: typeof a.words, changed: typeof x, from: number) =>
    `${words
      .slice(Math.max(0, from - 8), from)
      .map(({ text }) => text)
      .join(' ')} [${changed.map(({ text }) => text).join(' ')}] ${words
      .slice(from + changed.length, from + changed.length + 8)
      .map(({ text }) => text)
      .join(' ')}`;
  return `${a.article}: ${side(a.words, x, fromA)}  ||  ${b.article}: ${side(b.words, y, fromB)}`;
}

const OPTIONS = { trees: 120, leaves: 8, rate: 0.12, least: 25, ridge: 5 };
const FOLDS = 5;

/** Each candidate's log-odds by trees that have not seen its fold. */
export function heldOut(candidates: readonly QuoteCandidate[]): number[] {
  const names = [...new Set(candidates.map(({ fold }) => fold))].sort();
  const folds = new Map(names.map((name, i) => [name, i % FOLDS]));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    boost(
      candidates.filter((one) => folds.get(one.fold) !== fold),
      OPTIONS,
    ),
  );
  return candidates.map((one) => {
    const model = models[folds.get(one.fold) ?? 0];
    return model ? boostedLogit(model, one.features) : 0;
  });
}

export function curveOf(candidates: readonly QuoteCandidate[], logits: readonly number[]): string[] {
  const positives = candidates.filter(({ label }) => label).length;
  return [6, 5, 4, 3.5, 3, 2.5, 2, 1.5, 1, 0.5, 0].map((least) => {
    const taken = candidates.filter((_, i) => (logits[i] ?? 0) >= least);
    const found = taken.filter(({ label }) => label).length;
    return `${least}: found ${found}/${positives}, wrong ${taken.length - found}`;
  });
}

export function learn(candidates: readonly QuoteCandidate[]) {
  return boost(candidates, OPTIONS);
}

const TEXT = `/**
 * How surely words that differ in two passages are one utterance with other words: boosted trees fitted by
 * tools/weigh/quotations.ts on quotations of published reports, as they are and altered by machine, held out by event.
 */`;

export function write(model: ReturnType<typeof learn>): void {
  const rows = model.trees.map((tree) => `    ${JSON.stringify(tree)},`);
  writeFileSync(
    'src/align/quotes/altered-quotation.data.ts',
    `import type { BoostedTrees } from '../boosted-trees.ts';\n\n${TEXT}\nexport const ALTERED_QUOTATION: BoostedTrees = {\n  bias: ${model.bias},\n  trees: [\n${rows.join('\n')}\n  ],\n};\n`,
  );
}

if (process.argv[1]?.endsWith('tools/weigh/quotations.ts')) {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: npx tsx tools/weigh/quotations.ts FOLDER');
  const candidates = publishedQuotes(folder);
  console.log(curveOf(candidates, heldOut(candidates)).join('\n'));
  write(learn(candidates));
}
