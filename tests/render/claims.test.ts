import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/extract-claims.ts';
import { renderClaims } from '../../src/render/claims.ts';

const render = (text: string) => renderClaims({ id: 'note', text }, extractClaims({ id: 'note', text }));

describe('renderClaims', () => {
  it('shows the predicate with its arguments, time and figures', () => {
    const text = render('Rescuers freed 12 miners near Katowice on Tuesday.');
    expect(text).toMatch(/^ {2}free$/m);
    expect(text).toContain('agent: Rescuers');
    expect(text).toContain('XXXX-WXX-2: Tuesday');
    expect(text).toContain('figure 12 miner: 12');
  });

  it('shows negation and the speaker', () => {
    const text = render('The mayor did not resign, police said.');
    expect(text).toMatch(/^ {2}not resign reported, credited to police$/m);
  });

  it('lets no control character through', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is about them
    expect(render('The \u001b[31mmayor\u001b[0m resigned on Monday.')).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });

  it('counts nothing in a text without claims', () => {
    expect(render('Hello.')).toBe('note\n\n0 claims.\n');
  });
});
