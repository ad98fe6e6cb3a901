import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { BaselineError } from '../../src/baseline/check.ts';
import { fingerprintOf } from '../../src/baseline/dispute.ts';
import { readBaseline } from '../../src/baseline/read.ts';
import { writeBaseline } from '../../src/baseline/write.ts';

const decision = {
  fingerprint: fingerprintOf('time', ['2031-05-06', '2031-05-07']),
  status: 'accepted',
  reason: 'two time zones',
  by: 'desk',
  on: '2031-05-20',
  expires: '2032-05-20',
  kind: 'time',
  about: 'Day of the meeting',
  names: ['okonjo', 'tallinn'],
  when: '2031-05-06',
  sides: [
    { value: '2031-05-06', origins: [['Herald'], ['Courier', 'Post']], passages: ['p-1', 'p-2'] },
    { value: '2031-05-07', origins: [['Tribune']], passages: [] },
  ],
};
const baseline = { version: 1, decisions: [decision] };

function withDecision(change: object): unknown {
  return { version: 1, decisions: [{ ...decision, ...change }] };
}

describe('readBaseline', () => {
  it.each<[string, unknown]>([
    ['a decision', baseline],
    ['none', { version: 1, decisions: [] }],
    ['the address of its schema', { $schema: 'x', version: 1, decisions: [] }],
    ['the least of a decision', withDecision({ reason: undefined, by: undefined, on: undefined, expires: undefined })],
    ['a dismissal with its reason', withDecision({ status: 'dismissed' })],
  ])('takes %s', (_, value) => {
    const text = JSON.stringify(value);
    const { version, decisions } = JSON.parse(text);
    const expected = { version, decisions };
    expect(readBaseline(text)).toEqual(expected);
    expect(readBaseline(`\ufeff${text}`)).toEqual(expected);
  });

  it.each<[string, string, RegExp]>([
    ['nothing', '', /^is not valid JSON/],
    ['a merge left undone', '{\n<<<<<<< HEAD\n}', /^is not valid JSON: it holds the marks of an unfinished merge/],
    ['a list', '[]', /^baseline: expected an object, not an array$/],
    ['no version', '{"decisions":[]}', /^version: is missing$/],
    ['another version', '{"version":2,"decisions":[]}', /^version: expected 1, the only version there is, not "2"$/],
    ['a key too many', '{"version":1,"decisions":[],"x":1}', /^x: is no key of a baseline$/],
    ['a key of every object', '{"version":1,"decisions":[],"__proto__":1}', /^__proto__: is no key of a baseline$/],
    ['decisions that are no list', '{"version":1,"decisions":{}}', /^decisions: expected a list, not an object$/],
    ['a decision that is none', '{"version":1,"decisions":[null]}', /^decisions\[0\]: expected an object, not null$/],
  ])('refuses %s', (_, text, message) => {
    expect(() => readBaseline(text)).toThrow(BaselineError);
    expect(() => readBaseline(text)).toThrow(message);
  });

  it.each<[object, RegExp]>([
    [{ status: 'ignored' }, /^decisions\[0\]\.status: expected accepted, dismissed, resolved, not "ignored"$/],
    [{ status: 'dismissed', reason: undefined }, /^decisions\[0\]\.reason: is missing; a dismissal says why$/],
    [{ reason: ' ' }, /^decisions\[0\]\.reason: expected a text that is not empty/],
    [{ expires: 'soon' }, /^decisions\[0\]\.expires: expected a day as YYYY-MM-DD, not "soon"$/],
    [{ expires: '2031-02-30' }, /^decisions\[0\]\.expires: expected a day/],
    [{ kind: 'colour' }, /^decisions\[0\]\.kind: expected time, quantity,/],
    [{ names: 'okonjo' }, /^decisions\[0\]\.names: expected a list, not a string|not "okonjo"$/],
    [{ sides: decision.sides.slice(1) }, /^decisions\[0\]\.sides: expected 2 or more entries, not 1$/],
    [
      { sides: [decision.sides[0], { value: '2031-05-08', origins: [['Tribune']], passages: [] }] },
      /^decisions\[0\]\.fingerprint: does not fit the kind and the values/,
    ],
    [
      { sides: [decision.sides[0], { value: '2031-05-07', origins: ['Tribune'], passages: [] }] },
      /^decisions\[0\]\.sides\[1\]\.origins\[0\]: expected a list/,
    ],
    [{ line: 4 }, /^decisions\[0\]\.line: is no key of a baseline$/],
  ])('refuses a decision with %j', (change, message) => {
    expect(() => readBaseline(JSON.stringify(withDecision(change)))).toThrow(message);
  });
});

describe('docs/baseline.schema.json', () => {
  const validate = new Ajv2020().compile(JSON.parse(readFileSync('docs/baseline.schema.json', 'utf8')));

  it('takes what is written, and refuses what is refused when read', () => {
    expect(validate(JSON.parse(writeBaseline(readBaseline(JSON.stringify(baseline)))))).toBe(true);
    for (const change of [{ status: 'ignored' }, { kind: 'colour' }, { line: 4 }, { expires: 'soon' }])
      expect(validate(withDecision(change))).toBe(false);
  });
});

describe('writeBaseline', () => {
  it('writes a line for each part, so that a change shows as the lines it touches', () => {
    expect(writeBaseline(readBaseline(JSON.stringify(baseline)))).toBe(`{
  "$schema": "https://unpkg.com/variorum/docs/baseline.schema.json",
  "version": 1,
  "decisions": [
    {
      "fingerprint": "${decision.fingerprint}",
      "status": "accepted",
      "reason": "two time zones",
      "by": "desk",
      "on": "2031-05-20",
      "expires": "2032-05-20",
      "kind": "time",
      "about": "Day of the meeting",
      "names": ["okonjo", "tallinn"],
      "when": "2031-05-06",
      "sides": [
        { "value": "2031-05-06", "origins": [["Herald"], ["Courier", "Post"]], "passages": ["p-1", "p-2"] },
        { "value": "2031-05-07", "origins": [["Tribune"]], "passages": [] }
      ]
    }
  ]
}
`);
    expect(writeBaseline({ version: 1, decisions: [] })).toContain('\n  "version": 1,\n  "decisions": []\n}\n');
  });
});
