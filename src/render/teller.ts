import type { Evidence } from '../types.ts';
import { type Locate, placeName } from './location.ts';
import { type Outlets, outletOf } from './outlets.ts';
import { visible } from './visible.ts';

/** Who says a thing and where; one of both at least. */
export interface Teller {
  /** `null` where the article is called after its file, so that the place names it. */
  readonly outlet: string | null;
  /** `path:line:column`, or as much of it as is known. */
  readonly place: string | null;
}

export function tellerOf(evidence: Evidence, outlets: Outlets, locate: Locate): Teller {
  const { path, start } = locate(evidence);
  const name = outletOf(outlets, evidence.article);
  const outlet = evidence.field === 'title' ? `${name}, title` : name;
  if (path === null) return { outlet, place: null };
  const place = placeName(visible(path), start);
  return { outlet: visible(path) === outlet ? null : outlet, place };
}
