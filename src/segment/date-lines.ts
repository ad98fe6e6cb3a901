import { NEWS_AGENCIES } from '../lexicon/en/news-agencies.ts';
import type { Passage } from './passage.ts';

const LONGEST = 120;
const MOST_WORDS = 24;
const MONTHS = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?$/;
const WEEKDAYS = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|am|pm)?$/;
const CLOCK =
  /^(?:a|p|m|am|pm|noon|midnight|z|gmt|utc|bst|cet|cest|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|akdt|akst|hst|ist|jst|kst|sgt|hkt|aest|aedt|nzt|wib|eat|sast|pkt|gst|msk|bdt|pht|t|hrs|hours|h|uk|local|time)$/;
const LABEL =
  /^(?:published|publish|publication|updated|update|posted|modified|created|date|dated|story|article|last|first|originally|release|released|edited|issued|added|on|at|of|the|in|time|by|day|hours?|minutes?|mins?|days?|ago|comments?|views?|read)$/;

/**
 * Whether the passage is nothing but a date or time, with its label: "Thursday, March 14, 2013",
 * "Updated 5:40 p.m. ET", "Posted: 03/14/2013 06:37 AM PDT". Holds when every word is one of those.
 */
export function isDateLine({ key, length }: Passage): boolean {
  if (length > LONGEST || !/\d/.test(key)) return false;
  const words = key.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  let named = 0;
  for (const word of words) {
    if (MONTHS.test(word) || WEEKDAYS.test(word)) named++;
    else if (!NUMBER.test(word) && !CLOCK.test(word) && !LABEL.test(word) && !NEWS_AGENCIES.has(word)) return false;
  }
  return (
    named > 0 || /\d ?[/.-] ?\d{1,2} ?[/.-] ?\d/.test(key) || /\d ?: ?\d{2}|^(?:published|updated|posted)/.test(key)
  );
}
