import { COUNTRY_BY_CAPITAL } from '../../lexicon/en/countries.ts';
import { reportingVerb } from '../../lexicon/en/reporting.ts';
import { childIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { countriesOf } from './describe.ts';
import { governorOf } from './grammar.ts';
import type { Mention } from './mention.ts';

/** What governments do and cities do not. */
const ACTS = new Set(
  (
    'agree reject accept refuse decline seek want demand threaten impose lift ban sign retaliate withdraw recall expel summon ' +
    'approve back support oppose condemn denounce protest propose offer pledge vow decide plan intend hope fear accuse blame ' +
    'respond react recognize recognise normalize negotiate ally sanction deploy launch invade annex attack downgrade cancel ' +
    'suspend resume halt end join quit ratify insist urge call push press try begin start cut sever restore mend step consider'
  ).split(' '),
);
/** Prepositions whose noun acts or is dealt with, and is not where something happens. */
const DEALINGS = /^(by|with|between|against|over|toward|towards)$/i;
const GOVERNMENTS = new Set(['government', 'administration']);

/**
 * The ISO 3166-1 code of the country whose government a phrase means: a capital that acts ("*Seoul* rejected the
 * offer"), a country's own name, or "the South Korean government"; `null` where it means none.
 */
export function governmentOf(tree: Tree, mention: Mention): string | null {
  const { name, lemma } = mention;
  if (name?.type === 'place' && name.subtype === 'country') return name.country ?? null;
  if (name) return isActing(tree, mention) ? (COUNTRY_BY_CAPITAL.get(name.text.toLowerCase())?.code ?? null) : null;
  if (mention.form !== 'nominal' || mention.plural || !GOVERNMENTS.has(lemma)) return null;
  const countries = countriesOf(tree, mention);
  return countries.length === 1 && mention.modifiers.size <= 2 ? (countries[0] ?? null) : null;
}

function isActing(tree: Tree, mention: Mention): boolean {
  const governor = governorOf(tree, mention.head);
  if (governor < 0) return false;
  const verb = wordAt(tree, governor).lemma.toLowerCase();
  if (mention.role === 'subject') return ACTS.has(verb) || reportingVerb(verb) !== null;
  const marker = childIn(tree, mention.head, 'case');
  return marker >= 0 && DEALINGS.test(wordAt(tree, marker).text);
}
