import type { Context } from '../align/context.ts';
import type { Difference, DifferenceKind } from '../align/statements/difference.ts';
import { differencesOf } from '../align/statements/differences.ts';
import type { UnitSentence } from '../align/statements/unit.ts';
import type { DiscrepancyKind, Span } from '../types.ts';
import type { Finding, FindingSide } from './detector.ts';

/**
 * Findings on what sets two statements apart. Only where both are taken to speak of the same thing: two reports of one
 * event have sentences alike on different matters, and are compared by what they claim.
 */
export function* differenceFindings(
  context: Context,
  kind: DiscrepancyKind,
  label: string,
  kinds: readonly DifferenceKind[],
): Iterable<Finding> {
  if (!context.sameSubject) return;
  for (const difference of differencesOf(context)) {
    if (kinds.includes(difference.kind)) yield finding(difference, kind, label);
  }
}

function finding(difference: Difference, kind: DiscrepancyKind, label: string): Finding {
  const { alignment, valueA, valueB, score } = difference;
  return {
    kind,
    point: [difference.kind, ...[valueA, valueB].sort()].join('|'),
    label,
    sides: [
      sideOf(alignment.a, difference.a, `a:${valueA}`, valueA),
      sideOf(alignment.b, difference.b, `b:${valueB}`, valueB),
    ],
    compatible: null,
    score: score,
  };
}

/** The sentence shows what a word is about; of a long one, the stretch around the word. */
function sideOf(sentence: UnitSentence, at: Span, normalized: string, value: string): FindingSide {
  const source = sentence.analysis.document.sentences[sentence.sentence];
  const field = source?.field ?? 'text';
  const start = Math.max(source?.start ?? at.start, at.start - AROUND);
  const end = Math.min(source?.end ?? at.end, at.end + AROUND);
  return { value, normalized, places: [{ article: sentence.analysis.document.article.id, field, start, end }] };
}

/** Code units of a sentence shown on either side of the words at issue. */
const AROUND = 200;
