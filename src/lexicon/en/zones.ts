import type { DaylightRule } from './zones-cities.ts';

/**
 * Time-zone abbreviations and names as news writes them, in minutes east of Greenwich.
 * Source: IANA Time Zone Database (public domain), current rules. Ambiguous abbreviations stand for what
 * English-language news means by them: IST is India, CST is North America, BST is Britain.
 */
export const ZONE_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['GMT', 0],
  ['UTC', 0],
  ['WET', 0],
  ['BST', 60],
  ['CET', 60],
  ['CEST', 120],
  ['EET', 120],
  ['EEST', 180],
  ['SAST', 120],
  ['MSK', 180],
  ['EAT', 180],
  ['PKT', 300],
  ['IST', 330],
  ['ICT', 420],
  ['HKT', 480],
  ['SGT', 480],
  ['AWST', 480],
  ['KST', 540],
  ['JST', 540],
  ['ACST', 570],
  ['AEST', 600],
  ['AEDT', 660],
  ['NZST', 720],
  ['NZDT', 780],
  ['NDT', -150],
  ['NST', -210],
  ['ADT', -180],
  ['AST', -240],
  ['EDT', -240],
  ['EST', -300],
  ['ET', -300],
  ['CDT', -300],
  ['CST', -360],
  ['CT', -360],
  ['MDT', -360],
  ['MST', -420],
  ['MT', -420],
  ['PDT', -420],
  ['PST', -480],
  ['PT', -480],
  ['AKDT', -480],
  ['AKST', -540],
  ['HST', -600],
]);

/** Abbreviations that mean standard or daylight time, whichever is kept on the day told. */
export const SEASONAL_ABBREVIATIONS: ReadonlySet<string> = new Set(['ET', 'CT', 'MT', 'PT']);

/** First word of a zone's name before "time": "Eastern time", "Moscow time"; standard time. */
export const ZONE_NAMES: ReadonlyMap<string, readonly [number, DaylightRule]> = new Map([
  ['eastern', [-300, 'us']],
  ['central', [-360, 'us']],
  ['mountain', [-420, 'us']],
  ['pacific', [-480, 'us']],
  ['alaska', [-540, 'us']],
  ['hawaii', [-600, 'none']],
  ['london', [0, 'eu']],
  ['british', [0, 'eu']],
  ['european', [60, 'eu']],
  ['paris', [60, 'eu']],
  ['israel', [120, 'eu']],
  ['moscow', [180, 'none']],
  ['beijing', [480, 'none']],
  ['tokyo', [540, 'none']],
  ['japan', [540, 'none']],
  ['korean', [540, 'none']],
  ['seoul', [540, 'none']],
]);
