import { describe, expect, it } from 'vitest';
import { parsedDirection } from '../../src/annotate/time/parsed-tense.ts';
import type { Token } from '../../src/syntax/token.ts';

/** Words as `form/lemma/upos/xpos/head/relation`, heads from 1, 0 for the root. */
function wordsOf(text: string): Token[] {
  return text.split(' ').map((word, i) => {
    const [form, lemma, upos, xpos, head, relation] = word.split('/') as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    return { text: form, lemma, upos, xpos, head: Number(head) - 1, relation, start: i, end: i + 1 };
  });
}

const SENTENCES: readonly (readonly [string, string, string | null])[] = [
  ['a past verb', 'They/they/PRON/PRP/2/nsubj met/meet/VERB/VBD/0/root Friday/Friday/PROPN/NNP/2/obl:tmod', 'past'],
  [
    'a modal',
    'They/they/PRON/PRP/3/nsubj will/will/AUX/MD/3/aux meet/meet/VERB/VB/0/root Friday/Friday/PROPN/NNP/3/obl:tmod',
    'future',
  ],
  [
    'a modal perfect',
    'They/they/PRON/PRP/4/nsubj may/may/AUX/MD/4/aux have/have/AUX/VB/4/aux met/meet/VERB/VBN/0/root Friday/Friday/PROPN/NNP/4/obl:tmod',
    'past',
  ],
  [
    'a plan',
    'They/they/PRON/PRP/2/nsubj planned/plan/VERB/VBD/0/root to/to/PART/TO/4/mark meet/meet/VERB/VB/2/xcomp Friday/Friday/PROPN/NNP/4/obl:tmod',
    'future',
  ],
  [
    'what did not come about by plan',
    'They/they/PRON/PRP/2/nsubj managed/manage/VERB/VBD/0/root to/to/PART/TO/4/mark meet/meet/VERB/VB/2/xcomp Friday/Friday/PROPN/NNP/4/obl:tmod',
    'past',
  ],
  [
    'a perfect',
    'They/they/PRON/PRP/3/nsubj have/have/AUX/VBP/3/aux met/meet/VERB/VBN/0/root Friday/Friday/PROPN/NNP/3/obl:tmod',
    'past',
  ],
  [
    'a schedule in the past',
    'It/it/PRON/PRP/3/nsubj was/be/AUX/VBD/3/aux:pass scheduled/schedule/VERB/VBN/0/root for/for/ADP/IN/5/case Friday/Friday/PROPN/NNP/3/obl',
    'future',
  ],
  [
    'a reduced relative',
    'Reports/report/NOUN/NNS/0/root released/release/VERB/VBN/1/acl Friday/Friday/PROPN/NNP/2/obl:tmod',
    'past',
  ],
  [
    'a noun of a past verb',
    'He/he/PRON/PRP/2/nsubj announced/announce/VERB/VBD/0/root the/the/DET/DT/5/det June/June/PROPN/NNP/5/compound vote/vote/NOUN/NN/2/obj',
    'unknown',
  ],
  [
    'a present verb',
    'It/it/PRON/PRP/2/nsubj begins/begin/VERB/VBZ/0/root Friday/Friday/PROPN/NNP/2/obl:tmod',
    'future',
  ],
  ['a verb of saying', 'He/he/PRON/PRP/2/nsubj says/say/VERB/VBZ/0/root Friday/Friday/PROPN/NNP/2/obl:tmod', 'unknown'],
  ['no verb', 'Meeting/meeting/NOUN/NN/0/root Friday/Friday/PROPN/NNP/1/nmod', null],
];

describe('parsedDirection', () => {
  it('takes the present of captions and headlines for the past', () => {
    const words = wordsOf('They/they/PRON/PRP/2/nsubj meet/meet/VERB/VBP/0/root Friday/Friday/PROPN/NNP/2/obl:tmod');
    expect(parsedDirection(words, 2, 2)).toBe('future');
    expect(parsedDirection(words, 2, 2, 'caption')).toBe('unknown');
  });

  it('does not take a day that names a noun for what a modal looks to', () => {
    const words = wordsOf(
      "Friday/Friday/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case talks/talk/NOUN/NNS/5/nsubj would/would/AUX/MD/5/aux help/help/VERB/VB/0/root",
    );
    expect(parsedDirection(words, 0, 0)).toBe('unknown');
  });

  it.each(SENTENCES)('%s', (_, text, direction) => {
    const words = wordsOf(text);
    const last = words.findIndex(({ text: form }) => form === 'Friday' || form === 'June');
    expect(parsedDirection(words, last, last)).toBe(direction);
  });
});
