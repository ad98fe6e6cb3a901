import type { Comparison, Discrepancy } from '../types.ts';
import { levelOf } from './level.ts';
import { type Locate, locator, placeName } from './location.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import { visible } from './visible.ts';

/**
 * One line a discrepancy, in the form of GCC that editors and `grep` know: `file:line:column: error: time, high conflict: …`.
 * The place is that of the first side's first evidence. An article that came from no file goes by its id.
 */
export function renderCompact(comparison: Comparison, options: RenderOptions = {}): string {
  const locate = locator(options);
  return comparison.discrepancies.map((discrepancy) => `${lineOf(discrepancy, locate)}\n`).join('');
}

function lineOf(discrepancy: Discrepancy, locate: Locate): string {
  const { kind, severity, verdict, summary, detector } = discrepancy;
  const grade = `${levelOf(discrepancy)}: ${kind}, ${severity} ${verdict}`;
  return `${placeOf(discrepancy, locate)}: ${grade}: ${visible(summary)} [${visible(detector)}]`;
}

function placeOf({ sides }: Discrepancy, locate: Locate): string {
  const evidence = sides[0]?.evidence[0];
  if (!evidence) return '-';
  const { path, start } = locate(evidence);
  return placeName(visible(path ?? evidence.article), start);
}

export const compactRenderer: Renderer = {
  name: 'compact',
  description: 'one line a discrepancy, for editors and grep',
  mediaType: 'text/plain',
  extension: 'txt',
  render: renderCompact,
};
