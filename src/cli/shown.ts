import { visible } from '../render/visible.ts';

const LONGEST = 200;

/** One line, with nothing in it that a terminal would act on. */
export function shown(text: string): string {
  const line = visible(text.replace(/\s+/g, ' '));
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
