/** Puts ANSI codes round a text, or leaves it alone. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly conflict: (text: string) => string;
  readonly review: (text: string) => string;
  /** The words that differ. */
  readonly mark: (text: string) => string;
  /** What stands round a run of words that differ: asterisks where no colour shows them. */
  readonly fence: string;
}

const code = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text: string) => text;

const coloured: Paint = {
  strong: code(1, 22),
  faint: code(2, 22),
  conflict: code(31, 39),
  review: code(33, 39),
  mark: (text) => code(1, 22)(code(36, 39)(text)),
  fence: '',
};

const uncoloured: Paint = { strong: plain, faint: plain, conflict: plain, review: plain, mark: plain, fence: '*' };

export function paintFor(colour: boolean): Paint {
  return colour ? coloured : uncoloured;
}
