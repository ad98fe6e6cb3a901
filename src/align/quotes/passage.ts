import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { indexByField } from '../../claims/spans.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import type { AnalysedSentence } from '../../syntax/analysed.ts';
import type { Token } from '../../syntax/token.ts';
import type { Field, Span } from '../../types.ts';
import { shiftOf } from './shifted-words.ts';

/** A word of a sentence, or a quotation mark that stands in it. */
export interface PassageWord extends Span {
  /** As printed; `“` and `”` for marks of whatever form. */
  readonly text: string;
  /** Lower case, plain apostrophes. */
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** Whether it stands in quotation marks. */
  readonly spoken: boolean;
  /** Whether it is a word of content. */
  readonly telling: boolean;
  /** Whether a mark of punctuation that ends a clause stands behind it. */
  readonly stop: boolean;
  /** The rows of words that stand for one another in direct and in indirect speech which it is in, a bit for each. */
  readonly shift: number;
}

/** A sentence as a row of words and quotation marks. */
export interface Passage {
  readonly article: string;
  readonly field: Field;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly words: readonly PassageWord[];
  /** Whether some of it stands in quotation marks. */
  readonly quoted: boolean;
  /** Ids of the chains of those who are credited with what it quotes. */
  readonly speakers: readonly string[];
}

export const OPENING = '“';
export const CLOSING = '”';

/** A sentence of more words is a list, or has lost its end. */
const MOST_WORDS = 110;
const LEAST_WORDS = 2;

/** The sentences of an article that are not repeated. */
export function passagesOf({ document, quotations }: ArticleAnalysis): Passage[] {
  const found: Passage[] = [];
  const quoted = indexByField(quotations);
  document.sentences.forEach((sentence, index) => {
    if (sentence.repeated || sentence.words.length > MOST_WORDS) return;
    const inside = quoted[sentence.field].overlapping(sentence);
    const words = wordsOf(
      sentence,
      inside.map(({ inner }) => inner),
    );
    if (words.length < LEAST_WORDS) return;
    const speakers = [
      ...new Set(inside.flatMap(({ speaker }) => (speaker?.entity === undefined ? [] : speaker.entity))),
    ];
    found.push({
      article: document.article.id,
      field: sentence.field,
      sentence: index,
      words,
      quoted: inside.length > 0,
      speakers,
    });
  });
  return found;
}

function wordsOf(sentence: AnalysedSentence, quoted: readonly Span[]): PassageWord[] {
  const found: PassageWord[] = [];
  let open: Span | null = null;
  sentence.words.forEach((token, at) => {
    if (token.upos === 'PUNCT' || token.text === '') return;
    const quote = quoted.find(({ start, end }) => token.start >= start && token.end <= end) ?? null;
    if (open && quote !== open) found.push(mark(CLOSING, token.start));
    if (quote && quote !== open && quote.start >= sentence.start) found.push(mark(OPENING, token.start));
    open = quote;
    found.push(asWord(token, quote !== null, endsClause(sentence.words[at + 1])));
  });
  const last: Span | null = open;
  if (last !== null && (last as Span).end <= sentence.end) found.push(mark(CLOSING, sentence.end));
  return found;
}

function endsClause(next: Token | undefined): boolean {
  return next === undefined || (next.upos === 'PUNCT' && !/^["“”'‘’`()-]+$/.test(next.text));
}

function mark(text: string, at: number): PassageWord {
  return {
    text,
    form: text,
    lemma: text,
    upos: 'PUNCT',
    spoken: false,
    telling: false,
    stop: false,
    shift: 0,
    start: at,
    end: at,
  };
}

/** Verbs that carry little of their own sense. */
const LIGHT = /^(be|have|do|get|will|would|can|could|may|might|shall|should|must|let|say)$/;

function asWord({ text, lemma, upos, start, end }: Token, spoken: boolean, stop: boolean): PassageWord {
  const form = text.toLowerCase().replace(/[’‘]/g, "'");
  const base = lemma.toLowerCase().replace(/[’‘]/g, "'");
  const telling = !isStopword(form) && !LIGHT.test(base) && /^(NOUN|PROPN|ADJ|ADV|NUM|VERB)$/.test(upos);
  return { text, form, lemma: base, upos, start, end, spoken, telling, stop, shift: shiftOf(form) };
}

export function isMark({ upos }: PassageWord): boolean {
  return upos === 'PUNCT';
}

export function isName({ upos }: PassageWord): boolean {
  return upos === 'PROPN';
}

/** Where a passage stands in its article. */
export function placeOf({ field, sentence }: Passage): string {
  return `${field} ${sentence}`;
}
