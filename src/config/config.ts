import type { Detector } from '../detectors/detector.ts';
import type { DetectorLevel, DetectorSettings, LexiconEntries, Severity, SourceSettings } from '../types.ts';

/** The settings of the command line, as a file of JSON can hold them. Flags stand before them. */
export interface ConfigFile {
  /** Where the schema of this file is, for editors. */
  readonly $schema?: string;
  /** Files, directories and globs that are compared where the command line names none; relative to this file. */
  readonly files?: readonly string[];
  /** Globs of files that directories and globs leave out; relative to this file. */
  readonly ignore?: readonly string[];
  /** The output: a format, or several, each as `name` or `name=file`. Default `text`. */
  readonly format?: string | readonly string[];
  /** The file that a format without a file of its own is written to. Default standard output. */
  readonly output?: string;
  /**
   * Confidence from which a discrepancy is a conflict and not for review. Default 0.5.
   * @minimum 0
   * @maximum 1
   */
  readonly conflictThreshold?: number;
  /**
   * Confidence below which a discrepancy is not listed but stands in the ledger. Default 0.2.
   * @minimum 0
   * @maximum 1
   */
  readonly reviewThreshold?: number;
  /**
   * The longest text taken, in UTF-16 code units. Default 2,000,000.
   * @asType integer
   * @minimum 1
   */
  readonly maxTextLength?: number;
  /** By a detector's name, the highest verdict it may give, or all its settings. Default `conflict` for each. */
  readonly detectors?: Readonly<Record<string, DetectorLevel | DetectorSettings>>;
  /** Further detectors: modules to import, relative to this file, or, in a module, the detectors themselves. */
  readonly plugins?: readonly (string | object)[];
  /** Words and names that the built-in tables lack. */
  readonly lexicon?: LexiconEntries;
  /** What is known of an outlet, by its name as articles give it in `source`. */
  readonly sources?: Readonly<Record<string, SourceSettings>>;
  /** Whether all articles are known to report one event, so that they need not be grouped. Default no. */
  readonly oneEvent?: boolean;
  /** Which discrepancies make the exit code 1. */
  readonly gate?: GateSettings;
  /** The file of decisions that are not told again, or whether there is one. Default `variorum.baseline.json`, where it is there. */
  readonly baseline?: string | boolean;
  /** Whether the analysis of each article is kept for the next run. Default yes, but not in CI. */
  readonly cache?: boolean;
  /** The directory in which analyses are kept. */
  readonly cacheLocation?: string;
  /** Whether files that cannot be read are told but leave the exit code alone. Default no. */
  readonly skipBad?: boolean;
}

/** The settings of the command line, as a module can hold them. */
export interface Config extends Omit<ConfigFile, 'plugins'> {
  /** Further detectors, made by `defineDetector`, or modules to import them from, relative to this file. */
  readonly plugins?: readonly (string | Detector)[];
}

/** What a discrepancy must be at least for the exit code to be 1. */
export interface GateSettings {
  /** `conflict`: conflicts alone; `review`: those for review too; `never`: nothing. Default `conflict`. */
  readonly failOn?: 'conflict' | 'review' | 'never';
  /** Those less grave do not count. Default `low`. */
  readonly minSeverity?: Severity;
  /**
   * Those less sure do not count. Default 0.
   * @minimum 0
   * @maximum 1
   */
  readonly minConfidence?: number;
  /**
   * Only those count of which every side rests on so many independent origins. Default 1.
   * @asType integer
   * @minimum 1
   */
  readonly minOrigins?: number;
  /**
   * So many are let through. Default 0.
   * @asType integer
   * @minimum 0
   */
  readonly max?: number;
}
