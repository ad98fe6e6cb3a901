import { CURRENCY_ROWS } from './currencies.data.ts';

/** A way to write a currency: its ISO 4217 code and what one of it is worth in units of that code. */
export interface Currency {
  readonly code: string;
  readonly factor: number;
}

/** Signs before a number. Unmarked `$` is the US dollar, `¥` the yen, as in the style books of AP and Reuters. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  'u.s.$': 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  nt$: 'TWD',
  r$: 'BRL',
  mx$: 'MXN',
  j$: 'JMD',
  z$: 'ZWL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '₴': 'UAH',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '₡': 'CRC',
  '₸': 'KZT',
  '₾': 'GEL',
  '₼': 'AZN',
  '₭': 'LAK',
  rs: 'INR',
  rmb: 'CNY',
  rm: 'MYR',
};

/** Names without a country mean the issuer with the largest economy among those that use the name. */
const BARE: Readonly<Record<string, string>> = {
  dollar: 'USD',
  buck: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  quid: 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  won: 'KRW',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: 'INR',
  ruble: 'RUB',
  rouble: 'RUB',
  franc: 'CHF',
  peso: 'MXN',
  lira: 'TRY',
  real: 'BRL',
  reais: 'BRL',
  rand: 'ZAR',
  krona: 'SEK',
  kronor: 'SEK',
  krone: 'NOK',
  kroner: 'NOK',
  shekel: 'ILS',
  riyal: 'SAR',
  dirham: 'AED',
  rial: 'IRR',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  dong: 'VND',
  hryvnia: 'UAH',
  zloty: 'PLN',
  forint: 'HUF',
  naira: 'NGN',
  cedi: 'GHS',
  shilling: 'KES',
  taka: 'BDT',
  kyat: 'MMK',
  tenge: 'KZT',
  lari: 'GEL',
  afghani: 'AFN',
  dinar: 'KWD',
  bitcoin: 'BTC',
  bitcoins: 'BTC',
};

/** Names that are English words besides: only after a figure with a magnitude ("1.2 trillion won"). */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'won',
  'real',
  'reals',
  'rand',
  'dong',
  'pound',
  'pounds',
  'buck',
  'bucks',
  'lira',
]);

const HUNDREDTHS: Readonly<Record<string, string>> = { cent: 'USD', cents: 'USD', pence: 'GBP', penny: 'GBP' };

const NAMES = new Map<string, Currency>();
const CODES = new Map<string, Currency>();

/** Codes that are English words in a headline of capitals. */
const WORDS = new Set(['ALL', 'TOP', 'CUP', 'MAD', 'TRY', 'PEN', 'BAM', 'GEL', 'SOS']);

for (const row of CURRENCY_ROWS.trim().split('\n')) {
  const [code = '', names = ''] = row.split('|');
  if (!WORDS.has(code)) CODES.set(code, { code, factor: 1 });
  for (const name of names.split(',')) NAMES.set(name, { code, factor: 1 });
}
for (const [name, code] of Object.entries(BARE)) {
  for (const form of [name, `${name}s`]) NAMES.set(form, { code, factor: 1 });
}
for (const [name, code] of Object.entries(HUNDREDTHS)) NAMES.set(name, { code, factor: 0.01 });
NAMES.set('u.s. dollars', { code: 'USD', factor: 1 });
NAMES.set('pounds sterling', { code: 'GBP', factor: 1 });
NAMES.set('american dollars', { code: 'USD', factor: 1 });

const FIRST_WORDS: ReadonlySet<string> = new Set([...NAMES.keys()].map((name) => name.split(/[ .]/)[0] ?? ''));

/** Whether a currency's name may begin with this word, in lower case. */
export const startsCurrency = (word: string): boolean => FIRST_WORDS.has(word);

/** The currency of a sign, in lower case ("$", "us$"). */
export const currencyOfSign = (sign: string): Currency | null => {
  const code = Object.hasOwn(SIGNS, sign) ? SIGNS[sign] : undefined;
  return code === undefined ? null : { code, factor: 1 };
};

/** The currency of an ISO 4217 code in capitals. */
export const currencyOfCode = (code: string): Currency | null => CODES.get(code) ?? null;

/** The currency of a name in lower case ("south korean won", "dollars"). */
export const currencyNamed = (name: string): Currency | null => NAMES.get(name) ?? null;

/** Whether a currency's name is an everyday word or another unit besides. */
export const isAmbiguousCurrency = (name: string): boolean => AMBIGUOUS.has(name);
