import type { Field, Span } from '../../types.ts';

/** What kind of thing an attribute tells of a person or organisation. */
export type Property = 'age' | 'party' | 'home-state' | 'office' | 'affiliation';

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
  /** Of an affiliation: the post held there, where it is told. */
  readonly post?: string;
  /** Of an office or affiliation: the words that say of what, in lower case; names keep their words. */
  readonly body?: ReadonlySet<string>;
}
