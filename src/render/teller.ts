import type { Evidence } from '../types.ts';
import { type Locate, placeName } from './location.ts';
import { type Outlets, outletOf } from './outlets.ts';
import { visible } from './visible.ts';

/** Who says a thing and where. */
export interface Teller {
  readonly name: string;
  /** `path:line:column`, or as much of it as is known; `null` where that is nothing, or all of it stands in the name. */
  readonly place: string | null;
}

/** An article that is called after its file is named once, with the place. */
export function tellerOf(evidence: Evidence, outlets: Outlets, locate: Locate): Teller {
  const { path, start } = locate(evidence);
  const outlet = outletOf(outlets, evidence.article);
  const title = evidence.field === 'title' ? ', title' : '';
  if (path === null) return { name: outlet + title, place: null };
  const place = placeName(visible(path), start);
  return visible(path) === outlet ? { name: place + title, place: null } : { name: outlet + title, place };
}
