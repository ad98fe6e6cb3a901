import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { compareStatements, extractClaims, groupEvents } from '../../src/index.ts';
import { InputError } from '../../src/input/input-error.ts';

/** Runs every function of the library that takes text: nothing but an InputError may come of any text. */
function takesEverywhere(text: string): void {
  for (const run of [
    () =>
      compare([
        { id: 'a', text: 'The ministers met on Monday.' },
        { id: 'b', text },
      ]),
    () => compareStatements(text, 'The ministers met on Monday.'),
    () => groupEvents([{ id: 'a', text, title: text.slice(0, 50) }]),
    () => extractClaims({ id: 'a', text }),
  ]) {
    try {
      run();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
    }
  }
}

const hostile: Readonly<Record<string, string>> = {
  'lone surrogates': '\ud800 met \udc00 on \udfff\ud83d Monday. ',
  'marks of direction': '\u202eThe minister\u202c met \u2067Ana\u2069 on \u200fMonday. ',
  'zero bytes': '\u0000The\u0000 minister\u0000 met. ',
  brackets: '([{',
  HTML: '<div class="a"><p>They <b>met</b> on Monday.</p></div>',
  JSON: '{"a": [1, {"b": "They met."}], ',
  figures: '1,234.5 ',
  emoji: '👩‍👩‍👧‍👦🇰🇷 ',
  'combining marks': 'e\u0301\u0302\u0303',
  quotes: '"“\'‘',
  'blank lines': '\n \r\n\t\u2028',
  stops: '...!?',
  'words of relation': 'constructor __proto__ toString hasOwnProperty ',
  hyphens: 'a-b–c—',
};

describe('every function takes', () => {
  it.each(Object.entries(hostile))('%s, by themselves and in the middle of a report', (_, unit) => {
    const run = unit.repeat(Math.ceil(800 / unit.length));
    takesEverywhere(run);
    takesEverywhere(
      `GENEVA (AP) — The ministers ${run.slice(0, 200)} agreed on Monday, ${run.slice(0, 200)}officials said.`,
    );
  });

  it('any mixture of them', () => {
    const mixture = fc.array(fc.oneof(fc.constantFrom(...Object.values(hostile)), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(mixture, (scraps) => takesEverywhere(scraps.join('').slice(0, 400))),
      { numRuns: 25 },
    );
  });

  it('four hundred thousand code units without a word, and ten thousand blank lines', () => {
    for (const unit of ['a', '7', '"', '\n', '\ud800', '-'])
      extractClaims({ id: 'a', text: `They met.\n${unit.repeat(400_000)}` });
    extractClaims({ id: 'a', text: `They met.${'\n \t'.repeat(10_000)}Ana left.` });
  });
});
