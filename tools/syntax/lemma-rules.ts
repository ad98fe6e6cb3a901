import { type Ending, type Inflection, LONGEST_ENDING } from '../../src/syntax/lemma/inflection.ts';
import type { Pair } from './lemma-pairs.ts';

/** The regular ending of each inflection: only forms with it are undone by rules. */
const REGULAR: Readonly<Record<Inflection, string>> = {
  plural: 's',
  third: 's',
  ing: 'ing',
  past: 'ed',
  comparative: 'er',
  superlative: 'est',
};

/** What turns a form into its lemma: letters cut off and put on at its end. */
export function endingOf(form: string, lemma: string): Ending {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return { strip: form.length - same, add: lemma.slice(same) };
}

const keyOf = (ending: Ending): string => `${ending.strip} ${ending.add}`;

/**
 * A decision list of endings: a longer ending gets a rule of its own where the rule for the shorter one is wrong for
 * most of its forms, and at least `gain` more become right than wrong.
 */
export function learnEndings(pairs: readonly Pair[], gain: number): Map<string, Ending> {
  const rules = new Map<string, Ending>();
  for (const [inflection, regular] of Object.entries(REGULAR)) {
    const own = pairs.filter((pair) => pair.inflection === inflection && pair.form.endsWith(regular));
    for (let size = regular.length; size <= LONGEST_ENDING; size++) addRules(rules, inflection, own, size, gain);
  }
  return rules;
}

function addRules(
  rules: Map<string, Ending>,
  inflection: string,
  pairs: readonly Pair[],
  size: number,
  gain: number,
): void {
  const counts = new Map<string, Map<string, number>>();
  for (const { form, lemma } of pairs) {
    if (form.length <= size) continue;
    const ending = form.slice(form.length - size);
    const ways = counts.get(ending) ?? new Map<string, number>();
    counts.set(ending, ways);
    const way = keyOf(endingOf(form, lemma));
    ways.set(way, (ways.get(way) ?? 0) + 1);
  }
  for (const [ending, ways] of counts) {
    const [best, count] = [...ways].sort((a, b) => b[1] - a[1])[0] as [string, number];
    const shorter = shorterRule(rules, inflection, ending);
    const before = shorter ? (ways.get(keyOf(shorter)) ?? 0) : -1;
    if (shorter && count - before < gain) continue;
    const [strip = '0', add = ''] = best.split(' ');
    if (!shorter || best !== keyOf(shorter)) rules.set(`${inflection} ${ending}`, { strip: Number(strip), add });
  }
}

function shorterRule(rules: ReadonlyMap<string, Ending>, inflection: string, ending: string): Ending | undefined {
  for (let at = 0; at <= ending.length; at++) {
    const rule = rules.get(`${inflection} ${ending.slice(at)}`);
    if (rule) return rule;
  }
  return undefined;
}
