/**
 * What web pages print around an article: buttons, forms, notices and teasers, in small letters without closing
 * punctuation. Collected from the templates of common publishing systems (WordPress, Disqus, Arc, AMP) and from the
 * wording of news sites in general.
 */
export const DEBRIS_LINES: ReadonlySet<string> = new Set(
  `advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|story continues below advertisement
article continues below advertisement|story continues below|article continues below|advertisement - scroll to continue|continue reading below|scroll to continue|scroll down for video|scroll down for videos
continue reading|continue reading the main story|read more|read more at|read more here|read more on this story|read the full story|read full story|read full article|read the full article here|read next|up next|see also|see more
watch|watch now|watch live|watch video|watch the video|watch more|watch below|watch the video below|listen|listen now|play|play video|video|videos|photos|gallery|photo gallery|view gallery|view photos|slideshow|view slideshow|live updates|more
related|related articles|related article|related story|related stories|related posts|related topics|related news|related content|related links|related coverage|related video|related videos|more related|most read|most popular|most viewed|most commented|popular|popular posts|popular now|trending|trending now|trending news|top stories|top news|latest news|latest stories|latest|more news|more stories|more on this story|more on this topic|more from this section|more from|more like this|you may also like|you might also like|recommended|recommended for you|recommended stories|recommended videos|suggested|editor's picks|editors' picks|don't miss|must read|around the web|from the web|from around the web|in this article|on this topic|topics in this article|topics|tags|tag|filed under|categories|category|previous article|next article|previous post|next post|previous|next|next story|previous story|older posts|newer posts|recent posts|recent comments|archives|archive|share this article|share this story|share this post|share this|share|share on facebook|share on twitter|share on linkedin|share on whatsapp|share via email|share this on|share this with|share with|sharethis|share article|shares|tweet|tweet this|pin it|like this|like|likes|like us on facebook|loading|follow us|follow us on twitter|follow us on facebook|follow us on|follow|facebook|twitter|linkedin|whatsapp|pinterest|instagram|telegram|reddit|tumblr|youtube|email|e-mail|email this|email this article|print|print this article|print article|print this|printer friendly version|save|bookmark|copy link|link copied|copy url|text size|font size|resize text|comment|comments|comments (0)|no comments|0 comments|view comments|show comments|add a comment|post a comment|post comment|leave a comment|leave a reply|leave your comment|write a comment|join the conversation|join the discussion|have your say|what do you think|reply|cancel reply|submit|submit comment|send|name|website|your name|your email|save my name, email, and website in this browser for the next time i comment|your email address will not be published|required fields are marked|your email address will not be published. required fields are marked|comments are closed|comments are closed for this article|this site uses akismet to reduce spam. learn how your comment data is processed|you must be logged in to post a comment|to write comments, please log in to one of the accounts|please log in to comment|log in to comment|sign in to comment
log in|login|log out|logout|sign in|sign up|sign out|register|register now|subscribe|subscribe now|subscribe today|subscribe to our newsletter|sign up for our newsletter|sign up for our newsletters|newsletter|newsletters|get the newsletter|already a subscriber|already have an account|forgot password|forgot your password|create an account|create account|my account|account|password|username|menu|search|home|close|open|back|back to top|back to top button|top|skip to content|skip to main content|skip to navigation|toggle navigation|navigation|main menu|show more|show less|load more|view more|view all|see all|learn more|find out more|click here|click to enlarge|click to expand|tap to expand|enlarge|zoom|expand|hide caption|toggle caption|show caption|enlarge this image|view image|image|caption|close this|dismiss|ok|accept|accept all|accept cookies|accept all cookies|reject all|manage cookies|cookie settings|cookie policy|cookie preferences|privacy policy|privacy|terms of use|terms of service|terms and conditions|terms|contact us|contact|about us|about|help|faq|sitemap|site map|careers|advertise|advertise with us|feedback|rss|mobile|apps|download the app|get the app|download our app|adblock detected|ad blocker detected|please disable your ad blocker|please consider supporting us by disabling your ad blocker|we noticed you're using an ad blocker|support us|donate|donate now|support our journalism|transcript|embed|embed code|this content is not available in your region|error|page not found|breaking news|breaking|live|exclusive|opinion poll|lock icon|play icon|share icon|standards board policy|report a typo|report an error|suggest a correction|corrections|permissions|reprints|request reprint|rights and permissions|order reprints|today's paper|e-paper|weather|horoscopes|crossword|games|jobs|classifieds|obituaries|media playback is unsupported on your device|media playback is not supported on this device|javascript is disabled|please enable javascript|enable javascript|unmute|mute|replay|fullscreen|current time|duration|remaining time|autoplay|replay video|hide|show|notifications|translate|listen to this article|listen to article|listen to story|audio|podcast|podcasts|google news|add as preferred source on google|share page|about sharing|related internet links|close this ad|trending stories|related topic|view original|the bbc is not responsible for the content of external sites|our standards: the thomson reuters trust principles|min read|mins read`.split(
    /[|\n]/,
  ),
);

