/** Area under the ROC curve: how often a wrong one is doubted more than a right one. */
export function area(wrong: readonly number[], right: readonly number[]): number {
  let won = 0;
  for (const one of wrong) for (const other of right) won += one > other ? 1 : one === other ? 0.5 : 0;
  return won / (wrong.length * right.length);
}
