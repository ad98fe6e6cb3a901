import type { ArticleAnalysis } from '../claims/analysis.ts';
import type { Attribute, Property } from '../claims/profile/attribute.ts';
import { compareText } from '../text-order.ts';
import type { Entity, EntityTable } from './entities.ts';

/** What all articles tell of one entity's one property. */
export interface Profile {
  readonly entity: Entity;
  readonly property: Property;
  readonly entries: readonly ProfileEntry[];
}

export interface ProfileEntry {
  readonly article: string;
  readonly attribute: Attribute;
  /** Who or what the attribute ties the entity to, where that is named. */
  readonly other: Entity | null;
}

/** Gathers attributes entity by entity, whatever the sentence was about. Profiles and entries are in a fixed order. */
export function alignProfiles(analyses: readonly ArticleAnalysis[], entities: EntityTable): Profile[] {
  const profiles = new Map<string, { entity: Entity; property: Property; entries: ProfileEntry[] }>();
  for (const { document, attributes } of analyses) {
    const article = document.article.id;
    for (const attribute of attributes) {
      const [entity] = entities.of(article, attribute.entity);
      if (!entity) continue;
      const key = `${entity.key}\n${attribute.property}`;
      const profile = profiles.get(key) ?? { entity, property: attribute.property, entries: [] };
      const other = attribute.other === undefined ? undefined : entities.of(article, attribute.other)[0];
      profile.entries.push({ article, attribute, other: other ?? null });
      profiles.set(key, profile);
    }
  }
  return [...profiles.entries()].sort(([a], [b]) => compareText(a, b)).map(([, profile]) => profile);
}