/** The same, where the wording goes on freely; matched at the start of a line in small letters. */
export const DEBRIS_OPENINGS: readonly RegExp[] = [
  /^(?:please )?(?:sign|log) ?in (?:to|or|with|using)\b/,
  /^(?:please )?(?:sign up|subscribe|register) (?:to|for|here|now|today|with)\b/,
  /^(?:get|receive) (?:the |our |all |breaking |daily |top )[^.]{0,60}(?:newsletter|inbox|alerts|notifications|app\b)/,
  /^(?:please )?(?:follow|like|join|find|contact) (?:us|the \w+|@\w+|him|her|them)\b[^.]{0,40} (?:on|at|via) (?:twitter|facebook|instagram|x\b|youtube|linkedin|telegram|whatsapp|tiktok|threads|google)/,
  /^follow [^.]{1,60} on (?:twitter|facebook|instagram|x\b|youtube|linkedin|telegram|tiktok|threads)/,
  /^(?:this (?:site|website|page)|we|our (?:site|website)) uses? cookies\b/,
  /^by (?:continuing|using|clicking|signing|subscribing)[^.]{0,80}(?:agree|accept|consent|site)/,
  /^(?:please )?(?:consider supporting|support) (?:us|our (?:work|journalism))\b/,
  /^(?:please )?(?:disable|turn off|whitelist|deactivate) [^.]{0,40}ad ?-?block/,
  /^(?:it looks like|it seems|we (?:have )?(?:noticed|detected|see))[^.]{0,40}ad ?-?block/,
  /^your (?:e-?mail|email) address will not be published/,
  /^required fields are marked/,
  /^(?:click|tap) (?:here|on|to|below|through)\b/,
  /^share (?:this|on|via|with)\b[^.]{0,40}$/,
  /^(?:read|see|watch|view) (?:more|also|next|related|the full|full)\b ?[:>»]/,
  /^(?:read|see|watch) (?:more|also) ?:?$/,
  /^(?:related|also read|must read|don't miss|recommended|more|watch|also see|you may also like|see also) ?:/,
  /^(?:tags|topics|filed under|categories|keywords|posted in|labels) ?:/,
  /^(?:story|article) continues (?:below|after)/,
  /^(?:download|get) (?:the|our) [^.]{0,40}\bapp\b/,
  /^log in to (?:twitter|facebook)/,
  /^to (?:write|leave|post|add) (?:a )?comments?\b/,
  /^you (?:must|need to|have to) (?:be )?(?:log|sign|register|enable)/,
  /^(?:please )?enable (?:javascript|cookies)/,
  /^(?:have|got) (?:a |any )?(?:news )?(?:tip|story|question|comment|feedback)s?\b[^.]{0,60}\?/,
  /^(?:\d+|no|leave|view|show|hide|all|add|post|load)(?: \w+){0,2} (?:comments?|repl(?:y|ies)|shares?|likes?|views?|retweets?|tweets?|responses?)$/,
  /^\d+ ?(?:min|mins|minute|minutes) (?:read|ago)$/,
  /^\d+ (?:hours?|days?|weeks?) ago$/,
  /^(?:loading|advertisement)\b.{0,20}$/,
  /^(?:image|photo|slide|page|picture) \d+ (?:of|\/) \d+$/,
  /^\d+ ?(?:\/|of) ?\d+$/,
  /^(?:view|see|visit) (?:original|this|the original|our|us)\b[^.]{0,60}$/,
  /^(?:we use|uses) cookies/,
  /^view (?:more|all) related/,
  /^share or comment on this/,
  /^(?:read|see|view) the (?:original|full) (?:article|story|version|report)\b/,
  /^follow [^.]{0,40}'?s? (?:full )?coverage\b/,
  /^(?:also read|read also|must read|related|watch|more) ?[|–—]/,
  /^our standards ?:/,
  /^(?:want|looking) (?:more|for more)\b[^.]{0,80}\?/,
  /^(?:the views expressed|views expressed|opinions expressed)/,
];

/** From here on a page is mostly furniture. */
export const FOOTER_LINES: ReadonlySet<string> = new Set(
  (
    'leave a reply|leave a comment|comments|post a comment|add a comment|related articles|related stories|related posts|' +
    'related news|related|most read|most popular|trending|trending now|you may also like|you might also like|more stories|' +
    'more news|recommended|recommended for you|recent posts|latest news|top stories|log in to twitter or facebook account to connect|' +
    'share this article|share this story|cancel reply|join the conversation|around the web|from around the web|previous article|' +
    'next article|adblock detected|tags|more on this story|more on this topic|trending stories|related internet links|related topics|top stories|most viewed'
  ).split('|'),
);
