/**
 * Closed-class words that, written with a capital after a stop, open a sentence rather than continue a name:
 * determiners, pronouns, conjunctions, prepositions, interrogatives and linking adverbs (the word classes of
 * Quirk et al., A Comprehensive Grammar of the English Language, 1985).
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it he she they we you i his her their its our my your there here ' +
    'in on at by for from with without within after before during since until till under over between among amid about ' +
    'against across along around behind beyond despite except inside into near of off outside through throughout to ' +
    'toward towards upon via as if when whenever while whilst where whereas why how what who whom whose which whether ' +
    'although though because unless once but and or so yet nor however meanwhile moreover furthermore nevertheless ' +
    'nonetheless otherwise instead therefore thus hence also then now still again already earlier later afterwards ' +
    'additionally similarly finally first second third next last many some several most more much few all both each ' +
    'every either neither another other others such only just even not nobody everyone someone anyone nothing ' +
    'everything something anything according asked following given having being had has have is are was were did do does ' +
    'can could will would should may might must let please yes according today yesterday tomorrow tonight' +
    " it's he's she's they're we're you're that's there's what's who's i'm i've i'd i'll we've they've don't"
  ).split(' '),
);

/** Openers short or name-like enough to end a name in inner capitals ("LinkedIn"), so no sign of glued text alone. */
export const WEAK_OPENERS: ReadonlySet<string> = new Set(
  'a i in on at by to of it as so or an is do he we up my no'.split(' '),
);

/** Articles, possessives and prepositions that never close a clause: a stop behind them went astray. */
export const LINKING_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the his her its their our your my of for from with by to at into onto than and or but nor as if because while ' +
    'including between among during until since despite such every each'
  ).split(' '),
);
