import type { AnalysedDocument } from '../../src/syntax/analysed.ts';
import type { QuantityMention } from '../../src/types.ts';

/** A text as one sentence that nothing has parsed, so that only the rules on words are tested. */
export function unparsed(text: string): AnalysedDocument {
  const sentence = { start: 0, end: text.length, field: 'text', block: 0, kind: 'paragraph', repeated: false } as const;
  return {
    article: { id: 'a', text },
    blocks: [],
    title: null,
    dateline: null,
    authors: [],
    agencies: [],
    sentences: [{ ...sentence, tokens: [], words: [] }],
  };
}

const HEDGE = { exact: '', min: '≥', over: '>', max: '≤', under: '<' } as const;

function unitOf(mention: QuantityMention): string {
  if (mention.kind === 'count') return '';
  if (mention.kind === 'ordinal' || mention.kind === 'score' || mention.kind === 'points') return ` ${mention.kind}`;
  return mention.kind === 'age' ? ' years old' : ` ${mention.unit}`;
}

const tagged = (name: string, value: string | undefined | null): string => (value == null ? '' : ` ${name}:${value}`);

/** One line for a mention: `words = hedge amount..upper unit what state:… of:… by:… per:…`. */
export function notation(mention: QuantityMention): string {
  const upper = mention.upper === undefined ? '' : `..${Number(mention.upper.toPrecision(6))}`;
  const hedge = `${mention.vague ? 'V' : ''}${mention.approximate ? '~' : ''}${HEDGE[mention.bound]}`;
  const what = mention.counted === null ? '' : ` ${mention.counted}`;
  const rest = `${tagged('state', mention.state)}${tagged('of', mention.of)}${tagged('by', mention.bearer)}${tagged('per', mention.per)}`;
  return `${mention.text} = ${hedge}${Number(mention.amount.toPrecision(6))}${upper}${unitOf(mention)}${what}${rest}`;
}
