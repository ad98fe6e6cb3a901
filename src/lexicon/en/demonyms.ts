import { COUNTRY_BY_DEMONYM } from './countries.ts';

/**
 * Peoples, and inhabitants of regions, states and cities: `place|forms`, own knowledge. Demonyms of countries stand in
 * the country table.
 */
const ROWS: readonly string[] = [
  'England|English;Englishman;Englishwoman;Englishmen',
  'Scotland|Scottish;Scot;Scots;Scotsman',
  'Wales|Welsh;Welshman;Welshmen',
  'Northern Ireland|Northern Irish;Ulsterman',
  'Europe|European;Europeans;EU',
  'Asia|Asian;Asians',
  'Africa|African;Africans',
  'North America|North American;North Americans',
  'South America|South American;South Americans',
  'Latin America|Latin American;Latin Americans;Latino;Latinos;Latina;Latinas;Hispanic;Hispanics;Latinx',
  'Central America|Central American;Central Americans',
  'Middle East|Middle Eastern;Middle Easterner;Mideast',
  'Caribbean|Caribbean;West Indian;West Indians',
  'Scandinavia|Scandinavian;Scandinavians;Nordic',
  'Balkans|Balkan',
  'Korea|Korean;Koreans',
  'Arab world|Arab;Arabs;Arabian;Arabic',
  'Kurdistan|Kurd;Kurds;Kurdish',
  'Chechnya|Chechen;Chechens',
  'Crimea|Crimean;Crimeans;Crimean Tatars',
  'Tibet|Tibetan;Tibetans',
  'Xinjiang|Uyghur;Uyghurs;Uighur;Uighurs',
  'Catalonia|Catalan;Catalans',
  'Basque Country|Basque;Basques',
  'Bavaria|Bavarian;Bavarians',
  'Sicily|Sicilian;Sicilians',
  'Siberia|Siberian;Siberians',
  'Hawaii|Hawaiian;Hawaiians',
  'Texas|Texan;Texans',
  'California|Californian;Californians',
  'Florida|Floridian;Floridians',
  'Virginia|Virginian;Virginians',
  'Ohio|Ohioan;Ohioans',
  'Iowa|Iowan;Iowans',
  'Alaska|Alaskan;Alaskans',
  'Alabama|Alabamian;Alabamians',
  'Arizona|Arizonan;Arizonans',
  'Michigan|Michigander;Michiganders',
  'Pennsylvania|Pennsylvanian;Pennsylvanians',
  'Wisconsin|Wisconsinite;Wisconsinites',
  'Louisiana|Louisianan;Louisianans',
  'Georgia|Georgian;Georgians',
  'New York|New Yorker;New Yorkers',
  'London|Londoner;Londoners',
  'Paris|Parisian;Parisians',
  'Berlin|Berliner;Berliners',
  'Rome|Roman;Romans',
  'Moscow|Muscovite;Muscovites',
  'Los Angeles|Angeleno;Angelenos',
  'Chicago|Chicagoan;Chicagoans',
  'Boston|Bostonian;Bostonians',
  'Israel|Hebrew;Israelite',
  'Persia|Persian;Persians',
  'Soviet Union|Soviet;Soviets',
  'Yugoslavia|Yugoslav;Yugoslavs;Yugoslavian',
  'Prussia|Prussian;Prussians',
  'Byzantium|Byzantine',
  'Ottoman Empire|Ottoman;Ottomans',
  'Native America|Native American;Native Americans;Cherokee;Navajo;Sioux;Lakota;Apache;Inuit;Iroquois;Mohawk',
  'Africa and America|African-American;African-Americans;African American;African Americans',
  'Asia and America|Asian-American;Asian-Americans;Asian American;Asian Americans',
  'Rohingya|Rohingya;Rohingyas',
  'Afghanistan|Pashtun;Pashtuns;Hazara;Hazaras',
  'Iraq|Yazidi;Yazidis',
  'Rwanda|Hutu;Hutus;Tutsi;Tutsis',
  'South Africa|Zulu;Zulus;Xhosa;Afrikaner;Afrikaners;Afrikaans',
  'Tatarstan|Tatar;Tatars',
  'Australia|Aboriginal;Aussie;Aussies',
  'Euro-America|Caucasian;Caucasians;Anglo-Saxon;Anglo-Saxons;Celtic;Germanic;Slavic',
  'the West|Western',
];

/** Adherents of a religion or an ideology, own knowledge. */
export const CREEDS: ReadonlySet<string> = new Set(
  (
    'Christian Christians Catholic Catholics Protestant Protestants Orthodox Anglican Anglicans Episcopal Episcopalian Baptist ' +
    'Baptists Methodist Methodists Lutheran Lutherans Presbyterian Presbyterians Evangelical Evangelicals Mormon Mormons Quaker ' +
    'Quakers Amish Jew Jews Jewish Judaism Zionist Zionism Muslim Muslims Islam Islamic Islamist Islamists Sunni Sunnis Shiite ' +
    "Shiites Shia Shi'ite Salafi Sufi Hindu Hindus Hinduism Buddhist Buddhists Buddhism Sikh Sikhs Christianity Catholicism " +
    'Jehovah Scientology Scientologist Marxist Marxists Marxism Leninist Maoist Maoists Communist Communism Nazi Nazis Nazism ' +
    'neo-Nazi neo-Nazis Fascist Fascists Stalinist Trotskyist Keynesian Confederate Confederates Puritan Puritans Christmas ' +
    'Judeo-Christian Taoist Confucian Confucianism Wahhabi Alawite Alawites Druze Coptic Copts Calvinist'
  ).split(' '),
);

function build(): Map<string, string> {
  const table = new Map<string, string>();
  for (const [demonym, country] of COUNTRY_BY_DEMONYM) table.set(demonym, country.name);
  for (const row of ROWS) {
    const [place = '', forms = ''] = row.split('|');
    for (const form of forms.split(';')) if (!table.has(form.toLowerCase())) table.set(form.toLowerCase(), place);
  }
  for (const name of ['us', 'u.s.', 'u.k.', 'new zealand', 'myanmar']) table.delete(name);
  return table;
}

/** The country, region or city of a demonym or an adjective of origin, by its lower-case form. */
export const DEMONYMS: ReadonlyMap<string, string> = build();
