const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}`;
const JOINT = new RegExp(`(${NAME}) (?:and|&) (${NAME})(?: jointly)?$`, 'u');

/** Two persons who are credited with words together, by name. */
export interface JointSpeakers {
  /** As written: "Ann Lee and Tom Ray". */
  readonly text: string;
  /** Their last words, in lower case, sorted. */
  readonly families: readonly string[];
}

/** The two names that a speaker's phrase ends with ("producers *Ann Lee and Tom Ray*"), or `null` where it does not. */
export function jointSpeakers(phrase: string): JointSpeakers | null {
  const match = JOINT.exec(phrase.slice(-LONGEST));
  if (!match || /\b(of|for|from)\b/.test(phrase)) return null;
  const families = [match[1], match[2]].map((name) => name?.split(' ').at(-1)?.toLowerCase() ?? '').sort();
  return { text: `${match[1]} and ${match[2]}`, families };
}

const LONGEST = 120;
