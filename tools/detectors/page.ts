import { detectors } from '../../src/detectors/index.ts';

const heading = /^## `([a-z0-9-]+)`$/m;

/**
 * docs/detectors.md as the registry wants it: a section for each detector, in its order, headed by its kind and its
 * description. What a section says below that is kept; sections of detectors that are no more are dropped.
 */
export function detectorPage(page: string): string {
  const [introduction = '', ...parts] = page.split(heading);
  const bodies = new Map<string, string>();
  for (let i = 0; i + 1 < parts.length; i += 2) bodies.set(parts[i] ?? '', bodyOf(parts[i + 1] ?? ''));
  const sections = detectors.map(({ name, kind, description }) => {
    const body = bodies.get(name) ?? '';
    return `## \`${name}\`\n\n**${kind}** · ${description}\n${body === '' ? '' : `\n${body}\n`}`;
  });
  return [`${introduction.trimEnd()}\n`, ...sections].join('\n');
}

/** What follows the line with kind and description. */
function bodyOf(section: string): string {
  return section.replace(/^\s*\*\*[a-z]+\*\* · .*\n?/, '').trim();
}
