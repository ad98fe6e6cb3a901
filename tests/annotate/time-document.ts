import { annotateTimes } from '../../src/annotate/time/time.ts';
import type { AnalysedDocument, AnalysedSentence } from '../../src/syntax/analysed.ts';
import type { TimeMention } from '../../src/types.ts';

/** A Thursday. */
const PUBLISHED = '2022-09-22';

export interface Frame {
  readonly publishedAt?: string;
  readonly place?: string;
  readonly date?: string;
}

/** A document with one sentence a line and no parse. */
function documentOf(text: string, frame: Frame = { publishedAt: PUBLISHED }): AnalysedDocument {
  const sentences: AnalysedSentence[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    sentences.push({ start, end, field: 'text', block: 0, kind: 'paragraph', repeated: false, tokens: [], words: [] });
    start = end + 1;
  }
  const dateline = { start: 0, end: 0, place: frame.place ?? '', agency: null, date: frame.date ?? null };
  return {
    article: { id: 'a', text, ...(frame.publishedAt === undefined ? {} : { publishedAt: frame.publishedAt }) },
    blocks: [],
    title: null,
    dateline: frame.place === undefined && frame.date === undefined ? null : dateline,
    authors: [],
    agencies: [],
    sentences,
  };
}

export function timesIn(text: string, frame?: Frame): TimeMention[] {
  return annotateTimes(documentOf(text, frame));
}

/** `text = value` of each mention, as the tables write them. */
export function shown(text: string, frame?: Frame): string[] {
  return timesIn(text, frame).map((mention) => `${mention.text} = ${mention.value}`);
}

/** The only mention of a sentence. */
export function only(text: string, frame?: Frame): TimeMention {
  const [mention, ...more] = timesIn(text, frame);
  if (mention === undefined || more.length > 0) throw new Error(`not one time in: ${text}`);
  return mention;
}
