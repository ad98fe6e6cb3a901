import { userInfo } from 'node:os';
import { decide, prune } from '../baseline/amend.ts';
import type { Baseline, Decision, DecisionStatus, Verdict } from '../baseline/baseline.ts';
import { type Judged, type Judgement, judge } from '../baseline/judge.ts';
import { isDay } from '../baseline/read.ts';
import { writeBaseline } from '../baseline/write.ts';
import { visible } from '../render/visible.ts';
import { baselinePath, readBaselineFile, today } from './baseline-file.ts';
import { compareArticles } from './compared.ts';
import type { CompareFlags } from './config/flags.ts';
import { readSettings, type Settings } from './config/settings.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { sayError } from './failure.ts';
import { atTheGate } from './gate.ts';
import { UsageError } from './usage-error.ts';
import { writeAtomically } from './write-file.ts';

export type BaselineAction = 'update' | 'prune' | 'check';

/** The options of `variorum baseline`. */
export interface BaselineFlags extends CompareFlags {
  /** Ids of the discrepancies meant; without any, all at the gate. */
  readonly id?: readonly string[];
  readonly status?: DecisionStatus;
  readonly reason?: string;
  readonly by?: string;
  readonly expires?: string;
}

/** `variorum baseline`: compares, and holds what was found against the file of decisions. */
export async function baselineCommand(
  action: BaselineAction,
  paths: readonly string[],
  flags: BaselineFlags,
): Promise<ExitCode> {
  checkFlags(flags);
  const settings = await readSettings(paths, flags);
  const path = baselinePath(settings);
  if (path === null) throw new UsageError('the configuration says that there is no baseline; name one with --baseline');
  // The file that update makes need not be there.
  const baseline = (await readBaselineFile(path, action !== 'update' && settings.baseline !== true)) ?? none;
  const compared = await compareArticles(settings);
  if (compared.faults.length > 0 && !settings.skipBad) {
    for (const fault of compared.faults) sayError(fault);
    throw new UsageError(`${path}: left as it is, as not all articles could be read`);
  }
  const judgement = judge(compared.run.comparison, baseline, today());
  return actions[action]({ path, baseline, judgement, settings, flags });
}

const none: Baseline = { version: 1, decisions: [] };

interface Task {
  readonly path: string;
  readonly baseline: Baseline;
  readonly judgement: Judgement;
  readonly settings: Settings;
  readonly flags: BaselineFlags;
}

const actions: Readonly<Record<BaselineAction, (task: Task) => ExitCode | Promise<ExitCode>>> = {
  async update({ path, baseline, judgement, settings, flags }) {
    const meant = flags.id ? withIds(judgement, flags.id) : openAtTheGate(judgement, settings);
    const on = today();
    const updated = decide(baseline, meant, (before) => verdictOn(before, flags, on));
    await writeAtomically(path, writeBaseline(updated));
    const added = updated.decisions.length - baseline.decisions.length;
    say(`${path}: ${added} added, ${meant.length - added} renewed, ${updated.decisions.length} in all`);
    return exitCodes.clean;
  },

  async prune({ path, baseline, judgement }) {
    const pruned = prune(baseline, judgement);
    if (judgement.stale.length > 0) await writeAtomically(path, writeBaseline(pruned));
    for (const { fingerprint, about } of judgement.stale) say(`dropped ${fingerprint} ${about}`);
    say(`${path}: ${judgement.stale.length} dropped, ${pruned.decisions.length} in all`);
    return exitCodes.clean;
  },

  check({ path, baseline, judgement, settings }) {
    const open = openAtTheGate(judgement, settings);
    for (const { standing, discrepancy } of open) say(`${standing} ${discrepancy.id} ${discrepancy.summary}`);
    for (const { fingerprint, about } of judgement.stale) say(`stale ${fingerprint} ${about}`);
    const isInStep = open.length + judgement.stale.length === 0;
    say(`${path}: ${baseline.decisions.length} in all, ${open.length} open, ${judgement.stale.length} stale`);
    return isInStep ? exitCodes.clean : exitCodes.found;
  },
};

function checkFlags({ status, reason, expires }: BaselineFlags): void {
  if (status === 'dismissed' && !reason?.trim()) throw new UsageError('--status dismissed: say why with --reason');
  if (expires !== undefined && !isDay(expires)) throw new UsageError('--expires: expected a day as YYYY-MM-DD');
}

/** Those that make `variorum compare` fail, but for a number let through. */
function openAtTheGate({ judged }: Judgement, { gate }: Settings): Judged[] {
  const open = judged.filter(({ standing }) => standing !== 'decided');
  const counting = new Set(
    atTheGate(
      open.map(({ discrepancy }) => discrepancy),
      gate,
    ),
  );
  return open.filter(({ discrepancy }) => counting.has(discrepancy));
}

function withIds({ judged }: Judgement, ids: readonly string[]): Judged[] {
  const known = new Map(judged.map((one) => [one.discrepancy.id, one]));
  return ids.map((id) => {
    const found = known.get(id);
    if (!found) throw new UsageError(`--id ${id}: there is no such discrepancy in these articles`);
    return found;
  });
}

/** What was said before stands, unless it is said anew; an end that has passed does not. */
function verdictOn(before: Decision | null, flags: BaselineFlags, on: string): Verdict {
  const status = flags.status ?? before?.status ?? 'accepted';
  const reason = flags.reason ?? (status === before?.status ? before.reason : undefined);
  const kept = before?.expires !== undefined && before.expires >= on ? before.expires : undefined;
  const expires = flags.expires ?? kept;
  return {
    status,
    ...(reason !== undefined && { reason }),
    by: flags.by ?? decider(),
    on,
    ...(expires !== undefined && { expires }),
  };
}

/** Who runs this, where nobody is named. */
function decider(): string {
  const { GITHUB_ACTOR, GITLAB_USER_LOGIN } = process.env;
  return GITHUB_ACTOR || GITLAB_USER_LOGIN || userInfo().username;
}

function say(line: string): void {
  process.stdout.write(`${visible(line)}\n`);
}
