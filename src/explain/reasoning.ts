import type {
  DetectorLevel,
  Discrepancy,
  EntityMention,
  Evidence,
  LedgerEntry,
  LedgerReason,
  NameMention,
  NameType,
  QuantityMention,
  Severity,
  TimeMention,
  Verdict,
} from '../types.ts';

/** Numbers, words and answers that a decision rests on, by their name. */
export type Features = Readonly<Record<string, number | string | boolean>>;

/** Why a discrepancy was found, or a difference left alone. */
export interface Reasoning {
  readonly id: string;
  /** What is explained: one of the two is there. */
  readonly discrepancy: Discrepancy | null;
  readonly entry: LedgerEntry | null;
  /** What detectors had to say, the leading finding first. */
  readonly findings: readonly FindingReasoning[];
  /** What was read in each sentence that is evidence. */
  readonly readings: readonly SentenceReading[];
  /** How the sentences of different sides were lined up. */
  readonly alignments: readonly SentenceAlignment[];
  readonly decision: Decision;
}

/** What was compared at two places. */
export interface PlacesReasoning {
  readonly readings: readonly [SentenceReading, SentenceReading];
  /** Whether the two articles are of one event, so that they were compared at all. */
  readonly sameEvent: boolean;
  /** `null` where the articles are of two events. */
  readonly alignment: SentenceAlignment | null;
  /** Those that rest on both sentences. */
  readonly discrepancies: readonly Discrepancy[];
  readonly entries: readonly LedgerEntry[];
}

/** One finding of one detector, before weighing. */
export interface FindingReasoning {
  readonly detector: string;
  /** What the detector finds. */
  readonly description: string;
  readonly event: string | null;
  /** What is disputed: findings on one point are one discrepancy. */
  readonly point: string;
  readonly label: string;
  readonly score: number;
  /** `null`: the sides cannot all be right. */
  readonly compatible: LedgerReason | null;
  readonly note: string | null;
  readonly sides: readonly { readonly value: string; readonly normalized: string }[];
  /** What the detector told of its decision. */
  readonly features: Features;
}

/** What was read in one sentence. */
export interface SentenceReading extends Evidence {
  readonly names: readonly NameMention[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly claims: readonly ClaimReading[];
  readonly references: readonly ReferenceReading[];
}

/** A claim in short. */
export interface ClaimReading {
  readonly id: string;
  readonly text: string;
  readonly predicate: string;
  readonly polarity: string;
  readonly certainty: string;
  readonly speaker: string | null;
}

/** Whom or what a mention was taken to mean. */
export interface ReferenceReading extends EntityMention {
  readonly means: string;
  readonly type: NameType;
  /** How often the article mentions it. */
  readonly mentions: number;
  /** The key it has in every article of the event; `null` where it is known in this one alone. */
  readonly entity: string | null;
}

/** How two sentences were lined up. */
export interface SentenceAlignment {
  readonly a: Evidence;
  readonly b: Evidence;
  /** Weighted overlap of their words and entities, 0 to 1; `null` where they were not lined up as sentences. */
  readonly overlap: number | null;
  /** The words they share, with how much each tells, the most telling first. */
  readonly shared: readonly { readonly word: string; readonly weight: number }[];
  readonly pairs: readonly ComparedPair[];
}

/** Two things that one of the channels of alignment set against each other. */
export interface ComparedPair {
  readonly channel:
    | 'statements'
    | 'dates'
    | 'counts'
    | 'tallies'
    | 'ordinals'
    | 'roles'
    | 'stances'
    | 'utterances'
    | 'profiles';
  readonly a: string;
  readonly b: string;
  readonly features: Features;
}

/** How findings became what they are. */
export interface Decision {
  readonly detector: string;
  /** The scores of the findings, highest first. */
  readonly scores: readonly number[];
  readonly confidence: number;
  readonly level: DetectorLevel;
  readonly conflictThreshold: number;
  readonly reviewThreshold: number;
  /** `null` where the difference was left alone. */
  readonly verdict: Verdict | null;
  /** Why it was left alone. */
  readonly reason: LedgerReason | null;
  readonly severity: Severity | null;
  /** Whether the severity is set for the detector, or goes by what is disputed. */
  readonly severityFrom: 'setting' | 'kind';
  /** How many independent origins each side has. */
  readonly origins: readonly number[];
}
