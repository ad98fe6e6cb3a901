import type { Comparison, Discrepancy, Evidence, NewsEvent } from '../types.ts';
import { balanceOf, sourcesOf } from './balance.ts';
import { type Locate, locator } from './location.ts';
import { type Outlets, outletsOf } from './outlets.ts';
import type { Renderer, RenderOptions } from './renderer.ts';
import { tellerOf } from './teller.ts';
import { escapeXml } from './xml-text.ts';

type Describe = (discrepancy: Discrepancy) => string;

/**
 * JUnit's XML: a suite for each event, a failed test for each conflict, a skipped one for what is to be reviewed, and
 * a passed one for an event without either.
 */
export function renderJunit(comparison: Comparison, options: RenderOptions = {}): string {
  const describe = describer(comparison, options);
  const { discrepancies, events } = comparison;
  const suites = events.map((event) => eventSuite(event, discrepancies, describe));
  const background = discrepancies.filter(({ event }) => event === null);
  if (background.length > 0) {
    suites.push(suite('Within one article, or about shared background', background, describe));
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="variorum">',
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function eventSuite(event: NewsEvent, discrepancies: readonly Discrepancy[], describe: Describe): string {
  const own = discrepancies.filter((discrepancy) => discrepancy.event === event.id);
  return suite(event.label || event.id, own, describe);
}

function suite(name: string, discrepancies: readonly Discrepancy[], describe: Describe): string {
  const failures = discrepancies.filter(({ verdict }) => verdict === 'conflict').length;
  const skipped = discrepancies.length - failures;
  const tests = Math.max(1, discrepancies.length);
  const cases = discrepancies.map((discrepancy) => testCase(discrepancy, describe));
  if (cases.length === 0) cases.push('    <testcase name="no discrepancy found" classname="variorum" time="0"/>');
  const counts = `tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}" time="0"`;
  return [`  <testsuite name="${escapeXml(name)}" ${counts}>`, ...cases, '  </testsuite>'].join('\n');
}

function testCase(discrepancy: Discrepancy, describe: Describe): string {
  const { summary, detector, kind, verdict } = discrepancy;
  const outcome =
    verdict === 'conflict'
      ? `<failure type="${kind}" message="${escapeXml(summary)}">${describe(discrepancy)}</failure>`
      : `<skipped>${escapeXml(`${kind}, for review`)}</skipped>\n      <system-out>${describe(discrepancy)}</system-out>`;
  return [
    `    <testcase name="${escapeXml(summary)}" classname="variorum.${escapeXml(detector)}" time="0">`,
    `      ${outcome}`,
    '    </testcase>',
  ].join('\n');
}

/** A discrepancy in lines of text: who says what, and where. */
function describer(comparison: Comparison, options: RenderOptions): Describe {
  const outlets = outletsOf(comparison.articles);
  const sourceOf = sourcesOf(comparison.articles);
  const locate = locator(options);
  return ({ id, severity, confidence, sides }) =>
    [
      '',
      `${escapeXml(id)}, ${severity} severity, confidence ${confidence.toFixed(2)}; ${balanceOf(sides, sourceOf)}`,
      ...sides.flatMap(({ value, evidence }) => [
        escapeXml(value),
        ...evidence.map((piece) => `  ${escapeXml(whoAndWhere(piece, outlets, locate))}: ${escapeXml(piece.text)}`),
      ]),
      '',
    ].join('\n');
}

function whoAndWhere(evidence: Evidence, outlets: Outlets, locate: Locate): string {
  const { outlet, place } = tellerOf(evidence, outlets, locate);
  return [outlet, place].filter((part) => part !== null).join(', ');
}

export const junitRenderer: Renderer = {
  name: 'junit',
  description: "JUnit's XML, for CI systems that show tests",
  mediaType: 'application/xml',
  extension: 'xml',
  render: renderJunit,
};
