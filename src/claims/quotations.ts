import type { AnalysedDocument } from '../syntax/analysed.ts';
import type { Field } from '../types.ts';
import type { Quotation } from './quotation.ts';
import { fieldText } from './spans.ts';

/** A quotation longer than this has lost its closing mark. */
const LONGEST = 3000;

/** The quotations of an article in text order, from one scan of each block; marks of one pair do not cross blocks. */
export function findQuotations(document: AnalysedDocument): Quotation[] {
  return document.blocks
    .filter((block) => block.kind !== 'debris' && block.repeats === undefined)
    .flatMap((block) => scan(fieldText(document, block.field), block.field, block.start, block.end));
}

function scan(text: string, field: Field, from: number, to: number): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at);
    if (open < 0) {
      if (opens(text, at, from)) open = at;
    } else if (mark === '“') {
      open = at;
    } else if (closes(text, at, text.charAt(open))) {
      found.push(quotation(text, field, open, at + 1));
      open = -1;
    } else if (at - open > LONGEST) open = -1;
  }
  if (open >= 0 && to - open <= LONGEST && text.charAt(open) === '“') found.push(quotation(text, field, open, to));
  return found;
}

function opens(text: string, at: number, from: number): boolean {
  const mark = text.charAt(at);
  if (mark === '“' || mark === '«') return true;
  if (mark !== '"') return false;
  return (at === from || /[\s([—–-]/.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1));
}

function closes(text: string, at: number, opening: string): boolean {
  const mark = text.charAt(at);
  if (opening === '«') return mark === '»';
  return mark === '”' || (mark === '"' && (opening === '"' || opening === '“'));
}

/** Words that a mere term in quotation marks has at most. */
const SCARE = 3;

function quotation(text: string, field: Field, start: number, end: number): Quotation {
  const closed = /[”"»]$/.test(text.slice(end - 1, end));
  const inner = { start: start + 1, end: closed ? end - 1 : end };
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
