import { existsSync, readFileSync } from 'node:fs';

/** Two texts, and the values of the sides that are found. */
export interface FoundExample {
  readonly a: string;
  readonly b: string;
  readonly sides: readonly string[];
}

/** Two texts that differ without being at odds. */
export interface LeftAloneExample {
  readonly a: string;
  readonly b: string;
  readonly why: string;
}

/** What fixtures/detectors/<name>.json holds. The documents show it and the tests run it. */
export interface DetectorExamples {
  /** What the texts are handed to: as two articles, or as two statements. */
  readonly function: 'compare' | 'compareStatements';
  readonly found: readonly FoundExample[];
  readonly leftAlone: readonly LeftAloneExample[];
}

/** The examples of a detector; `null` where there are none. */
export function readExamples(detector: string): DetectorExamples | null {
  const path = `fixtures/detectors/${detector}.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DetectorExamples) : null;
}
