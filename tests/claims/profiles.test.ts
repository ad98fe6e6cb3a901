import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/claims/analyse-article.ts';

function told(text: string): string[] {
  const { attributes, chains } = analyseArticle({ id: 'a', text });
  const nameOf = (id: string) => chains.find((chain) => chain.id === id)?.name ?? '';
  return attributes.map(({ property, entity, normalized }) => `${property} ${nameOf(entity)}: ${normalized}`);
}

describe('profiles', () => {
  it.each([
    ['Kim Lee, 45, a lawyer from Ohio, spoke first.', 'age Kim Lee: 45'],
    ['Kim Lee, 45, a lawyer from Ohio, spoke first.', 'office Kim Lee: lawyer'],
    ['Tom Ray, Republican of Utah, voted no.', 'party Tom Ray: republican party'],
    ['Tom Ray, Republican of Utah, voted no.', 'home-state Tom Ray: utah'],
    ['Rep. Tom Ray (R-Utah) voted no.', 'home-state Tom Ray: utah'],
    ['He will face Doug Lane, an independent, in May.', 'party Doug Lane: independent'],
    ['Asa Holt, a former Republican congressman from Alabama, led it.', 'home-state Asa Holt: alabama'],
    ['Adam Kemp, Democrat of Ohio and chairman of the House Budget Committee, left.', 'office Adam Kemp: chairman'],
    ['The chairman of the House Budget Committee Rep. Adam Kemp left.', 'office Adam Kemp: chairman'],
    ['Senator Harry Dunn of Nevada, the Democratic whip, agreed.', 'office Harry Dunn: whip'],
    ["ABC News' Anna Castell asked.", 'affiliation Anna Castell: abc'],
    ['Anna Castell of CBS News asked.', 'affiliation Anna Castell: cbs'],
    ['Northern Review Editor William Harper wrote it.', 'affiliation William Harper: northern review'],
    ['Ann and Eve Poe, aged 16 and 11 respectively, stood by.', 'age Eve Poe: 11'],
  ])('reads from "%s": %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    ['The spokesman for the governor, John Dale, said no.', 'office John Dale: governor'],
    ['By the leader, Ann Poe; the Democratic whip, Harry Dunn, came.', 'office Ann Poe: whip'],
    ['Ann Poe, a friend, and Tom Ray, the mayor, came.', 'office Ann Poe: mayor'],
    ['Ann and Eve Poe, aged 16 and 11 respectively, stood by.', 'age Eve Poe: 16'],
    ['Kim Lee won 45 votes.', 'age Kim Lee: 45'],
  ])('does not read from "%s": %s', (text, expected) => {
    expect(told(text)).not.toContain(expected);
  });
});
