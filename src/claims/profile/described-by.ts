import type { AnalysedSentence } from '../../syntax/analysed.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Attribute } from './attribute.ts';
import { designationsBefore, memberParty, SEAT } from './designation.ts';
import type { PersonMention } from './person-mentions.ts';
import { runOf } from './reading.ts';

const LONGEST = 5;

/** Party and state by which a named person is described: "*the Iowa Democrat*", "*the Ohio senator*". */
export function describedBy(
  { field }: AnalysedSentence,
  { words }: Tree,
  mentions: readonly PersonMention[],
): Attribute[] {
  return mentions.flatMap((mention): Attribute[] => {
    if (mention.form !== 'nominal' || !/^the /i.test(mention.text)) return [];
    const { first, last } = runOf(words, mention);
    if (first < 0 || last - first >= LONGEST) return [];
    const text = words[last]?.text ?? '';
    const isMember = memberParty(text) !== null;
    if (!isMember && !SEAT.test(text)) return [];
    return designationsBefore(words, isMember ? last + 1 : last).map(({ property, value, normalized }) => ({
      ...{ property, entity: mention.chain, field, value, normalized, former: false },
      ...{ start: mention.start, end: mention.end },
    }));
  });
}

/** Without the descriptions that do not fit what is told of the person by name: they are of somebody else. */
export function withoutStrangers(named: readonly Attribute[], described: readonly Attribute[]): Attribute[] {
  return described.filter(
    ({ entity, property, normalized }) =>
      !named.some((one) => one.entity === entity && one.property === property && one.normalized !== normalized),
  );
}
