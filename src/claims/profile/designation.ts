import { PARTIES } from '../../lexicon/en/parties.ts';
import { findPlaces, stateByPostalCode } from '../../lexicon/en/places.ts';
import type { Token } from '../../syntax/token.ts';
import type { Span } from '../../types.ts';

/** A party or home state read off the words around a person's name. */
export interface Designation extends Span {
  readonly property: 'party' | 'home-state';
  readonly value: string;
  readonly normalized: string;
  /** Told of the past: "formerly a Republican". */
  readonly former?: boolean;
}

/** Whoever represents a state. */
export const SEAT = /^(congressman|congresswoman|senator|representative|governor|lawmaker)$/i;

/** Said of a party that somebody has left. */
const LEFT = /^(former|formerly|ex|once|onetime|previously|then)$/i;

const PARTY_LETTERS: Readonly<Record<string, string>> = {
  R: 'Republican Party',
  D: 'Democratic Party',
  I: 'independent',
};

/** How many words after a name a designation may begin ("Adam Kemp, the chairman, Democrat of Ohio" is too far). */
const REACH = 3;

/**
 * Party and home state as American news puts them behind a name: "(R-Tenn.)", ", D-Calif.,", ", Republican of
 * Ohio,", " of Texas". `after` is the index of the first word behind the name.
 */
export function designationsAfter(words: readonly Token[], after: number): Designation[] {
  const opening = words[after];
  if (!opening) return [];
  if (opening.text === 'of') return homeState(words, after + 1, after + 1);
  if (!/^[,(]$/.test(opening.text)) return [];
  return [...letterAndState(words, after + 1), ...partyOf(words, after + 1)];
}

function letterAndState(words: readonly Token[], at: number): Designation[] {
  const text = joined(words, at, REACH + 3);
  const match = /^([RDI])[-–‑]\s?([A-Z][A-Za-z.]*(?: [A-Z][a-z]+\.?)?)/.exec(text);
  const letter = words[at];
  if (!match || !letter) return [];
  const end = letter.start + match[0].length;
  const party = PARTY_LETTERS[match[1] ?? ''] ?? '';
  const state = stateNamed(match[2] ?? '');
  const found: Designation[] = [
    { property: 'party', value: party, normalized: party.toLowerCase(), start: letter.start, end },
  ];
  if (state)
    found.push({ property: 'home-state', value: state, normalized: state.toLowerCase(), start: letter.start, end });
  return found;
}

/** The words from `at` as written, without the spaces a tokeniser would put between split signs. */
function joined(words: readonly Token[], at: number, count: number): string {
  let text = '';
  let end = words[at]?.start ?? 0;
  for (const word of words.slice(at, at + count)) {
    text += (word.start > end ? ' ' : '') + word.text;
    end = word.end;
  }
  return text;
}

/** ", Republican of Ohio" and ", the Texas Democrat". */
function partyOf(words: readonly Token[], at: number): Designation[] {
  for (let index = at; index < Math.min(at + REACH, words.length); index++) {
    const word = words[index];
    const party = word && memberParty(word.text);
    // "The Republican-led House" is no member.
    if (!word || !party || /^[-–‑]/.test(words[index + 1]?.text ?? '')) continue;
    const former = words.slice(at, index).some(({ text }) => LEFT.test(text));
    const found: Designation[] = [
      {
        property: 'party',
        value: word.text,
        normalized: party.toLowerCase(),
        former,
        start: word.start,
        end: word.end,
      },
    ];
    if (words[index + 1]?.text === 'of' || words[index + 1]?.text === 'from')
      found.push(...homeState(words, index + 2, index));
    return found;
  }
  return [];
}

/** "the *Ohio Republican* Sen. Kemp", "*Texas* Gov. Lee": what stands before the title, read leftwards from `before`. */
export function designationsBefore(words: readonly Token[], before: number): Designation[] {
  const found: Designation[] = [];
  for (let index = before - 1; index >= Math.max(0, before - REACH); index--) {
    const word = words[index];
    if (!word) break;
    const party = memberParty(word.text);
    const state = stateEnding(words, index);
    if (party)
      found.push({
        property: 'party',
        value: word.text,
        normalized: party.toLowerCase(),
        start: word.start,
        end: word.end,
      });
    else if (state) {
      found.push(state);
      break;
    } else break;
  }
  return found;
}

/** The American party whose member a word names, or `null`. */
export function memberParty(text: string): string | null {
  const party = PARTIES.get(text);
  return party?.member && /^[A-Z]/.test(text) && party.country === 'US' ? party.name : null;
}

/** The state named from `at`; the designation begins at the word `from`. */
export function homeState(words: readonly Token[], at: number, from: number): Designation[] {
  for (const length of [2, 1]) {
    const state = stateNamed(joined(words, at, length));
    const start = words[from]?.start;
    const end = words[at + length - 1]?.end;
    if (state && start !== undefined && end !== undefined)
      return [{ property: 'home-state', value: state, normalized: state.toLowerCase(), start, end }];
  }
  return [];
}

function stateEnding(words: readonly Token[], at: number): Designation | null {
  const word = words[at];
  const two = joined(words, at - 1, 2);
  const state = (at > 0 ? stateNamed(two) : null) ?? stateNamed(word?.text ?? '');
  const isTwo = state !== null && at > 0 && stateNamed(two) === state && stateNamed(word?.text ?? '') === null;
  const start = isTwo ? words[at - 1]?.start : word?.start;
  return state && word && start !== undefined
    ? { property: 'home-state', value: state, normalized: state.toLowerCase(), start, end: word.end }
    : null;
}

/** The US state a name, abbreviation or postal code means, or `null`. */
export function stateNamed(text: string): string | null {
  if (/^[A-Z]{2}$/.test(text)) return stateByPostalCode(text);
  if (!/^[A-Z]/.test(text)) return null;
  const place = findPlaces(text).find(
    (candidate) => /^US\.[A-Z]{2}$/.test(candidate.division) && candidate.kind === 'division',
  );
  return place?.name ?? null;
}
