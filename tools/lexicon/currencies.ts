/**
 * Writes src/lexicon/en/currencies.data.ts: the currencies of ISO 4217 that are in use, with their English names and
 * symbols as the Unicode CLDR gives them (through the Intl of the Node that runs this).
 *
 * Run: npx tsx tools/lexicon/currencies.ts
 */
import { writeFileSync } from 'node:fs';

type Display = 'name' | 'symbol' | 'narrowSymbol';

function shown(code: string, display: Display, amount: number): string {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: display,
    maximumFractionDigits: 0,
  });
  return format.formatToParts(amount).find((part) => part.type === 'currency')?.value ?? code;
}

function line(code: string): string {
  const names = new Set([shown(code, 'name', 1), shown(code, 'name', 2)].map((name) => name.toLowerCase()));
  const symbol = shown(code, 'symbol', 1);
  return [code, [...names].join(','), symbol === code ? '' : symbol].join('|');
}

const historic =
  /\d{4}|\b(?:composite|monetary unit|unit of account|testing|unknown|special drawing|gold|silver|platinum|palladium)\b/;
const codes = Intl.supportedValuesOf('currency').filter((code) => !historic.test(shown(code, 'name', 1)));
writeFileSync(
  new URL('../../src/lexicon/en/currencies.data.ts', import.meta.url),
  `// Made by tools/lexicon/currencies.ts from Unicode CLDR ${process.versions.cldr} (Unicode License v3).
// ISO 4217 code | names in lower case, singular and plural | symbol that is unambiguous in English.
export const CURRENCY_ROWS = \`\n${codes.map(line).join('\n')}\n\`;\n`,
);
