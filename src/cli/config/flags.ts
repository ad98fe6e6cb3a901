import type { GateSettings } from '../../config/config.ts';
import type { Severity } from '../../types.ts';

/** The options that every command takes which reads articles. */
export interface InputFlags {
  readonly config?: string | false;
  readonly ignore?: readonly string[];
  readonly skipBad?: boolean;
  readonly quiet?: boolean;
  readonly detector?: readonly string[];
  readonly conflictThreshold?: number;
  readonly reviewThreshold?: number;
  readonly oneEvent?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** The options of a comparison that is printed and held against a gate. */
export interface CompareFlags extends InputFlags {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly printConfig?: boolean;
  readonly failOn?: NonNullable<GateSettings['failOn']>;
  readonly minSeverity?: Severity;
  readonly minConfidence?: number;
  readonly minOrigins?: number;
  readonly max?: number;
  readonly baseline?: string | boolean;
}
