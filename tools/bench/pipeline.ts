import { readFileSync } from 'node:fs';
import { annotateNames } from '../../src/annotate/name/name.ts';
import { annotateQuantities } from '../../src/annotate/quantity/quantity.ts';
import { annotateTimes } from '../../src/annotate/time/time.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import { compare } from '../../src/compare.ts';
import { groupAnalyses } from '../../src/events/group-analyses.ts';
import { segment } from '../../src/segment/segment.ts';
import { analyseDocument } from '../../src/syntax/analyse.ts';
import type { Article } from '../../src/types.ts';
import { fixtureNames } from '../../tests/support/fixtures.ts';
import { figure, secondsOf } from './measure.ts';

/** The articles of every fixture, by case. */
export function cases(): Article[][] {
  return fixtureNames().map((name) => JSON.parse(readFileSync(`fixtures/${name}/articles.json`, 'utf8')));
}

interface Stage {
  readonly name: string;
  readonly run: () => unknown;
}

function stages(): Stage[] {
  const groups = cases();
  const articles = groups.flat();
  const segmented = articles.map(segment);
  const documents = segmented.map(analyseDocument);
  const analyses = articles.map((article) => analyseArticle(article));
  return [
    { name: 'segment', run: () => articles.map(segment) },
    { name: 'syntax', run: () => segmented.map(analyseDocument) },
    { name: 'annotate times', run: () => documents.map(annotateTimes) },
    { name: 'annotate quantities', run: () => documents.map((document) => annotateQuantities(document)) },
    { name: 'annotate names', run: () => documents.map(annotateNames) },
    { name: 'all up to happenings', run: () => articles.map((article) => analyseArticle(article)) },
    { name: 'events', run: () => groupAnalyses(analyses) },
    { name: 'compare, case by case', run: () => groups.map((group) => compare(group)) },
  ];
}

/** Each stage, and the whole, on the fixtures: articles and megabytes of text a second. */
export async function pipeline(): Promise<void> {
  const articles = cases().flat();
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  console.log(`Stages on the ${articles.length} articles of fixtures/ (${bytes} bytes)`);
  for (const { name, run } of stages()) {
    const seconds = await secondsOf(run);
    const [perSecond, speed] = [figure(articles.length / seconds), figure(bytes / 1e6 / seconds)];
    console.log(`  ${name.padEnd(22)} ${perSecond.padStart(8)} articles/s ${speed.padStart(8)} MB/s`);
  }
}
