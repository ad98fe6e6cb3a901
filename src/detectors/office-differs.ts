import { analysisOf } from '../align/articles.ts';
import type { Context } from '../align/context.ts';
import type { Profile, ProfileEntry } from '../align/profiles.ts';
import { areApart } from '../align/sets.ts';
import type { Attribute } from '../claims/profile/attribute.ts';
import { denominationsApart } from '../lexicon/en/denominations.ts';
import { findOffice } from '../lexicon/en/offices.ts';
import { defineDetector, type Finding } from './detector.ts';
import { ranksDiffer } from './party-rank.ts';
import { entryPairs, profileFinding } from './profile-finding.ts';

/** Finds two offices of one person that nobody holds at once, and one office of two bodies. */
export const officeDiffers = defineDetector({
  name: 'office-differs',
  kind: 'role',
  description: 'One person is given two offices that nobody holds at once, or one office in two bodies.',
  *find(context: Context) {
    const belongs = (entry: ProfileEntry) => !isOthersTitle(entry, context);
    for (const profile of context.profiles.filter(({ property }) => property === 'office')) {
      for (const pair of entryPairs({ ...profile, entries: profile.entries.filter(belongs) })) {
        const [a, b] = [pair[0].attribute, pair[1].attribute];
        // One article that tells two offices of a person tells a career.
        if (pair[0].article === pair[1].article) continue;
        if (denominationsDiffer(a, b)) yield withBodies(profileFinding(profile, 'role', pair, 0.75), [a, b]);
        else if (onlyOneIsFormer(a, b) && !tellsFormer(profile, a, b))
          yield asStatus(
            profileFinding(profile, 'role', pair, 0.7, isCourtesy(a, b) ? 'former-office' : null, COURTESY),
          );
        if (a.former || b.former) continue;
        if (ranksDiffer(a, b)) yield profileFinding(profile, 'role', pair, 0.75);
        else if (differentBodies(a, b)) yield withBodies(profileFinding(profile, 'role', pair, 0.75), [a, b]);
        else if (excludesOther(a, b)) yield profileFinding(profile, 'role', pair, 0.7);
      }
    }
  },
});

/** "Ms. Reed was named *Senator* Carl Dahl's deputy": the office of whoever is named right behind it. */
function isOthersTitle({ article, attribute: { field, end } }: ProfileEntry, { analyses }: Context): boolean {
  const analysis = analysisOf(analyses, article);
  return (
    analysis?.names.some((name) => name.type === 'person' && name.field === field && name.start === end + 1) ?? false
  );
}

/** Held by some one today and by another before, each told: nobody is a former and a present senator at once. */
const SEATS = new Set(['legislator', 'governor', 'mayor', 'judge', 'prosecutor', 'chair']);
const PAST = /\b(former|ex|onetime|retired)\b/i;

function onlyOneIsFormer(a: Attribute, b: Attribute): boolean {
  const [x, y] = [findOffice(a.normalized), findOffice(b.normalized)];
  if (!x || !y || !SEATS.has(x.class) || seatName(x.name) !== seatName(y.name)) return false;
  const [past, present] = PAST.test(a.value) ? [a, b] : [b, a];
  return PAST.test(past.value) && !present.former && !bodiesDiffer(past, present);
}

const COURTESY = 'a title is often kept by courtesy after the office has ended';

/** "*Mayor* Lee", a bare title before the name; "Lee, the mayor of Arden," tells that he is in office. */
function isCourtesy(a: Attribute, b: Attribute): boolean {
  const present = PAST.test(a.value) ? b : a;
  return present.value.toLowerCase() === present.normalized.toLowerCase();
}

/** The article of the present office tells elsewhere that it is past. */
function tellsFormer({ entries }: Profile, a: Attribute, b: Attribute): boolean {
  const present = PAST.test(a.value) ? b : a;
  const article = entries.find(({ attribute }) => attribute === present)?.article;
  return entries.some((entry) => entry.article === article && PAST.test(entry.attribute.value));
}

function asStatus(finding: Finding): Finding {
  const sides = finding.sides.map((side) => ({ ...side, normalized: PAST.test(side.value) ? 'former' : 'present' }));
  return { ...finding, point: `${finding.point}|former`, sides };
}

const SEAT_NAMES: Readonly<Record<string, string>> = { sen: 'senator', rep: 'representative', gov: 'governor' };

