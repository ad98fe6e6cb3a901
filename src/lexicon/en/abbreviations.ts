/**
 * English abbreviations written with a full stop, by what may follow them. Chosen from the entries of The Associated
 * Press Stylebook's rules for abbreviating titles, months, states, addresses and companies, and from the usual lists
 * of British and American dictionaries.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stand before a name: never the end of a sentence. */
export const TITLE_ABBREVIATIONS = words(
  'mr mrs ms mx dr prof gov govs lt sen sens rep reps gen gens col cols sgt capt cmdr cdr adm maj cpl pvt pfc rev revs hon ' +
    'pres supt det insp messrs mme mlle amb atty attys brig dep asst fr sr br ste mt ft st sts pte spc del dist cong ' +
    'ald const stn drs msgr comr comdr vp secy',
);

/** Months as the AP Stylebook and Reuters shorten them: followed by a day. */
export const MONTH_ABBREVIATIONS = words('jan feb mar apr jun jul aug sep sept oct nov dec');

export const WEEKDAY_ABBREVIATIONS = words('mon tue tues wed weds thu thur thurs fri');

/** Stand before a number; elsewhere mostly words ("No.", "Art.", "Fig."). */
export const REFERENCE_ABBREVIATIONS = words(
  'no nos sc div est rs fig figs vol vols ch sec secs art arts pt pts pp p para paras eq ver ed eds cl ex op nr tel ext apt rm bldg ste c ca ' +
    'sat sun',
);

/** Close a name or a list, and may close the sentence too. */
export const CLOSING_ABBREVIATIONS = words(
  'inc corp co cos ltd bros jr sr esq etc al ave blvd rd hwy sq dept depts univ assn assoc intl natl govt min max avg approx ' +
    'mfg llc plc pty gmbh ag sa nv ie eg viz cf vs v ibid misc incl excl prov pop temp tech hosp inst cttee comm cmte repr ' +
    'bldgs tpke pkwy ctr mgr mgmt acct bal qty lic reg regs subj ref refs res ret retd orig trans resp phila',
);

/** US states as the AP Stylebook shortened them. */
export const STATE_ABBREVIATIONS = words(
  'ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore pa ' +
    'penn tenn tex vt va wash wis wisc wyo ont que alta sask man',
);

/** States whose short form is no English word and no usual name: the stop belongs to it wherever it stands. */
export const PLAIN_STATE_ABBREVIATIONS = words('ariz calif colo conn fla minn neb nebr nev okla tenn wis wisc wyo ont');

/** Units, after a number. */
export const UNIT_ABBREVIATIONS = words(
  'in ft yd yds mi lb lbs oz pt qt gal sq cu hr hrs min mins sec secs yr yrs mo mos km kg cm mm bn mn tn',
);

/** Names whose exclamation mark is part of them. */
export const EXCLAIMING_NAMES = words('yahoo e jeopardy yum');
