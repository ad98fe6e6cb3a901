import { remember } from '../../remember.ts';
import type { Token } from '../../syntax/token.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Context } from '../context.ts';
import { logistic } from '../logistic.ts';
import { CLAIM_IN_SENTENCES } from './claim-check.data.ts';
import { differencesOf } from './differences.ts';
import { type Support, shareOf, supportsOf, unsaidShare } from './support.ts';
import { supportFeatures } from './support-features.ts';
import { rootOf } from './tree-root.ts';
import type { Unit, UnitSentence } from './unit.ts';
import { TEXT_SCALE } from './unit-doubt.data.ts';
import { doubtedUnits } from './unit-doubt.ts';

/** A sentence of the shorter text, and how surely the longer text speaks against it. */
export interface CheckedClaim {
  readonly support: Support;
  readonly features: Readonly<Record<string, number>>;
  /** 0 to 1. */
  readonly doubt: number;
  /** What of it is likeliest wrong, where an article speaks against it. */
  readonly unit: Unit | null;
}

/** What a short text claims, checked against a longer one. */
export interface ClaimCheck {
  /** `sentences`: one claim against a sentence or a few; `article`: claims against a whole article. */
  readonly against: 'sentences' | 'article';
  readonly claims: readonly CheckedClaim[];
}

/** A text of more sentences is an article. */
const MOST_SENTENCES = 3;
/** How many times as long as the claims the longer text is at least. */
const LEAST_RATIO = { sentences: 1.3, article: 3 };
/** A text of fewer words leaves much unsaid that may well be so. */
const LEAST_WORDS = 8;

/**
 * Checks the shorter of two texts against the longer one; `null` where they are peers, and neither can be expected to
 * say all that the other says.
 */
export const claimCheckOf: (context: Context) => ClaimCheck | null = remember(check);

function check(context: Context): ClaimCheck | null {
  const [inA, inB] = [sizeOf(context, 0), sizeOf(context, 1)];
  const side = inB.words <= inA.words ? 'b' : 'a';
  const [few, many] = side === 'b' ? [inB, inA] : [inA, inB];
  const against = many.sentences > MOST_SENTENCES ? 'article' : 'sentences';
  const least = Math.max(LEAST_WORDS, few.words * LEAST_RATIO[against]);
  if (!context.sameSubject || few.words === 0 || many.words < least) return null;
  const supports = supportsOf(context, side);
  if (against === 'sentences' && !isOneClaim(context, supports)) return null;
  return { against, claims: against === 'article' ? inArticle(context, supports) : inSentences(context, supports) };
}

function inSentences(context: Context, supports: readonly Support[]): CheckedClaim[] {
  return supports.map((support): CheckedClaim => {
    const { side, claim } = support;
    const own = differencesOf(context).filter(({ alignment }) => alignment[side].sentence === claim.sentence);
    const features = supportFeatures(support, own);
    return { support, features, doubt: logistic(CLAIM_IN_SENTENCES, features), unit: null };
  });
}

/** A claim is as doubtful as the unit of it that the article bears out least, the more so the less it bears out of all. */
function inArticle({ analyses }: Context, supports: readonly Support[]): CheckedClaim[] {
  const against = analyses[supports[0]?.side === 'a' ? 1 : 0];
  if (!against) return [];
  const { least } = TEXT_SCALE;
  const { worst, mean } = doubtedUnits(
    supports.map(({ claim }) => claim),
    against,
  );
  return worst.map((doubted, at): CheckedClaim => {
    const support = supports[at] as Support;
    const features = {
      unitLogit: doubted?.logit ?? least,
      meanLogit: mean ?? least,
      unsaidAnywhere: unsaidShare(support),
    };
    return { support, features, doubt: logistic(TEXT_SCALE, features), unit: doubted?.unit ?? null };
  });
}

function sizeOf({ analyses }: Context, at: number) {
  const trees = analyses[at]?.trees ?? [];
  return { sentences: trees.length, words: trees.reduce((sum, tree) => sum + tree.words.length, 0) };
}

/**
 * One full sentence on something that has a name, with something in common with full sentences: headlines leave out
 * and reword as they like, of things of a sort the texts may mean others, and of two texts without a word in common
 * nothing can be said.
 */
function isOneClaim({ analyses }: Context, supports: readonly Support[]): boolean {
  const [support] = supports;
  if (!support || supports.length > 1 || !analyses.every(({ document }) => isSentence(document.article.text)))
    return false;
  return isOnNamed(support.claim) && (isOnOneMatter(support) || shareOf(support.claim, support.anywhere) > 0);
}

const CAPITAL = /^[\p{Lu}\d]/u;

/** "Tangled is a film": no name by itself, but a verb follows at once. */
function isTitle(first: Token, second: Token | undefined): boolean {
  return /^(VERB|ADJ)$/.test(first.upos) && /^(is|was|has|had|will)$/i.test(second?.text ?? '');
}

/** A text that opens with a pronoun speaks of whom the claim names. */
function isOnOneMatter({ side, alignment }: Support): boolean {
  const evidence = side === 'a' ? alignment.b : alignment.a;
  return /^(he|she|it|they|his|her|its|their)$/.test(evidence.units[0]?.form ?? '');
}

function isOnNamed({ tree, units }: UnitSentence): boolean {
  return opensWithName(tree) || units.some(({ kind }) => kind === 'name');
}

/** A name stands before the predicate: a capital inside the sentence, or a bare noun in the singular at its start. */
function opensWithName(tree: Tree): boolean {
  const root = rootOf(tree);
  const opening = tree.words.slice(0, Math.max(root, 1));
  if (opening.slice(1).some(({ text, upos }) => CAPITAL.test(text) && upos !== 'PRON')) return true;
  const [first, second] = tree.words;
  if (!first || first.upos === 'PROPN') return first !== undefined;
  return (first.xpos === 'NN' && first.relation === 'nsubj') || isTitle(first, second);
}

function isSentence(text: string): boolean {
  return /[.!]$/.test(text.slice(-10).trimEnd());
}
