import { CITY_ZONES, type CityZone, type DaylightRule } from '../../lexicon/en/zones-cities.ts';
import { civilFromDays, daysFromCivil, weekdayOf } from './civil.ts';

/** The zone of a place as a dateline or text writes it ("SEOUL, South Korea"); `null` where the table lacks it. */
export function zoneOf(place: string): CityZone | null {
  const name = place.slice(0, 80).toLowerCase().trim().replace(/\.$/, '');
  const whole = CITY_ZONES.get(name);
  if (whole !== undefined) return whole;
  const city = name.split(/[,(/]/, 1)[0]?.trim() ?? '';
  return CITY_ZONES.get(city) ?? null;
}

/** Minutes east of Greenwich at a place on a day (days since 1970-01-01). */
export function offsetOn(zone: CityZone, day: number): number {
  return zone.standard + (isDaylightTime(zone.rule, day) ? 60 : 0);
}

/**
 * Whether clocks are set forward, to the day: from the second Sunday of March to the first of November (United
 * States), the last of March to the last of October (Europe), the first of October to the first of April (Australia).
 */
export function isDaylightTime(rule: DaylightRule, day: number): boolean {
  const { year } = civilFromDays(day);
  switch (rule) {
    case 'none':
      return false;
    case 'us':
      return day >= sunday(year, 3, 8) && day < sunday(year, 11, 1);
    case 'eu':
      return day >= sunday(year, 3, 25) && day < sunday(year, 10, 25);
    case 'au':
      return day >= sunday(year, 10, 1) || day < sunday(year, 4, 1);
  }
}

/** The first Sunday on or after a date. */
function sunday(year: number, month: number, from: number): number {
  const day = daysFromCivil(year, month, from);
  return day + ((7 - weekdayOf(day)) % 7);
}
