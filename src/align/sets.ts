/** Whether two sets have an item in common. */
export function meets<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const item of few) if (many.has(item)) return true;
  return false;
}

/** Whether both tell something and nothing in common; where one is silent nobody can say. */
export function areApart<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size > 0 && b.size > 0 && !meets(a, b);
}
