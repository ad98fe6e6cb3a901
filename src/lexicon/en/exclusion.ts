/** Why two words cannot both be the value. */
export interface Exclusion {
  /** Name of the set, or of the kind both are sorts of. */
  readonly set: string;
  readonly strength: number;
}
