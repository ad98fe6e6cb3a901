import type { AnalysedDocument } from '../../syntax/analysed.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Attribution, Field, NameMention, Span } from '../../types.ts';
import type { Quotation } from '../quotation.ts';
import { covers, type FieldIndex } from '../spans.ts';
import { headlineCredit } from './headline.ts';
import { type Located, type Narration, narrationOf } from './narration.ts';
import { formOf } from './quotation-form.ts';
import { speechOf, speechOfSubject } from './quotation-speaker.ts';
import { type Speech, speechAfter } from './reporting-clause.ts';
import { speakerPhrase } from './speaker.ts';
import { speakerHead, speechClass } from './speech-verb.ts';

/** The chain of the entity that a phrase with this head word mentions, or `null`. */
export type EntityAt = (field: Field, span: Span, headStart: number) => string | null;

interface Credited {
  readonly speech: Speech;
  /** Index of the quotation continued, or -1. */
  readonly continues: number;
}

/**
 * Gives the quotations of an article their speakers. A quotation is credited by its own sentence, then by what
 * introduces it, then by the quotation before it in its paragraph, or in the paragraph before where that one was left
 * open; in this order, as in He, Barbosa & Kondrak 2013 and Muzny et al. 2017.
 */
export function creditQuotations(
  document: AnalysedDocument,
  trees: readonly Tree[],
  quotations: readonly Quotation[],
  names: FieldIndex<NameMention>,
  entityAt: EntityAt,
): Quotation[] {
  const narration = narrationOf(document, trees, quotations);
  const credited: (Credited | null)[] = [];
  quotations.forEach((quotation, index) => {
    credited.push(
      creditAt(narration, quotations, credited, quotation, index) ?? fromHeadline(narration, quotation, names),
    );
  });
  return quotations.map((quotation, index) => {
    const found = credited[index] ?? null;
    const speaker = found && attributionOf(narration, quotation.field, found.speech, entityAt);
    const continues = found?.continues ?? -1;
    return { ...quotation, speaker, continues, form: formOf(narration, quotation, speaker !== null, continues >= 0) };
  });
}

function attributionOf(
  narration: Narration,
  field: Field,
  { sentence, credit }: Speech,
  entityAt: EntityAt,
): Attribution {
  const { start, end, head } = credit;
  const located = narration.sentence(sentence);
  const entity = entityAt(field, credit, located?.tree.words[head]?.start ?? start);
  return {
    speaker: narration.text(field).slice(start, end),
    start,
    end,
    direct: true,
    ...(entity !== null && { entity }),
  };
}

function creditAt(
  narration: Narration,
  quotations: readonly Quotation[],
  credited: readonly (Credited | null)[],
  quotation: Quotation,
  index: number,
): Credited | null {
  const own = speechOf(narration, quotation);
  const earlier = credited[index - 1];
  if (own) return { speech: own, continues: earlier && isSameVerb(own, earlier.speech) ? index - 1 : -1 };
  if (!isOnItsOwn(narration, quotation)) return null;
  const before = quotations[index - 1];
  const previous = before && before.field === quotation.field ? { quotation: before, credited: earlier ?? null } : null;
  return carried(narration, quotation, previous, index);
}

function isSameVerb(a: Speech, b: Speech): boolean {
  return a.sentence === b.sentence && a.verb === b.verb && a.verb >= 0;
}

/** "Ortiz: 'We lost everything'". */
function fromHeadline(narration: Narration, quotation: Quotation, names: FieldIndex<NameMention>): Credited | null {
  const at = narration.sentencesAt(quotation.field, quotation)[0];
  const found = at && at.sentence.kind !== 'paragraph' ? headlineCredit(at, names) : null;
  if (!at || !found || !covers(found.said, quotation)) return null;
  return { speech: { sentence: at.index, verb: -1, credit: found.credit }, continues: -1 };
}

/** Whether the quotation begins a sentence of its own, so that no clause of the reporter's can hold its speaker. */
function isOnItsOwn(narration: Narration, quotation: Quotation): boolean {
  const first = narration.sentencesAt(quotation.field, quotation)[0];
  return first !== undefined && quotation.start <= first.sentence.start + 1;
}

interface Previous {
  readonly quotation: Quotation;
  readonly credited: Credited | null;
}

function carried(
  narration: Narration,
  quotation: Quotation,
  previous: Previous | null,
  index: number,
): Credited | null {
  const next = taggedAfter(narration, quotation);
  if (next) return { speech: next, continues: -1 };
  const first = narration.sentencesAt(quotation.field, quotation)[0];
  const before = first && narration.sentence(first.index - 1);
  if (!first || !before || before.sentence.field !== quotation.field) return null;
  const text = narration.text(quotation.field);
  if (isIntroducedBySentence(text, before)) return fromSentence(narration, before, true);
  const sameBlock = before.sentence.block === first.sentence.block;
  const touches = previous !== null && previous.quotation.end > before.sentence.start;
  if (previous?.credited && touches && (sameBlock || runsOn(narration, previous.quotation, quotation)))
    return { speech: previous.credited.speech, continues: index - 1 };
  return fromSentence(narration, before, sameBlock);
}

/** The tag of a quotation that ends on "?" or "!" may have become a sentence of its own. */
function taggedAfter(narration: Narration, quotation: Quotation): Speech | null {
  const text = narration.text(quotation.field);
  if (!/[?!…]\s*$/.test(text.slice(quotation.inner.start, quotation.inner.end).slice(-3))) return null;
  const last = narration.sentencesAt(quotation.field, quotation).at(-1);
  const next = last && narration.sentence(last.index + 1);
  if (!next || next.sentence.block !== last.sentence.block) return null;
  return isTag(next) ? speechAfter(narration, quotation, next, false) : null;
}

/** A tag says no more than who spoke: its verb of speech has no content of its own. */
function isTag({ tree }: Located): boolean {
  const root = tree.words.findIndex((word) => word.head < 0);
  const hasContent = tree.words.some((word) => word.head === root && /^(ccomp|xcomp|obj)/.test(word.relation));
  return root >= 0 && speechClass(tree, root) !== null && !hasContent;
}

function isIntroducedBySentence(text: string, before: Located): boolean {
  return /:\s*$/.test(text.slice(Math.max(before.sentence.start, before.sentence.end - 3), before.sentence.end));
}

/** A paragraph goes on with the speaker of one before whose quotation was left open, or is nothing but more of it. */
function runsOn(narration: Narration, previous: Quotation, quotation: Quotation): boolean {
  const text = narration.text(quotation.field);
  if (!/[”"»]/.test(text.charAt(previous.end - 1))) return true;
  const sentences = narration.sentencesAt(quotation.field, quotation);
  const last = sentences.at(-1);
  const next = last && narration.sentence(last.index + 1);
  return last !== undefined && quotation.end >= last.sentence.end - 1 && next?.sentence.block !== last.sentence.block;
}

/** "Rell was blunt. '…'": the speaker or, within the paragraph, the subject of the sentence before. */
function fromSentence(narration: Narration, before: Located, withSubject: boolean): Credited | null {
  const { tree, sentence } = before;
  for (const [verb, word] of tree.words.entries()) {
    if (narration.isQuoted(sentence.field, word.start) || speechClass(tree, verb) === null) continue;
    const head = speakerHead(tree, verb);
    if (head >= 0)
      return { speech: { sentence: before.index, verb, credit: speakerPhrase(tree, head) }, continues: -1 };
  }
  const speech = withSubject ? speechOfSubject(narration, before, sentence.end) : null;
  return speech && { speech, continues: -1 };
}
