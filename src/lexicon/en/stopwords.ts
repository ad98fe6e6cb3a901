/** Words of grammar and of the trade of reporting, which say nothing of what an article is about. */
const GRAMMAR = `a an the this that these those such same other another each every either neither both all any some no
  none few many much more most less least several own enough
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves one ones who whom whose which what whoever whatever whichever
  someone somebody something anyone anybody anything everyone everybody everything nobody nothing
  be am is are was were been being have has had having do does did doing done will would shall should can could may
  might must ought need dare let
  n't 's 're 've 'll 'd 'm not nor and or but so yet for if then else than because as until while although though unless
  since whether once where when why how
  of at by with about against between into through during before after above below to from up down in out on off over
  under again further upon within without toward towards among amongst across along around behind beside besides beyond
  despite except inside near onto outside per plus regarding throughout till underneath unlike via amid like
  here there now just only very too also even still ever never always often already almost quite rather well however
  thus hence therefore meanwhile instead otherwise indeed perhaps maybe
  get gets got getting go goes going went gone come comes came coming make makes made making take takes took taken taking
  give gives gave given giving put puts keep keeps kept seem seems seemed use uses used using
  first last next new old one two three
  mr mrs ms dr`;
const REPORTING = `say says said saying tell tells told telling according reported reports report reporting statement
  added adding told ap reuters afp monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
  week month year day time people`;

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));
const GRAMMAR_WORDS = asSet(GRAMMAR);
const REPORTING_WORDS = asSet(REPORTING);

/** Whether a word form is a word of grammar. Case does not matter. */
export function isStopword(word: string): boolean {
  if (word.length > LONGEST) return false;
  const known = answers.get(word);
  if (known !== undefined) return known;
  const answer = GRAMMAR_WORDS.has(word.toLowerCase().replace('’', "'"));
  if (answers.size >= MOST_KEPT) answers.clear();
  answers.set(word, answer);
  return answer;
}

/** Longer words need not be looked up. */
const LONGEST = Math.max(...[...GRAMMAR_WORDS].map(({ length }) => length));

/** For the latest words, as they are asked for again and again. */
const answers = new Map<string, boolean>();
const MOST_KEPT = 10_000;

/** Whether a word form belongs to every news report: words of grammar, of saying, and of the calendar. */
export function isNewsStopword(word: string): boolean {
  return isStopword(word) || REPORTING_WORDS.has(word.toLowerCase());
}
