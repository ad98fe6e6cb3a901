import type { Span } from '../types.ts';
import { isStrayNotice } from './debris.ts';
import type { BlockKind, SurfaceToken } from './document.ts';
import type { Placed } from './layout.ts';
import { keyOf } from './passage.ts';
import { sentenceRanges } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** Longer sentences are no notices. */
const NOTICE_LENGTH = 80;
const CREDIT_OPENING = 40;
const TAIL_CREDIT = /^[([]?(?:additional |further )?(?:reporting|writing|editing) by\b/i;

/** A part of a passage that is of one kind, with the tokens of its sentences. */
export interface Cut extends Span {
  readonly kind: BlockKind;
  readonly sentences: readonly (readonly SurfaceToken[])[];
}

interface OpenCut {
  readonly kind: BlockKind;
  readonly start: number;
  end: number;
  readonly sentences: SurfaceToken[][];
}

/** Whether a sentence of a paragraph is no part of it: a stray notice, or the credit at its end. */
function kindOfSentence(text: string, start: number, end: number): BlockKind {
  if (TAIL_CREDIT.test(text.slice(start, Math.min(end, start + CREDIT_OPENING)))) return 'credit';
  return end - start <= NOTICE_LENGTH && isStrayNotice(keyOf(text, start, end)) ? 'debris' : 'paragraph';
}

/** Adds a sentence to the last cut, or opens one where the kind changes; behind a credit all is credit. */
function addSentence(cuts: OpenCut[], kind: BlockKind, start: number, end: number, tokens: SurfaceToken[]): void {
  const last = cuts.at(-1);
  if (last !== undefined && (last.kind === kind || last.kind === 'credit')) {
    last.sentences.push(tokens);
    last.end = end;
  } else cuts.push({ kind, start, end, sentences: [tokens] });
}

/** Cuts a passage into sentences from `from` on, and into blocks where a notice or credit stands among them. */
export function cutsOf(text: string, { passage, kind }: Placed, from: number): readonly Cut[] {
  const tokens = tokenise(text, from, passage.end);
  const ranges = sentenceRanges(tokens);
  const mixed = ranges.length > 1 && kind === 'paragraph';
  const cuts: OpenCut[] = [];
  for (const { first, end } of ranges) {
    const start = (tokens[first] as SurfaceToken).start;
    const stop = (tokens[end - 1] as SurfaceToken).end;
    const own = mixed ? kindOfSentence(text, start, stop) : kind;
    addSentence(cuts, own, cuts.length === 0 ? passage.start : start, stop, tokens.slice(first, end));
  }
  return cuts.length > 0 ? cuts : [{ kind, start: passage.start, end: passage.end, sentences: [] }];
}
