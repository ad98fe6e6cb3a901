import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/syntax/index.ts';

/**
 * A sentence, its key verb, and the arguments it must have: relation (subtype where it matters) and head word.
 * "in:Geneva" stands for an oblique with its preposition; "unmarked:Monday" for a bare time noun.
 */
type Row = readonly [sentence: string, verb: string, ...expected: string[]];

const plain: Row[] = [
  ['The two ministers met in Geneva on Monday.', 'met', 'nsubj:ministers', 'in:Geneva', 'on:Monday'],
  [
    'The council approved the budget by 12 votes to 3 on Tuesday.',
    'approved',
    'nsubj:council',
    'obj:budget',
    'on:Tuesday',
  ],
  ['A magnitude 6.1 earthquake struck northern Peru early Friday.', 'struck', 'nsubj:earthquake', 'obj:Peru'],
  [
    'Lufthansa will cut 900 jobs in Frankfurt next year.',
    'cut',
    'nsubj:Lufthansa',
    'obj:jobs',
    'in:Frankfurt',
    'unmarked:year',
  ],
  ['Police arrested four men at a hotel in Lyon.', 'arrested', 'nsubj:Police', 'obj:men', 'at:hotel'],
  ['The central bank raised interest rates to 4.5% in March.', 'raised', 'nsubj:bank', 'obj:rates', 'in:March'],
  ['Doctors at the clinic gave the patient a new drug.', 'gave', 'nsubj:Doctors', 'iobj:patient', 'obj:drug'],
  ['Turkey and Greece signed an agreement in Athens.', 'signed', 'nsubj:Turkey', 'obj:agreement', 'in:Athens'],
  ['President Maria Lopez did not attend the summit.', 'attend', 'nsubj:Maria', 'obj:summit'],
  ['The ferry sank off the coast of Sardinia on 3 May 2019.', 'sank', 'nsubj:ferry', 'off:coast'],
];

const bareTimes: Row[] = [
  ['The leaders met Sunday in Madrid.', 'met', 'nsubj:leaders', 'unmarked:Sunday', 'in:Madrid'],
  ['Norway said Thursday it would close the embassy.', 'said', 'nsubj:Norway', 'unmarked:Thursday', 'ccomp:close'],
  ['The court ruled Wednesday that the law was void.', 'ruled', 'nsubj:court', 'unmarked:Wednesday', 'ccomp:void'],
  ['The senator resigned last week.', 'resigned', 'nsubj:senator', 'unmarked:week'],
  ['Officials announced the plan Tuesday.', 'announced', 'nsubj:Officials', 'obj:plan', 'unmarked:Tuesday'],
  ['Two climbers died Saturday on Mont Blanc.', 'died', 'nsubj:climbers', 'unmarked:Saturday', 'on:Mont'],
  ['The company sold the unit last month.', 'sold', 'nsubj:company', 'obj:unit', 'unmarked:month'],
  ['Voters elected a new mayor this year.', 'elected', 'nsubj:Voters', 'obj:mayor', 'unmarked:year'],
];

const headlines: Row[] = [
  ['Minister quits over tax scandal', 'quits', 'nsubj:Minister', 'over:scandal'],
  ['Storm kills 12 in Philippines', 'kills', 'nsubj:Storm', 'obj:12', 'in:Philippines'],
  ['Senate Passes Gun Bill', 'Passes', 'nsubj:Senate', 'obj:Bill'],
  ['Four killed in Texas shooting', 'killed', 'nsubj:pass:Four', 'in:shooting'],
  ['Court Rejects Appeal by Former Governor', 'Rejects', 'nsubj:Court', 'obj:Appeal'],
  ['Oil prices fall as demand weakens', 'fall', 'nsubj:prices', 'advcl:weakens'],
];

