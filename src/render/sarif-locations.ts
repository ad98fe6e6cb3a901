import type { Discrepancy, Evidence } from '../types.ts';
import { uriPart } from './identifiers.ts';
import type { Locate, Location } from './location.ts';
import { type Outlets, outletOf } from './outlets.ts';
import { plainMessage } from './sarif-text.ts';
import { visible } from './visible.ts';

export interface RelatedLocation {
  readonly id: number;
  readonly message: { readonly text: string };
}

/** A result stands where its first side does. */
export function primaryLocations({ sides }: Discrepancy, locate: Locate): object[] {
  return (sides[0]?.evidence ?? []).slice(0, 1).map((evidence) => locationOf(evidence, locate(evidence)));
}

/** The first evidence of every further side, numbered from 1 so that the message can link to it. */
export function relatedLocations({ sides }: Discrepancy, outlets: Outlets, locate: Locate): RelatedLocation[] {
  return sides.slice(1).flatMap(({ value, evidence: [evidence] }, i) => {
    if (!evidence) return [];
    const text = `${plainMessage(value)} (${plainMessage(outletOf(outlets, evidence.article))})`;
    return [{ id: i + 1, message: { text }, ...locationOf(evidence, locate(evidence)) }];
  });
}

/** A place in a file of the tree; what came from no such file is named as a logical location. */
function locationOf(evidence: Evidence, { path, start, end }: Location): object {
  if (path === null || !isInTree(path)) return { logicalLocations: [logicalLocation(evidence)] };
  const region = start && {
    startLine: start.line,
    startColumn: start.column,
    ...(end && { endLine: end.line, endColumn: end.column }),
    ...(end && visible(evidence.text) === evidence.text && { snippet: { text: evidence.text } }),
  };
  const artifactLocation = { uri: path.split('/').map(uriPart).join('/'), uriBaseId: '%SRCROOT%' };
  return { physicalLocation: { artifactLocation, ...(region && { region }) } };
}

function logicalLocation({ article, field }: Evidence) {
  const name = visible(article);
  return { name, fullyQualifiedName: field === 'title' ? `${name}, title` : name, kind: 'resource' };
}

/** Whether a path leads to a file below the root: not absolute, no drive or scheme, no step upwards. */
function isInTree(path: string): boolean {
  return path !== '' && !/^[/\\]|^[a-z][a-z0-9+.-]*:/i.test(path) && !path.split(/[/\\]/).includes('..');
}
