import { readFileSync } from 'node:fs';
import { detectors } from '../../src/detectors/index.ts';

const heading = /^## `([a-z0-9-]+)`$/gm;

/** docs/detectors.md has a section for each detector of the registry, in its order, with its kind and description. */
export function detectorDocs(): string[] {
  const path = 'docs/detectors.md';
  const page = readFileSync(path, 'utf8');
  const documented = [...page.matchAll(heading)].map(([, name = '']) => name);
  const registered = detectors.map(({ name }) => name);
  if (documented.join() !== registered.join()) {
    return [`${path}: has sections for ${documented.join(', ')}; the registry has ${registered.join(', ')}`];
  }
  return detectors
    .filter(({ name, kind, description }) => !page.includes(`## \`${name}\`\n\n**${kind}** · ${description}\n`))
    .map(({ name }) => `${path}: ${name} does not begin with the kind and description of the registry`);
}
