import type { Reading } from './reading.ts';
import { lowerAt } from './reading.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  olds: 'person',
  folks: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  kids: 'child',
  kid: 'child',
  policemen: 'policeman',
  policewomen: 'policewoman',
  servicemen: 'serviceman',
  gunmen: 'gunman',
  lives: 'person',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  wives: 'wife',
  knives: 'knife',
  halves: 'half',
  thieves: 'thief',
  leaves: 'leaf',
  crises: 'crisis',
  criteria: 'criterion',
  analyses: 'analysis',
  buses: 'bus',
  series: 'series',
  species: 'species',
  lawmen: 'lawman',
  deaths: 'person',
  death: 'person',
  fatalities: 'person',
  fatality: 'person',
  congressmen: 'congressman',
  fishermen: 'fisherman',
  firemen: 'fireman',
  spokesmen: 'spokesman',
  businessmen: 'businessman',
  movies: 'movie',
  zombies: 'zombie',
  news: 'news',
};

function singular(word: string): string {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular !== undefined) return irregular;
  if (/[a-z]{2}men$/.test(word)) return `${word.slice(0, -2)}an`;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word) && !/(?:[^s]ses|[aeiou]zes|(?:head|tooth|heart|stom|c|must)aches)$/.test(word))
    return word.slice(0, -2);
  return /[^s]s$/.test(word) && !/(?:us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** The lemma of a noun; everybody who is only a person or a life is `person`. */
export function nounLemma(reading: Reading, at: number): string {
  const word = lowerAt(reading, at).replace(/'s?$/, '');
  if (Object.hasOwn(IRREGULAR, word)) return singular(word);
  const lemma = reading.words[at]?.lemma ?? '';
  const whole =
    reading.words[at]?.start === reading.atoms[at]?.start && reading.words[at]?.end === reading.atoms[at]?.end;
  // "Iraqis", "Justices": names keep their plural in the parser's lemma.
  if (reading.tags[at] === 'NNPS') return singular(word).replace(/is$/, 'i');
  return whole && lemma !== '' && lemma !== '_' ? lemma.toLowerCase() : singular(word);
}
