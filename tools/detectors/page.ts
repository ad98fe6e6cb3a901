import type { Detector } from '../../src/detectors/detector.ts';
import { severityOf } from '../../src/weigh/severity.ts';
import { type DetectorExamples, readExamples } from '../../tests/support/detector-examples.ts';

/** Where the part made from the registry and the examples begins again, below what is written by hand. */
const generated = /^## (Found|Left alone|Settings)$/m;

/**
 * The page of one detector: its name, kind and description from the registry, what is written by hand below them, its
 * examples, and its settings.
 *
 * @param page as it is; empty where there is none yet
 */
export function detectorPage({ name, kind, description }: Detector, page: string): string {
  const examples = readExamples(name);
  const parts = [
    `# \`${name}\``,
    `**${kind}** · ${description}`,
    notesOf(page),
    ...(examples ? examplesOf(examples) : []),
    settingsOf(name, severityOf(kind, '', [{ value: '', origins: 1, evidence: [] }])),
    '[All detectors](../detectors.md) · [How it decides](../how-it-decides.md)',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What stands between the description and the first generated heading. */
function notesOf(page: string): string {
  const [head = ''] = page.split(generated);
  return head.replace(/^# .*\n+\*\*[a-z]+\*\* · .*\n?/, '').trim();
}

function examplesOf({ function: mode, found, leftAlone }: DetectorExamples): string[] {
  const asked = mode === 'compare' ? '' : '\n\nIn `compareStatements`, which takes both texts to speak of one thing:';
  return [
    `## Found${asked}`,
    ...found.map(({ a, b, sides }) => `${texts(a, b)}\n${sides.map((side) => `**${side}**`).join(' or ')}`),
    '## Left alone',
    ...leftAlone.map(({ a, b, why }) => `${texts(a, b)}\n${why}`),
  ];
}

function texts(a: string, b: string): string {
  return `> ${a}\n>\n> ${b}\n`;
}

function settingsOf(name: string, severity: string): string {
  return `## Settings

\`\`\`js
detectors: { '${name}': { level: 'conflict', severity: '${severity}' } }
\`\`\`

\`level\` may be \`off\`, \`review\` or \`conflict\`, which it is unless set. \`severity\` may be \`low\`, \`medium\` or \`high\`;
unless set it is ${severity} at first, and [what is disputed and by how many](../how-it-decides.md#severity) may change
it. \`conflictThreshold\` and \`reviewThreshold\` stand in place of those for all.`;
}
