import { isRecurring } from './dated-editions.ts';
import type { DateView } from './dates.ts';

/** Of what returns, as the Oscars of 2007 and those of 2014, a year tells which one is meant. */
export function areEditions(a: DateView, b: DateView): boolean {
  if (a.time.grain !== 'year' || b.time.grain !== 'year') return false;
  // A bridge that opened is no Open.
  const ofEdition = ({ core, deed, roles }: DateView) =>
    [...core, ...roles.things.words].some(
      (form) => isRecurring(form) && !deed.some(({ lemma, pos }) => pos === 'VERB' && lemma === form),
    );
  return a.edition || b.edition || (ofEdition(a) && ofEdition(b));
}
