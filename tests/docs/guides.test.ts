import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildProgram } from '../../src/cli/program.ts';
import { outputOf } from '../../tools/examples/examples.ts';
import { action } from '../action/composite.ts';

const guide = readFileSync('docs/ci.md', 'utf8');

interface WorkflowStep {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on?: unknown;
  readonly jobs?: Readonly<Record<string, { readonly steps: readonly WorkflowStep[] }>>;
  readonly variorum?: { readonly script: readonly string[] };
}

const workflows = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => parse(text) as Workflow);
const steps = workflows.flatMap(({ jobs = {} }) => Object.values(jobs).flatMap((job) => job.steps));

describe('docs/ci.md', () => {
  it('has workflows for GitHub and GitLab', () => {
    expect(workflows.filter(({ jobs }) => jobs).length).toBeGreaterThanOrEqual(2);
    expect(workflows.filter(({ variorum }) => variorum)).toHaveLength(1);
  });

  it('pins what it uses', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []).filter((name) => name !== 'OWNER/variorum@COMMIT');
    expect(used.length).toBeGreaterThan(2);
    expect(used.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
  });

  it('gives the action inputs that it has, and lists them all', () => {
    const given = steps
      .filter(({ uses }) => uses?.startsWith('OWNER/'))
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.length).toBeGreaterThan(3);
    expect(given.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
    expect(Object.keys(action.inputs).filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
    expect(Object.keys(action.outputs).filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });

  it('has scripts that do what it says', () => {
    const [gitlab] = workflows.flatMap(({ variorum }) => variorum ?? []);
    const script = (gitlab?.script ?? []).filter((line) => line.startsWith('npx variorum'));
    expect(script).toHaveLength(1);
    const code = `mkdir articles && mv *.txt articles\n${script[0]}\nls variorum.xml variorum.html`;
    expect(outputOf({ language: 'sh', code: `${code}\nexit 1`, output: '', start: 0 })).toMatch(
      /Day of the meeting[\s\S]*variorum\.html\nvariorum\.xml\n$/,
    );
  });
});

/** Every option that a command or one below it takes, by its long name. */
function optionsOf(command: Command): string[] {
  const own = command.options.flatMap(({ long }) => long ?? []);
  return [...own, ...command.commands.flatMap(optionsOf)];
}

describe('the guides', () => {
  const known = new Set([...optionsOf(buildProgram({ code: 0 })), '--help', '--version']);
  const pages = ['ci', 'editors', 'how-it-decides', 'library', 'writing-a-detector'];

  it.each(pages)('docs/%s.md names options that are there', (page) => {
    const text = readFileSync(`docs/${page}.md`, 'utf8').replace(/npm [^\n]*/g, '');
    const named = [...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option);
    expect(named.filter((option) => !known.has(option))).toEqual([]);
  });

  it('docs/how-it-decides.md has every reason of the ledger', () => {
    const schema = JSON.parse(readFileSync('docs/comparison.schema.json', 'utf8'));
    const reasons: string[] = schema.$defs.LedgerReason.enum;
    expect(reasons.length).toBeGreaterThan(10);
    const page = readFileSync('docs/how-it-decides.md', 'utf8');
    expect(reasons.filter((reason) => !page.includes(`| \`${reason}\` |`))).toEqual([]);
  });
});
