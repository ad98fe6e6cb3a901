import type { AnalysedDocument } from '../syntax/analysed.ts';
import type { Field } from '../types.ts';
import type { Quotation } from './quotation.ts';
import { fieldText } from './spans.ts';

/** A quotation longer than this has lost its closing mark. */
const LONGEST = 3000;

/**
 * The quotations of an article in text order, from one scan of each block. Marks of one pair do not cross blocks, but
 * where a block ends in the middle of a quotation and the next mark closes one: texts with a line for each sentence.
 */
export function findQuotations(document: AnalysedDocument): Quotation[] {
  const blocks = document.blocks.filter((block) => block.kind !== 'debris' && block.repeats === undefined);
  const found: Quotation[] = [];
  let from = 0;
  blocks.forEach(({ field, start, end }, index) => {
    if (index > 0 && blocks[index - 1]?.field !== field) from = 0;
    const text = fieldText(document, field);
    const { quotations, open } = scan(text, field, Math.max(start, from), end);
    found.push(...quotations);
    if (open < 0) return;
    const close = closeBehind(text, end, blocks.slice(index + 1, index + 1 + MOST_LINES), field);
    if (close > open && close - open <= LONGEST) {
      found.push(quotation(text, field, open, close));
      from = close;
    } else if (text.charAt(open) === '“' || CUT_OFF.test(text.slice(open, end)))
      found.push(quotation(text, field, open, end));
  });
  return found;
}

/** An excerpt of a report may end in the middle of what somebody said: `… such an important...`. */
const CUT_OFF = /\S\s?(?:\.{3}|…)\s*$/;

/** Lines behind that which a quotation begins on. */
const MOST_LINES = 4;

/** Where the first mark behind the block ends that closes a quotation, or -1 where it opens another or there is none. */
function closeBehind(
  text: string,
  end: number,
  next: readonly { readonly field: Field; readonly start: number; readonly end: number }[],
  field: Field,
): number {
  const last = next.filter((block) => block.field === field).at(-1);
  for (let at = end; at < Math.min(last?.end ?? end, end + LONGEST); at++) {
    const mark = markAt(text, at);
    if (mark === '') continue;
    const isClosing = mark === '”' || mark === "''" || (mark === '"' && /[,.?!]\s?$/.test(text.slice(at - 2, at)));
    return isClosing && !/^\n|\n\s*$/.test(text.slice(at - 1, at)) ? at + mark.length : -1;
  }
  return -1;
}

interface Scan {
  readonly quotations: readonly Quotation[];
  /** Where a quotation begins that the block does not end, or -1. */
  readonly open: number;
}

function scan(text: string, field: Field, from: number, to: number): Scan {
  const quotations: Quotation[] = [];
  let open = -1;
  for (let at = from; at < to; at++) {
    const mark = markAt(text, at);
    if (mark === '' || at + mark.length > to) {
      if (open >= 0 && at - open > LONGEST) open = -1;
    } else if (open < 0) {
      if (opens(text, at, mark, from)) open = at;
    } else if (mark === '“') {
      open = at;
    } else if (closes(mark, markAt(text, open))) {
      quotations.push(quotation(text, field, open, at + mark.length));
      open = -1;
    }
    at += Math.max(0, mark.length - 1);
  }
  return { quotations, open: open >= 0 && to - open <= LONGEST ? open : -1 };
}

/** A mark of quotation, or an empty string; typewriters' pairs of strokes (`''`, two backquotes) are one mark. */
function markAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code === STROKE) return text.charCodeAt(at + 1) === STROKE ? "''" : '';
  if (code === BACKQUOTE) return text.charCodeAt(at + 1) === BACKQUOTE ? '``' : '';
  return MARKS.has(code) ? text.charAt(at) : '';
}

const STROKE = 0x27;
const BACKQUOTE = 0x60;
const MARKS: ReadonlySet<number> = new Set(Array.from('"“”«»', (mark) => mark.charCodeAt(0)));

function opens(text: string, at: number, mark: string, from: number): boolean {
  if (mark === '“' || mark === '«') return true;
  if (mark === '”' || mark === '»') return false;
  const isBehindSpace = at === from || /[\s([—–-]/.test(text.charAt(at - 1));
  const next = text.slice(at + mark.length, at + mark.length + 2);
  if (!isBehindSpace || next.trim() === '') return false;
  return /^\S/.test(next) || (mark !== "''" && isOpenInSpaces(text, at, from));
}

/**
 * Text out of a tokeniser has spaces around its marks: `" We will go, '' she said`. Such a mark opens at the start of a
 * block, behind a colon or a full stop, or behind a comma and before a capital.
 */
function isOpenInSpaces(text: string, at: number, from: number): boolean {
  const before = text.slice(Math.max(from, at - 3), at).trimEnd();
  return (
    before === '' || /[:.!?]$/.test(before) || (before.endsWith(',') && /^"?\s\p{Lu}/u.test(text.slice(at + 1, at + 3)))
  );
}

function closes(mark: string, opening: string): boolean {
  if (opening === '«') return mark === '»';
  return mark === '”' || mark === "''" || mark === '"';
}

/** Words that a mere term in quotation marks has at most. */
const SCARE = 3;

function quotation(text: string, field: Field, start: number, end: number): Quotation {
  const closing = /(?:[”"»]|'')$/.exec(text.slice(start + 1, end))?.[0] ?? '';
  const inner = { start: start + markAt(text, start).length, end: end - closing.length };
  const words = text.slice(inner.start, inner.end).trim().split(/\s+/);
  const direct = /^\p{Lu}/u.test(words[0] ?? '') && words.length > SCARE;
  return {
    field,
    start,
    end,
    inner,
    form: direct ? 'direct' : words.length > SCARE ? 'mixed' : 'scare',
    speaker: null,
    continues: -1,
  };
}
