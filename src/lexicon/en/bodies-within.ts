/**
 * Bodies that are a part of another, so that what one report tells of the part another may tell of the whole: own
 * knowledge. `whole: part, part`, in lower case, by the words that tell the name.
 */
const ROWS = `
labor department, department of labor, labour department: bureau of labor statistics, bls, osha, occupational safety and health administration, mine safety and health administration
commerce department, department of commerce: census bureau, bureau of economic analysis, noaa, national oceanic and atmospheric administration, patent and trademark office, national weather service
justice department, department of justice, doj: fbi, federal bureau of investigation, dea, drug enforcement administration, atf, u.s. marshals service, marshals service, civil rights division, bureau of prisons, office of legal counsel, antitrust division
department of homeland security, homeland security department, homeland security, dhs: fema, federal emergency management agency, tsa, transportation security administration, ice, immigration and customs enforcement, customs and border protection, border patrol, secret service, coast guard
department of health and human services, health and human services, hhs, health department: fda, food and drug administration, cdc, centers for disease control and prevention, centers for disease control, nih, national institutes of health, medicare, centers for medicare and medicaid services
cdc, centers for disease control and prevention: advisory committee on immunization practices, advisory committee
fda, food and drug administration: advisory committee, vaccines and related biological products advisory committee
nih, national institutes of health: national cancer institute, national institute of allergy and infectious diseases
noaa, national oceanic and atmospheric administration: national marine fisheries service, national marine fisheries services, noaa fisheries, national weather service
transportation department, department of transportation: faa, federal aviation administration, nhtsa, national highway traffic safety administration, federal railroad administration
treasury department, department of the treasury, treasury: irs, internal revenue service, ofac, office of foreign assets control
interior department, department of the interior: national park service, u.s. geological survey, geological survey, bureau of land management, fish and wildlife service
agriculture department, department of agriculture, usda: forest service, food safety and inspection service
defense department, department of defense, pentagon: army, navy, air force, marine corps, marines, national guard, central command, darpa, nsa, national security agency
energy department, department of energy: energy information administration
state department, department of state: foreign service, embassy
congress, capitol hill: house, house of representatives, senate, congressional budget office, government accountability office, library of congress
house, house of representatives: judiciary committee, ways and means committee, oversight committee, house freedom caucus, freedom caucus, rules committee
senate: judiciary committee, finance committee, foreign relations committee, armed services committee
white house: office of management and budget, national security council, council of economic advisers, press office
republican party, republicans, gop: republican national committee, rnc, tea party, freedom caucus, house freedom caucus, senate republicans, house republicans
democratic party, democrats: democratic national committee, dnc, congressional progressive caucus, progressive caucus, senate democrats, house democrats
national football league, nfl: afc, nfc, american football conference, national football conference
national basketball association, nba: eastern conference, western conference
major league baseball, mlb: american league, national league
united nations, un, u.n.: security council, general assembly, unicef, unhcr, world health organization, who, iaea, world food programme, world food program, international court of justice
european union, eu: european commission, european parliament, european council, european central bank, european medicines agency
israel defense forces, idf: israeli air force, shin bet
scotland yard, metropolitan police: flying squad, counter terrorism command
bbc: newsnight, bbc news, panorama
nbc universal, comcast: nbc, msnbc, cnbc, nbc news
nbc, nbc news: msnbc, meet the press, today
news corp, news corporation: wall street journal, new york post, the sun, the times
alphabet: google, youtube
google: youtube, android, gmail
facebook, meta: instagram, whatsapp, messenger
microsoft: xbox, skype, linkedin, bing
amazon: amazon web services, whole foods, twitch
disney, walt disney: abc, espn, pixar, marvel
nasdaq: nsdq
roman catholic church, catholic church: vatican, diocese, archdiocese
`;

const WHOLES: ReadonlyMap<string, ReadonlySet<string>> = tableOf(ROWS);

function tableOf(rows: string): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const row of rows.trim().split('\n')) {
    const [wholes = '', parts = ''] = row.split(': ');
    for (const part of parts.split(', ')) {
      const known = table.get(part) ?? new Set();
      for (const whole of wholes.split(', ')) known.add(whole);
      table.set(part, known);
    }
  }
  return table;
}

/** Whether one body is a part of the other, or both are parts of one; names in lower case without "the". */
export function areWithin(a: string, b: string): boolean {
  const [x, y] = [wholesOf(a), wholesOf(b)];
  return x.has(b) || y.has(a);
}

function wholesOf(name: string): ReadonlySet<string> {
  return WHOLES.get(name.replace(/^(u\.?s\.?|american|federal) /, '')) ?? WHOLES.get(name) ?? new Set();
}
