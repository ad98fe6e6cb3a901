/** Whether two words are spelt alike but for one letter more: "Raite" and "Rait". The first letter does not count. */
export function differByOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return at > 0 && long.slice(at + 1) === short.slice(at);
}
