/** Words beside which a number is a name and not an amount. */

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before the number, in any writing: "Route 66", "section 230", "page 3". */
export const DESIGNATORS: ReadonlySet<string> = set(
  'flight route highway interstate section sections article articles chapter chapters page pages room gate channel apartment apt suite box figure fig table phase vol proposition prop amendment resolution psalm verse episode lane platform terminal ward precinct exhibit paragraph annex appendix windows iphone ipad android playstation xbox boeing airbus apollo soyuz voyager rte hwy catch-22 u.n.s.c highways pp',
);

/** Of these, with those of other tables, what is a place: a number of it says where. */
export const PLACE_DESIGNATORS: ReadonlySet<string> = set(
  'route highway interstate room gate apartment apt suite lane platform terminal ward precinct district area floor hall zone sector building pier block avenue ave street st road boulevard arrondissement parish',
);

/** Before the number, with a capital inside a sentence: "Title IX", "Area 51", "Channel 4", "Room 12". */
export const CAPITAL_DESIGNATORS: ReadonlySet<string> = set(
  'day round week stage step type order line unit count counts part court area group class rule hall code station track floor bill form bay item question act camp cell pool title level grade version season scene division district schedule tier zone sector building pier formula model mark mk radio news top engine squadron psalms matthew mark luke john genesis exodus romans series block law',
);

/** After a capitalised ordinal, the head of a name: "Fifth Avenue", "Second Amendment", "9th Circuit". */
export const NAMED_ORDINAL_HEADS: ReadonlySet<string> = set(
  'avenue ave street st road boulevard amendment circuit district congress infantry division regiment battalion brigade army fleet corps wing squadron precinct ward republic reich commandment arrondissement armored armoured airborne cavalry marine judicial parish lady gentleman baptist united national presbyterian methodist bank crusade symphony dynasty intifada temple estate world',
);

/** After an ordinal, the rest of a set phrase: "first lady", "second nature", "third party". */
export const ORDINAL_PHRASES: ReadonlySet<string> = set(
  'lady ladies name names class aid hand cousin cousins nature thought thoughts party responder responders baby fiddle gear string glance guess circuit base baseman amendment avenue street world gentleman principles things homeland daughters daughter half family families off foremost',
);

/** Ends of a street's name: "1600 Pennsylvania Avenue". */
export const STREETS: ReadonlySet<string> = set(
  'street st avenue ave road rd boulevard blvd lane ln drive dr court ct place pl square way parkway pkwy highway hwy terrace plaza broadway row crescent',
);

export const MONTHS: ReadonlySet<string> = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
