import { sharedString } from './shared-string.ts';

/** Words of this many are kept in each of two generations, so that memory stays bounded. */
const MOST_KEPT = 5000;

/** The same look-up of a word, done once for each of the latest words; what is kept only saves time. */
export function rememberForms<T extends object | string | number>(lookUp: (form: string) => T): (form: string) => T {
  let young = new Map<string, T>();
  let old = young;
  return (form) => {
    const known = young.get(form);
    if (known !== undefined) return known;
    const found = old.get(form) ?? lookUp(form);
    if (young.size >= MOST_KEPT) {
      old = young;
      young = new Map();
    }
    young.set(sharedString(form), found);
    return found;
  };
}
