/** A number as told, before its unit. */
export interface Numeral {
  /** Index of the atom after it. */
  readonly to: number;
  readonly value: number;
  /** The upper end, where the words only tell an order of magnitude ("dozens"). */
  readonly upper?: number;
  /** What one step of the last place told is worth: 100,000 for "1.5 million". */
  readonly step: number;
  readonly form: 'figures' | 'words' | 'vague';
  /** A word such as "million" is part of it. */
  readonly multiplied: boolean;
}
