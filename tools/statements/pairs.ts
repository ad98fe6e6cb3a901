import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignEvent, type Context } from '../../src/align/context.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { ArticleAnalysis } from '../../src/claims/analysis.ts';
import { plainBrackets } from '../../src/input/treebank-brackets.ts';
import type { Article } from '../../src/types.ts';

/** A pair of statements of a public set. */
export interface Row {
  readonly id: string;
  readonly premise: string;
  readonly hypothesis: string;
  readonly label: string;
}

export type Analyse = (article: Article) => ArticleAnalysis;

export const plain: Analyse = (article) => analyseArticle(article);

export function readRows(folder: string, set: string): Row[] {
  const lines = readFileSync(join(folder, `${set}.jsonl`), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/** The two statements of a row as `compareStatements` lines them up. */
export function contextOf({ premise, hypothesis }: Row, analyse: Analyse): Context {
  const analyses = [
    analyse({ id: 'a', text: plainBrackets(premise) }),
    analyse({ id: 'b', text: plainBrackets(hypothesis) }),
  ];
  return alignEvent(null, analyses, { sameSubject: true });
}

/** Pairs that come in both orders, as in GLUE, are one text. */
export function textOf({ premise, hypothesis }: Row, set: string): string {
  return `${set} ${premise < hypothesis && set === 'glue-diagnostic' ? hypothesis : premise}`;
}
