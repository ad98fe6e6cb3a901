import type { ArticleAnalysis } from '../claims/analysis.ts';
import { type Entries, noEntries } from '../lexicon/entries.ts';
import { type AgePair, agePairs } from './ages/pairs.ts';
import { ageTellings } from './ages/telling.ts';
import { type CountPair, pairCounts } from './counts/pairs.ts';
import { pairTallies, type TallyPair } from './counts/tallies.ts';
import { countViews } from './counts/views.ts';
import { type DatePair, pairDates } from './date-pairs.ts';
import { type DatedArticle, datedArticle } from './dates.ts';
import { buildEntities, type EntityTable } from './entities.ts';
import { type FramePair, pairFrames } from './frames/pairs.ts';
import { framesAcross } from './frames/read.ts';
import { type IncidentPair, pairIncidents } from './incidents/pairs.ts';
import { incidentTellings } from './incidents/read.ts';
import { firstReports, mediaSlots } from './media-slots.ts';
import { type Order, ordersOf } from './orders/orders.ts';
import { pairStatements, type StatementPair } from './pairs.ts';
import { alignProfiles, type Profile } from './profiles.ts';
import { type RankPair, rankPairs } from './ranks/pairs.ts';
import { type Rank, ranksOf } from './ranks/rank.ts';
import { sentenceRank } from './sentence-rank.ts';
import { isCompared, pairSentences, type SentencePair, type SentenceView } from './sentences.ts';
import { pairSlots, type SlotPair } from './slot-pairs.ts';
import { slotViews } from './slots.ts';
import { type OpposedPair, opposedPairs } from './stance/opposed.ts';
import { propositionsOf } from './stance/read-propositions.ts';
import { pairUtterances, type UtterancePair, utterancesOf } from './utterances.ts';
import { type StatementView, sentenceContexts, statementViews, viewsBySentence } from './view.ts';
import { wordWeights } from './weights.ts';

/** What the detectors of one event see: its articles and what of them was lined up. */
export interface Context {
  /** `null` where the articles are not tied to one event (statements, shared background). */
  readonly event: string | null;
  readonly analyses: readonly ArticleAnalysis[];
  readonly entities: EntityTable;
  readonly sentencePairs: readonly SentencePair[];
  readonly statementPairs: readonly StatementPair[];
  readonly profiles: readonly Profile[];
  /** Two ages of what is held to be one person. */
  readonly agePairs: readonly AgePair[];
  readonly countPairs: readonly CountPair[];
  readonly tallyPairs: readonly TallyPair[];
  /** Every place in a row that is told: "the third fire", "the only debate". */
  readonly ranks: readonly Rank[];
  readonly rankPairs: readonly RankPair[];
  /** Every date with what it is told of, by article. */
  readonly dated: readonly DatedArticle[];
  readonly datePairs: readonly DatePair[];
  /** Every two deeds of which an article tells the one to have come before the other. */
  readonly orders: readonly Order[];
  readonly utterancePairs: readonly UtterancePair[];
  readonly slotPairs: readonly SlotPair[];
  /** What one article affirms, wills or favours and another denies, refuses or opposes. */
  readonly opposedPairs: readonly OpposedPair[];
  /** What one question of news is answered in two ways by one holder. */
  readonly framePairs: readonly FramePair[];
  /** What an incident is told to have done to some people, and to nobody. */
  readonly incidentPairs: readonly IncidentPair[];
  /** How much a shared word tells, by its lemma. */
  readonly weight: (lemma: string) => number;
  /** Whether the two texts are taken to speak of the same thing unless names or times say otherwise. */
  readonly sameSubject: boolean;
  /** What the caller adds to the lexicon. */
  readonly lexicon: Entries;
}

/** What alignment may be told besides the articles. */
export interface AlignSettings {
  /** Default no. */
  readonly sameSubject?: boolean;
  /** Default none. */
  readonly lexicon?: Entries;
}

/** What is shared of short reports is told from what is common in them as in three reports of middling length. */
const FEW_SENTENCES = 60;

const UNRANKED = () => 0;

