/**
 * From scores to log-odds that what they are of is wrong (Platt 1999), where as much is wrong as right: `wrong` says it of
 * each.
 */
export function calibrate(scores: readonly number[], wrong: readonly boolean[]): { slope: number; bias: number } {
  const total = wrong.filter(Boolean).length;
  let [slope, bias] = [1, 0];
  for (let step = 0; step < 4000; step++) {
    let [ds, db] = [0, 0];
    scores.forEach((score, i) => {
      const label = Number(wrong[i]);
      const error = (1 / (1 + Math.exp(-slope * score - bias)) - label) / (label ? total : wrong.length - total);
      ds += error * score;
      db += error;
    });
    slope -= 0.1 * ds;
    bias -= 0.1 * db;
  }
  return { slope: round(slope), bias: round(bias) };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
