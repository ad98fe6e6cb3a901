import type { Field, Span } from '../../types.ts';

/** What kind of thing an attribute tells of a person or organisation. */
export type Property =
  | 'age'
  | 'party'
  | 'home-state'
  | 'office'
  | 'affiliation'
  /** Whom an aide works for. */
  | 'boss'
  /** The state that whoever an aide works for represents. */
  | 'boss-state'
  /** The town somebody comes from. */
  | 'home-town'
  /** Who or what is somebody's only one of a sort: a wife, a website. */
  | 'own';

/** One thing an article says of one entity, wherever it says it. */
export interface Attribute extends Span {
  readonly property: Property;
  /** Id of the entity's chain. */
  readonly entity: string;
  readonly field: Field;
  /** As an editor would put it: "65", "Republican", "chairman of the budget committee". */
  readonly value: string;
  /** In a form that compares. */
  readonly normalized: string;
  /** Told of the past: "former", "then". */
  readonly former: boolean;
  /** Of an affiliation: the post held there, where it is told; of a home town: how it was told. */
  readonly post?: string;
  /** Of an office or affiliation: the words that say of what, in lower case; names keep their words. */
  readonly body?: ReadonlySet<string>;
  /** Of a boss or of something owned: the chain of the other one, where it is named. */
  readonly other?: string;
}
