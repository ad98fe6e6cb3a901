/** `2022`, `2022-09`, `2022-09-21`, `2022-09-21T15:00`, with seconds, fractions and a zone; a space may stand for the T. */
const isoDate =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|[+-](\d{2}):?(\d{2})?)?)?)?)?$/;

/**
 * Whether a text is a date of the ISO 8601 calendar, to the year, month, day, minute or second. The day must exist:
 * `2023-02-29` is none. A leap second is one.
 */
export function isIsoDate(text: string): boolean {
  const match = isoDate.exec(text);
  if (!match) return false;
  const part = (group: number, otherwise: number) => (match[group] === undefined ? otherwise : Number(match[group]));
  const [year, month, day] = [part(1, 0), part(2, 1), part(3, 1)];
  const dayExists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  const hour = part(4, 0);
  const timeExists = (hour < 24 && part(5, 0) < 60 && part(6, 0) <= 60) || /[T ]24:00(?::00)?/.test(text);
  return dayExists && timeExists && part(7, 0) < 24 && part(8, 0) < 60;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
