import type { Comparison, Discrepancy, Evidence } from '../types.ts';
import { type Level, levelOf } from './level.ts';
import { type Locate, locator } from './location.ts';
import { type Outlets, outletOf, outletsOf } from './outlets.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import { visible } from './visible.ts';

const commands: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * One workflow command of GitHub Actions a discrepancy, which shows it at the first side's first evidence. Texts are
 * escaped as the toolkit does (`@actions/core`, command.ts), so that none can issue a command of its own.
 */
export function renderGithub(comparison: Comparison, options: RenderOptions = {}): string {
  const outlets = outletsOf(comparison.articles);
  const locate = locator(options);
  return comparison.discrepancies
    .map((discrepancy) => {
      const { kind, severity, detector } = discrepancy;
      const title = { title: `${kind}, ${severity} severity (${visible(detector)})` };
      const properties = Object.entries({ ...placeOf(discrepancy, locate), ...title });
      const list = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
      return `::${commands[levelOf(discrepancy)]} ${list}::${escapeData(messageOf(discrepancy, outlets))}\n`;
    })
    .join('');
}

function placeOf({ sides }: Discrepancy, locate: Locate): Record<string, string | number> {
  const evidence = sides[0]?.evidence[0];
  const { path, start, end } = evidence ? locate(evidence) : { path: null, start: null, end: null };
  if (path === null) return {};
  const file = visible(path);
  if (!start) return { file };
  if (!end) return { file, line: start.line, col: start.column };
  // The runner takes columns only where a place lies within one line.
  if (start.line !== end.line) return { file, line: start.line, endLine: end.line };
  return { file, line: start.line, col: start.column, endLine: end.line, endColumn: end.column };
}

/** The summary, then a line for each side with the words it rests on. */
function messageOf({ summary, sides, confidence }: Discrepancy, outlets: Outlets): string {
  const lines = sides.map(({ value, evidence }) => `${visible(value)}: ${quoted(evidence[0], outlets)}`);
  return [visible(summary), ...lines, `confidence ${confidence.toFixed(2)}`].join('\n');
}

function quoted(evidence: Evidence | undefined, outlets: Outlets): string {
  return evidence ? `“${visible(evidence.text)}” (${outletOf(outlets, evidence.article)})` : '';
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

export const githubRenderer: Renderer = {
  name: 'github',
  description: 'annotations of GitHub Actions',
  mediaType: 'text/plain',
  extension: 'txt',
  render: renderGithub,
};
