import { compare } from '../../src/index.ts';

/** The detectors that find something in two reports of one sentence each. */
export function found(a: string, b: string): string[] {
  const articles = [
    { id: 'a', text: a },
    { id: 'b', text: b },
  ];
  return compare(articles).discrepancies.map(({ detector }) => detector);
}
