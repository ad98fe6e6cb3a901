import type { ArticleAnalysis } from '../claims/analysis.ts';
import { type FieldIndex, indexByField } from '../claims/spans.ts';
import type { Field, Span } from '../types.ts';
import type { Entity, EntityTable } from './entities.ts';

/** A name or pronoun with the person that it stands for. */
export interface PersonTold extends Span {
  readonly field: Field;
  readonly person: Entity;
}

/** The persons whom names and pronouns stand for, by where they stand. */
export function personsTold({ document, chains }: ArticleAnalysis, entities: EntityTable): FieldIndex<PersonTold> {
  const persons = chains.filter(({ type, members }) => type === 'person' && members.length === 0);
  return indexByField(
    persons.flatMap(({ id, mentions }) => {
      const [person] = entities.of(document.article.id, id);
      const told = mentions.filter(({ form }) => form === 'name' || form === 'pronoun');
      return person ? told.map(({ field, start, text }) => ({ field, start, end: start + bare(text), person })) : [];
    }),
  );
}

/** Length of a name without what is set off behind it: "Ann Lee, of Elm". */
function bare(text: string): number {
  return (text.split(/[,(]/)[0] ?? text).trimEnd().length;
}
