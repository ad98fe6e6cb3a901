/**
 * Scores tagger, lemmatiser and parser on gold words:
 * `npm run evaluate:syntax -- [--only PREFIX] FILE.conllu...`; `--only` keeps sentences whose id begins so.
 * Relations are compared without their subtypes; punctuation counts unless said.
 */
import { parseArgs } from 'node:util';
import { analyseTokens } from '../src/syntax/index.ts';
import { type ConlluSentence, readConllu } from './syntax/conllu.ts';
import { type ArcCounts, type ArcScores, addScores, newScores } from './syntax/parser/scores.ts';

interface TagCounts {
  words: number;
  upos: number;
  xpos: number;
  lemmas: number;
}

function evaluate(name: string, sentences: readonly ConlluSentence[]): void {
  analyseTokens(['warm', 'up']);
  const scores = newScores();
  const tags = { words: 0, upos: 0, xpos: 0, lemmas: 0 };
  let milliseconds = 0;
  for (const sentence of sentences) {
    const words = sentence.rows.map(({ form }) => form);
    const start = performance.now();
    const tokens = analyseTokens(words);
    milliseconds += performance.now() - start;
    addScores(scores, sentence, {
      heads: tokens.map(({ head }) => head),
      relations: tokens.map(({ relation }) => relation),
    });
    sentence.rows.forEach((row, i) => {
      tags.words++;
      tags.upos += Number(row.upos === tokens[i]?.upos);
      tags.xpos += Number(row.xpos === tokens[i]?.xpos);
      tags.lemmas += Number(row.lemma === tokens[i]?.lemma);
    });
  }
  print(name, scores, tags, milliseconds);
}

function print(name: string, scores: ArcScores, tags: TagCounts, milliseconds: number): void {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(2));
  const arcs = ({ words, heads, both }: ArcCounts) => `UAS ${share(heads, words)}  LAS ${share(both, words)}`;
  const lines = [
    `${name}: ${tags.words} words, ${Math.round((1000 * tags.words) / milliseconds)} words/s`,
    `  UPOS ${share(tags.upos, tags.words)}  XPOS ${share(tags.xpos, tags.words)}  lemma ${share(tags.lemmas, tags.words)}`,
    `  ${arcs(scores.all)}  without punctuation ${arcs(scores.withoutPunctuation)}`,
    `  verbs with all core and oblique arguments right: ${share(scores.verbs.right, scores.verbs.all)}`,
    `  F1 ${relationLine(scores)}`,
  ];
  console.log(lines.join('\n'));
}

function relationLine({ byRelation }: ArcScores): string {
  return [...byRelation]
    .sort(([a, x], [b, y]) => y.gold - x.gold || (a < b ? -1 : 1))
    .map(([relation, { gold, found, right }]) => `${relation} ${Math.round((200 * right) / (gold + found))}`)
    .join(', ');
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
for (const path of positionals) {
  const only = values.only ?? '';
  const name = (path.split('/').at(-1) as string) + (only === '' ? '' : ` (${only}…)`);
  evaluate(
    name,
    readConllu(path).filter(({ id }) => id.startsWith(only)),
  );
}
