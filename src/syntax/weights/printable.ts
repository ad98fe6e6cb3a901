/**
 * Bytes as printable characters that read fast and compress well: the more frequent values of a stream take one
 * character, the rarer two, so that gzip's Huffman codes fit the values as they would fit the bytes themselves
 * (which base 64 would spoil), and nothing needs to be inflated at run time.
 */

/** Printable ASCII save quotes, backslash and dollar, which a string in source code would have to escape. */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((character) => !`'"\`\\$`.includes(character))
  .join('');
const SIZE = ALPHABET.length;
/** Where more values than characters occur, two characters open codes of two. */
const PAGES = 2;

const digits = new Uint8Array(128);
for (let i = 0; i < SIZE; i++) digits[ALPHABET.charCodeAt(i)] = i;

const character = (digit: number): string => ALPHABET[digit] as string;

/** How many values take one character where `count` values occur. */
function singles(count: number): number {
  return count <= SIZE ? SIZE : SIZE - PAGES;
}

function codeOf(rank: number, count: number): string {
  const single = singles(count);
  if (rank < single) return character(rank);
  const rest = rank - single;
  return character(single + Math.floor(rest / SIZE)) + character(rest % SIZE);
}

/** The values that occur, the most frequent first. */
function ranking(bytes: Uint8Array): number[] {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] as number) + 1;
  const values = Array.from(counts.keys()).filter((value) => (counts[value] as number) > 0);
  return values.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
}

function writeNumber(value: number): string {
  let rest = value;
  let text = '';
  for (let i = 0; i < 5; i++) {
    text = character(rest % SIZE) + text;
    rest = Math.floor(rest / SIZE);
  }
  return text;
}

function writeByte(value: number): string {
  return character(Math.floor(value / SIZE)) + character(value % SIZE);
}

/** Each stream as its length, the number of its values, the values in order of rank, and the codes. */
export function writePrintable(streams: readonly Uint8Array[]): string {
  return streams
    .map((bytes) => {
      const values = ranking(bytes);
      const codes = new Array<string>(256);
      values.forEach((value, rank) => {
        codes[value] = codeOf(rank, values.length);
      });
      const head = writeNumber(bytes.length) + writeNumber(values.length) + values.map(writeByte).join('');
      return head + Array.from(bytes, (byte) => codes[byte]).join('');
    })
    .join('');
}

/** Reads what `writePrintable` wrote, from position `from`. */
export function readPrintable(text: string, from: number): Uint8Array[] {
  const streams: Uint8Array[] = [];
  let at = from;
  const number = (): number => {
    let value = 0;
    for (const end = at + 5; at < end; at++) value = value * SIZE + (digits[text.charCodeAt(at)] as number);
    return value;
  };
  while (at < text.length) {
    const bytes = new Uint8Array(number());
    const values = new Uint8Array(number());
    for (let i = 0; i < values.length; i++, at += 2) {
      values[i] = (digits[text.charCodeAt(at)] as number) * SIZE + (digits[text.charCodeAt(at + 1)] as number);
    }
    at = readCodes(text, at, values, bytes);
    streams.push(bytes);
  }
  return streams;
}

function readCodes(text: string, from: number, values: Uint8Array, bytes: Uint8Array): number {
  const single = singles(values.length);
  let at = from;
  for (let i = 0; i < bytes.length; i++) {
    let rank = digits[text.charCodeAt(at++)] as number;
    if (rank >= single) rank = single + (rank - single) * SIZE + (digits[text.charCodeAt(at++)] as number);
    bytes[i] = values[rank] as number;
  }
  return at;
}
