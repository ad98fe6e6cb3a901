/** A number with three places behind the point: what follows them tells nobody anything. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
