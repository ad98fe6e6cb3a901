import type { Comparison, Discrepancy, Evidence, Side } from '../types.ts';
import { type Locate, locator } from './location.ts';
import { type Outlets, outletOf, outletsOf } from './outlets.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import { visible } from './visible.ts';

const header = [
  'discrepancy',
  'event',
  'verdict',
  'severity',
  'confidence',
  'kind',
  'detector',
  'summary',
  'side',
  'value',
  'normalized',
  'origins',
  'article',
  'outlet',
  'file',
  'line',
  'column',
  'evidence',
];

type Cell = string | number | null | undefined;

/** One row for each piece of evidence, by RFC 4180: every text in quotation marks, lines ended by CR LF. */
export function renderCsv(comparison: Comparison, options: RenderOptions = {}): string {
  const outlets = outletsOf(comparison.articles);
  const locate = locator(options);
  const rows = comparison.discrepancies.flatMap((discrepancy) =>
    discrepancy.sides.flatMap((side, i) =>
      side.evidence.map((evidence) => [
        ...discrepancyCells(discrepancy),
        ...sideCells(side, i + 1),
        ...evidenceCells(evidence, outlets, locate),
      ]),
    ),
  );
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function discrepancyCells(discrepancy: Discrepancy): Cell[] {
  const { id, event, verdict, severity, confidence, kind, detector, summary } = discrepancy;
  return [id, event, verdict, severity, confidence, kind, detector, summary];
}

function sideCells({ value, normalized, origins }: Side, number: number): Cell[] {
  return [number, value, normalized, origins];
}

function evidenceCells(evidence: Evidence, outlets: Outlets, locate: Locate): Cell[] {
  const { path, start } = locate(evidence);
  return [
    evidence.article,
    outletOf(outlets, evidence.article),
    path,
    start?.line,
    start?.column,
    visible(evidence.text),
  ];
}

/**
 * What spreadsheets take for a formula where a cell begins with it, in full width too, as East Asian versions do
 * (OWASP, "CSV Injection").
 */
const formula = /^[=+\-@＝＋－＠]/;

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = visible(value);
  // The apostrophe says that text follows; spreadsheets do not show it.
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

export const csvRenderer: Renderer = {
  name: 'csv',
  description: 'one row for each piece of evidence, for spreadsheets',
  mediaType: 'text/csv',
  extension: 'csv',
  render: renderCsv,
};
