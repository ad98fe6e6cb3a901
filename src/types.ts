/**
 * The public contract. This file imports nothing.
 *
 * Every `start` and `end` is an offset in UTF-16 code units into the text that was handed in
 * (`Article.text`, or `Article.title` where `field` is `'title'`), and `slice(start, end)` is the text meant.
 */

/** One report, as handed in. */
export interface Article {
  /** Unique in one comparison. */
  readonly id: string;
  /** The body as plain text; a title on its first lines is found there. Never rewritten. */
  readonly text: string;
  /** The title, when it is not part of the text. */
  readonly title?: string;
  /** The outlet. */
  readonly source?: string;
  readonly url?: string;
  /** ISO 8601, with a zone where known. */
  readonly publishedAt?: string;
}

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which text of an article a span points into. */
export type Field = 'text' | 'title';

/** The exact words a finding rests on: a clause or sentence of at most 600 code units. */
export interface Evidence extends Span {
  readonly article: string;
  readonly field: Field;
  /** The article's `text` (or `title`) from `start` to `end`, character for character. */
  readonly text: string;
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** How fine a time is told. */
export type TimeGrain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'daypart'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** An expression of time. */
export interface TimeMention extends Span {
  readonly field: Field;
  readonly text: string;
  readonly type: TimeType;
  /** TIMEX3 value, e.g. `2022-09-21`, `2022-09-21T15:00`, `P30M`, `XXXX-WXX-3` for a weekday nothing resolves. */
  readonly value: string;
  /** TIMEX3 modifier, e.g. `APPROX`, `START`, `MID`, `END`, `MORE_THAN`, `LESS_THAN`. */
  readonly modifier?: string;
  /**
   * First instant meant, local to the article (in the zone told, where `stated.zone` is set), as `YYYY-MM-DDTHH:MM:SS`; `null` where nothing resolves it
   * (an unanchored weekday, a duration, a set).
   */
  readonly from: string | null;
  /** First instant after the interval meant, in the same form; `null` as for `from`. */
  readonly to: string | null;
  readonly grain: TimeGrain;
  /**
   * What the words themselves say, as against what was inferred from the publication date or another mention.
   * `weekday` is 1 (Monday) to 7 (Sunday).
   */
  readonly stated: StatedTime;
  /** The whole interval this mention bounds: "from 1910 to 1945" is two mentions, each with the same range. */
  readonly range?: TimeRange;
}

/** The interval between two mentions, with the span of both. */
export interface TimeRange extends Span {
  readonly bound: 'from' | 'to';
  readonly from: string | null;
  readonly to: string | null;
}

export interface StatedTime {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** Minutes east of Greenwich, where a zone is told ("15:00 GMT"). */
  readonly zone?: number;
  readonly daypart?: 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';
  /** The words count from the publication date or another time: "last week", "two days earlier". */
  readonly relative?: boolean;
  /** "around noon", "mid-March". */
  readonly approximate?: boolean;
}

/** Whether an amount is exact or a limit. `min`: at least; `over`: more than; `max`: at most; `under`: less than. */
export type Bound = 'exact' | 'min' | 'max' | 'over' | 'under';

/** An amount of something. */
export interface QuantityMention extends Span {
  readonly field: Field;
  readonly text: string;
  /** The amount in `unit`; the lower end of a range; the first figure of a score. */
  readonly amount: number;
  /** The upper end of a range ("10 to 12"), or the second figure of a score ("5-4"). */
  readonly upper?: number;
  readonly kind: 'count' | 'measure' | 'money' | 'percent' | 'points' | 'age' | 'ordinal' | 'duration' | 'score';
  /**
   * `''` for a bare count; an ISO 4217 code for money; `%`; otherwise the base unit of its dimension
   * (`m`, `kg`, `m2`, `l`, `K`, `m/s`, `Mw`, `J`, `s`, `year` for ages).
   */
  readonly unit: string;
  /** The unit as written, normalised to its singular ("mile"), where it differs from `unit`. */
  readonly statedUnit?: string;
  /** The amount in the stated unit. */
  readonly statedAmount?: number;
  /** What is counted: the lemma of the head noun ("person"), or `null`. */
  readonly counted: string | null;
  /** The span of the whole counted phrase, modifiers included ("federal law enforcement officials"). */
  readonly countedSpan?: Span;
  readonly bound: Bound;
  readonly approximate: boolean;
  /** The whole that this is a part of ("three of the 12"), as a lemma, where told. */
  readonly of?: string;
  /** What became of those counted, one word for each outcome: `dead`, `injured`, `missing`, `arrested` … */
  readonly state?: string;
  /** Half of the last place told, in `unit`: 50,000 for "1.5 million"; 0 where the figure is told to the last one. */
  readonly precision?: number;
  /** Only the order of magnitude is told ("dozens", "a few"): `amount` to `upper`. */
  readonly vague?: boolean;
  /** What it is reckoned by ("$80 a barrel"), as a lemma. */
  readonly per?: string;
  /** What has the amount, as a lemma: "meeting" of "a 30-minute meeting", "depth" of "a depth of 12 miles". */
  readonly bearer?: string;
}

export type NameType = 'person' | 'organisation' | 'place' | 'other';

/** A proper name. */
export interface NameMention extends Span {
  readonly field: Field;
  readonly text: string;
  readonly type: NameType;
  /** What sort of `other`, or finer type, where known: `'nationality' | 'work' | 'law' | 'event' | 'country' | 'city' …` */
  readonly subtype?: string;
  /** The parts of a person's name. */
  readonly parts?: NameParts;
  /** The ISO 3166-1 code of the country of a place, a public body, a party or a nationality, where the tables tell it. */
  readonly country?: string;
  /** The usual full form where the tables tell it: "United Nations" for "UN". */
  readonly canonical?: string;
}

export interface NameParts {
  readonly title?: string;
  readonly given?: string;
  readonly family?: string;
  readonly suffix?: string;
}

/** All mentions of one entity inside one article. */
export interface Chain {
  readonly id: string;
  readonly mentions: readonly EntityMention[];
  readonly type: NameType;
  /** The fullest name, or the fullest description where there is none. */
  readonly name: string;
}

export interface EntityMention extends Span {
  readonly field: Field;
  readonly text: string;
  readonly form: 'name' | 'nominal' | 'pronoun';
}

export type ArgumentRole =
  | 'agent'
  | 'patient'
  | 'recipient'
  | 'complement'
  | 'time'
  | 'place'
  | 'cause'
  | 'manner'
  | 'other';

export interface Argument extends Span {
  readonly role: ArgumentRole;
  readonly text: string;
  /** The id of the entity's chain, where it has one. */
  readonly entity?: string;
}

export type Polarity = 'positive' | 'negative';

export type Certainty = 'asserted' | 'reported' | 'alleged' | 'planned' | 'possible' | 'conditional' | 'denied';

export interface Attribution extends Span {
  /** The speaker as written. */
  readonly speaker: string;
  readonly entity?: string;
  /** Whether the words stand in quotation marks. */
  readonly direct: boolean;
}

/** One thing an article says. */
export interface Claim extends Span {
  readonly id: string;
  readonly article: string;
  readonly field: Field;
  readonly text: string;
  readonly predicate: Predicate;
  /** Agent first. */
  readonly arguments: readonly Argument[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly attribution: Attribution | null;
  /** The id of the happening it belongs to. */
  readonly happening: string;
}

export interface Predicate extends Span {
  readonly text: string;
  readonly lemma: string;
}

/** A group of articles that report the same news. */
export interface NewsEvent {
  readonly id: string;
  /** Article ids. */
  readonly articles: readonly string[];
  readonly label: string;
  readonly when?: string;
  readonly where?: string;
  readonly participants: readonly string[];
}

export interface ArticleSummary {
  readonly id: string;
  readonly source: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** Who first wrote the words: copies of one agency's text share an origin. */
  readonly origin: string;
  /** The id of the article this one is a near-copy of. */
  readonly nearCopyOf: string | null;
}

export type AlignmentStatus = 'agreed' | 'disputed' | 'single-source';

/** Claims of different articles about the same point. */
export interface Alignment {
  readonly id: string;
  readonly event: string | null;
  /** Claim ids. */
  readonly claims: readonly string[];
  readonly status: AlignmentStatus;
  /** Articles of the event that say nothing on the point. */
  readonly silent: readonly string[];
}

export type DiscrepancyKind =
  | 'time'
  | 'quantity'
  | 'stance'
  | 'polarity'
  | 'participant'
  | 'place'
  | 'role'
  | 'quote'
  | 'certainty'
  | 'attribution'
  | 'sequence'
  | 'cause';

export type Verdict = 'conflict' | 'review';
export type Severity = 'high' | 'medium' | 'low';

/** The claims that agree with each other inside a discrepancy. */
export interface Side {
  /** What this side says, for a person: "Wednesday". */
  readonly value: string;
  /** The same for a machine: "2022-09-21". */
  readonly normalized?: string;
  /** How many independent origins say so. */
  readonly origins: number;
  readonly evidence: readonly Evidence[];
}

/** Why both sides may have been written in good faith. */
export interface Explanation {
  readonly kind: 'time-zone' | 'unfolding' | 'shared-origin' | 'transliteration' | 'rounding' | 'other';
  readonly text: string;
}

/** An alignment whose claims cannot all be true. */
export interface Discrepancy {
  /** Stable: from what is disputed, not from position. */
  readonly id: string;
  /** `null`: within one article, or about shared background. */
  readonly event: string | null;
  readonly kind: DiscrepancyKind;
  /** The name of the rule that found it. */
  readonly detector: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** 0 to 1, calibrated: of those at 0.9, nine in ten are right. */
  readonly confidence: number;
  readonly summary: string;
  readonly sides: readonly Side[];
  readonly explanations: readonly Explanation[];
}

export type LedgerReason =
  | 'granularity'
  | 'rounding'
  | 'bound'
  | 'unit'
  | 'alias'
  | 'subset'
  | 'other-happening'
  | 'announcement'
  | 'update'
  | 'tense'
  | 'trimmed-quotation'
  | 'former-office'
  | 'time-zone'
  | 'attribution'
  | 'scope'
  | 'uncertain';

/** A difference that was examined and found compatible, with the reason. */
export interface LedgerEntry {
  /** Stable: from what differs, not from position. */
  readonly id: string;
  readonly kind: DiscrepancyKind;
  readonly detector: string;
  readonly reason: LedgerReason;
  readonly sides: readonly Side[];
  readonly note: string;
}

/** How much was compared, so that an empty list is not read as agreement. */
export interface Coverage {
  readonly articles: number;
  readonly sentences: number;
  readonly claims: number;
  /** Claims that stand in an alignment with a claim of another article. */
  readonly compared: number;
  /** Claims that only one article makes. */
  readonly singleSource: number;
  /** Articles that are alone in their event, so that nothing was compared with them. */
  readonly alone: readonly string[];
}

export interface Comparison {
  readonly schemaVersion: 1;
  readonly articles: readonly ArticleSummary[];
  readonly events: readonly NewsEvent[];
  readonly claims: readonly Claim[];
  readonly alignments: readonly Alignment[];
  readonly discrepancies: readonly Discrepancy[];
  readonly ledger: readonly LedgerEntry[];
  readonly coverage: Coverage;
}

export interface StatementComparison {
  readonly relation: 'contradicts' | 'agrees' | 'compatible' | 'unrelated';
  readonly confidence: number;
  /** Evidence uses the articles `a` and `b`. */
  readonly discrepancies: readonly Discrepancy[];
}

export type DetectorLevel = 'off' | 'review' | 'conflict';

export interface CompareOptions {
  /** The longest text taken, in UTF-16 code units. Default 2,000,000. */
  readonly maxTextLength?: number;
  /** Confidence from which a discrepancy is a `conflict` and not for `review`. Default 0.5. */
  readonly conflictThreshold?: number;
  /** Confidence below which a discrepancy is not listed at all but stands in the ledger. Default 0.2. */
  readonly reviewThreshold?: number;
  /** By a detector's name, the highest verdict it may give, or all its settings. Default `conflict` for each. */
  readonly detectors?: Readonly<Record<string, DetectorLevel | DetectorSettings>>;
  /** Further detectors, made by `defineDetector`, run after the built-in ones. */
  readonly plugins?: readonly unknown[];
  /** Words and names that the built-in tables lack. */
  readonly lexicon?: LexiconEntries;
  /** What is known of an outlet, by its name as articles give it in `source`. */
  readonly sources?: Readonly<Record<string, SourceSettings>>;
  /** Whether all articles are known to report one event, so that they need not be grouped. Default false. */
  readonly oneEvent?: boolean;
}

/** How one detector is to be heard. */
export interface DetectorSettings {
  /** The highest verdict it may give; `off` silences it. Default `conflict`. */
  readonly level?: DetectorLevel;
  /** How grave what it finds is, in place of the rating by kind. */
  readonly severity?: Severity;
  /**
   * In place of the option of that name, for this detector alone.
   * @minimum 0
   * @maximum 1
   */
  readonly conflictThreshold?: number;
  /**
   * In place of the option of that name, for this detector alone.
   * @minimum 0
   * @maximum 1
   */
  readonly reviewThreshold?: number;
}

/** Words and names that the built-in tables lack. They stand beside the tables and change none of their entries. */
export interface LexiconEntries {
  /** Two words of which a thing is one only, in their base forms: `["greenlight", "block"]`. */
  readonly opposites?: readonly (readonly [string, string])[];
  /**
   * Names of one person, body or place, the usual one first: `["World Health Organization", "WHO", "health body"]`.
   * A difference between two of them is an alias.
   */
  readonly aliases?: readonly (readonly string[])[];
  /** Names of one office, the usual one first: `["prime minister", "minister-president"]`. */
  readonly offices?: readonly (readonly string[])[];
  /** Places and what they lie in: `{ "Karosta": ["Liepaja", "Latvia"] }`. */
  readonly places?: Readonly<Record<string, readonly string[]>>;
}

/** What is known of an outlet. No outlet is believed more than another. */
export interface SourceSettings {
  /**
   * The zone it dates its reports by, as `+09:00` or `Z`: a time of publication without a zone is in it, one in another
   * zone is converted to it before words such as "today" are read.
   * @pattern ^(Z|[+-][0-9]{2}:[0-9]{2})$
   * @examples ["+09:00", "Z"]
   */
  readonly zone?: string;
  /** Who writes its words. Outlets of one origin are one voice, whatever their wording. */
  readonly origin?: string;
}

export interface GroupOptions {
  /** The longest text taken, in UTF-16 code units. Default 2,000,000. */
  readonly maxTextLength?: number;
}
