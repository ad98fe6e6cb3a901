/** Words of which only one can hold of one thing in one respect. */
export interface ValueSet {
  readonly name: string;
  /** Part of speech of the words: WordNet's letters, several where the words are used as either. */
  readonly pos: string;
  /** Why the values exclude each other, and where they come from. */
  readonly reason: string;
  /** Values parted by `|`, names of one value by `, `. */
  readonly values: string;
  /** 1, or less where two values may hold of one thing ("black and white"). */
  readonly strength: number;
}

/** Closed sets of news; open classes of things come from WordNet, see `exclusive-kinds.ts`. */
export const VALUE_SETS: readonly ValueSet[] = [
  {
    name: 'verdict',
    pos: 'an',
    reason: 'Findings of a court on one count.',
    values: 'guilty, convicted|innocent, not guilty, acquitted|mistrial, hung jury',
    strength: 1,
  },
  {
    name: 'result',
    pos: 'vn',
    reason: 'Outcomes of one match for one side.',
    values: 'win, victory|lose, loss|draw, tie, stalemate',
    strength: 1,
  },
  {
    name: 'us-party',
    pos: 'an',
    reason: 'Membership of parties is exclusive.',
    values: 'democrat, democratic|republican, gop|libertarian|independent|green',
    strength: 1,
  },
  {
    name: 'uk-party',
    pos: 'an',
    reason: 'Membership of parties is exclusive.',
    values: 'conservative, tory|labour|liberal democrat, lib dem|ukip|green|plaid cymru|snp',
    strength: 1,
  },
  {
    name: 'political-wing',
    pos: 'an',
    reason: 'Directions of one party or politician.',
    values: 'left-wing, leftist, far-left|right-wing, rightist, far-right|centrist, moderate',
    strength: 0.9,
  },
  {
    name: 'colour',
    pos: 'an',
    reason: 'Basic colour terms of English (Berlin & Kay 1969) of one even surface.',
    values:
      'black|white|red, crimson, scarlet|green|yellow|blue|brown|purple, violet|pink|orange|grey, gray|golden|silver|beige|turquoise',
    strength: 0.9,
  },
  {
    name: 'direction',
    pos: 'anr',
    reason: 'Points of the compass.',
    values:
      'north, northern, northward|south, southern, southward|east, eastern, eastward|west, western, westward|northeast, northeastern|northwest, northwestern|southeast, southeastern|southwest, southwestern|central',
    strength: 0.9,
  },
  {
    name: 'side',
    pos: 'an',
    reason: 'Sides of a body, road or ballot.',
    values: 'left, left-hand|right, right-hand',
    strength: 0.8,
  },
  { name: 'end', pos: 'anr', reason: 'Ends of one thing.', values: 'front|back, rear', strength: 0.8 },
  {
    name: 'level',
    pos: 'anr',
    reason: 'Levels of one thing.',
    values: 'top, upper|middle, mid|bottom, lower',
    strength: 0.8,
  },
  {
    name: 'vertical',
    pos: 'r',
    reason: 'Directions of movement.',
    values: 'up, upward, upwards|down, downward, downwards',
    strength: 0.9,
  },
  {
    name: 'interior',
    pos: 'anr',
    reason: 'A place under a roof or not.',
    values: 'inside, indoors, indoor, inner|outside, outdoors, outdoor, outer',
    strength: 0.9,
  },
  {
    name: 'marital-status',
    pos: 'an',
    reason: 'States in law at one time.',
    values: 'married|single, unmarried|divorced, divorcee|widowed, widow, widower|engaged',
    strength: 0.9,
  },
  {
    name: 'season',
    pos: 'n',
    reason: 'Quarters of the year.',
    values: 'spring, springtime|summer, summertime|autumn, fall|winter, wintertime',
    strength: 1,
  },
  {
    name: 'daypart',
    pos: 'n',
    reason: 'Parts of one day.',
    values: 'morning, dawn, sunrise, daybreak|noon, midday|afternoon|evening, dusk, sunset|midnight',
    strength: 0.9,
  },
  {
    name: 'patient-condition',
    pos: 'a',
    reason: 'States of one patient as hospitals give them out (American Hospital Association, 2003 guide).',
    values: 'good|fair|stable|serious|critical, grave',
    strength: 0.8,
  },
  {
    name: 'sex',
    pos: 'an',
    reason: 'Told of one person.',
    values:
      'male, man, masculine, boy, schoolboy, gentleman, guy, husband, ex-husband, widower, boyfriend, ex-boyfriend, father, dad, stepfather, grandfather, father-in-law, son, stepson, grandson, son-in-law, brother, stepbrother, half-brother, brother-in-law, uncle, nephew|female, woman, feminine, girl, schoolgirl, lady, wife, ex-wife, widow, girlfriend, ex-girlfriend, mother, mom, mum, stepmother, grandmother, mother-in-law, daughter, stepdaughter, granddaughter, daughter-in-law, sister, stepsister, half-sister, sister-in-law, aunt, niece',
    strength: 1,
  },
  {
    name: 'kin',
    pos: 'n',
    reason: 'Relations of one person to one other; less sure, since whose relation it is may differ.',
    values:
      'husband|wife|father, dad|mother, mom, mum|son|daughter|brother|sister|uncle|aunt|nephew|niece|grandfather|grandmother|grandson|granddaughter|cousin|father-in-law|mother-in-law|son-in-law|daughter-in-law|brother-in-law|sister-in-law',
    strength: 0.7,
  },
  {
    name: 'royalty',
    pos: 'n',
    reason: 'Ranks of one royal person.',
    values: 'king|queen|prince|princess|duke|duchess',
    strength: 0.9,
  },
  {
    name: 'calamity',
    pos: 'n',
    reason: 'Kinds of one disaster.',
    values:
      'earthquake, quake, temblor|hurricane, typhoon, cyclone|tornado, twister|flood, flooding|wildfire|drought|avalanche|blizzard|tsunami',
    strength: 0.8,
  },
  {
    name: 'crash',
    pos: 'n',
    reason: 'Kinds of one vehicle in an accident.',
    values:
      'plane, airplane, airliner, jet|train|bus|truck, lorry|car|ship, ferry, boat|helicopter|motorcycle, motorbike, bike|bicycle, bike',
    strength: 0.8,
  },
  {
    name: 'weapon',
    pos: 'n',
    reason: 'Kinds of one weapon.',
    values: 'gun, handgun, rifle, pistol, shotgun, firearm|knife, machete|bomb, explosive, grenade|sword|axe',
    strength: 0.7,
  },
  {
    name: 'chamber',
    pos: 'n',
    reason: 'Chambers of one parliament.',
    values: 'house, house of representatives|senate',
    strength: 0.9,
  },
  {
    name: 'branch',
    pos: 'n',
    reason: 'Services of one force.',
    values: 'army|navy|air force|marine corps, marines|coast guard',
    strength: 0.8,
  },
  {
    name: 'faith',
    pos: 'an',
    reason: 'Religions of one believer or building.',
    values: 'christian|muslim, islamic|jewish, jew|hindu|buddhist|sikh|atheist',
    strength: 0.9,
  },
  {
    name: 'confession',
    pos: 'an',
    reason: 'Confessions of one believer.',
    values: 'catholic|protestant|orthodox',
    strength: 0.9,
  },
  { name: 'islam', pos: 'an', reason: 'Branches of one believer’s faith.', values: 'sunni|shiite, shia', strength: 1 },
  {
    name: 'medal',
    pos: 'n',
    reason: 'Medals of one event.',
    values: 'gold, gold medal|silver, silver medal|bronze, bronze medal',
    strength: 0.9,
  },
  {
    name: 'meal',
    pos: 'n',
    reason: 'Meals of one day; supper is another name of dinner.',
    values: 'breakfast|brunch|lunch, luncheon|dinner, supper',
    strength: 0.8,
  },
  {
    name: 'work',
    pos: 'n',
    reason: 'What one title names.',
    values:
      'film, movie|series, sitcom, soap opera, television series, tv series|album, ep|song, single|novel, book, novella|newspaper|magazine|opera|website|video game|band',
    strength: 0.7,
  },
  {
    name: 'round',
    pos: 'n',
    reason: 'Rounds of one tournament.',
    values: 'final|semifinal, semi-final|quarterfinal, quarter-final',
    strength: 1,
  },
  {
    name: 'school',
    pos: 'n',
    reason: 'Levels of one place of teaching.',
    values:
      'kindergarten|elementary school, primary school|middle school|high school, secondary school|university, college',
    strength: 0.8,
  },
  {
    name: 'frequency',
    pos: 'a',
    reason: 'Steps of one rhythm.',
    values: 'hourly|daily|weekly|monthly|quarterly|annual, yearly',
    strength: 0.9,
  },
  {
    name: 'government-level',
    pos: 'a',
    reason: 'Levels of one authority.',
    values: 'federal, national|state|local, municipal',
    strength: 0.5,
  },
  {
    name: 'planet',
    pos: 'n',
    reason: 'International Astronomical Union 2006.',
    values: 'mercury|venus|earth|mars|jupiter|saturn|uranus|neptune|pluto',
    strength: 1,
  },
  {
    name: 'weekday',
    pos: 'n',
    reason: 'Days of one week.',
    values: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    strength: 1,
  },
  {
    name: 'month',
    pos: 'n',
    reason: 'Months of one year.',
    values: 'january|february|march|april|may|june|july|august|september|october|november|december',
    strength: 1,
  },
  {
    name: 'rank',
    pos: 'n',
    reason: 'Ranks of one soldier or officer.',
    values: 'private|corporal|sergeant|lieutenant|captain|major|colonel|general|admiral',
    strength: 0.8,
  },
  {
    name: 'posture',
    pos: 'v',
    reason: 'Positions and ways of moving of one body at one time.',
    values:
      'sit, sit down|stand, stand up|lie, lie down|kneel|walk, stroll|run, sprint, jog|swim|fly|crawl|climb|ride|drive|sleep|dance',
    strength: 0.7,
  },
  {
    name: 'material',
    pos: 'an',
    reason: 'What one thing is made of.',
    values:
      'wood, wooden|stone|brick|concrete, cement|glass|plastic|bronze|copper|iron|steel|aluminium, aluminum|titanium|paper|cardboard|leather|rubber|cotton|wool|silk|marble|sand|clay|straw',
    strength: 0.8,
  },
  {
    name: 'weather',
    pos: 'an',
    reason: 'The sky over one place at one time.',
    values: 'sunny, cloudless, clear|cloudy, overcast|rainy|snowy|foggy|stormy',
    strength: 0.8,
  },
  {
    name: 'room',
    pos: 'n',
    reason: 'Rooms in which one thing happens.',
    values:
      'kitchen|bathroom|bedroom|living room|dining room|garage|classroom|office|courtroom|cell, prison cell, jail cell|hallway, corridor|basement, cellar|attic|lobby',
    strength: 0.7,
  },
  { name: 'heavenly-body', pos: 'n', reason: 'One body in the sky.', values: 'sun|moon', strength: 0.8 },
  {
    name: 'day-and-night',
    pos: 'nar',
    reason: 'Halves of one day.',
    values: 'day, daytime, daylight, during the day, by day|night, nighttime, overnight, at night, by night',
    strength: 0.8,
  },
];
