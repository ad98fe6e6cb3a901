import type { Article, SourceSettings } from '../types.ts';
import { quoted } from './input-error.ts';
import { isRecord, optionError, wrongType } from './option-error.ts';
import { suggestion } from './suggestion.ts';

const ZONE = /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * Checks what is told of outlets.
 *
 * @throws {InputError} for a setting that is not there, one of the wrong type, and for what is no zone
 */
export function checkSources(value: unknown): Readonly<Record<string, SourceSettings>> {
  if (!isRecord(value)) throw wrongType('sources', 'an object of settings by outlet', value);
  for (const [name, own] of Object.entries(value)) {
    if (!isRecord(own)) throw wrongType(`sources.${name}`, 'an object with zone and origin', own);
    for (const [key, setting] of Object.entries(own)) checkSetting(`sources.${name}.${key}`, key, setting);
  }
  return value as Readonly<Record<string, SourceSettings>>;
}

function checkSetting(field: string, key: string, value: unknown): void {
  if (key !== 'zone' && key !== 'origin') {
    const message = `there is no setting ${quoted(key)} of a source${suggestion(key, ['zone', 'origin'])}`;
    throw optionError('unknown-option', field, message);
  }
  if (value === undefined) return;
  if (typeof value !== 'string') throw wrongType(field, 'a text', value);
  if (key === 'zone' && !ZONE.test(value)) {
    throw optionError('out-of-range', field, `${field} must be an offset such as +09:00, or Z; got ${quoted(value)}`);
  }
}

/** The settings of an article's outlet; none where the outlet is not told or not known. */
export function settingsFor(article: Article, sources: Readonly<Record<string, SourceSettings>>): SourceSettings {
  const { source } = article;
  return source !== undefined && Object.hasOwn(sources, source) ? (sources[source] ?? {}) : {};
}

/** A date and time of day, with the zone where one stands. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;
const MINUTE = 60_000;

/**
 * The article as its outlet dates it: a time of publication without a zone is in the outlet's, one in another zone is
 * converted to it. A date alone stays as it is: it has been told in the outlet's zone.
 */
export function inOwnZone(article: Article, { zone }: SourceSettings): Article {
  const match = zone === undefined ? null : INSTANT.exec(article.publishedAt ?? '');
  if (zone === undefined || !match) return article;
  const [, date = '', time = '', given] = match;
  if (given === undefined) return { ...article, publishedAt: `${date}T${time}${zone}` };
  const instant = Date.parse(`${date}T${time}Z`) + (minutesOf(zone) - minutesOf(given)) * MINUTE;
  if (Number.isNaN(instant)) return article;
  return { ...article, publishedAt: `${new Date(instant).toISOString().slice(0, 19)}${zone}` };
}

function minutesOf(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + (zone.length > 3 ? Number(zone.slice(-2)) : 0);
  return zone.startsWith('-') ? -minutes : minutes;
}
