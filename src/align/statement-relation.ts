import type { StatementComparison } from '../types.ts';
import type { Context } from './context.ts';
import { type ClaimCheck, claimCheckOf } from './statements/claim-check.ts';
import { coverageOf } from './statements/coverage.ts';
import { alignmentsOf } from './statements/differences.ts';

/** From this share of what the shorter one says they say the same; below the other they share no subject. */
const SAME = 0.8;
const SHARED = 0.15;
/** Claims of which an article says less than half are not told by it. */
const MOST_UNSAID = 0.5;

type Relation = Pick<StatementComparison, 'relation' | 'confidence'>;

/** What two statements that do not contradict each other have to do with one another. */
export function relationOf(context: Context): Relation {
  const check = claimCheckOf(context);
  return check?.against === 'article' ? toArticle(check) : toStatement(context);
}

/** Claims that an article does not gainsay agree with it as surely as the least sure of them is borne out. */
function toArticle({ claims }: ClaimCheck): Relation {
  const doubt = claims.reduce((most, claim) => Math.max(most, claim.doubt), 0);
  const unsaid = claims.reduce((sum, { features }) => sum + (features.unsaidAnywhere ?? 0), 0) / claims.length;
  const confidence = Math.round((1 - doubt) * 1000) / 1000;
  return { relation: unsaid <= MOST_UNSAID ? 'agrees' : 'compatible', confidence };
}

function toStatement(context: Context): Relation {
  const shared = Math.max(sharedBy(context, 'a'), sharedBy(context, 'b'));
  const confidence = Math.round(shared * 1000) / 1000;
  if (shared >= SAME) return { relation: 'agrees', confidence };
  return shared >= SHARED
    ? { relation: 'compatible', confidence }
    : { relation: 'unrelated', confidence: Math.round((1 - shared) * 1000) / 1000 };
}

/** How much of what one statement says, sentence by sentence, the other says too; substituted words count against it. */
function sharedBy(context: Context, key: 'a' | 'b'): number {
  const sentences = context.analyses[key === 'a' ? 0 : 1]?.trees.length ?? 0;
  const best = new Map<number, number>();
  for (const alignment of alignmentsOf(context)) {
    const { sentence } = alignment[key];
    const coverage = coverageOf(alignment);
    const content = alignment[key].units.length;
    const replaced = content === 0 ? 0 : alignment.substitutions.length / content;
    best.set(sentence, Math.max(best.get(sentence) ?? 0, coverage[key] * (1 - replaced)));
  }
  const sum = [...best.values()].reduce((total, share) => total + share, 0);
  return sentences === 0 ? 0 : sum / sentences;
}
