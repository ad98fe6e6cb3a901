import { countUpTo } from '../../render/sorted-offsets.ts';
import { endOfString } from './json-strings.ts';

/**
 * From offsets in a text to offsets in the JSON that it is written in: an escape is one code unit of the text and two
 * or six of the JSON.
 *
 * @param start the offset of the opening quote
 */
export function offsetsInJson(json: string, start: number): (offset: number) => number {
  const end = endOfString(json, start);
  /** The offsets in the text behind each escape, and how much longer the JSON is up to there. */
  const behind: number[] = [];
  const longer = [0];
  for (let at = json.indexOf('\\', start); at >= 0 && at < end; at = json.indexOf('\\', at + 2)) {
    const before = longer.at(-1) ?? 0;
    behind.push(at - start - before);
    longer.push(before + (json[at + 1] === 'u' ? 5 : 1));
  }
  return (offset) => start + 1 + offset + (longer[countUpTo(behind, offset)] ?? 0);
}