const datelines: Row[] = [
  [
    'SEOUL, South Korea (AP) — North Korea fired two missiles on Friday, officials said.',
    'fired',
    'nsubj:Korea',
    'obj:missiles',
    'on:Friday',
  ],
  [
    'PARIS (Reuters) - France will send more troops to Mali, its defence minister said on Sunday.',
    'send',
    'nsubj:France',
    'obj:troops',
    'to:Mali',
  ],
  ['NEW YORK — The mayor opened the new bridge on Monday.', 'opened', 'nsubj:mayor', 'obj:bridge', 'on:Monday'],
  [
    'LAGOS, Nigeria: Gunmen kidnapped 30 students from a school on Tuesday night.',
    'kidnapped',
    'nsubj:Gunmen',
    'obj:students',
    'on:night',
  ],
];

const captions: Row[] = [
  ['A man walks past a damaged building in Kharkiv, Ukraine.', 'walks', 'nsubj:man', 'past:building'],
  [
    'Supporters wave flags outside the parliament in Tbilisi on April 2, 2021.',
    'wave',
    'nsubj:Supporters',
    'obj:flags',
    'outside:parliament',
    'on:2',
  ],
  ['Prime Minister Anna Berg speaks to reporters after a meeting in Oslo.', 'speaks', 'to:reporters', 'after:meeting'],
  ['Rescue workers search the rubble of a collapsed hotel.', 'search', 'nsubj:workers', 'obj:rubble'],
];

const quotations: Row[] = [
  ['"We will not accept this offer," the union leader said.', 'said', 'nsubj:leader', 'ccomp:accept'],
  ['“We will not accept this offer,” the union leader said.', 'accept', 'nsubj:We', 'obj:offer'],
  ['"The talks were useful," said Petra Novak, the Czech envoy.', 'said', 'nsubj:Petra'],
  ['Novak told reporters that the talks had failed.', 'told', 'nsubj:Novak', 'iobj:reporters', 'ccomp:failed'],
  ['He called the ruling "a disgrace."', 'called', 'nsubj:He', 'obj:ruling', 'xcomp:disgrace'],
  ['The bank would not say how many customers lost money.', 'lost', 'nsubj:customers', 'obj:money'],
];

const passives: Row[] = [
  ['Three people were injured in the blast.', 'injured', 'nsubj:pass:people', 'in:blast'],
  ['The bill was passed by the lower house on Thursday.', 'passed', 'nsubj:pass:bill', 'by:house', 'on:Thursday'],
  ['The suspect has been charged with murder.', 'charged', 'nsubj:pass:suspect', 'with:murder'],
  ['The painting was sold for $40 million in London.', 'sold', 'nsubj:pass:painting', 'in:London'],
  ['At least 15 villages have been destroyed by the fire.', 'destroyed', 'nsubj:pass:villages', 'by:fire'],
  ['The vote is expected to be held in June.', 'held', 'in:June'],
  ['Dozens of houses were damaged when the river flooded.', 'damaged', 'nsubj:pass:Dozens', 'advcl:flooded'],
];

const relatives: Row[] = [
  ['The driver, who was 34, died at the scene.', 'died', 'nsubj:driver', 'at:scene'],
  ['The firm that built the dam denied the claim.', 'denied', 'nsubj:firm', 'obj:claim'],
  ['The firm that built the dam denied the claim.', 'built', 'nsubj:that', 'obj:dam'],
  ['Police found the car which the gang had stolen in May.', 'stolen', 'nsubj:gang', 'in:May'],
  ['The treaty, signed in 1998, ended the war.', 'ended', 'nsubj:treaty', 'obj:war'],
];

const coordinations: Row[] = [
  ['The army seized the airport and closed the border.', 'seized', 'nsubj:army', 'obj:airport', 'conj:closed'],
  ['The army seized the airport and closed the border.', 'closed', 'obj:border'],
  ['Prices rose in May but fell in June.', 'fell', 'in:June'],
  ['France, Germany and Italy backed the proposal.', 'backed', 'nsubj:France', 'obj:proposal'],
  ['The ministers discussed trade, migration and security.', 'discussed', 'nsubj:ministers', 'obj:trade'],
  ['She won the race in 2012 and lost it in 2016.', 'won', 'nsubj:She', 'obj:race', 'in:2012'],
];

