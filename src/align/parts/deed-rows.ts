/** Up to so many words that describe whoever is named: "his former aide,", "a Seattle woman, later identified as". */
const WORD = "(?!(?:by|with|in|on|at|after|before|when|and|that|who|as|because|while) )[\\p{L}\\d'’.-]+ ";
const SOME = `(?:${WORD}){0,6}(?:, )?(?:(?:later |then )?(?:identified|named|known) as )?`;
const FEW = "(?:[\\p{L}\\d'’.-]+ ){0,3}";
const ASIDE = '(?:,? [^,]{1,60} ?,)?';
const THING = '(?:photo|photograph|picture|image|message|e-?mail|letter|text|package|parcel|tweet|note|video|call)';
const FILED = '(?:lawsuit|suit|complaint|petition|charge|case|claim|grievance)';
const ASKED = '(?:request|motion|plea|application|petition)';
const ANSWERED =
  '(?:grant|grants|granted|granting|deny|denies|denied|denying|reject|rejects|rejected|rejecting|approve|approves|approved|approving)';
/** Whoever is shot; films, glances and scores are shot too. */
const SOMEBODY =
  '(?!\\d|himself|herself|themselves|down|up|back|off|out|for |from |over |(?:an?|the|his|her) (?:[a-z-]+ )?(?:video|film|movie|scene|photo|picture|glance|look|rumou?r|birdie|eagle)s?\\b)';
const DATED =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|latest|current|new|upcoming|next|week ['’]s|month ['’]s|\\d{4})";
const CLAIM = '(?:allegations?|accusations?)';

/** How the words before a name, or behind it, tell what part its bearer has; own knowledge of news. */
export interface DeedRow {
  readonly part: string;
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
  /** Whether whoever is named before it in the sentence tells the part apart from others of its sort. */
  readonly isOf?: boolean;
}

