import { appendFile } from 'node:fs/promises';
import { renderers } from '../render/renderers.ts';
import type { Comparison } from '../types.ts';
import { type Compared, compareArticles, renderOptionsOf } from './compared.ts';
import type { CompareFlags } from './config/flags.ts';
import { printedSettings } from './config/printed-settings.ts';
import { readSettings, type Settings } from './config/settings.ts';
import { undecided } from './decided.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { sayError } from './failure.ts';
import { atTheGate } from './gate.ts';
import { type Output, outputsFor } from './outputs.ts';
import { terminalOptions } from './terminal.ts';
import { writeAtomically } from './write-file.ts';

/** `variorum compare`: reads, compares, prints, and holds what was found against the gate. */
export async function compareCommand(paths: readonly string[], flags: CompareFlags): Promise<ExitCode> {
  const settings = await readSettings(paths, flags);
  const outputs = outputsFor(settings.formats, settings.output);
  if (flags.printConfig) {
    process.stdout.write(printedSettings(settings, outputs));
    return exitCodes.clean;
  }
  const compared = await compareArticles(settings);
  const { comparison, note } = await undecided(compared.run.comparison, settings);
  for (const output of outputs) await write(output, comparison, compared);
  for (const fault of compared.faults) sayError(fault);
  if (note !== null && !settings.quiet) sayError(note);
  return exitCodeFor(comparison, compared, settings);
}

async function write({ renderer, file }: Output, comparison: Comparison, compared: Compared): Promise<void> {
  const options = renderOptionsOf(compared);
  if (renderer.name === 'github') await addSummary(comparison, compared);
  if (file !== null) return writeAtomically(file, renderer.render(comparison, options));
  const terminal = terminalOptions(process.stdout, process.env);
  process.stdout.write(renderer.render(comparison, { ...options, ...terminal }));
}

/** GitHub shows what is added to this file on the page of the job. */
async function addSummary(comparison: Comparison, compared: Compared): Promise<void> {
  const path = process.env.GITHUB_STEP_SUMMARY;
  const markdown = renderers.find(({ name }) => name === 'markdown');
  if (path && markdown) await appendFile(path, markdown.render(comparison, renderOptionsOf(compared)));
}

function exitCodeFor({ discrepancies }: Comparison, { faults }: Compared, settings: Settings): ExitCode {
  if (faults.length > 0 && !settings.skipBad) return exitCodes.usage;
  return atTheGate(discrepancies, settings.gate).length > settings.gate.max ? exitCodes.found : exitCodes.clean;
}
