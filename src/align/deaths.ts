import type { ArticleAnalysis, Statement } from '../claims/analysis.ts';
import type { EntityTable } from './entities.ts';

/** Of whom it is told, as subject or as object. */
const DIES = /^(die|perish|succumb|drown)$/;
const KILLS = /^(kill|murder|slay|assassinate|behead|execute)$/;

/** Keys of those whose death any of the articles tells. */
export function theDead(analyses: readonly ArticleAnalysis[], entities: EntityTable): ReadonlySet<string> {
  return new Set(
    analyses.flatMap(({ document, statements }) =>
      statements.flatMap((statement) =>
        chainsOf(statement).flatMap((chain) => entities.of(document.article.id, chain).map(({ key }) => key)),
      ),
    ),
  );
}

function chainsOf({ claim, frame }: Statement): string[] {
  const role = DIES.test(frame.lemma) ? 'agent' : KILLS.test(frame.lemma) ? 'patient' : null;
  if (role === null || claim.polarity === 'negative') return [];
  return claim.arguments.flatMap((argument) =>
    argument.role === role && argument.entity !== undefined ? [argument.entity] : [],
  );
}
