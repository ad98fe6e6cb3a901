/** `text`, phrases that mean one, and phrases that do not. "he#2" is the second "he". */
export type Row = readonly [
  text: string,
  same: readonly (readonly string[])[],
  different?: readonly (readonly [string, string])[],
];

export const NAMES: readonly Row[] = [
  ['Ana Rojas won the vote. Rojas thanked the crowd.', [['Ana Rojas', 'Rojas#2']]],
  ['Prime Minister Karl Lund spoke first. Mr. Lund left early.', [['Karl Lund', 'Lund#2']]],
  [
    'Ben Ward met Carol Ward. Mr. Ward smiled at Mrs. Ward.',
    [
      ['Ben Ward', 'Mr. Ward'],
      ['Carol Ward', 'Ward#4'],
    ],
    [['Ben Ward', 'Carol Ward']],
  ],
  ['Ben Ward met Paul Ward in Oslo.', [], [['Ben Ward', 'Paul Ward']]],
  [
    'The World Health Organization warned of measles. The WHO said cases rose.',
    [['The World Health Organization', 'The WHO']],
  ],
  [
    'The Northern Rail Safety Board (NRSB) met on Monday. The NRSB found no fault.',
    [['The Northern Rail Safety Board', 'NRSB', 'The NRSB']],
  ],
  ['Toyota Motor opened a plant. Toyota hired 200 people.', [['Toyota Motor', 'Toyota#2']]],
  ['The United Nations met in New York. The U.N. voted on Friday.', [['The United Nations', 'The U.N.']]],
  ['North Korea fired a missile. South Korea protested.', [], [['North Korea', 'South Korea']]],
];

export const DESCRIPTIONS: readonly Row[] = [
  ['Ana Rojas, the mayor of Lima, resigned on Friday.', [['Ana Rojas', 'the mayor of Lima']]],
  ['Ana Rojas is the mayor of Lima.', [['Ana Rojas', 'the mayor of Lima']]],
  ['Ana Rojas is not the mayor of Lima.', [], [['Ana Rojas', 'the mayor of Lima']]],
  [
    'Norwegian Prime Minister Karl Lund flew to Rome. The prime minister met the pope.',
    [['Karl Lund', 'The prime minister']],
  ],
  [
    'French President Luc Morel met Chilean President Ana Rojas. The French president left on Sunday.',
    [['Luc Morel', 'The French president']],
    [['Ana Rojas', 'The French president']],
  ],
  [
    'French President Luc Morel met Chilean President Ana Rojas. The president left on Sunday.',
    [],
    [
      ['Luc Morel', 'The president'],
      ['Ana Rojas', 'The president'],
    ],
  ],
  [
    'Norwegian Prime Minister Karl Lund spoke. The former prime minister did not.',
    [],
    [['Karl Lund', 'The former prime minister']],
  ],
  ['The police found a red car. The car was stolen.', [['a red car', 'The car']]],
  [
    'The police found a red car and a blue car. The blue car was stolen.',
    [['a blue car', 'The blue car']],
    [['a red car', 'The blue car']],
  ],
  ['Kestrel Motors cut 200 jobs. The company blamed costs.', [['Kestrel Motors', 'The company']]],
  [
    'Kestrel Motors sued Heron Airlines. The company blamed costs.',
    [],
    [
      ['Kestrel Motors', 'The company'],
      ['Heron Airlines', 'The company'],
    ],
  ],
  ['Ana Rojas was hurt on Monday. The 46-year-old was taken to hospital.', [['Ana Rojas', 'The 46-year-old']]],
  ['A company in Ohio closed. A company in Texas grew.', [], [['A company in Ohio', 'A company in Texas']]],
  ['Karl Lund arrived with his wife, Greta Lund.', [['his wife', 'Greta Lund']], [['Karl Lund', 'Greta Lund']]],
];

export const PRONOUNS: readonly Row[] = [
  [
    "Tom Ray's mother, brother and uncle all served, and his sister was hurt.",
    [["Tom Ray's", 'his']],
    [['uncle', 'his']],
  ],
  ['Ana Rojas said she would resign.', [['Ana Rojas', 'she']]],
  [
    'Ana Rojas met John Ward. He thanked her.',
    [
      ['John Ward', 'He'],
      ['Ana Rojas', 'her'],
    ],
  ],
  ['John Ward hurt himself.', [['John Ward', 'himself']]],
  ['Paul Ward praised him.', [], [['Paul Ward', 'him']]],
  ['Mary Ward sold her house.', [['Mary Ward', 'her']]],
  ['The workers said they would strike.', [['The workers', 'they']]],
  ['“I was wrong,” Ana Rojas said.', [['I', 'Ana Rojas']]],
  ['During their talks in Rome, Ana Rojas and Karl Lund signed a treaty.', [['their', 'Ana Rojas and Karl Lund']]],
  ['It rained. The workers went home.', [], [['It', 'The workers']]],
];

export const GOVERNMENTS: readonly Row[] = [
  ['Norway closed its embassy. Oslo accused the spies.', [['Norway', 'Oslo']]],
  ['Norway closed its embassy. The Norwegian government gave no reason.', [['Norway', 'The Norwegian government']]],
  ['Norway won the match. The players met in Oslo.', [], [['Norway', 'Oslo']]],
];
