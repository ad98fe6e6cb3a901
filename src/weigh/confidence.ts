import type { Dispute } from './fold.ts';

/** How sure a dispute is: its best finding, raised a little by every further pair of articles that shows it. */
export function confidenceOf(dispute: Dispute): number {
  const scores = dispute.founds.map(({ finding }) => finding.score).sort((a, b) => b - a);
  const doubt = scores.reduce((left, score, index) => left * (1 - (index === 0 ? score : score * 0.2)), 1);
  return Math.round(Math.min(0.99, 1 - doubt) * 1000) / 1000;
}
