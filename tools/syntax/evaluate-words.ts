/**
 * Word boundaries against gold: `tsx tools/syntax/evaluate-words.ts FILE.conllu...` tokenises each sentence's text,
 * splits it into words and prints precision, recall and F1 of the spans, with the most frequent differences.
 */
import { tokenise } from '../../src/segment/tokens.ts';
import { splitWords } from '../../src/syntax/words.ts';
import { type ConlluSentence, readConllu } from './conllu.ts';

/** The spans of the gold words in the sentence's text; words of a multiword surface lie inside it in order. */
function goldSpans(sentence: ConlluSentence): string[] {
  const spans: string[] = [];
  const surfaces = new Map(sentence.multiwords.map((surface) => [surface.first, surface]));
  let surfaceEnd = 0;
  let lastId = 0;
  let at = 0;
  for (const row of sentence.rows) {
    const surface = surfaces.get(row.id);
    if (surface) {
      surfaceEnd = at + surface.form.length;
      lastId = surface.last;
    }
    const end = row.id === lastId ? surfaceEnd : at + row.form.length;
    spans.push(`${at}-${end}`);
    at = end + (row.spaceAfter ? 1 : 0);
  }
  return spans;
}

function evaluate(path: string): void {
  let gold = 0;
  let found = 0;
  let right = 0;
  const differences = new Map<string, number>();
  for (const sentence of readConllu(path)) {
    const { text } = sentence;
    const wanted = goldSpans(sentence);
    const words = tokenise(text, 0, text.length).flatMap((token) => splitWords(token));
    const got = words.map((word) => `${word.start}-${word.end}`);
    const common = new Set(wanted);
    const hits = got.filter((span) => common.has(span)).length;
    gold += wanted.length;
    found += got.length;
    right += hits;
    if (hits === wanted.length && hits === got.length) continue;
    const mine = new Set(got);
    const show = (span: string): string => text.slice(...(span.split('-').map(Number) as [number, number]));
    const missed = wanted.filter((span) => !mine.has(span)).map(show);
    const extra = got.filter((span) => !common.has(span)).map(show);
    const key = `${missed.slice(0, 6).join('|')}  <>  ${extra.slice(0, 6).join('|')}`;
    differences.set(key, (differences.get(key) ?? 0) + 1);
  }
  const precision = right / found;
  const recall = right / gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  const percent = (share: number): string => (100 * share).toFixed(2);
  console.log(`${path} words P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`);
  if (process.env.SHOW) for (const [key, n] of differences) console.log(n, key);
}

for (const path of process.argv.slice(2)) evaluate(path);
