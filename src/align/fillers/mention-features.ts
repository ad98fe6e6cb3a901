import type { Features } from '../logistic.ts';
import type { Filler } from './filler.ts';
import { areTied } from './shared.ts';

/** How the two names stand in their sentences: on what they hang, in a row, as speakers, in a headline. */
export function mentionFeatures(a: Filler, b: Filler): Features {
  return {
    tie: Number(a.tie === b.tie),
    tied: Number(areTied(a, b)),
    at: Math.log2(1 + Math.max(a.sentence, b.sentence)),
    rowBoth: Number(a.inRow && b.inRow),
    rowOne: Number(a.inRow !== b.inRow),
    speaksBoth: Number(a.speaks && b.speaks),
    speaksOne: Number(a.speaks !== b.speaks),
    alikeLow: Math.log2(Math.min(a.alike, b.alike)),
    alikeHigh: Math.log2(Math.max(a.alike, b.alike)),
    before: Number(a.before !== '' && a.before === b.before),
    after: Number(a.after !== '' && a.after === b.after),
    formerApart: Number(a.isFormer !== b.isFormer),
    sayingOne: Number(isSaying(a) || isSaying(b)),
    sayingBoth: Number(isSaying(a) && isSaying(b)),
    hearing: Number(isHearing(a) || isHearing(b)),
    titleField: Number(a.field === 'title') + Number(b.field === 'title'),
  };
}

const SPEECH_LEMMAS = /^(say|tell|add|announce|state|report|explain|note|warn|argue|claim)$/;

/** What one says another may say too. */
function isSaying({ verb, part }: Filler): boolean {
  return verb !== null && SPEECH_LEMMAS.test(verb.lemma) && !isHeard(part);
}

/** "told Dayline": several outlets are told the same. */
function isHearing({ verb, part }: Filler): boolean {
  return verb?.lemma === 'tell' && isHeard(part);
}

function isHeard(part: string): boolean {
  return part === 'obj' || part === 'iobj';
}
