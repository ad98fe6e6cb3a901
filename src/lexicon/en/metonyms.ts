/**
 * Buildings and addresses that stand for a government or its office, own knowledge: `name|ISO country|what it stands
 * for`. Capitals stand for governments too, through the country table.
 */
const ROWS: readonly string[] = [
  'White House|US|executive',
  'Oval Office|US|executive',
  'Capitol Hill|US|legislature',
  'the Hill|US|legislature',
  'Foggy Bottom|US|foreign ministry',
  'Pentagon|US|defence ministry',
  'Langley|US|intelligence service',
  'Wall Street|US|financial industry',
  'Mar-a-Lago|US|executive',
  'Kremlin|RU|executive',
  'Downing Street|GB|executive',
  'No. 10|GB|executive',
  'Number 10|GB|executive',
  '10 Downing Street|GB|executive',
  'Whitehall|GB|executive',
  'Westminster|GB|legislature',
  'Buckingham Palace|GB|monarchy',
  'Scotland Yard|GB|police',
  'Holyrood|GB|legislature',
  'Stormont|GB|legislature',
  'Blue House|KR|executive',
  'Cheong Wa Dae|KR|executive',
  'Kasumigaseki|JP|executive',
  'Kantei|JP|executive',
  'Nagatacho|JP|legislature',
  'Zhongnanhai|CN|executive',
  'Elysee|FR|executive',
  'Élysée|FR|executive',
  'Elysee Palace|FR|executive',
  'Élysée Palace|FR|executive',
  "Quai d'Orsay|FR|foreign ministry",
  'Matignon|FR|executive',
  'Bundestag|DE|legislature',
  'Knesset|IL|legislature',
  'Duma|RU|legislature',
  'Quirinal|IT|executive',
  'Holy See|VA|executive',
  'Rideau Hall|CA|monarchy',
  'Parliament Hill|CA|legislature',
  'Planalto|BR|executive',
  'Malacanang|PH|executive',
  'Malacañang|PH|executive',
  'Rashtrapati Bhavan|IN|executive',
  'South Block|IN|executive',
  'Bankova|UA|executive',
  'Brussels|EU|executive',
];

export interface Metonym {
  /** ISO 3166-1 code, or `EU`. */
  readonly country: string;
  /** The part of the government it stands for. */
  readonly body: string;
}

/** Buildings and addresses, in lower case and without an article, with what they stand for. */
export const METONYMS: ReadonlyMap<string, Metonym> = new Map(
  ROWS.map((row) => {
    const [name = '', country = '', body = ''] = row.split('|');
    return [name.toLowerCase().replace(/^the /, ''), { country, body }];
  }),
);
