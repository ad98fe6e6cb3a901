import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/render/text.ts';
import type { Comparison } from '../../src/types.ts';
import { evidence, meeting } from '../support/comparison.ts';

describe('renderText', () => {
  it('shows events, discrepancies with their sides and honest counts', () => {
    expect(renderText(meeting)).toMatchInlineSnapshot(`
      "Okonjo and Lindqvist meet · 2031-05-06 · Tallinn
        told by The Herald, Post (post-1), Post (post-2)

      CONFLICT  time, high severity, confidence 0.93  weekday-differs  discrepancy-1
        Day of the meeting: Tuesday (The Herald, Post) or Wednesday (Post)
        2 outlets, 1 origin, against 1
          Tuesday
            The Herald: The two leaders met in Tallinn on *Tuesday*, officials said.
            Post (post-1): The two leaders met in Tallinn on *Tuesday*.
          Wednesday
            Post (post-2): They sat down together on *Wednesday* in Tallinn.
        Perhaps: Tuesday 23:00 in one zone is Wednesday in another.

      Within one article, or about shared background

      REVIEW  quantity, low severity, confidence 0.30  count-differs  discrepancy-2
        Passengers on the ferry: 40 or 45
        within one article
          40
            wire: The ferry carried *40* passengers.
          45
            wire: All *45* passengers were brought ashore.

      4 articles in 2 events, 40 sentences, 61 claims: 24 compared with another article, 37 told by one
      alone.
      Post (post-1) is a near-copy of The Herald.
      Alone in their event, so compared with nothing: wire.
      1 conflict, 1 for review; 3 differences looked at and left alone (2 granularity, 1 rounding).
      "
    `);
  });

  it('says that an event of several articles holds no discrepancy, and nothing of an article alone', () => {
    const text = renderText({ ...meeting, discrepancies: [] });
    expect(text).toContain('No discrepancy found.');
    expect(text).not.toContain('A ferry runs aground');
    expect(text).toContain('0 conflicts, 0 for review; 3 differences looked at and left alone');
  });

  it('uses colour only when asked', () => {
    expect(renderText(meeting)).not.toContain('\u001b');
    expect(renderText(meeting, { colour: true })).toContain('\u001b[1m\u001b[36mTuesday\u001b[39m\u001b[22m');
    expect(renderText(meeting, { colour: true })).not.toContain('*');
  });

  it('breaks lines at the width asked for', () => {
    const longest = Math.max(
      ...renderText(meeting, { width: 60 })
        .split('\n')
        .map((line) => line.length),
    );
    // The head line of a block and a value are not broken, as they are searched for.
    const broken = renderText(meeting, { width: 60 })
      .split('\n')
      .filter((line) => line.startsWith('      '));
    expect(longest).toBeLessThan(110);
    expect(Math.max(...broken.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it.each([
    ['an escape sequence', 'He said \u001b[2Jno.'],
    ['an operating system command', 'He said \u001b]0;title\u0007no.'],
    ['a C1 control', 'He said \u009b2Jno.'],
    ['a bidirectional override', 'He said \u202eno.\u202c'],
    ['a half of a surrogate pair', 'He said \ud800no.'],
    ['a line feed and a carriage return', 'He said\r\nCONFLICT no.'],
    ['a tag character', 'He said \u{e0041}no.'],
  ])('makes %s harmless', (_, hostile) => {
    const text = renderText(withText(hostile), { colour: false });
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]|^CONFLICT no/mu);
    expect(text).toContain('He said');
  });
});

/** The comparison with a hostile text wherever an article's or a caller's words may stand. */
function withText(text: string): Comparison {
  const [first, ...others] = meeting.discrepancies;
  if (!first) throw new Error('the comparison made by hand has discrepancies');
  const sides = first.sides.map((side) => ({ ...side, value: text, evidence: [evidence('herald', text)] }));
  const explanations = [{ kind: 'other' as const, text }];
  return {
    ...meeting,
    articles: meeting.articles.map((article) => ({ ...article, source: text })),
    events: meeting.events.map((event) => ({ ...event, label: text, when: text, where: text })),
    discrepancies: [{ ...first, summary: text, detector: text, id: text, sides, explanations }, ...others],
    coverage: { ...meeting.coverage, alone: [text] },
  };
}