/** Lines the articles of one event up. `analyses` are sorted by article id. */
export function alignEvent(
  event: string | null,
  analyses: readonly ArticleAnalysis[],
  { sameSubject = false, lexicon = noEntries }: AlignSettings = {},
): Context {
  const entities = buildEntities(analyses, lexicon);
  const contexts = analyses.map(sentenceContexts);
  const views = analyses.map((analysis, article) => statementViews(analysis, entities, contexts[article] ?? []));
  const sentences = analyses.flatMap((analysis, article) =>
    sentenceViews(analysis, article, views[article] ?? [], contexts[article] ?? []),
  );
  const weight = wordWeights(sentences.map((sentence) => sentence.features));
  const telling = wordWeights(
    sentences.map((sentence) => sentence.features),
    FEW_SENTENCES,
  );
  const bySentence = views.map(viewsBySentence);
  const viewsOf = (article: number, sentence: number) => bySentence[article]?.get(sentence) ?? [];
  const sentencePairs = pairSentences(sentences, weight);
  const statementPairs = sentencePairs.flatMap((pair) => pairStatements(pair, viewsOf, weight, lexicon));
  const profiles = alignProfiles(analyses, entities);
  const counts = analyses.flatMap((analysis, article) => countViews(analysis, views[article] ?? [], entities));
  const rank = sentenceRank(analyses, sentencePairs);
  // Two statements are each other's best match whatever they tell.
  const countPairs = pairCounts(counts, weight, sameSubject ? UNRANKED : rank);
  const tallyPairs = pairTallies(counts, weight);
  const ranks = analyses.flatMap((analysis) => ranksOf(analysis, entities));
  const dated = analyses.map((analysis, article) => datedArticle(analysis, views[article] ?? [], entities));
  const slots = analyses.flatMap((analysis, article) => [
    ...slotViews(analysis, views[article] ?? []),
    ...mediaSlots(analysis, views[article] ?? []),
    ...firstReports(analysis, views[article] ?? []),
  ]);
  const utterancePairs = pairUtterances(analyses.flatMap(utterancesOf));
  const propositions = sameSubject ? [] : analyses.flatMap((analysis) => propositionsOf(analysis, entities));
  const contextOf = new Map(analyses.map(({ document }, at) => [document.article.id, contexts[at] ?? []]));
  const around = (article: string, sentence: number) => contextOf.get(article)?.[sentence] ?? new Set<string>();
  const answers = sameSubject ? [] : framesAcross(analyses, entities);
  return {
    event,
    analyses,
    entities,
    sentencePairs,
    statementPairs,
    profiles,
    agePairs: agePairs(
      analyses.flatMap((analysis) => ageTellings(analysis, entities)),
      weight,
      rank,
    ),
    countPairs,
    tallyPairs,
    ranks,
    rankPairs: rankPairs(ranks),
    dated,
    datePairs: pairDates(dated, rank),
    orders: sameSubject ? [] : analyses.flatMap((analysis) => ordersOf(analysis, entities)),
    utterancePairs,
    slotPairs: pairSlots(slots, weight, rank),
    opposedPairs: opposedPairs(propositions, telling, lexicon, around),
    framePairs: pairFrames(answers, telling, ({ article, sentence }) => around(article, sentence)),
    incidentPairs: pairIncidents(sameSubject ? [] : analyses.flatMap(incidentTellings), around),
    weight,
    sameSubject,
    lexicon,
  };
}

export function sentenceViews(
  analysis: ArticleAnalysis,
  article: number,
  views: readonly StatementView[],
  contexts: readonly ReadonlySet<string>[],
): SentenceView[] {
  const entities = new Map<number, Set<string>>();
  for (const view of views) {
    const { sentence } = view.statement.frame;
    const known = entities.get(sentence) ?? new Set();
    for (const key of view.entities) known.add(key);
    entities.set(sentence, known);
  }
  return contexts.flatMap((lemmas, sentence): SentenceView[] => {
    if (!isCompared(analysis, sentence)) return [];
    return [{ article, sentence, features: new Set([...lemmas, ...(entities.get(sentence) ?? [])]) }];
  });
}
