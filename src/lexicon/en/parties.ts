/** Political parties and their members, own knowledge: `party|other names|members|ISO country`. */
const ROWS: readonly string[] = [
  'Republican Party|GOP;G.O.P.;Republicans;Grand Old Party|Republican;Republicans|US',
  'Democratic Party|Democrats|Democrat;Democrats;Democratic|US',
  'Libertarian Party||Libertarian;Libertarians|US',
  'Green Party|Greens|Green;Greens|',
  'Tea Party|tea party||US',
  'Conservative Party|Tories;Conservatives|Tory;Tories;Conservative;Conservatives|GB',
  'Labour Party|Labour|Labour;Labourite|GB',
  'Liberal Democrats|Lib Dems;Liberal Democrat Party|Liberal Democrat;Lib Dem|GB',
  'Scottish National Party|SNP||GB',
  'UK Independence Party|UKIP|UKIPer|GB',
  'Reform UK|Brexit Party||GB',
  'Sinn Fein|Sinn Féin||IE',
  'Democratic Unionist Party|DUP||GB',
  'Plaid Cymru|||GB',
  'Liberal Democratic Party|LDP||JP',
  'Komeito|||JP',
  'Constitutional Democratic Party|CDP||JP',
  'People Power Party|PPP||KR',
  'Democratic Party of Korea|DPK|Minjoo|KR',
  "Workers' Party of Korea|Workers Party||KP",
  'Communist Party of China|CPC;CCP;Chinese Communist Party|Communist;Communists|CN',
  'Communist Party||Communist;Communists|',
  'Kuomintang|KMT;Nationalist Party||TW',
  'Democratic Progressive Party|DPP||TW',
  'United Russia|||RU',
  'Servant of the People|||UA',
  'Christian Democratic Union|CDU;Christian Democrats|Christian Democrat;Christian Democrats|DE',
  'Christian Social Union|CSU||DE',
  'Social Democratic Party|SPD;Social Democrats|Social Democrat;Social Democrats|DE',
  'Alternative for Germany|AfD||DE',
  'Free Democratic Party|FDP|Free Democrat;Free Democrats|DE',
  'National Rally|National Front;Front National;Rassemblement National||FR',
  'La République En Marche|En Marche;Renaissance;La Republique En Marche||FR',
  'La France Insoumise|France Unbowed||FR',
  'Socialist Party||Socialist;Socialists|',
  "People's Party|PP;Popular Party||ES",
  'Podemos|||ES',
  'Vox|||ES',
  'Forza Italia|||IT',
  'Five Star Movement|M5S;5-Star Movement||IT',
  'Brothers of Italy|||IT',
  'Lega|Northern League||IT',
  'Syriza|||GR',
  'New Democracy|||GR',
  'Law and Justice|PiS||PL',
  'Civic Platform|||PL',
  'Fidesz|||HU',
  'Likud|||IL',
  'Yesh Atid|||IL',
  'Kadima|||IL',
  'Shas|||IL',
  'Fatah|||PS',
  'Hamas|||PS',
  'Hezbollah|Hizbullah;Hizbollah||LB',
  'Justice and Development Party|AKP;AK Party||TR',
  "Republican People's Party|CHP||TR",
  'Bharatiya Janata Party|BJP||IN',
  'Indian National Congress|Congress Party||IN',
  'Aam Aadmi Party|AAP||IN',
  "Pakistan People's Party|PPP||PK",
  'Pakistan Tehreek-e-Insaf|PTI||PK',
  'Pakistan Muslim League|PML-N||PK',
  'African National Congress|ANC||ZA',
  'Democratic Alliance|DA||ZA',
  'ZANU-PF|Zanu-PF||ZW',
  'Muslim Brotherhood|||EG',
  "Baath Party|Ba'ath Party|Baathist;Baathists|",
  'Liberal Party|Liberals|Liberal;Liberals|',
  'New Democratic Party|NDP||CA',
  'Bloc Québécois|Bloc Quebecois||CA',
  'Australian Labor Party|ALP;Labor Party;Labor||AU',
  'National Party|Nationals||',
  "Workers' Party|PT||BR",
  'Institutional Revolutionary Party|PRI||MX',
  'National Action Party|PAN||MX',
  'Morena|||MX',
  'Peronist Party|||AR',
];

export interface Party {
  readonly name: string;
  /** ISO 3166-1 code, or `''` where several countries have a party of this name. */
  readonly country: string;
  /** Whether the words name a member ("a Democrat") rather than the party. */
  readonly member: boolean;
}

function build(): Map<string, Party> {
  const table = new Map<string, Party>();
  for (const row of ROWS) {
    const [name = '', others = '', members = '', country = ''] = row.split('|');
    for (const member of members.split(';')) {
      if (member && !table.has(member)) table.set(member, { name, country, member: true });
    }
    for (const form of [name, ...others.split(';')]) {
      if (form && table.get(form)?.member !== true) table.set(form, { name, country, member: false });
    }
  }
  return table;
}

/** Parties by name, other name or member, as written. */
export const PARTIES: ReadonlyMap<string, Party> = build();
