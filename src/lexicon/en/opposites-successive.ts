/**
 * Classes of opposites of which one report may tell the one and another the other of one thing, because the one deed
 * follows the other: who was hired is dismissed later, what was built is destroyed, who has lived dies (the reversive
 * and consequential opposites of Cruse 1986, chapters 9 and 10).
 */
export const SUCCESSIVE: ReadonlySet<string> = new Set([
  'custody',
  'charges',
  'blame',
  'verdict',
  'beginning',
  'opening',
  'arrival',
  'membership',
  'candidacy',
  'office',
  'holding',
  'taking-and-giving-back',
  'making-and-destroying',
  'survival',
  'saving-and-killing',
  'attack',
  'hitting',
  'dressing',
  'lifting',
  'adding',
  'trade',
  'lending',
  'giving',
  'teaching',
  'increase-in-distance',
  'advance',
  'light',
  'age',
  'harm',
  'order-in-time',
  'facing',
]);