export const DEED_ROWS: readonly DeedRow[] = [
  { part: 'plaintiff', what: 'accuser', before: `(?:sued|accused|taken to court) by ${SOME}` },
  {
    part: 'plaintiff',
    what: 'accuser',
    before: `${FILED} ${FEW}(?:filed |brought |lodged )?(?:against ${FEW})?(?:by|from) ${SOME}`,
  },
  { part: 'plaintiff', what: 'accuser', before: `${CLAIM} (?:made |brought |leveled )?(?:by|from) ${SOME}` },
  { part: 'plaintiff', what: 'accuser', before: `(?:plaintiff|accuser|complainant),? ` },
  {
    part: 'plaintiff',
    what: 'accuser',
    before: `${FILED} (?:that )?${SOME}`,
    after: `${ASIDE} ?(?:had |has )?(?:filed|brought|lodged)`,
  },
  {
    part: 'plaintiff',
    what: 'accuser',
    after: `${ASIDE} ?(?:had |has |who )?(?:sued|filed (?:an?|the|her|his|their) ${FEW}${FILED}|brought (?:an?|the) ${FEW}${FILED})`,
  },
  { part: 'plaintiff', what: 'accuser', after: `['’]s ${FEW}(?:lawsuit|suit|complaint|${CLAIM})` },
  {
    part: 'recipient',
    what: 'recipient',
    before: `${THING} (?:[^.]{0,60} )?(?:sent|tweeted|e-?mailed|texted|mailed|addressed|delivered|forwarded|messaged) ${FEW}to ${SOME}`,
  },
  {
    part: 'recipient',
    what: 'recipient',
    before: `\\bit (?:was|had been) (?:sent|tweeted|e-?mailed|texted|mailed|addressed|forwarded|messaged) to ${SOME}`,
  },
  { part: 'recipient', what: 'recipient', before: `who (?:had )?(?:received|got) the ${FEW}${THING} , ` },
  {
    part: 'recipient',
    what: 'recipient',
    after: `${ASIDE} ?(?:who )?(?:had )?(?:received|got) (?:the|an?|his|her) ${FEW}${THING}`,
  },
  { part: 'shooter', what: 'shooter', before: `(?:shot|gunned down) (?:[^.,]{0,60} )?by ${SOME}` },
  {
    part: 'shooter',
    what: 'shooter',
    after: `${ASIDE} ?(?:who )?(?:had )?(?:fatally )?(?:shot|gunned down)(?: and (?:killed|wounded))? ${SOMEBODY}`,
  },
  {
    part: 'asker',
    what: 'who asked',
    before: `${ANSWERED} (?:an?|the) ${FEW}${ASKED} (?:made |filed |brought )?(?:by|from) ${SOME}`,
  },
  { part: 'asker', what: 'who asked', before: `${ANSWERED} `, after: `['’]s? ${FEW}${ASKED}` },
  {
    part: 'broadcaster',
    what: 'broadcaster',
    before: '(?:televised|telecast|simulcast|(?:broadcast|aired|shown|carried) live) (?:[^.]{0,80} )?(?:on|by) ',
  },
  { part: 'magazine', what: 'magazine', before: `(?:in|for) the ${FEW}${DATED} issue of ` },
  { part: 'magazine', what: 'magazine', after: 'magazine\\b' },
  { part: 'successor', what: 'successor', before: `(?:succeeded|replaced) by ${SOME}` },
  { part: 'successor', what: 'successor', before: `(?:successor|replacement) (?:will be |is |, )?${FEW}` },
  {
    part: 'successor',
    what: 'successor',
    after: `${ASIDE} ?(?:who )?(?:will |would |is to |was named to |was chosen to |was picked to |to )?(?:succeeds?|replaces?|succeeded|replaced|take over (?:from|as)|took over (?:from|as))\\b`,
  },
  { part: 'discoverer', what: 'finder', before: `(?:found|discovered|spotted|noticed) by ${SOME}` },
  {
    part: 'discoverer',
    what: 'finder',
    after: `${ASIDE} ?(?:who )?(?:had )?(?:found|discovered|stumbled upon|came upon|spotted) (?:the|his|her|their) (?:body|bodies|remains|baby|fire|bomb|device|wreckage|corpse)`,
  },
  {
    part: 'caller',
    what: 'caller',
    after: `${ASIDE} ?(?:who )?(?:called|dialed|phoned|alerted) (?:911|999|(?:the )?police|authorities|emergency)`,
  },
  {
    part: 'caller',
    what: 'caller',
    before: `(?:911 call|call to (?:the )?police|emergency call) (?:came )?(?:from|by) ${SOME}`,
  },
  {
    part: 'driver',
    what: 'driver',
    before: `(?:driven by|at the wheel was|behind the wheel was|driver of the ${FEW}, ) ${SOME}`,
  },
  { part: 'driver', what: 'driver', after: `${ASIDE} ?(?:who )?was (?:driving|at the wheel|behind the wheel)` },
  {
    part: 'letter',
    what: 'writer of the letter',
    before: `(?:letter|memo|note) ${FEW}(?:from|by|signed by|written by) ${SOME}`,
  },
  {
    part: 'letter',
    what: 'writer of the letter',
    after: `${ASIDE} ?(?:who )?(?:wrote|penned|sent|authored|drafted) ${FEW}(?:an?|the|his|her) ${FEW}(?:letter|memo)`,
  },
  { part: 'buyer', what: 'buyer', before: `(?:bought|purchased|acquired|taken over) by ${FEW}` },
  { part: 'buyer', what: 'buyer', before: `sold ${FEW}to ${FEW}` },
  {
    part: 'buyer',
    what: 'buyer',
    after: `(?: has| had| will|'s)? (?:agreed to buy|agreed to acquire|to buy|to acquire|bought|purchased|acquired|will buy|will acquire|is buying)\\b`,
  },
  { part: 'nominee', what: 'choice', before: `(?:nominated|nominate|nominating|tapped) `, isOf: true },
  { part: 'nominee', what: 'choice', before: `(?:nominee|pick|choice) (?:for ${SOME}, )?`, isOf: true },
  { part: 'nominee', what: 'choice', before: 'nomination of ', isOf: true },
];
