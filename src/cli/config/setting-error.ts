import { InputError } from '../../input/input-error.ts';
import { shownPath } from '../shown-path.ts';
import { UsageError } from '../usage-error.ts';
import type { Settings } from './settings.ts';

/** A fault of an option, with the file it stands in where no flag has a part in it; any other error as it is. */
export function settingError(error: unknown, { file, flagged }: Settings): unknown {
  if (!(error instanceof InputError) || !error.message.startsWith(PREFIX)) return error;
  const place = file === null || flagged ? '' : `${shownPath(file)}: `;
  return new UsageError(`${place}${error.message.slice(PREFIX.length)}`);
}

/** As the library names what is wrong with its options. */
const PREFIX = 'options: ';
