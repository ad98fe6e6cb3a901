import { unpackStreams } from '../weights/codec.ts';
import { unpackText } from '../weights/strings.ts';
import type { Ending } from './inflection.ts';
import { LEMMAS } from './lemmas.data.ts';

export interface LemmaTables {
  /** From `xpos form` (or `inflection form`), the form in lower case, to the lemma. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** From `inflection ending` to the rule for it. */
  readonly endings: ReadonlyMap<string, Ending>;
  /** Adjectives written with a capital, in lower case. */
  readonly properAdjectives: ReadonlySet<string>;
}

let tables: LemmaTables | undefined;

/** Decodes the tables, once. */
export function lemmaTables(): LemmaTables {
  if (tables) return tables;
  const [exceptions, endings, proper] = unpackStreams(LEMMAS).map(linesOf) as [string[], string[], string[]];
  tables = {
    exceptions: new Map(groups(exceptions, (form, strip, add) => form.slice(0, form.length - strip) + add)),
    endings: new Map(groups(endings, (_, strip, add) => ({ strip, add }))),
    properAdjectives: new Set(proper),
  };
  return tables;
}

/** Lines `key strip add: form form …`, as many forms change alike. */
function groups<T>(lines: readonly string[], make: (form: string, strip: number, add: string) => T): [string, T][] {
  return lines.flatMap((line) => {
    const [key = '', strip = '0', add = '', ...forms] = line.split('\t');
    return forms.map((form): [string, T] => [`${key} ${form}`, make(form, Number(strip), add)]);
  });
}

function linesOf(bytes: Uint8Array): string[] {
  return unpackText(bytes).split('\n');
}
