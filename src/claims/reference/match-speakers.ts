import { reportingVerb } from '../../lexicon/en/reporting.ts';
import type { Tree } from '../../syntax/tree.ts';
import { childIn, wordAt } from '../../syntax/tree.ts';
import type { Clusters } from './cluster.ts';
import type { Mention } from './mention.ts';

/** Ties "I" and "my" to the speaker of their quotation; outside of quotations, to each other: there the author speaks. */
export function matchSpeakers(mentions: readonly Mention[], trees: readonly Tree[], clusters: Clusters): void {
  const inDialogue = isDialogue(mentions, trees);
  const speakers = speakersOf(mentions, trees);
  const firsts = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.pronoun === null || mention.pronoun.person === 3) continue;
    const turn = mention.quotation < 0 && inDialogue ? mention.sentence : '';
    const key = `${mention.quotation} ${turn} ${mention.pronoun.person} ${mention.number}`;
    const first = firsts.get(key);
    if (first) clusters.merge(first, mention);
    else {
      firsts.set(key, mention);
      const speaker =
        mention.quotation >= 0 && mention.pronoun.person === 1 && mention.number === 'singular'
          ? speakers.get(mention.quotation)
          : undefined;
      if (speaker && clusters.of(speaker).kind !== 'thing' && clusters.of(speaker).number !== 'plural')
        clusters.merge(speaker, mention);
    }
  }
}

/** Share of questions among the sentences from which several speakers are talking. */
const QUESTIONS = 0.04;

/** Whether "I" and "you" outside of quotations change with every turn, and nothing tells where a turn begins. */
function isDialogue(mentions: readonly Mention[], trees: readonly Tree[]): boolean {
  const isSaid = (person: number) =>
    mentions.some(({ pronoun, quotation }) => pronoun?.person === person && quotation < 0);
  const questions = trees.filter(({ words }) => words.at(-1)?.text === '?').length;
  return questions > QUESTIONS * trees.length && questions > 2 && isSaid(1) && isSaid(2);
}

/** Who each quotation is credited to: the subject of the verb of saying in a sentence that the quotation reaches into. */
function speakersOf(mentions: readonly Mention[], trees: readonly Tree[]): Map<number, Mention> {
  const speakers = new Map<number, Mention>();
  for (const mention of mentions) {
    if (mention.quotation < 0 || speakers.has(mention.quotation)) continue;
    const tree = trees[mention.sentence];
    const speaker = tree && speakerNear(tree, mention, mentions);
    if (speaker) speakers.set(mention.quotation, speaker);
  }
  return speakers;
}

/** How many mentions before and after one are looked at. */
const MOST = 30;

function speakerNear(tree: Tree, quoted: Mention, mentions: readonly Mention[]): Mention | undefined {
  return mentions.slice(Math.max(0, quoted.index - MOST), quoted.index + MOST).find((mention) => {
    if (mention.sentence !== quoted.sentence || mention.quotation >= 0) return false;
    if (mention.role !== 'subject' || mention.form === 'group') return false;
    const verb = wordAt(tree, mention.head).head;
    return (
      verb >= 0 && reportingVerb(wordAt(tree, verb).lemma) !== null && childIn(tree, verb, 'nsubj') === mention.head
    );
  });
}
