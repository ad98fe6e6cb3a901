/** Names that are no person, organisation or place, own knowledge of news: `subtype|names`. */
const ROWS: readonly string[] = [
  'disease|COVID-19;Covid-19;COVID;Covid;SARS;MERS;HIV;AIDS;Ebola;Zika;H1N1;H5N1;SARS-CoV-2;Alzheimer;Omicron;Delta variant',
  'programme|Medicare;Medicaid;Social Security;Obamacare;ObamaCare;Head Start;Brexit;DACA;TARP;Title IX',
  'event|Olympics;Olympic Games;Winter Olympics;Summer Olympics;Paralympics;Oscars;Academy Awards;Emmys;Grammys;Golden Globes;Super Bowl;World Cup;World Series;Final Four;Tour de France;Wimbledon;Holocaust;Cold War;Civil War;World War I;World War II;Second World War;First World War;Vietnam War;Korean War;Gulf War;Iraq War;Watergate;Arab Spring;Super Tuesday',
  "holiday|Christmas;Thanksgiving;Easter;Ramadan;Hanukkah;Passover;Halloween;Memorial Day;Labor Day;Independence Day;Veterans Day;Election Day;Mother's Day;Father's Day;New Year's Eve;New Year's Day;Black Friday;Cyber Monday;Good Friday;Diwali;Yom Kippur;Rosh Hashanah;Eid;St. Patrick's Day;Martin Luther King Jr. Day",
  'law|Constitution;Bill of Rights;First Amendment;Second Amendment;Fourth Amendment;Fifth Amendment;14th Amendment;Affordable Care Act;Patriot Act;Clean Air Act;Civil Rights Act;Voting Rights Act;Geneva Conventions;Dodd-Frank',
  'work|Bible;Quran;Koran;Torah',
  'product|Internet;Web;iPhone;iPad;Android;Viagra;OxyContin',
];

/** Such names as written, with their subtype. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => {
    const [subtype = '', names = ''] = row.split('|');
    return names.split(';').map((name): [string, string] => [name, subtype]);
  }),
);
