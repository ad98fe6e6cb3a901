/**
 * News agencies and broadcasters as datelines and credits write them. Chosen by hand: national
 * agencies (mostly members of the European Alliance of News Agencies or the Organization of Asia-Pacific News Agencies)
 * and the large networks and papers that others credit.
 */
export const NEWS_AGENCIES: ReadonlySet<string> = new Set(
  (
    'ap|associated press|the associated press|reuters|thomson reuters|afp|agence france-presse|upi|united press international|dpa|dpa-afx|efe|ansa|lusa|belga|' +
    'anp|apa|pap|ctk|mti|tass|itar-tass|ria novosti|ria|interfax|xinhua|yonhap|kyodo|kyodo news|jiji|jiji press|kcna|bernama|antara|ani|pti|' +
    'press trust of india|ians|app|irna|isna|anadolu|anadolu agency|aa|wam|spa|mena|petra|sana|aap|australian associated press|' +
    'pa|press association|pa media|cp|the canadian press|canadian press|bloomberg|bloomberg news|dow jones|marketwatch|cnn|bbc|bbc news|nbc|nbc news|abc|abc news|' +
    'cbs|cbs news|cbs/ap|ap/cbs|fox news|npr|pbs|sky news|al jazeera|rfe/rl|rferl|voa|voice of america|deutsche welle|dw|euronews|france 24|' +
    'kuna|qna|mna|trend|azertac|armenpress|ukrinform|unian|bta|hina|tanjug|stt|ntb|tt|ritzau|bns|elta|leta|' +
    'pr newswire|prnewswire|business wire|businesswire|globe newswire|globenewswire|marketwired|ht|toi|cnbc|politico|axios|' +
    'agencies|news agencies|wire services|wire reports|staff reports|tribune news service|tns|mct|kyodo|newscore|nyt|new york times|the new york times|' +
    'washington post|the washington post|the guardian|los angeles times|wsj|the wall street journal'
  ).split('|'),
);
