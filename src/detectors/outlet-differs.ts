import type { Context } from '../align/context.ts';
import type { SlotPair } from '../align/slot-pairs.ts';
import { sharedStretches } from '../align/utterance-diff.ts';
import type { Utterance } from '../align/utterances.ts';
import type { ArticleAnalysis } from '../claims/analysis.ts';
import { covers } from '../claims/spans.ts';
import type { NameMention } from '../types.ts';
import { defineDetector, type FindingSide } from './detector.ts';
import { slotFinding } from './slot-finding.ts';

/** Finds one utterance that was given to two outlets. */
export const outletDiffers = defineDetector({
  name: 'outlet-differs',
  kind: 'participant',
  description: 'The same words or matter are said to have been told to two outlets: "told CNN" and "told NBC".',
  *find(context: Context) {
    const byId = new Map(context.analyses.map((analysis) => [analysis.document.article.id, analysis]));
    for (const pair of context.utterancePairs) {
      if (!pair.a.quoted || !pair.b.quoted) continue;
      const [left, right] = [outletsOf(pair.a, byId), outletsOf(pair.b, byId)];
      if (left.length !== 1 || right.length !== 1 || !left[0] || !right[0] || isOneOutlet(left[0], right[0])) continue;
      if (!sharedStretches(pair).some(({ same }) => same >= LEAST_SAME)) continue;
      const sides = [sideOf(pair.a, left[0]), sideOf(pair.b, right[0])];
      const words = pair.a.words.slice(0, LEAST_SAME).map(({ form }) => form);
      yield {
        kind: 'participant',
        point: ['outlet', ...words].join('|'),
        label: 'Told to',
        sides,
        compatible: null,
        score: 0.85,
      };
    }
    if (!context.sameSubject)
      for (const pair of context.slotPairs)
        if (isOneTalk(pair)) yield slotFinding(pair, 'participant', 'Told to', 0.75);
  },
});

/**
 * One person is said to have spoken of one matter to two outlets, of which neither report names the other's. Two
 * interviews, or two town halls, need less in common than two outlets that were merely told something.
 */
function isOneTalk({ a, b, relation, known, features }: SlotPair): boolean {
  if (!a.key.startsWith('media|') || relation !== 'two' || known) return false;
  const { sentence = 0 } = features;
  const isOneForm = ['interview', 'hall'].some((word) => a.around.has(word) && b.around.has(word));
  return sentence >= (isOneForm ? LEAST_OF_TALK : LEAST_OF_WORDS);
}

const LEAST_OF_TALK = 0.12;
const LEAST_OF_WORDS = 0.25;

/** So many words in a row that two articles quote were said once. */
const LEAST_SAME = 5;
/** Words between which and an outlet's name stands whom the speaker spoke to. */
const HEARER = /^(told|tells|telling|on|with|to)$/i;

/** The outlets that the sentences of an utterance name, outside its quotation marks, as the one spoken to. */
function outletsOf({ article, field, words }: Utterance, byId: ReadonlyMap<string, ArticleAnalysis>): NameMention[] {
  const analysis = byId.get(article);
  if (!analysis) return [];
  const found = [...new Set(words.map(({ sentence }) => sentence))].flatMap((index) => {
    const sentence = analysis.document.sentences[index];
    const names = sentence ? analysis.names.filter((name) => name.field === field && covers(sentence, name)) : [];
    return names.filter((name) => isHearer(analysis, index, name));
  });
  return found.filter((name, at) => found.findIndex((other) => isOneOutlet(name, other)) === at);
}

function isHearer(analysis: ArticleAnalysis, index: number, name: NameMention): boolean {
  if (
    !(name.type === 'organisation' || (name.type === 'other' && name.subtype === undefined)) ||
    analysis.quotations.some((quotation) => quotation.field === name.field && covers(quotation, name))
  )
    return false;
  const words = analysis.trees[index]?.words ?? [];
  const before = words.filter((word) => word.end <= name.start).slice(-2);
  const told = /^(told|tells)$/i.test(before.at(-1)?.text ?? '');
  return told || (name.subtype === 'outlet' && before.some((word) => HEARER.test(word.text)));
}

/** "Fox" and "Fox News" are one. */
function isOneOutlet(a: NameMention, b: NameMention): boolean {
  const [x, y] = [a.text.toLowerCase(), b.text.toLowerCase()];
  return x.includes(y) || y.includes(x);
}

function sideOf({ article }: Utterance, { field, start, end, text }: NameMention): FindingSide {
  return { value: text, normalized: text.toLowerCase(), places: [{ article, field, start, end }] };
}
