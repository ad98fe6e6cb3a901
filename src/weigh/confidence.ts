import { logistic } from '../align/logistic.ts';
import { detectors } from '../detectors/index.ts';
import { CONFIDENCE } from './confidence-model.data.ts';
import { type Dispute, leadingFound } from './dispute.ts';

/** Kinds of which so many disputes were marked, right and wrong, that their rules can be weighed. */
const KINDS = ['time', 'quantity', 'stance', 'polarity', 'quote', 'participant', 'place', 'role', 'sequence'] as const;

type Feature =
  | 'score'
  | 'isLikely'
  | 'support'
  | 'severalRules'
  | 'reports'
  | 'told'
  | 'both'
  | 'overlap'
  | 'known'
  | 'lead'
  | (typeof KINDS)[number];

/** What is known of a dispute when its confidence is weighed, with the sign that the weight of each must keep. */
export const CONFIDENCE_SIGNS: Readonly<Record<Feature, -1 | 0 | 1>> = {
  score: 1,
  isLikely: 1,
  support: 1,
  severalRules: 1,
  reports: -1,
  told: 1,
  both: -1,
  overlap: 1,
  known: -1,
  lead: 0,
  time: 0,
  quantity: 0,
  stance: 0,
  polarity: 0,
  quote: 0,
  participant: 0,
  place: 0,
  role: 0,
  sequence: 0,
};

/**
 * `score` is in log-odds; `isLikely` marks what the rule itself holds for likelier than not. Of many `reports` of an
 * event (more than two, in logarithms) some two differ by chance, which is less likely of what several articles have
 * `told` alike; an article that is on `both` sides mostly tells of two things. Sentences that share much (`overlap`) tell
 * of one thing, and a report that has the other's words too is `known` to tell of two. `lead`: both open their reports.
 */
export function confidenceFeatures({ founds, sides }: Dispute): Readonly<Record<Feature, number>> {
  const raw = rawConfidence(founds);
  const kind = leadingFound(founds)?.finding.kind;
  const articles = sides.map(({ places }) => new Set(places.map(({ article }) => article)));
  const told = Math.max(1, ...articles.map(({ size }) => size));
  const all = articles.flatMap((own) => [...own]);
  return {
    score: Math.log(raw / (1 - raw)),
    isLikely: raw >= LIKELY ? 1 : 0,
    support: Math.log(founds.length),
    severalRules: new Set(founds.map(({ detector }) => detector.name)).size > 1 ? 1 : 0,
    reports: Math.log(Math.max(2, founds[0]?.reports ?? 2) / 2),
    told: Math.log(told),
    both: new Set(all).size < all.length ? 1 : 0,
    overlap: founds.reduce((most, { setting }) => Math.max(most, setting.overlap), 0),
    known: founds.reduce((most, { setting }) => Math.max(most, setting.known), 0),
    lead: founds.some(({ setting }) => setting.lead) ? 1 : 0,
    ...(Object.fromEntries(KINDS.map((name) => [name, kind === name ? 1 : 0])) as Record<
      (typeof KINDS)[number],
      0 | 1
    >),
  };
}

/**
 * How sure a dispute is, 0 to 1, to three decimals: calibrated on marked cases of whole articles (tools/weigh/confidence.ts)
 * for the rules of the library, of the kinds that there are marks enough of. What a rule holds for unlikelier than not
 * stays so. Other kinds, what two statements are found to dispute, and what a plug-in finds keep the rule's own score.
 */
export function confidenceOf(dispute: Dispute): number {
  const raw = rawConfidence(dispute.founds);
  if (!isCalibrated(dispute)) return Math.round(raw * 1000) / 1000;
  return Math.min(raw < LIKELY ? MOST_UNLIKELY : MOST, logistic(CONFIDENCE, confidenceFeatures(dispute)));
}

/** Whether a dispute is of a sort that the model was learnt on. */
export function isCalibrated({ founds }: Dispute): boolean {
  const lead = leadingFound(founds);
  if (!lead || lead.event === null || !BUILT_IN.has(lead.detector.name)) return false;
  return KINDS.some((kind) => kind === lead.finding.kind);
}

const BUILT_IN: ReadonlySet<string> = new Set(detectors.map(({ name }) => name));
const LIKELY = 0.5;
const MOST_UNLIKELY = 0.49;
const MOST = 0.99;
const LEAST = 0.01;

/** The best finding, raised a little by every further pair of articles that shows the dispute. */
function rawConfidence(founds: Dispute['founds']): number {
  const scores = founds.map(({ finding }) => finding.score).sort((a, b) => b - a);
  const doubt = scores.reduce((left, score, index) => left * (1 - (index === 0 ? score : score * 0.2)), 1);
  return Math.max(LEAST, Math.min(MOST, 1 - doubt));
}
