import type { Mention } from './mention.ts';

/** Mentions by sentence and head word; groups stand apart, since a group shares its head with its first part. */
export interface MentionPlaces {
  at(sentence: number, head: number): Mention | undefined;
  groupAt(sentence: number, head: number): Mention | undefined;
}

export function placesOf(mentions: readonly Mention[]): MentionPlaces {
  const single = new Map<string, Mention>();
  const groups = new Map<string, Mention>();
  for (const mention of mentions)
    (mention.form === 'group' ? groups : single).set(`${mention.sentence} ${mention.head}`, mention);
  return {
    at: (sentence, head) => single.get(`${sentence} ${head}`),
    groupAt: (sentence, head) => groups.get(`${sentence} ${head}`),
  };
}
