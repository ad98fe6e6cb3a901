import type { Field } from '../../types.ts';

/** Where the text and the title of one article stand in JSON: the offsets of their opening quotes. */
export type FieldStarts = Partial<Record<Field, number>>;

interface Frame {
  readonly isList: boolean;
  /** Which item of a list is being read. */
  index: number;
  /** Whose value is being read in an object; `null` before a key. */
  key: string | null;
}

/** The articles by how deep in JSON they stand: 1 alone, 2 in a list, 3 in the list `articles` of an object. */
type Found = Map<number, FieldStarts[]>;

/**
 * Where the fields of the articles stand, by the place of each article in the file. One pass over JSON that is known to
 * be valid.
 */
export function fieldStarts(json: string): readonly (FieldStarts | undefined)[] {
  const stack: Frame[] = [];
  const found: Found = new Map();
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '"') at = takeString(json, at, stack, found);
    else if (character === '[' || character === '{') stack.push({ isList: character === '[', index: 0, key: null });
    else if (character === ']' || character === '}') stack.pop();
    else if (character === ',') nextIn(stack.at(-1));
  }
  return (/^\s*\[/.test(json) ? found.get(2) : (found.get(3) ?? found.get(1))) ?? [];
}

function nextIn(frame: Frame | undefined): void {
  if (!frame) return;
  frame.index++;
  frame.key = null;
}

/** Notes a string where it is a key or a field of an article, and gives where it ends. */
function takeString(json: string, start: number, stack: readonly Frame[], found: Found): number {
  const end = endOfString(json, start);
  const frame = stack.at(-1);
  if (!frame || frame.isList) return end;
  if (frame.key === null) frame.key = JSON.parse(json.slice(start, end + 1));
  else if (frame.key === 'text' || frame.key === 'title') note(frame.key, start, stack, found);
  return end;
}

function note(field: Field, start: number, stack: readonly Frame[], found: Found): void {
  const index = articleIn(stack);
  if (index === null) return;
  const articles = found.get(stack.length) ?? [];
  articles[index] = { ...articles[index], [field]: start };
  found.set(stack.length, articles);
}

/** Which article an object on top is, or `null` where it is none. */
function articleIn([first, second, third, ...deeper]: readonly Frame[]): number | null {
  if (!first || deeper.length > 0) return null;
  if (!second) return first.isList ? null : 0;
  if (!third) return first.isList && !second.isList ? first.index : null;
  return first.key === 'articles' && second.isList && !third.isList ? second.index : null;
}

/** The offset of the quote that closes a string. */
export function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === '\\') at++;
    else if (json[at] === '"') return at;
  }
  return json.length;
}
