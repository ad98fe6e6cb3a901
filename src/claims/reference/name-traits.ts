import { parsePersonName } from '../../annotate/name/person.ts';
import { givenName } from '../../lexicon/en/given-names.ts';
import { HONORIFICS } from '../../lexicon/en/titles.ts';
import type { Token } from '../../syntax/token.ts';
import type { NameMention, NameParts } from '../../types.ts';
import type { Gender, Kind, Mention } from './mention.ts';

const TITLED_MALE = /(?:^|\s)(king|prince|pope|father|brother|congressman|chairman|emperor|duke)$/i;
const TITLED_FEMALE = /(?:^|\s)(queen|princess|sister|congresswoman|chairwoman|empress|duchess|first lady)$/i;

export function personParts(name: NameMention): NameParts {
  return name.parts && (name.parts.given || name.parts.family) ? name.parts : parsePersonName(name.text);
}

/** The gender that a form of address, a title or a common given name tells. */
export function genderOfName(name: NameMention): Gender | null {
  if (name.type !== 'person') return null;
  const parts = personParts(name);
  const title = parts.title ?? '';
  const address = HONORIFICS.get(title.toLowerCase().replace(/\./g, '').split(' ').at(-1) ?? '');
  if (address) return address === 'm' ? 'male' : 'female';
  if (TITLED_MALE.test(title)) return 'male';
  if (TITLED_FEMALE.test(title)) return 'female';
  const given = givenName(parts.given?.split(' ')[0] ?? '');
  if (!given || given.gender === 'u') return null;
  return given.gender === 'm' ? 'male' : 'female';
}

export function kindOfName(name: NameMention): Kind | null {
  if (name.type === 'other')
    return name.subtype === 'nationality' || name.subtype === 'party member' ? 'person' : 'thing';
  return name.type;
}

export function numberOfName(name: NameMention, head: Token): Mention['number'] {
  if (name.type === 'organisation') return null;
  if (name.type === 'person' || name.type === 'place') return 'singular';
  return head.xpos === 'NNPS' || head.xpos === 'NNS' ? 'plural' : 'singular';
}
