import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainAt, chainsIn } from './reference-notation.ts';
import { DESCRIPTIONS, GOVERNMENTS, NAMES, PRONOUNS, type Row } from './reference-rows.ts';

const TABLES: Readonly<Record<string, readonly Row[]>> = { NAMES, DESCRIPTIONS, PRONOUNS, GOVERNMENTS };

for (const [name, rows] of Object.entries(TABLES)) {
  describe(name.toLowerCase(), () => {
    it.each(rows.map(([text, same, different = []]) => ({ text, same, different })))(
      '$text',
      ({ text, same, different }) => {
        const chains = chainsIn(text);
        const idOf = (phrase: string) => chainAt(text, chains, phrase)?.id;
        for (const [first = '', ...others] of same) {
          expect(idOf(first), first).toBeDefined();
          for (const other of others) expect(idOf(other), other).toBe(idOf(first));
        }
        for (const [a, b] of different) expect(idOf(a) ?? a, `${a} / ${b}`).not.toBe(idOf(b) ?? b);
      },
    );
  });
}

describe('groups', () => {
  const GROUPS: readonly (readonly [text: string, phrase: string, members: readonly string[]])[] = [
    ['Ana Rojas and Karl Lund met in Rome.', 'Ana Rojas and Karl Lund', ['Ana Rojas', 'Karl Lund']],
    [
      'Chilean President Ana Rojas met Norwegian Prime Minister Karl Lund. Both leaders agreed.',
      'Both leaders',
      ['Ana Rojas', 'Karl Lund'],
    ],
    [
      'Chilean President Ana Rojas met Norwegian Prime Minister Karl Lund. The two leaders agreed.',
      'The two leaders',
      ['Ana Rojas', 'Karl Lund'],
    ],
    [
      'Chilean President Ana Rojas met Norwegian Prime Minister Karl Lund. The leaders of Chile and Norway agreed.',
      'The leaders of Chile and Norway',
      ['Ana Rojas', 'Karl Lund'],
    ],
    ['Chile and Norway signed a treaty. The two countries share fish.', 'The two countries', ['Chile', 'Norway']],
    ['Ana Rojas and Karl Lund met. They shook hands.', 'They', ['Ana Rojas', 'Karl Lund']],
    ['Ana Rojas sang with Karl Lund. The pair had met before.', 'The pair', ['Ana Rojas', 'Karl Lund']],
  ];

  it.each(GROUPS)('%s', (text, phrase, members) => {
    const chains = chainsIn(text);
    const nameOf = new Map(chains.map(({ id, name }) => [id, name]));
    const found = chainAt(text, chains, phrase)?.members.map((id) => nameOf.get(id));
    expect(found?.slice().sort()).toEqual([...members]);
  });

  it.each([
    [
      'Three presidents came. Ana Rojas met Karl Lund and Luc Morel. The two leaders who stayed agreed.',
      'The two leaders who stayed',
    ],
    ['Two men fled. The two men who fled were armed.', 'The two men who fled'],
    ['The two leaders agreed.', 'The two leaders'],
  ])('gives no members: %s', (text, phrase) => {
    expect(chainAt(text, chainsIn(text), phrase)?.members ?? []).toEqual([]);
  });

  it('keeps two pairs apart', () => {
    const text =
      'President Ana Rojas and Prime Minister Karl Lund met. The two leaders agreed. ' +
      'Later President Ana Rojas and Chancellor Luc Morel met. The two leaders differed.';
    const chains = chainsIn(text);
    const first = chainAt(text, chains, 'The two leaders');
    const second = chainAt(text, chains, 'The two leaders#2');
    expect(first?.id).toBeDefined();
    expect(first?.id).not.toBe(second?.id);
    expect(first?.members[0]).toBe(second?.members[0]);
  });
});

describe('any text', () => {
  const WORDS =
    'Ana Rojas he she they it I the two leaders both and , . “ ” " ( ) said is of her minister Japan \n\n \ud800'.split(
      ' ',
    );
  const texts = fc.oneof(
    fc.string({ maxLength: 200, unit: 'binary' }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
  );

  it('is survived, and mentions are its words, each in one chain', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const chains = chainsIn(text);
        const seen = new Set<string>();
        for (const { mentions, members } of chains) {
          for (const id of members) expect(chains.some((chain) => chain.id === id)).toBe(true);
          for (const { start, end, text: words, form } of mentions) {
            expect(text.slice(start, end)).toBe(words);
            const key = `${start} ${end} ${form}`;
            expect(seen.has(key)).toBe(false);
            seen.add(key);
          }
        }
        expect(chainsIn(text)).toEqual(chains);
      }),
      { numRuns: 40 },
    );
  });

  it('takes time linear in its length', () => {
    const sentence = 'Ana Rojas told the two ministers that she and Karl Lund had met them. ';
    const time = (times: number) => {
      const text = sentence.repeat(times);
      const start = performance.now();
      chainsIn(text);
      return performance.now() - start;
    };
    time(20);
    expect(time(800) / time(200)).toBeLessThan(12);
  });
});
