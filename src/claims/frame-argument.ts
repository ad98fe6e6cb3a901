import type { ArgumentRole } from '../types.ts';
import type { FrameArgument } from './frame.ts';
import type { Phrase } from './phrase.ts';

/** A phrase as an argument. All arguments are written here, so that engines know them as objects of one make. */
export function frameArgument(
  { head, words, start, end }: Phrase,
  role: ArgumentRole,
  preposition: string | null = null,
  inherited = false,
  clause = false,
): FrameArgument {
  return { head, words, start, end, role, preposition, inherited, clause };
}