/** "Sen.", "senator" and "Sens." name one seat. */
function seatName(name: string): string {
  const short = name.replace(/s?\.$/, '');
  return SEAT_NAMES[short] ?? name.replace(/^congress(man|woman)$/, 'representative');
}

function bodiesDiffer(a: Attribute, b: Attribute): boolean {
  return areApart(bodyWords(a), bodyWords(b));
}

/** "a Methodist minister" and "a Baptist minister". */
function denominationsDiffer(a: Attribute, b: Attribute): boolean {
  const [x, y] = [findOffice(a.normalized), findOffice(b.normalized)];
  if (x?.name !== y?.name || !/^(minister|pastor|preacher|bishop|priest|reverend)$/.test(x?.name ?? '')) return false;
  return [...(a.body ?? [])].some((word) => [...(b.body ?? [])].some((other) => denominationsApart(word, other)));
}

/**
 * "the House Judiciary *committee*" / "the House Budget *committee*": bodies of one sort with no other word in common
 * but where they sit. Bodies of different sorts may be one inside the other.
 */
function differentBodies(a: Attribute, b: Attribute): boolean {
  if (officeName(a) !== officeName(b) || MANY.test(officeName(a))) return false;
  const [left, right] = [bodyWords(a), bodyWords(b)];
  if (![...left].some((word) => SORTS.test(word) && right.has(word))) return false;
  const [own, other] = [ownWords(left), ownWords(right)];
  return own.length > 0 && other.length > 0 && !own.some((word) => other.includes(word));
}

const SORTS = /^(committee|subcommittee|commission|department|ministry|council|court|party|caucus|university|college)$/;
/** Where a body sits or how it is called in full, which the other report may leave out. */
const SEATED =
  /^(house|senate|congressional|parliamentary|select|standing|joint|permanent|powerful|influential|new|old)$/;

function ownWords(words: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !SORTS.test(word) && !SEATED.test(word));
}

/** One may be a member, a lawyer or an aide of several. */
const MANY =
  /^(member|official|officials|activist|organizer|campaigner|lawyer|attorney|adviser|advisor|aide|analyst|leader|founder|co-founder)$/;

/** One office of two bodies: the bodies are what the sides differ in. */
function withBodies(finding: Finding, attributes: readonly Attribute[]): Finding {
  const normalized = attributes.map((attribute) =>
    [officeName(attribute), ...[...bodyWords(attribute)].sort()].join(' '),
  );
  return {
    ...finding,
    sides: finding.sides.map((side, at) => ({ ...side, normalized: normalized[at] ?? side.normalized })),
  };
}

/** Without the country that goes without saying. */
function bodyWords({ body }: Attribute): Set<string> {
  const words = [...(body ?? [])].flatMap((word) => word.replaceAll('.', '').split(/\s+/));
  return new Set(words.filter((word) => word !== '' && !/^(us|american|united|states|national|federal)$/.test(word)));
}

/** Classes of which one person holds one at a time, in one country. */
const EXCLUSIVE = new Set(['legislator', 'governor', 'mayor', 'head of government', 'judge', 'prosecutor']);

/**
 * Posts of one government that are filled one by one, and kept apart from each other and from the offices above. A
 * lieutenant governor is none of them: one report names the office that the other says is about to be taken up.
 */
const POSTS =
  /^(attorney general|solicitor general|surgeon general|comptroller|treasurer|secretary of state|police chief|police commissioner|sheriff)$/;
const NAMES: Readonly<Record<string, string>> = {
  'atty. gen.': 'attorney general',
  'chief of police': 'police chief',
};

function excludesOther(a: Attribute, b: Attribute): boolean {
  const [x, y] = [findOffice(a.normalized), findOffice(b.normalized)];
  if (!x || !y) return false;
  if (x.class !== y.class && EXCLUSIVE.has(x.class) && EXCLUSIVE.has(y.class)) return true;
  const [post, other] = [NAMES[x.name] ?? x.name, NAMES[y.name] ?? y.name];
  if (post === other || !(POSTS.test(post) || POSTS.test(other))) return false;
  return [x, y].every(
    (one) => POSTS.test(NAMES[one.name] ?? one.name) || (one.class !== 'prosecutor' && EXCLUSIVE.has(one.class)),
  );
}

function officeName(attribute: Attribute): string {
  return (findOffice(attribute.normalized)?.name ?? attribute.normalized).replace(/(man|woman|person)$/, '');
}
