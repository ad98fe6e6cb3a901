import type { Context } from '../align/context.ts';
import { coverageOf } from '../align/statements/coverage.ts';
import type { Difference } from '../align/statements/difference.ts';
import type { DifferenceKind } from '../align/statements/difference-kind.ts';
import { differencesOf } from '../align/statements/differences.ts';
import type { UnitSentence } from '../align/statements/unit.ts';
import type { DiscrepancyKind, Span } from '../types.ts';
import type { Finding, FindingSide } from './detector.ts';

/** Findings on what sets two sentences apart that say the same but for it; of two reports, those that `isMeant` takes. */
export function* differenceFindings(
  context: Context,
  kind: DiscrepancyKind,
  label: string,
  kinds: readonly DifferenceKind[],
  isMeant: (difference: Difference) => boolean = () => true,
): Iterable<Finding> {
  for (const difference of differencesOf(context)) {
    if (kinds.includes(difference.kind) && (context.sameSubject || (isOnOnePoint(difference) && isMeant(difference))))
      yield finding(difference, kind, label);
  }
}

/** Two reports have sentences alike on different matters: only what all but repeats the other is held against it. */
function isOnOnePoint({ alignment, kind, score }: Difference): boolean {
  if (!EXACT.has(kind)) return false;
  const { a, b } = coverageOf(alignment);
  return Math.min(a, b) >= LEAST_COVERAGE && score >= LEAST_SCORE;
}

/** A name, a negation or a word of doubt may belong to another part of the story; these are about the words shared. */
const EXACT: ReadonlySet<DifferenceKind> = new Set(['opposite', 'exclusive', 'order', 'swap']);
const LEAST_COVERAGE = 0.6;
const LEAST_SCORE = 0.55;

function finding(difference: Difference, kind: DiscrepancyKind, label: string): Finding {
  const { alignment, valueA, valueB, score, features } = difference;
  return {
    kind,
    point: [difference.kind, ...[valueA, valueB].sort()].join('|'),
    label,
    sides: [
      sideOf(alignment.a, difference.a, valueA === valueB ? `a:${valueA}` : valueA, valueA),
      sideOf(alignment.b, difference.b, valueA === valueB ? `b:${valueB}` : valueB, valueB),
    ],
    compatible: null,
    score,
    ...(features && { features }),
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
