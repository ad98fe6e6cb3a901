import type { Context } from '../align/context.ts';
import { type CheckedClaim, claimCheckOf } from '../align/statements/claim-check.ts';
import { missingIn } from '../align/statements/support.ts';
import type { UnitSentence } from '../align/statements/unit.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Doubt from which a claim is reported; against an article it is calibrated where as many claims are wrong as right. */
const LEAST = { sentences: 0.4, article: 0.5 };

/** A statement says of its subject what a longer text on the same subject does not bear out. */
export const claimUnsupported = defineDetector({
  name: 'claim-unsupported',
  kind: 'stance',
  description: 'A statement says of its subject what a longer text on the same subject does not bear out.',
  *find(context: Context) {
    const check = claimCheckOf(context);
    for (const claim of check?.claims ?? []) if (check && claim.doubt >= LEAST[check.against]) yield findingOf(claim);
  },
});

function findingOf({ support, features, doubt, unit }: CheckedClaim): Finding {
  const { side, claim, alignment } = support;
  const evidence = side === 'a' ? alignment.b : alignment.a;
  const missing = missingIn(support);
  const said = unit?.form ?? (missing.length > 0 ? missing.map(({ form }) => form).join(', ') : textOf(claim));
  return {
    kind: 'stance',
    point: `claim ${claim.sentence} ${said}`,
    label: 'What is claimed',
    sides: [sideOf(claim, said, 'claim'), sideOf(evidence, textOf(evidence), 'evidence')],
    compatible: null,
    score: doubt,
    features,
  };
}

/** Code units of a sentence that are shown at most. */
const MOST = 400;

function textOf({ units }: UnitSentence): string {
  return units
    .slice(0, 12)
    .map(({ form }) => form)
    .join(' ');
}

function sideOf({ analysis, sentence }: UnitSentence, value: string, normalized: string): FindingSide {
  const { start = 0, end = 0, field = 'text' } = analysis.document.sentences[sentence] ?? {};
  const { id } = analysis.document.article;
  return { value, normalized, places: [{ article: id, field, start, end: Math.min(end, start + MOST) }] };
}
