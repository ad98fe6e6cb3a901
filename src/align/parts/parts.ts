import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import type { Token } from '../../syntax/token.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Field, NameMention, Span } from '../../types.ts';
import { namesOf } from '../articles.ts';
import { CONTENT } from '../view.ts';
import { accused, sufferedBy } from './crime.ts';
import { mayTellDeeds, partsInDeeds } from './deeds.ts';
import { madeBy } from './maker.ts';
import type { NameWords, Told } from './name-words.ts';
import { playedBy, seated } from './seat.ts';

/** A name in a part that a story has once: who wrote the script, who brokered the truce, who was slain. */
export interface Part extends Span, Told {
  readonly article: string;
  readonly field: Field;
  readonly mention: NameMention;
  /** Lemmas of the other content words of the sentence. */
  readonly around: ReadonlySet<string>;
}

/** Every name of an article in a part that is told once, in text order. */
export function partsOf(analysis: ArticleAnalysis): Part[] {
  const { document, trees } = analysis;
  const byField = namesOf(analysis);
  const areMany = tellsMany(analysis);
  return document.sentences.flatMap((sentence, index): Part[] => {
    const tree = trees[index];
    if (!tree || sentence.repeated) return [];
    const known = byField[sentence.field].overlapping(sentence);
    // Newspapers have names that no table knows: "an op-ed in the *Gazette-Mail*".
    const others = tree.words.some(({ text }) => OP_ED.test(text)) ? unknownNames(tree, known, sentence.field) : [];
    const isDeed = mayTellDeeds(tree.words);
    return [...known, ...others].flatMap((name) => {
      const mention = asGovernment(tree, name);
      const { field, start, end, type } = mention;
      const at = NAMED.test(type) ? wordsOf(tree, mention) : null;
      if (!at) return [];
      const told = [
        ...madeBy(at),
        ...(isDeed && type !== 'place' ? partsInDeeds(at, known) : []),
        ...(type === 'person' ? ofPerson(at, areMany) : []),
      ];
      const around = aroundOf(at);
      return told.map((one) => ({ article: document.article.id, field, start, end, mention, around, ...one }));
    });
  });
}

/** "the *Lee administration*" is a body, whoever it is named for. */
function asGovernment({ words }: Tree, name: NameMention): NameMention {
  const next = words.find(({ start }) => start >= name.end);
  if (name.type !== 'person' || next?.text.toLowerCase() !== 'administration') return name;
  const { field, start, text } = name;
  return { field, start, end: next.end, text: `${text} ${next.text}`, type: 'organisation' };
}

const OP_ED = /^(op|op-ed|editorial|column|essay)$/i;
const NAMED = /^(person|organisation|place)$/;

function ofPerson(at: NameWords, areMany: boolean): Told[] {
  return [...(areMany ? [] : sufferedBy(at)), ...accused(at), ...playedBy(at), ...seated(at)];
}

/** Of several dead one report may name the one and another the other. */
function tellsMany({ quantities }: ArticleAnalysis): boolean {
  return quantities.some(({ state, amount, upper }) => state === 'dead' && (upper ?? amount) > 1);
}

/** A run of words tagged as a name that no annotator took for one: "the *Gazette-Mail*". */
function unknownNames({ words }: Tree, known: readonly NameMention[], field: Field): NameMention[] {
  const isFree = (word: Token | undefined) =>
    word?.upos === 'PROPN' && !known.some(({ start, end }) => start < word.end && word.start < end);
  return words.flatMap((word, at): NameMention[] => {
    if (!isFree(word) || isFree(words[at - 1])) return [];
    let last = at;
    while (isFree(words[last + 1])) last++;
    const end = words[last]?.end ?? word.end;
    const text = words
      .slice(at, last + 1)
      .map((one) => one.text)
      .join(' ');
    return [{ field, start: word.start, end, text, type: 'organisation' }];
  });
}

function wordsOf({ words }: Tree, mention: NameMention): NameWords | null {
  const first = words.findIndex(({ end }) => end > mention.start);
  const last = words.findLastIndex(({ start }) => start < mention.end);
  return first < 0 || last < first ? null : { words, first, last };
}

function aroundOf({ words, first, last }: NameWords): ReadonlySet<string> {
  const content = words.filter(
    ({ upos, lemma }, at) => (at < first || at > last) && CONTENT.test(upos) && !isStopword(lemma.toLowerCase()),
  );
  return new Set(content.map(({ lemma }) => lemma.toLowerCase()));
}
