/**
 * Time zones of the places news is written from: capitals, seats of markets and courts, the large cities of the
 * United States. Minutes east of Greenwich in standard time, and by which rule the clocks change.
 * Source: IANA Time Zone Database, rules of 2007 to today (public domain).
 */
export type DaylightRule = 'none' | 'us' | 'eu' | 'au';

export interface CityZone {
  readonly standard: number;
  readonly rule: DaylightRule;
}

const TABLE: readonly (readonly [number, DaylightRule, string])[] = [
  [-600, 'none', 'honolulu|hawaii|pearl harbor'],
  [-540, 'us', 'anchorage|juneau|alaska'],
  [
    -480,
    'us',
    'los angeles|san francisco|san diego|san jose|sacramento|oakland|seattle|portland|las vegas|vancouver|california|washington state|nevada|tijuana|palo alto|cupertino|mountain view|menlo park',
  ],
  [
    -420,
    'us',
    'denver|salt lake city|boise|albuquerque|santa fe|colorado|utah|montana|wyoming|calgary|edmonton|el paso|boulder',
  ],
  [-420, 'none', 'phoenix|tucson|arizona'],
  [
    -360,
    'us',
    'chicago|dallas|houston|austin|san antonio|fort worth|minneapolis|st. paul|st. louis|kansas city|new orleans|baton rouge|memphis|nashville|milwaukee|madison|omaha|des moines|oklahoma city|tulsa|little rock|birmingham, ala|montgomery|jackson|illinois|texas|minnesota|wisconsin|iowa|missouri|louisiana|alabama|mississippi|winnipeg|ferguson',
  ],
  [-360, 'none', 'mexico city|guatemala city|san salvador|tegucigalpa|managua|san jose, costa rica'],
  [
    -300,
    'us',
    'new york|washington|boston|philadelphia|atlanta|miami|orlando|tampa|detroit|cleveland|columbus|cincinnati|pittsburgh|baltimore|charlotte|raleigh|richmond|newark|buffalo|albany|hartford|indianapolis|louisville|florida|georgia, u.s|new jersey|virginia|maryland|ohio|pennsylvania|massachusetts|connecticut|toronto|ottawa|montreal|havana|annapolis|tallahassee|jacksonville|charleston|camp david|united nations',
  ],
  [-300, 'none', 'bogota|bogotá|lima|quito|panama city|kingston'],
  [-240, 'none', 'caracas|la paz|santo domingo|san juan|manaus|santiago|asuncion'],
  [-240, 'us', 'halifax|hamilton, bermuda'],
  [-180, 'none', 'buenos aires|brasilia|brasília|sao paulo|são paulo|rio de janeiro|rio|montevideo'],
  [0, 'eu', 'london|edinburgh|glasgow|belfast|cardiff|manchester|birmingham|dublin|lisbon|england|britain|scotland'],
  [0, 'none', 'reykjavik|accra|dakar|abidjan|bamako|monrovia|freetown'],
  [
    60,
    'eu',
    'paris|berlin|madrid|rome|brussels|amsterdam|vienna|geneva|zurich|bern|davos|frankfurt|munich|hamburg|milan|barcelona|stockholm|oslo|copenhagen|prague|budapest|warsaw|belgrade|zagreb|sarajevo|luxembourg|strasbourg|the hague|hague|vatican city|monaco|lyon|marseille|turin|naples|venice|bratislava|ljubljana|skopje|tirana|pristina|valletta',
  ],
  [60, 'none', 'lagos|abuja|algiers|tunis|kinshasa|luanda|casablanca|rabat'],
  [
    120,
    'eu',
    'athens|helsinki|kyiv|kiev|bucharest|sofia|vilnius|riga|tallinn|nicosia|chisinau|beirut|jerusalem|tel aviv|gaza|gaza city|ramallah',
  ],
  [120, 'none', 'cairo|tripoli|benghazi|johannesburg|cape town|pretoria|harare|lusaka|khartoum|kigali|maputo'],
  [
    180,
    'none',
    'moscow|st. petersburg|istanbul|ankara|baghdad|basra|mosul|riyadh|jeddah|mecca|doha|kuwait city|manama|sanaa|aden|amman|damascus|aleppo|minsk|nairobi|mogadishu|addis ababa|kampala|dar es salaam|sochi|the kremlin',
  ],
  [210, 'none', 'tehran|teheran'],
  [240, 'none', 'dubai|abu dhabi|muscat|baku|tbilisi|yerevan'],
  [270, 'none', 'kabul|kandahar'],
  [300, 'none', 'islamabad|karachi|lahore|peshawar|tashkent|yekaterinburg|astana|almaty'],
  [330, 'none', 'new delhi|delhi|mumbai|kolkata|chennai|bangalore|bengaluru|hyderabad|srinagar|colombo|ahmedabad'],
  [345, 'none', 'kathmandu|katmandu'],
  [360, 'none', 'dhaka|thimphu|bishkek'],
  [390, 'none', 'yangon|rangoon|naypyitaw'],
  [420, 'none', 'bangkok|hanoi|ho chi minh city|jakarta|phnom penh|vientiane'],
  [
    480,
    'none',
    'beijing|shanghai|hong kong|taipei|singapore|kuala lumpur|manila|perth|chengdu|guangzhou|shenzhen|wuhan|chongqing|macau|ulan bator|ulaanbaatar|tianjin|urumqi',
  ],
  [
    540,
    'none',
    'seoul|tokyo|busan|osaka|kyoto|hiroshima|nagasaki|fukushima|pyongyang|incheon|sejong|panmunjom|nagoya|sapporo',
  ],
  [570, 'au', 'adelaide'],
  [600, 'au', 'sydney|melbourne|canberra|hobart'],
  [600, 'none', 'brisbane|port moresby|vladivostok|guam'],
  [720, 'au', 'wellington|auckland|christchurch'],
];

/** By the place's name in lower case. */
export const CITY_ZONES: ReadonlyMap<string, CityZone> = new Map(
  TABLE.flatMap(([standard, rule, places]) => places.split('|').map((place) => [place, { standard, rule }] as const)),
);
