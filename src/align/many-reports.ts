/** In a group of more reports than this there are more pairs for every dispute. */
const USUAL_REPORTS = 3;

/** How often a group of reports is twice as large as the usual one: a feature of the pairs it has, 0 for most groups. */
export function beyondUsual(reports: number): number {
  return Math.max(0, Math.log2(reports / USUAL_REPORTS));
}
