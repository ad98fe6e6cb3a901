import { InputError } from '../../input/input-error.ts';
import { shownPath } from '../shown-path.ts';
import { UsageError } from '../usage-error.ts';
import type { Settings } from './settings.ts';

/** A fault of an option, with the file it stands in; any other error as it is. */
export function settingError(error: unknown, { file }: Settings): unknown {
  if (!(error instanceof InputError) || !error.message.startsWith(PREFIX)) return error;
  const place = file === null ? '' : `${shownPath(file)}: `;
  return new UsageError(`${place}${error.message.slice(PREFIX.length)}`);
}

/** As the library names what is wrong with its options. */
const PREFIX = 'options: ';
