import { alignEvent, type Context } from './align/context.ts';
import { relationOf } from './align/statement-relation.ts';
import { type ClaimCheck, claimCheckOf } from './align/statements/claim-check.ts';
import { analyseArticle } from './claims/analyse-article.ts';
import type { Detector } from './detectors/detector.ts';
import { validateArticles } from './input/articles.ts';
import { plainBrackets } from './input/treebank-brackets.ts';
import { compareSettings, heardDetectors } from './run-comparison.ts';
import type { CompareOptions, StatementComparison } from './types.ts';
import { detect } from './weigh/detect.ts';
import type { Found } from './weigh/dispute.ts';
import { weigh } from './weigh/weigh.ts';

/**
 * Compares two statements, of one sentence or several, taken to speak of the same thing unless names or times say
 * otherwise.
 *
 * @throws {InputError} where a statement is empty or no string, or an option is not usable.
 */
export function compareStatements(a: string, b: string, options?: CompareOptions): StatementComparison {
  const settings = compareSettings(options);
  const detectors = heardDetectors(settings).filter(isForStatements);
  const articles = validateArticles(
    [
      { id: 'a', text: a },
      { id: 'b', text: b },
    ],
    settings,
  );
  const { lexicon } = settings;
  const plain = articles.map((article) => ({ ...article, text: plainBrackets(article.text) }));
  const analyses = plain.map((article) => analyseArticle(article, lexicon));
  const context = alignEvent(null, analyses, { sameSubject: true, lexicon });
  const founds = across(context, detectors);
  const known = new Map(articles.map((article) => [article.id, { article, origin: article.id }]));
  const { discrepancies } = weigh(founds, known, settings);
  const strongest = discrepancies[0];
  if (strongest?.verdict === 'conflict')
    return { relation: 'contradicts', confidence: strongest.confidence, discrepancies };
  const { relation, confidence } = relationOf(context);
  return {
    relation,
    confidence: strongest ? Math.min(confidence, 1 - strongest.confidence) : confidence,
    discrepancies,
  };
}

/** Rules for copies take any change of wording for one of sense; statements are compared by what the words mean. */
function isForStatements({ name }: Detector): boolean {
  return name !== 'copied-words-altered' && name !== 'quotation-altered';
}

/** Only what sets one statement against the other counts, not what either says against itself. */
function across(context: Context, detectors: readonly Detector[]): Found[] {
  const founds = detect(context, detectors).filter(
    ({ finding }) => new Set(finding.sides.flatMap((side) => side.places.map((place) => place.article))).size > 1,
  );
  const check = claimCheckOf(context);
  return check?.against === 'article' ? tempered(founds, check) : founds;
}

/** An article says a thing in many places: what one sentence of it gainsays counts half, half what all of it does. */
function tempered(founds: readonly Found[], { claims }: ClaimCheck): Found[] {
  const doubt = claims.reduce((most, claim) => Math.max(most, claim.doubt), 0);
  return founds.map((found) => {
    const { finding } = found;
    return { ...found, finding: { ...finding, score: Math.min(finding.score, (finding.score + doubt) / 2) } };
  });
}
