/**
 * Verbs that follow a quotation and its speaker in news, in the forms that do: verbs of communication (VerbNet's class
 * 37), chosen by hand for their use behind quotations.
 */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say asked asks ask told tells wrote writes added adds replied replies answered answers tweeted tweets ' +
    'posted posts shouted shouts yelled yells cried cries called calls exclaimed exclaims declared declares demanded ' +
    'demands wondered wonders joked jokes quipped quips remarked remarks noted notes stated states warned warns ' +
    'insisted insists recalled recalls responded responds chanted chant screamed screams whispered argued argues ' +
    'continued continues concluded concludes explained explains announced announces read reads thundered roared ' +
    'begged pleaded urged urges questioned queried inquired enquired mused retorted reflected laughed smiled'
  ).split(' '),
);
