import type { Passage } from './passage.ts';

const LONGEST = 700;
const OPENING =
  /^(?:file ?(?:photo|pic(?:ture)?|image)?\b ?[-–—:]|image caption|photo ?:|pictured ?[:(,]|photograph ?:|image ?:|caption ?:|in this [^.]{0,60}\b(?:photo|photograph|image|picture|frame grab|screen ?grab|handout)\b|an? (?:undated |file |handout )+(?:photo|image|picture)|\(?(?:l-r|from left|left to right|clockwise)[ ,:)])/;
const MAKER =
  '(?:photo|photograph|photographer|pool|getty|images?|file|courtesy|via|handout|picture|pic|epa|shutterstock|screengrab|screenshot|illustration|joint press corps|yonhap|afp|ap|reuters|xinhua|kyodo|pa|bloomberg|upi|tass|zuma|alamy|newscom|usa today)';
/** "… in New York on Wednesday. [JOINT PRESS CORPS]", "… (AP Photo/Jane Doe)", "… / Getty Images". */
const CAPITALS_CREDIT = /\S\s?\[[^\][a-z]{4,60}\]\.?$/;
const SQUARE_CREDIT = new RegExp(`\\S\\s?\\[[^\\]\\[]{0,60}\\b${MAKER}\\b[^\\]\\[]{0,60}\\]\\.?$`, 'i');
const ROUND_CREDIT = new RegExp(
  `\\S\\s?\\((?=[^()]{0,60}(?:photo|image|getty|file|courtesy|pool|handout|picture|via|/))[^()]{0,80}\\b${MAKER}\\b[^()]{0,60}\\)\\.?$`,
  'i',
);
const OPEN_CREDIT =
  /[.”"\s](?:ap photo|getty images|\S+ ?\/ ?(?:ap|afp|reuters|getty|epa|getty images)|photo(?:graph)? ?: ?\S.{0,50})\.?$/i;

const PHOTO_BY = /\b[Pp]hoto(?:graph)?s? by \p{Lu}[^.]{2,40}\.?$/u;

/** "The mayor (pictured) leaves the town hall": a pointer into the picture, and no full stop. */
const POINTER =
  /\((?:pictured|left|right|above|below|centre|center|second left|second right|far left|far right)\b[^)]{0,40}\)/;

/** Whether the passage describes a picture. */
export function isCaption({ key, tail, length }: Passage): boolean {
  if (length > LONGEST || length < 12) return false;
  if (OPENING.test(key)) return true;
  if (POINTER.test(key) && !/[.!?]$/.test(tail)) return true;
  const last = tail.endsWith('.') ? tail.at(-2) : tail.at(-1);
  if (last === ']') return CAPITALS_CREDIT.test(tail) || SQUARE_CREDIT.test(tail);
  if (last === ')') return ROUND_CREDIT.test(tail);
  return (
    length <= 400 &&
    /[/]|photo|getty/i.test(tail) &&
    (OPEN_CREDIT.test(tail.slice(-80)) || PHOTO_BY.test(tail.slice(-80)))
  );
}
