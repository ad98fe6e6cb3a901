import type { AnalysedDocument } from '../../syntax/analysed.ts';
import { type Tree, wordAt } from '../../syntax/tree.ts';
import type { Attribution, Field, NameMention, Span } from '../../types.ts';
import type { Frame } from '../frame.ts';
import type { Quotation } from '../quotation.ts';
import { findQuotations } from '../quotations.ts';
import { covers, type FieldIndex, fieldText, indexByField } from '../spans.ts';
import { accordingTo, creditOf } from './credit.ts';
import { creditQuotations, type EntityAt } from './credit-quotations.ts';
import { headlineCredit } from './headline.ts';
import type { Located } from './narration.ts';
import type { Credit } from './speaker-span.ts';

/** Who is credited with what in one article. */
export interface Attributor {
  /** The article's quotations with their speakers. */
  readonly quotations: readonly Quotation[];
  attributionOf(frame: Frame): Attribution | null;
}

/** Finds the speakers of an article; `entityAt` says which chain a phrase mentions. */
export function attributor(
  document: AnalysedDocument,
  trees: readonly Tree[],
  names: FieldIndex<NameMention>,
  entityAt: EntityAt,
): Attributor {
  const quotations = creditQuotations(document, trees, findQuotations(document), names, entityAt);
  const quoted = indexByField(quotations);
  const according = new Map<number, Credit | null>();
  const ofSentence = (index: number, tree: Tree) => {
    const known = according.get(index);
    if (known !== undefined) return known;
    const credit = accordingTo(tree);
    according.set(index, credit);
    return credit;
  };
  return {
    quotations,
    attributionOf(frame) {
      const [sentence, tree] = [document.sentences[frame.sentence], trees[frame.sentence]];
      if (!sentence || !tree) return null;
      const around = quoted[sentence.field].overlapping(frame.predicate).find((item) => covers(item, frame.predicate));
      if (around?.speaker) return around.speaker;
      const credit =
        creditOf(tree, frame.head) ??
        fromHeadline({ sentence, tree, index: frame.sentence }, frame, names) ??
        ofSentence(frame.sentence, tree);
      return credit && attribution(document, sentence.field, tree, credit, around !== undefined, entityAt);
    },
  };
}

function fromHeadline(at: Located, frame: Frame, names: FieldIndex<NameMention>): Credit | null {
  if (at.sentence.kind === 'paragraph') return null;
  const found = headlineCredit(at, names);
  return found && covers(found.said, frame.predicate) ? found.credit : null;
}

function attribution(
  document: AnalysedDocument,
  field: Field,
  tree: Tree,
  { start, end, head }: Credit,
  direct: boolean,
  entityAt: EntityAt,
): Attribution {
  const span: Span = { start, end };
  const entity = entityAt(field, span, wordAt(tree, head).start);
  const speaker = fieldText(document, field).slice(start, end);
  return { speaker, start, end, direct, ...(entity !== null && { entity }) };
}
