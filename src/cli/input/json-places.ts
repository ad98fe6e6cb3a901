import type { ArticleFile } from '../../render/renderer.ts';
import { positionsIn } from '../../render/text-lines.ts';
import type { Field } from '../../types.ts';
import { offsetsInJson } from './json-offsets.ts';
import { fieldStarts } from './json-strings.ts';

type Find = NonNullable<ArticleFile['find']>;

/**
 * Finds the fields of the articles of a file of JSON in it, article by article. The file is looked through when a place
 * is first asked for, and once.
 *
 * @param firstLine the line of the file on which the JSON begins
 */
export function placesInJson(json: string, firstLine = 1): (article: number) => Find {
  const starts = once(() => fieldStarts(json));
  const positions = once(() => positionsIn(json));
  return (article) => {
    const offsets = new Map<Field, (offset: number) => number>();
    return (field, offset) => {
      const start = starts()[article]?.[field];
      if (start === undefined) return null;
      const inJson = offsets.get(field) ?? offsetsInJson(json, start);
      offsets.set(field, inJson);
      const { line, column } = positions()(inJson(offset));
      return { line: line + firstLine - 1, column };
    };
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
