import type { ArticleAnalysis, Statement } from '../claims/analysis.ts';
import { childrenIn, type Tree, wordAt } from '../syntax/tree.ts';
import type { EntityTable } from './entities.ts';

/** Of whom it is told, as subject or as object. */
const DIES = /^(die|perish|succumb|drown|pass away)$/;
const KILLS = /^(kill|murder|slay|assassinate|behead|execute|gun down)$/;
/** What one dies of only where the words around it say so: "shot *dead*", "*fatally* shot", "stabbed *to death*". */
const HARMS =
  /^(shoot|stab|beat|strike|hit|run|crush|burn|find|pronounce|declare|choke|strangle|wound|injure|bludgeon)$/;
const FATAL = /^(dead|fatally|death|mortally)$/;

/** Keys of those whose death any of the articles tells. */
export function theDead(analyses: readonly ArticleAnalysis[], entities: EntityTable): ReadonlySet<string> {
  return new Set(
    analyses.flatMap(({ document, statements, trees }) =>
      statements.flatMap((statement) =>
        chainsOf(statement, trees[statement.frame.sentence]).flatMap((chain) =>
          entities.of(document.article.id, chain).map(({ key }) => key),
        ),
      ),
    ),
  );
}

function chainsOf({ claim, frame }: Statement, tree: Tree | undefined): string[] {
  const { lemma } = frame;
  const isFatal = KILLS.test(lemma) || (HARMS.test(lemma) && tree !== undefined && isToDeath(tree, frame.head));
  const role = DIES.test(lemma) ? 'agent' : isFatal ? 'patient' : null;
  if (role === null || claim.polarity === 'negative') return [];
  return claim.arguments.flatMap((argument) =>
    argument.role === role && argument.entity !== undefined ? [argument.entity] : [],
  );
}

function isToDeath(tree: Tree, verb: number): boolean {
  const told = childrenIn(tree, verb, 'advmod', 'xcomp', 'obl', 'conj').map((at) =>
    wordAt(tree, at).lemma.toLowerCase(),
  );
  return told.some((lemma) => FATAL.test(lemma) || KILLS.test(lemma));
}
