import { readFileSync } from 'node:fs';

/** A syntactic word of a CoNLL-U file (https://universaldependencies.org/format.html). */
export interface ConlluRow {
  /** 1-based, as in the file. */
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** The id of the head, 0 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
  /** Whether a space follows the word (inside a multiword surface: false but for its last word). */
  readonly spaceAfter: boolean;
}

/** Words that share one surface, such as "don't" for "do" and "n't". */
export interface MultiwordSurface {
  /** Id of its first word. */
  readonly first: number;
  /** Id of its last word. */
  readonly last: number;
  readonly form: string;
}

export interface ConlluSentence {
  readonly id: string;
  readonly text: string;
  readonly rows: readonly ConlluRow[];
  readonly multiwords: readonly MultiwordSurface[];
}

/** Reads the sentences of a CoNLL-U file; empty nodes are skipped. */
export function readConllu(path: string): ConlluSentence[] {
  return parseConllu(readFileSync(path, 'utf8'));
}

/** Parses CoNLL-U; empty nodes are skipped. */
export function parseConllu(source: string): ConlluSentence[] {
  return source
    .split(/\r?\n\s*\r?\n/)
    .filter((block) => /^\d/m.test(block))
    .map(parseSentence);
}

function parseSentence(block: string): ConlluSentence {
  let id = '';
  let text = '';
  const rows: ConlluRow[] = [];
  const multiwords: MultiwordSurface[] = [];
  let inside = 0;
  let gapAfterSurface = true;
  for (const line of block.split(/\r?\n/)) {
    if (line.startsWith('# sent_id = ')) id = line.slice('# sent_id = '.length);
    else if (line.startsWith('# text = ')) text = line.slice('# text = '.length);
    if (line.startsWith('#') || line === '') continue;
    const columns = line.split('\t');
    const [key = '', form = ''] = columns;
    const misc = columns[9] ?? '_';
    const gap = !/(^|\|)SpaceAfter=No(\||$)/.test(misc);
    const range = /^(\d+)-(\d+)$/.exec(key);
    if (range) {
      multiwords.push({ first: Number(range[1]), last: Number(range[2]), form });
      inside = Number(range[2]);
      gapAfterSurface = gap;
    } else if (/^\d+$/.test(key)) {
      const wordId = Number(key);
      const spaceAfter = wordId < inside ? false : wordId === inside ? gapAfterSurface : gap;
      rows.push(rowOf(wordId, columns, spaceAfter));
    }
  }
  return { id, text, rows, multiwords };
}

function rowOf(id: number, columns: readonly string[], spaceAfter: boolean): ConlluRow {
  const [, form = '', lemma = '', upos = '', xpos = '', , head = '0', deprel = '', , misc = '_'] = columns;
  return { id, form, lemma, upos, xpos, head: Number(head), deprel, misc, spaceAfter };
}
