import { namesWithEntries } from '../annotate/name/entries.ts';
import { annotateNames } from '../annotate/name/name.ts';
import { annotateQuantities } from '../annotate/quantity/quantity.ts';
import { annotateTimes } from '../annotate/time/time.ts';
import { PLACE_NOUNS } from '../lexicon/en/place-nouns.ts';
import { type Entries, noEntries } from '../lexicon/entries.ts';
import { segment } from '../segment/segment.ts';
import { analyseDocument } from '../syntax/analyse.ts';
import type { AnalysedDocument, AnalysedSentence } from '../syntax/analysed.ts';
import { childrenIn, type Tree, treeOf, wordAt } from '../syntax/tree.ts';
import type { Article, NameMention, Span, TimeMention } from '../types.ts';
import type { ArticleAnalysis, ResolvedChain, Statement } from './analysis.ts';
import { attributor } from './attribution/attribute.ts';
import { type ClaimSources, claimOf } from './claims.ts';
import type { Frame } from './frame.ts';
import { framesOf } from './frames.ts';
import type { HappeningSources } from './happening-draft.ts';
import { memberLookup, mergeHappenings } from './happenings.ts';
import { personMentions } from './profile/person-mentions.ts';
import { readProfiles } from './profile/profiles.ts';
import { chainLookup, pronounLookup } from './reference/chain-of-name.ts';
import { resolveReferences } from './reference/reference.ts';
import { type FieldIndex, fieldText, indexByField } from './spans.ts';
import type { Spotter } from './spotter.ts';

/** Everything up to happenings for one article; `lexicon` holds what the caller adds to the built-in tables. */
export function analyseArticle(article: Article, lexicon: Entries = noEntries): ArticleAnalysis {
  const document = analyseDocument(segment(article));
  const trees = document.sentences.map((sentence) => treeOf(sentence.words));
  const times = annotateTimes(document);
  const quantities = annotateQuantities(document, times);
  const names = namesWithEntries(annotateNames(document), lexicon);
  const chains = resolveReferences(document, trees, names);
  const placeIndex = indexByField(names.filter((name) => name.type === 'place'));
  const spotters = { times: indexByField(times), places: placeIndex };
  const nameIndex = indexByField(names);
  const entityAt = entityLookup(chains);
  const speakers = attributor(document, trees, nameIndex, entityAt);
  const sources = {
    times: spotters.times,
    quantities: indexByField(quantities),
    entityAt,
    attributionOf: speakers.attributionOf,
  };
  const read = document.sentences.flatMap((sentence, index) =>
    statementsOf(document, sentence, trees[index], index, spotters, sources),
  );
  const happenings = mergeHappenings(read, happeningSources(trees, chains, placeIndex));
  const statements = withHappenings(
    read,
    happenings.flatMap((happening) => happening.statements),
  );
  const attributes = readProfiles(document, trees, {
    names: nameIndex,
    quantities: sources.quantities,
    mentions: personMentions(chains),
    chainOf: chainLookup(chains),
    chainAt: pronounLookup(chains),
  });
  return {
    document,
    trees,
    times,
    quantities,
    names,
    chains,
    quotations: speakers.quotations,
    statements,
    happenings,
    attributes,
  };
}

interface Spotters {
  readonly times: FieldIndex<TimeMention>;
  readonly places: FieldIndex<NameMention>;
}

interface Sources extends Pick<ClaimSources, 'times' | 'quantities' | 'attributionOf'> {
  entityAt(field: 'text' | 'title', span: Span, headStart: number): string | null;
}

function statementsOf(
  document: AnalysedDocument,
  sentence: AnalysedSentence,
  tree: Tree | undefined,
  index: number,
  spotters: Spotters,
  sources: Sources,
): Statement[] {
  if (!tree || sentence.repeated) return [];
  const text = fieldText(document, sentence.field);
  const claimSources: ClaimSources = {
    ...sources,
    entityOf: (_sentence, phrase, headStart) => sources.entityAt(sentence.field, phrase, headStart),
    attributionOf: sources.attributionOf,
  };
  return framesOf(tree, index, spotterFor(sentence, tree, spotters)).map((frame) => ({
    frame,
    claim: claimOf(document.article.id, text, sentence, tree, frame, claimSources),
  }));
}

/** A phrase is a time where a time covers its head, and a place where a place's name does or a noun of place heads it. */
function spotterFor(sentence: AnalysedSentence, tree: Tree, { times, places }: Spotters): Spotter {
  return {
    isTime: ({ head }) => times[sentence.field].overlapping(wordAt(tree, head)).length > 0,
    isPlace: ({ head }) =>
      places[sentence.field].overlapping(wordAt(tree, head)).length > 0 ||
      PLACE_NOUNS.has(wordAt(tree, head).lemma.toLowerCase()),
  };
}

/** Finds the chain whose mention covers a phrase's head most closely. */
function entityLookup(chains: readonly ResolvedChain[]): Sources['entityAt'] {
  const mentions = chains.flatMap((chain) =>
    chain.mentions.map(({ field, start, end }) => ({ field, start, end, chain: chain.id })),
  );
  const index = indexByField(mentions);
  return (field, span, headStart) => {
    const covering = index[field].overlapping({ start: headStart, end: headStart + 1 });
    const inside = covering.filter((mention) => mention.start >= span.start - 1 && mention.end <= span.end + 1);
    const best = inside.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0];
    return best?.chain ?? null;
  };
}

function happeningSources(
  trees: readonly Tree[],
  chains: readonly ResolvedChain[],
  places: FieldIndex<NameMention>,
): HappeningSources {
  return {
    membersOf: memberLookup(chains),
    placesOf: ({ claim }) =>
      claim.arguments
        .filter((argument) => argument.role === 'place')
        .flatMap((argument) => places[claim.field].overlapping(argument)),
    isDefinite: ({ frame }) => isDefinite(trees[frame.sentence], frame),
  };
}

function isDefinite(tree: Tree | undefined, frame: Frame): boolean {
  if (!tree || frame.kind !== 'event-noun') return false;
  return childrenIn(tree, frame.head, 'det', 'nmod:poss').some(
    (child) =>
      /^(the|this|that|these|those)$/i.test(wordAt(tree, child).text) || wordAt(tree, child).relation === 'nmod:poss',
  );
}

function withHappenings(statements: readonly Statement[], merged: readonly Statement[]): Statement[] {
  const byId = new Map(merged.map((statement) => [statement.claim.id, statement]));
  return statements.map((statement) => byId.get(statement.claim.id) ?? statement);
}
