import type { Decision } from '../explain/reasoning.ts';

/** How the scores of the findings became a verdict. */
export function decisionLines(decision: Decision): string[] {
  const { scores, confidence, reason, verdict, severity, severityFrom, origins } = decision;
  const rounded = scores.map((score) => Math.round(score * 1000) / 1000).join(', ');
  const graded =
    severity === null
      ? []
      : [`  severity ${severity}, ${severityFrom === 'setting' ? 'as the settings say' : 'by what is disputed'}`];
  return [
    `  confidence ${confidence}, from ${scores.length === 1 ? 'a score' : 'scores'} of ${rounded}`,
    `  ${verdict === null ? leftAloneReason(decision, reason) : verdictReason(decision)}`,
    ...graded,
    `  origins of the sides: ${origins.join(' against ')}`,
  ];
}

function verdictReason({ verdict, confidence, level, conflictThreshold, reviewThreshold }: Decision): string {
  if (verdict === 'conflict') return `a conflict, as ${confidence} is at or over ${conflictThreshold}`;
  if (confidence >= conflictThreshold) return `for review, as the detector is set to ${level}`;
  return `for review, as ${confidence} is under ${conflictThreshold} and at or over ${reviewThreshold}`;
}

function leftAloneReason({ confidence, reviewThreshold }: Decision, reason: Decision['reason']): string {
  if (reason !== 'uncertain' && reason !== null) return `left alone: ${reason}`;
  return confidence < reviewThreshold
    ? `left alone, as ${confidence} is under ${reviewThreshold} from which it would be for review`
    : 'left alone, as the detector was not sure enough';
}
