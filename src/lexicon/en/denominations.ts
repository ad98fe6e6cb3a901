/**
 * Churches and faiths of which a cleric serves one; names of one by `,`. Own knowledge, after the families of churches
 * that handbooks of religion tell apart. "Protestant" and "evangelical" cover several and are left out.
 */
const FAITHS: readonly string[] = [
  'methodist,wesleyan',
  'baptist',
  'lutheran',
  'presbyterian,calvinist',
  'episcopal,episcopalian,anglican',
  'catholic',
  'orthodox',
  'pentecostal',
  'mennonite,amish',
  'quaker',
  'mormon',
  'unitarian',
  'adventist',
  'jewish',
  'muslim,islamic,sunni,shiite,shia',
  'hindu',
  'sikh',
  'buddhist',
];

const FAITH_OF: ReadonlyMap<string, number> = new Map(
  FAITHS.flatMap((names, faith) => names.split(',').map((name) => [name, faith] as const)),
);

/** Whether two words, in lower case, name two different churches or faiths. */
export function denominationsApart(a: string, b: string): boolean {
  const [first, second] = [FAITH_OF.get(a), FAITH_OF.get(b)];
  return first !== undefined && second !== undefined && first !== second;
}
