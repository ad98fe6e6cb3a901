import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/claims/analyse-article.ts';

function told(text: string): string[] {
  const { attributes, chains } = analyseArticle({ id: 'a', text });
  const nameOf = (id: string) => chains.find((chain) => chain.id === id)?.name ?? '';
  return attributes.map(({ property, entity, normalized, other }) => {
    const told = other === undefined ? normalized : `${normalized} ${nameOf(other)}`;
    return `${property} ${nameOf(entity)}: ${told}`;
  });
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
    ['Tom Ray spoke first. The Iowa Democrat was loud.', 'home-state Tom Ray: iowa'],
    ['Tom Ray spoke first. The Iowa Democrat was loud.', 'party Tom Ray: democratic party'],
    ['Senator Tom Ray spoke first. The Ohio senator was loud.', 'home-state Tom Ray: ohio'],
    ['Ann Poe died on Monday. She was 85.', 'age Ann Poe: 85'],
    ['Ann Poe died on Monday at the age of 85, her son said.', 'age Ann Poe: 85'],
    ['The actress Ann Poe has died in Arden, aged 85.', 'age Ann Poe: 85'],
    ['Police arrested Tom Ray. The 31-year-old was held.', 'age Tom Ray: 31'],
    ['He will face Democrat Doug Lane in May.', 'party Doug Lane: democratic party'],
    ['Representative Tom Ray of Utah, the Republican whip, asked.', 'office Tom Ray: whip'],
    ['They met the leader, Ann Poe of Utah; the Senate whip, Tom Ray of Iowa; and staff.', 'office Tom Ray: whip'],
    ['She cited former Iowa senators like Tom Ray, Kim Lee and Asa Holt.', 'office Kim Lee: senator'],
    ['Reps. Tom Ray and Kim Lee voted no.', 'office Kim Lee: rep.'],
    ['Tom Ray, Iowa, remained in the No. 2 position of House minority whip.', 'office Tom Ray: minority whip'],
    ['The caucus re-elected Tom Ray, 77, of Iowa as whip.', 'office Tom Ray: whip'],
    ['Kim Lee serves as mayor.', 'office Kim Lee: mayor'],
    ['Kim Lee, an Elmsford police officer, was hurt.', 'affiliation Kim Lee: elmsford'],
    ['Two Elmsford police officers, Sergeants Kim Lee and Tom Ray, came.', 'affiliation Tom Ray: elmsford'],
    ['Capt. Kim Lee of the Elmsford County Police came.', 'affiliation Kim Lee: elmsford'],
    ['Ohio Highway Patrol Capt. Kim Lee came.', 'affiliation Kim Lee: highway ohio'],
    ['Kim Lee, an aide to Rep. Tom Ray (R-Utah), left.', 'boss Kim Lee: staff Tom Ray'],
    ['Kim Lee, a staffer from Utah Rep. Tom Ray’s office, left.', 'boss Kim Lee: staff Tom Ray'],
    ['It was written by Kim Lee, who works for Rep. Tom Ray.', 'boss Kim Lee: staff Tom Ray'],
    ['Kim Lee, 31, who has many readers and is a spokeswoman for a Utah senator, left.', 'age Kim Lee: 31'],
    ['Kim Lee resigned as an aide to Tom Ray.', 'boss Kim Lee: staff Tom Ray'],
    ["Tom Ray's lawyer, Kim Lee, said so.", 'boss Kim Lee: lawyer Tom Ray'],
    ['Senator Tom Ray, whose aide Kim Lee was hurt, spoke.', 'boss Kim Lee: staff Tom Ray'],
    ['Kim Lee, a spokeswoman for a little-known congressman from Utah, left.', 'boss-state Kim Lee: utah'],
    ['The sites banned Tom Ray and his website, Dayline.', 'own Tom Ray: website Dayline'],
    ['Tom Ray’s wife, Ann, came.', 'own Tom Ray: spouse Ann'],
    ['Tom Ray spoke in his hometown of Toledo, Ohio.', 'home-town Tom Ray: Toledo, Ohio'],
    ['Tom Ray, 36, of Toledo, Ohio, was arrested.', 'home-town Tom Ray: Toledo, Ohio'],
  ])('reads from "%s": %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    ['The spokesman for the governor, John Dale, said no.', 'office John Dale: governor'],
    ['By the leader, Ann Poe; the Democratic whip, Harry Dunn, came.', 'office Ann Poe: whip'],
    ['Ann Poe, a friend, and Tom Ray, the mayor, came.', 'office Ann Poe: mayor'],
    ['Ann and Eve Poe, aged 16 and 11 respectively, stood by.', 'age Eve Poe: 16'],
    ['Kim Lee won 45 votes.', 'age Kim Lee: 45'],
    ['Senator Tom Ray of Utah met Kim Lee. The Iowa senator was loud.', 'home-state Tom Ray: iowa'],
    ['Tom Ray met Kim Lee. The Iowa Democrat was loud.', 'home-state Tom Ray: iowa'],
    ['In a rebuke to Ann Poe, the Republican-led House met.', 'party Ann Poe: republican party'],
    ['Ann Poe told the story in 2005 at the age of 91.', 'age Ann Poe: 91'],
    ['Ann Poe was jailed when she was 17.', 'age Ann Poe: 17'],
    ['Ann Poe left Arden. She was 14 at the time.', 'age Ann Poe: 14'],
    ['Ann Poe thanked the mother of the 6-year-old. She spoke.', 'age Ann Poe: 6'],
    ['Tom Ray died after a fall. His son was 31.', 'age Tom Ray: 31'],
    ['Tom Ray moved to Arden when his wife died at 45.', 'age Tom Ray: 45'],
    ['Kim Lee, an aide to Rep. Tom Ray (R-Utah), left.', 'home-state Kim Lee: utah'],
    ['Former Senator Tom Ray and Mayor Kim Lee came.', 'office Kim Lee: senator'],
    ['Tom Ray could be elected mayor.', 'office Tom Ray: mayor'],
    ['Tom Ray said Kim Lee remained in the post of whip.', 'office Tom Ray: whip'],
    ['Tom Ray met an aide to Kim Lee.', 'boss Tom Ray: staff Kim Lee'],
    ['Tom Ray and his former wife, Ann, came.', 'own Tom Ray: spouse Ann'],
    ['Kim Lee of Channel News asked Tom Ray.', 'affiliation Tom Ray: channel'],
  ])('does not read from "%s": %s', (text, expected) => {
    expect(told(text)).not.toContain(expected);
  });
});