const appositions: Row[] = [
  ['Omar Haddad, the Lebanese foreign minister, welcomed the ceasefire.', 'welcomed', 'nsubj:Omar', 'obj:ceasefire'],
  [
    'Its chief executive, Lena Fischer, left the company in April.',
    'left',
    'nsubj:executive',
    'obj:company',
    'in:April',
  ],
  ['The city of Mombasa, Kenya, hosted the games in 2007.', 'hosted', 'nsubj:city', 'obj:games', 'in:2007'],
  ['Former governor Tim Walsh, 61, endorsed the Democratic candidate.', 'endorsed', 'obj:candidate'],
  ['South Korean President Lee Jin-ho visited Hanoi on Tuesday.', 'visited', 'obj:Hanoi', 'on:Tuesday'],
];

const complements: Row[] = [
  ['The government plans to build a wall along the border.', 'build', 'obj:wall', 'along:border'],
  ['Investigators believe the pilot ignored a warning.', 'ignored', 'nsubj:pilot', 'obj:warning'],
  ['The president urged lawmakers to pass the bill.', 'urged', 'nsubj:president', 'iobj:lawmakers', 'xcomp:pass'],
  ['After meeting the queen, the envoy flew to Cairo.', 'flew', 'nsubj:envoy', 'to:Cairo', 'advcl:meeting'],
  ['According to the ministry, 40 soldiers died in the attack.', 'died', 'nsubj:soldiers', 'in:attack'],
  ['In a statement on Monday, the airline apologised to passengers.', 'apologised', 'nsubj:airline', 'to:passengers'],
  ['There were no survivors, the airline said.', 'said', 'nsubj:airline'],
];

/** What the net does not read rightly yet, mostly as a word is mistagged. */
const knownFailing: Row[] = [
  ['The team arrived in Doha Monday night.', 'arrived', 'nsubj:team', 'in:Doha', 'unmarked:night'],
  ['Japan, South Korea Agree to Resume Talks', 'Agree', 'nsubj:Japan', 'xcomp:Resume'],
  ['Apple to open plant in Vietnam', 'open', 'nsubj:Apple', 'obj:plant', 'in:Vietnam'],
  ['Residents who fled the city returned on Sunday.', 'returned', 'nsubj:Residents', 'on:Sunday'],
  ['Iran denied the report, and Iraq declined to comment.', 'declined', 'nsubj:Iraq', 'xcomp:comment'],
];

/** The arguments of a sentence's verb: by full relation, by relation without subtype, and by preposition. */
function argumentsOf(sentence: string, verb: string): string[] {
  for (const { tokens } of analyse(sentence)) {
    const index = tokens.findIndex(({ text }) => text === verb);
    if (index < 0) continue;
    return tokens.flatMap(({ text, head, relation }, i) => {
      if (head !== index) return [];
      const marker = tokens.find((token) => token.head === i && token.relation === 'case')?.text ?? 'unmarked';
      const universal = relation.split(':', 1)[0] as string;
      return [`${relation}:${text}`, `${universal}:${text}`, ...(universal === 'obl' ? [`${marker}:${text}`] : [])];
    });
  }
  return [];
}

const groups = {
  plain,
  bareTimes,
  headlines,
  datelines,
  captions,
  quotations,
  passives,
  relatives,
  coordinations,
  appositions,
  complements,
};

describe.each(Object.entries(groups))('%s', (_, rows) => {
  it.each(rows)('%s [%s]', (sentence, verb, ...expected) => {
    expect(argumentsOf(sentence, verb)).toEqual(expect.arrayContaining(expected));
  });
});

describe('known failing', () => {
  it.fails.each(knownFailing)('%s [%s]', (sentence, verb, ...expected) => {
    expect(argumentsOf(sentence, verb)).toEqual(expect.arrayContaining(expected));
  });
});
