import type { ArticleAnalysis } from '../claims/analysis.ts';
import type { NameMention } from '../types.ts';
import type { Entity, EntityTable } from './entities.ts';

/**
 * The person that a name stands for, or `null`. A mention may begin with the words that describe a name ("the bank's
 * economist *Kim Lee*"): they share their end.
 */
export function namedPersons(
  { document, chains }: ArticleAnalysis,
  entities: EntityTable,
): (name: Pick<NameMention, 'field' | 'end'>) => Entity | null {
  const byEnd = new Map<string, string>();
  for (const { id, type, mentions } of chains)
    if (type === 'person')
      for (const { field, start, end, form, text } of mentions) {
        if (form !== 'name') continue;
        byEnd.set(`${field} ${end}`, id);
        // "Ann Lee (D-Ohio)", "Ann Lee, chief of the port": what is set off behind the name belongs to the mention.
        const aside = text.search(/ \(|,/);
        if (aside > 0) byEnd.set(`${field} ${start + aside}`, id);
      }
  return ({ field, end }) => {
    const chain = byEnd.get(`${field} ${end}`);
    const [entity] = chain === undefined ? [] : entities.of(document.article.id, chain);
    return entity?.type === 'person' ? entity : null;
  };
}
