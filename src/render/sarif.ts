import type { Comparison, Discrepancy } from '../types.ts';
import { embeddableJson } from './json-text.ts';
import { levelOf } from './level.ts';
import { type Locate, locator } from './location.ts';
import { type Outlets, outletsOf } from './outlets.ts';
import type { Renderer, RenderOptions, Rule } from './renderer.ts';
import { primaryLocations, relatedLocations } from './sarif-locations.ts';
import { messageOf } from './sarif-message.ts';
import { descriptorOf, rulesOf } from './sarif-rules.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 (OASIS), one result a discrepancy, for code scanning and for the viewers of editors. */
export function renderSarif(comparison: Comparison, options: RenderOptions = {}): string {
  const rules = rulesOf(comparison.discrepancies, options.rules ?? []);
  const outlets = outletsOf(comparison.articles);
  const locate = locator(options);
  const driver = {
    name: 'variorum',
    ...(options.version === undefined ? {} : { version: options.version }),
    rules: rules.map(descriptorOf),
  };
  const results = comparison.discrepancies.map((found) => resultOf(found, rules, outlets, locate));
  // The columns of SARIF count UTF-16 code units unless a run says otherwise; this one says so to be sure.
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return `${embeddableJson({ $schema: schema, version: '2.1.0', runs: [run] })}\n`;
}

function resultOf(discrepancy: Discrepancy, rules: readonly Rule[], outlets: Outlets, locate: Locate) {
  const { id, detector, verdict, severity, confidence, kind } = discrepancy;
  const related = relatedLocations(discrepancy, outlets, locate);
  return {
    ruleId: detector,
    ruleIndex: rules.findIndex(({ name }) => name === detector),
    level: levelOf(discrepancy),
    message: { text: messageOf(discrepancy, related) },
    locations: primaryLocations(discrepancy, locate),
    relatedLocations: related,
    partialFingerprints: { 'variorumDiscrepancy/v1': id },
    // Of 0 to 100: consumers sort by it.
    rank: Math.round(confidence * 1000) / 10,
    properties: { kind, verdict, severity, confidence },
  };
}

export const sarifRenderer: Renderer = {
  name: 'sarif',
  description: 'SARIF 2.1.0, for code scanning and editors',
  mediaType: 'application/sarif+json',
  extension: 'sarif',
  render: renderSarif,
};
