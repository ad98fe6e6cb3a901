import { NEWS_AGENCIES } from '../lexicon/en/news-agencies.ts';
import type { Passage } from './passage.ts';

const LONGEST = 400;
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const CREDIT_OPENINGS: readonly RegExp[] = [
  /^(?:sources?|credits?|photo(?:graph)?(?:s| credit)?|images?(?: credits?| source)?|pictures?|illustration|graphic|courtesy|via) ?[:©]/,
  /^\(?(?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited|written|reported|produced|photos?|photography|video|graphics?) by /,
  /^\(?(?:with|from) (?:additional )?(?:inputs?|reporting|files?|reports?|agencies|wires?|contributions?)\b/,
  /^(?:©|\(c\)|copyright\b)/,
  /^(?:this (?:story|article|report|post|piece) )(?:was |has been |is )?(?:first |originally |also )?(?:published|appeared|produced|written|updated|corrected|provided|supplied)\b/,
  /^(?:all rights reserved|material from)/,
  /^reuters contributed|^the associated press contributed/,
];
const CONTRIBUTED =
  /\bcontributed (?:to (?:this|the) (?:report|story|article|piece)|(?:reporting|to reporting|research))\b|\b(?:reported|contributed) from [A-Z][^.]{1,60}\.?$/;
/** "[JOINT PRESS CORPS]", "(AP Photo/Jane Doe)" alone on their line. */
const BRACKETED_SOURCE =
  /^\[[^\]]{2,60}\]$|^\((?:[^()]{0,40}(?:photo|pool|getty|images?|file|courtesy)\b[^()]{0,40})\)$/i;
const PHOTO_AGENCY =
  /^(?:[\p{L}. ’'-]{2,40}\s?[/|]\s?)?(?:AP Photo|Getty Images|AFP|Reuters|EPA|Shutterstock|iStock|Bloomberg via Getty|Alamy)(?:\s?[/|]\s?[\p{L}. ’'-]{2,40})?$/u;

const DATE_LABEL =
  '(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|date|last update|release date|edited)(?: (?:on|at))? ?[:–-]? ?)';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )';
const CLOCK =
  '(?:[,|–-]? ?(?:at )?\\d{1,2} ?[:.] ?\\d{2}(?: ?: ?\\d{2})? ?(?:[ap]\\.? ?m\\.?)?(?: ?\\(?[a-z]{2,5}\\)?)?)';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? ?\\d{0,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? ?\\d{0,4}|\\d{1,4} ?[./-] ?\\d{1,2} ?[./-] ?\\d{1,4})`;
/** A line of nothing but a date: "Thursday, March 14, 2013", "Posted: 03/14/2013 06:37 AM PDT". */
const DATE_LINE = new RegExp(
  `^${DATE_LABEL}?${CLOCK}?[,|]? ?${WEEKDAY}?${DAY}(?:t\\d{2}:\\d{2}.{0,12})?${CLOCK}?(?: ?[|,–-] ?${DATE_LABEL}.{0,60})?$`,
);

export function isDateLine({ key, length }: Passage): boolean {
  return length <= 120 && /\d/.test(key) && DATE_LINE.test(key);
}

/** An agency's name alone, or behind a dash: "Reuters", "— AFP", "The Associated Press". */
function isAgencyAlone(key: string): boolean {
  return key.length <= 60 && key.split(/ ?[/,&] ?| and /).every((name) => NEWS_AGENCIES.has(name));
}

/** Whether the passage says where the report, or a picture, came from. */
export function isCredit(passage: Passage): boolean {
  const { key, head, length } = passage;
  if (length > LONGEST) return false;
  if (isAgencyAlone(key) || BRACKETED_SOURCE.test(head) || (length <= 90 && PHOTO_AGENCY.test(head))) return true;
  return CREDIT_OPENINGS.some((opening) => opening.test(key)) || CONTRIBUTED.test(head);
}
