import type { RenderOptions } from '../render/renderer.ts';

/** What of an output stream decides how to write to it. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Colour only on a terminal, and never where `NO_COLOR` is set (no-color.org) or the terminal is dumb. */
export function terminalOptions(output: Output, env: Readonly<Record<string, string | undefined>>): RenderOptions {
  const colour = output.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return { colour, ...(output.isTTY && output.columns ? { width: output.columns } : {}) };
}
