/**
 * Whether two words stand in one class. A line is one class, its words parted by `separator`; a word may stand in
 * several. The lines are read at the first question.
 */
export function inOneClass(lines: string, separator: string): (a: string, b: string) => boolean {
  let table: ReadonlyMap<string, readonly number[]> | null = null;
  return (a, b) => {
    table ??= decode(lines, separator);
    const classesOfB = table.get(b) ?? [];
    return (table.get(a) ?? []).some((number) => classesOfB.includes(number));
  };
}

function decode(lines: string, separator: string): Map<string, number[]> {
  const index = new Map<string, number[]>();
  lines
    .trim()
    .split('\n')
    .forEach((line, number) => {
      for (const word of line.split(separator)) index.set(word, [...(index.get(word) ?? []), number]);
    });
  return index;
}
