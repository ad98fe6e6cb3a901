import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/html.ts';
import { style, styleHash } from '../../src/render/html-style.ts';
import { html } from '../../src/render/html-text.ts';
import { render, renderers } from '../../src/render/index.ts';
import { renderText } from '../../src/render/text.ts';
import { meeting } from '../support/comparison.ts';

describe('render', () => {
  it('renders by name', () => {
    expect(render(meeting, 'text')).toBe(renderText(meeting));
  });

  it('names the formats there are where there is none of that name', () => {
    expect(() => render(meeting, 'pdf')).toThrow(
      `there is no format "pdf"; there are ${renderers.map(({ name }) => name).join(', ')}`,
    );
  });
});

describe('renderText', () => {
  it('tells places where files are known', () => {
    const files = new Map([['post-2', { path: 'post\u001b.txt', line: 4, verbatim: false }]]);
    expect(renderText(meeting, { files })).toContain(
      '      Post (post-2)  post\\u{1B}.txt:4:1\n        They sat down together on *Wednesday* in Tallinn.\n',
    );
  });
});

describe('renderHtml', () => {
  it('lets its own style in and nothing else (npx tsx tools/style-hash.ts)', () => {
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
    expect(renderHtml(meeting)).toContain(`<style>${style}</style>`);
    expect(renderHtml(meeting)).toContain(`content="default-src 'none'; style-src '${styleHash}'; base-uri 'none';`);
  });

  it('shows who says what', () => {
    const page = renderHtml(meeting);
    expect(page).toMatch(/<a href="#discrepancy-1">Day of the meeting<\/a><\/th><td class="side-0">Tuesday<\/td>/);
    expect(page).toContain('<td class="side-1">Wednesday</td>');
    expect(page).toContain('on <mark>Tuesday</mark>, officials said.');
  });

  it('escapes by construction', () => {
    expect(html`<p>${'<b> & "'}${html`<i>${1}</i>`}</p>`.html).toBe('<p>&lt;b&gt; &amp; &quot;<i>1</i></p>');
  });
});
