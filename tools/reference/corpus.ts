/** Reads the documents of GUM with their gold chains, as running text or with the file's own words and trees. */
import { annotateNames } from '../../src/annotate/name/name.ts';
import type { AnalysedDocument, AnalysedSentence } from '../../src/syntax/analysed.ts';
import type { NameMention } from '../../src/types.ts';
import { rowOffsets } from '../names/gold.ts';
import { type ConlluRow, type ConlluSentence, readConllu } from '../syntax/conllu.ts';

/** A document of the corpus: its text and its chains, singletons among them, by the spans of their mentions. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly { readonly sentence: ConlluSentence; readonly start: number }[];
  /** `start-end` of each mention. */
  readonly chains: readonly (readonly string[])[];
}

interface GoldMention {
  readonly group: string;
  readonly first: number;
  readonly last: number;
}

/** The mentions of a sentence, by the brackets of `Entity=`; one that is told in two parts is left out. */
function readMentions(rows: readonly ConlluRow[]): GoldMention[] {
  const found: GoldMention[] = [];
  const open = new Map<string, number[]>();
  rows.forEach(({ misc }, index) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [part] of value.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const group = part.replace(/^\(|\)$/g, '').split('-')[0] ?? '';
      if (group.includes('[')) continue;
      if (!part.startsWith('(')) {
        const first = open.get(group)?.pop();
        if (first !== undefined) found.push({ group, first, last: index });
      } else if (part.endsWith(')')) found.push({ group, first: index, last: index });
      else open.set(group, [...(open.get(group) ?? []), index]);
    }
  });
  return found;
}

function goldDocument(id: string, list: readonly (ConlluSentence & { readonly paragraph?: boolean })[]): GoldDocument {
  let text = '';
  const sentences: { sentence: ConlluSentence; start: number }[] = [];
  const chains = new Map<string, Set<string>>();
  for (const sentence of list) {
    if (text !== '') text += sentence.paragraph ? '\n\n' : ' ';
    const start = text.length;
    text += sentence.text;
    sentences.push({ sentence, start });
    const offsets = rowOffsets(sentence);
    for (const { group, first, last } of readMentions(sentence.rows)) {
      const key = `${(offsets[first]?.start ?? 0) + start}-${(offsets[last]?.end ?? 0) + start}`;
      chains.set(group, (chains.get(group) ?? new Set()).add(key));
    }
  }
  return { id, text, sentences, chains: [...chains.values()].map((chain) => [...chain]) };
}

/** The documents of a file, told apart by their sentences' ids. */
export function readGold(path: string): GoldDocument[] {
  const groups = new Map<string, ConlluSentence[]>();
  for (const sentence of readConllu(path)) {
    const id = sentence.id.replace(/-\d+$/, '');
    groups.set(id, [...(groups.get(id) ?? []), sentence]);
  }
  return [...groups].map(([id, list]) => goldDocument(id, list));
}

/** The document with the file's sentences, words and trees, and the names the library finds in them. */
export function withGoldTrees({ id, text, sentences }: GoldDocument): {
  document: AnalysedDocument;
  names: NameMention[];
} {
  const analysed = sentences.map(({ sentence, start }): AnalysedSentence => {
    const offsets = rowOffsets(sentence);
    const words = sentence.rows.map((row, index) => ({
      text: row.form,
      start: (offsets[index]?.start ?? 0) + start,
      end: (offsets[index]?.end ?? 0) + start,
      lemma: row.lemma,
      upos: row.upos,
      xpos: row.xpos,
      head: row.head - 1,
      relation: row.deprel,
    }));
    const span = { start, end: start + sentence.text.length };
    return { ...span, field: 'text', block: 0, kind: 'paragraph', repeated: false, tokens: words, words };
  });
  const block = { kind: 'paragraph', field: 'text', start: 0, end: text.length } as const;
  const base = { article: { id, text }, blocks: [block], title: null, dateline: null, authors: [], agencies: [] };
  const document: AnalysedDocument = { ...base, sentences: analysed };
  return { document, names: annotateNames(document) };
}
