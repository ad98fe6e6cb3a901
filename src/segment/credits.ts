import { NEWS_AGENCIES } from '../lexicon/en/news-agencies.ts';
import type { Passage } from './passage.ts';

const LONGEST = 400;
const CREDIT_OPENINGS: readonly RegExp[] = [
  /^(?:credits?|photo(?:graph)?(?:s| credit)?|images?(?: credits?| source)?|pictures?|illustration|graphic|courtesy|via) ?[:©]/,
  /^\(?(?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited|written|reported|produced|photos?|photography|video|graphics?) by /,
  /^\(?(?:with|from) (?:additional )?(?:inputs?|reporting|files?|reports?|agencies|wires?|contributions?)\b/,
  /^(?:©|\(c\)|copyright\b)/,
  /^(?:this (?:story|article|report|post|piece) )(?:was |has been |is )?(?:first |originally |also )?(?:published|appeared|produced|written|updated|corrected|provided|supplied)\b/,
  /^(?:all rights reserved|material from)/,
  /^reuters contributed|^the associated press contributed/,
];
const ANY_OPENING = new RegExp(CREDIT_OPENINGS.map(({ source }) => `(?:${source})`).join('|'));
const CONTRIBUTED =
  /\bcontributed (?:to (?:this|the) (?:report|story|article|piece)|(?:reporting|to reporting|research))\b|\b(?:reported|contributed) from [A-Z][^.]{1,60}\.?$/;
/** "Source: The Star"; more words make it a headline ("Sources: Club May Be Out Of Chase"). */
const SOURCE = /^sources? ?: ?\S+(?: \S+){0,4}$/;
/** "[JOINT PRESS CORPS]", "(AP Photo/Jane Doe)" alone on their line. */
const BRACKETED_SOURCE =
  /^\[[^\]]{2,60}\]$|^\((?:[^()]{0,40}(?:photo|pool|getty|images?|file|courtesy)\b[^()]{0,40})\)$/i;
const PHOTO_AGENCY =
  /^(?:[\p{L}. ’'-]{2,40}\s?[/|]\s?)?(?:AP Photo|Getty Images|AFP|Reuters|EPA|Shutterstock|iStock|Bloomberg via Getty|Alamy)(?:\s?[/|]\s?[\p{L}. ’'-]{2,40})?$/u;

/** An agency's name alone, behind a dash or before a place: "Reuters", "— AFP", "BBC News, Cardiff". */
function isAgencyAlone(key: string): boolean {
  const [outlet = '', place = ''] = key.split(', ');
  if (NEWS_AGENCIES.has(outlet) && place.length > 0 && place.length <= 20 && key.length <= 50) return true;
  return key.length <= 60 && key.split(/ ?[/,&] ?| and /).every((name) => NEWS_AGENCIES.has(name));
}

/** Whether the passage says where the report, or a picture, came from. */
export function isCredit(passage: Passage): boolean {
  const { key, head, length } = passage;
  if (length > LONGEST) return false;
  if (
    isAgencyAlone(key) ||
    (/^[[(]/.test(head) && BRACKETED_SOURCE.test(head)) ||
    (length <= 90 && /[/|]|photo|image/i.test(head) && PHOTO_AGENCY.test(head))
  )
    return true;
  if (SOURCE.test(key)) return true;
  if (ANY_OPENING.test(key)) return true;
  return (key.includes('contributed') || key.includes('reported from')) && CONTRIBUTED.test(head);
}
