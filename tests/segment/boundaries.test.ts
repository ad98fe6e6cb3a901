import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentenceRanges } from '../../src/segment/sentences.ts';
import { tokenise } from '../../src/segment/tokens.ts';

const corpora = process.env.VARIORUM_CORPORA;

/** The paragraphs of a CoNLL-U file, as the raw texts of their sentences. */
function paragraphsOf(file: string): string[][] {
  const paragraphs: string[][] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc') || /^# newpar( id.*)?$/.test(line)) paragraphs.push([]);
    if (line.startsWith('# text = ')) paragraphs.at(-1)?.push(line.slice(9));
  }
  return paragraphs;
}

/** Ends of sentences, other than the last of the paragraph, that close with a stop. */
function goldEnds(sentences: readonly string[]): { text: string; closed: Set<number>; all: Set<number> } {
  let text = '';
  const closed = new Set<number>();
  const all = new Set<number>();
  sentences.forEach((sentence, i) => {
    text += sentence;
    if (i === sentences.length - 1) return;
    all.add(text.length);
    if (/[.!?…]["'”’)\]\s]*$/.test(sentence)) closed.add(text.length);
    text += ' ';
  });
  return { text, closed, all };
}

function endsIn(text: string): number[] {
  const tokens = tokenise(text, 0, text.length);
  return sentenceRanges(tokens)
    .slice(0, -1)
    .map(({ end }) => tokens[end - 1]?.end ?? 0);
}

/** F1 of sentence ends; an end that the gold has without a stop counts neither for nor against. */
function boundaryF1(file: string): number {
  let right = 0;
  let wrong = 0;
  let gold = 0;
  for (const sentences of paragraphsOf(file)) {
    const { text, closed, all } = goldEnds(sentences);
    const ends = endsIn(text);
    right += ends.filter((end) => closed.has(end)).length;
    wrong += ends.filter((end) => !all.has(end)).length;
    gold += closed.size;
  }
  return (2 * right) / (right + wrong + gold);
}

describe.skipIf(!corpora)('sentence ends (skipped where VARIORUM_CORPORA names no folder of corpora)', () => {
  test.each([
    ['en_gum-open-dev.conllu', 0.985],
    ['en_ewt-ud-dev.conllu', 0.965],
  ])('%s', (file, floor) => {
    expect(boundaryF1(join(corpora as string, 'syntax', file))).toBeGreaterThan(floor);
  });
});
