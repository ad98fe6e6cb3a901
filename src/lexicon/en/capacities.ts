/**
 * Capacities in which news names somebody, own knowledge of news. A line is one capacity, named by its first phrase;
 * phrases are in lower case and in the singular, and the longest that ends a description tells which it is.
 */
const CAPACITIES = `
prosecutor, deputy prosecutor, district attorney, assistant district attorney, deputy district attorney, assistant da, u.s. attorney, us attorney, assistant u.s. attorney, state attorney, state's attorney, prosecuting attorney, crown prosecutor, special prosecutor
defense attorney, defense lawyer, defence lawyer, defence attorney, defence barrister, defense counsel, defence counsel, public defender
judge, magistrate, district judge, circuit judge, superior court judge, trial judge, jurist
juror, jury foreman, foreman of the jury
defendant
bailiff
court clerk, court reporter, stenographer
attorney general
solicitor general
surgeon general
coroner, medical examiner, chief medical examiner
fire chief
fire marshal
fire captain
battalion chief
police chief, chief of police, police commissioner, police superintendent
sheriff
warden, prison warden, prison governor
detective, homicide detective, police detective
trooper, state trooper
paramedic, emergency medical technician
pastor, senior pastor, associate pastor, priest, parish priest, rabbi, imam, vicar, chaplain, nun, bishop, archbishop
lawyer, attorney, trial lawyer, family lawyer, barrister, solicitor
doctor, physician, family doctor, paediatrician, pediatrician
spokesman, spokeswoman, spokesperson, press secretary, publicist, press officer
nurse, registered nurse, head nurse
surgeon, heart surgeon, orthopedic surgeon, neurosurgeon, brain surgeon
dentist
pharmacist
veterinarian
teacher, schoolteacher, school teacher, kindergarten teacher
principal, school principal, headteacher, headmaster, headmistress
school superintendent, superintendent of schools, schools superintendent
student, freshman, sophomore, college student, high school student
librarian
janitor, custodian
night watchman, watchman, security guard
bus driver, taxi driver, cab driver, truck driver, lorry driver, cabdriver, truck-driver
pilot, co-pilot, copilot
flight attendant, stewardess, steward
plumber
electrician
carpenter
mechanic
farmer
butcher
baker
barber, hairdresser
waitress, waiter
bartender, barman, barmaid
cashier
accountant
banker
architect
engineer
soldier
inmate, prisoner
prison guard, corrections officer, prison officer
landlord, landlady
tenant
customer, shopper
employee, co-worker, worker
champion, titleholder, reigning champion, defending champion
challenger
incumbent
firefighter, fireman
referee, umpire
mayor, lord mayor
governor
lieutenant governor
senator, state senator
representative, congressman, congresswoman, state representative
councilman, councilwoman, city councilman, city councilwoman, alderman
assemblyman, assemblywoman
ambassador
vice president, vice-president
prime minister, premier
whip, majority whip, minority whip, chief whip
majority leader, house majority leader, senate majority leader
minority leader, house minority leader, senate minority leader
conference chair, conference chairman, conference chairwoman, caucus chair, caucus chairman, caucus chairwoman
house speaker, speaker of the house
chief executive, chief executive officer, ceo
chief financial officer, finance chief, cfo
chief operating officer, coo
chief technology officer, cto
chief marketing officer
general counsel
gunman, shooter
hostage
witness, eyewitness
suspect
victim
quarterback
running back, tailback
wide receiver, receiver, wideout
tight end
linebacker
cornerback
safety, free safety, strong safety
pitcher, starting pitcher
catcher
shortstop
goalkeeper, goalie, keeper, goaltender
defender, centre-back, fullback, defenseman
midfielder
striker
general manager, gm
head coach
team owner, owner
corporal, cpl.
sergeant, sgt., staff sergeant
lieutenant, lt.
captain, capt.
major, maj.
colonel, col., lieutenant colonel, lt. col.
general, gen., major general, brigadier general, lieutenant general, maj. gen., brig. gen., lt. gen.
admiral, adm., rear admiral, vice admiral
chief of staff
communications director, director of communications, communications chief, head of communications
campaign manager
campaign chairman, campaign chairwoman, campaign chair, chairman of the campaign
speechwriter
pollster
legislative director
policy director, director of policy
finance director, finance chairman, finance chair
treasurer, campaign treasurer
scheduler
driver, chauffeur
bodyguard
intern
passenger
pedestrian
cyclist, bicyclist
motorcyclist
national security adviser, national security advisor
homeland security adviser, homeland security advisor
budget director
cia director, director of central intelligence
fbi director, director of the fbi
white house counsel
special counsel, special prosecutor, independent counsel
inspector general
executive director
publisher
editor, executive editor, managing editor, editor in chief, editor-in-chief
columnist
drummer
bassist, bass player
guitarist, lead guitarist
keyboardist, keyboard player
point guard
shooting guard
small forward
power forward
kicker, placekicker
punter
seismologist, geophysicist
meteorologist, weather forecaster
volcanologist
epidemiologist
economist
historian
astronomer
physicist
chemist
psychologist
linguist
`;

/**
 * Capacities of which one person has one at a time; those of two lines are not compared. That somebody has two of
 * different walks of life happens (a lawyer who teaches), so that only callings are set together that fill a life, and
 * parts in one trial, one crime, one team, one company, one force.
 */
const EXCLUSIVE = `
prosecutor, defense attorney, judge, juror, defendant, bailiff, court clerk, coroner, police chief, sheriff, detective, warden, pastor, fire chief, fire marshal, nurse, teacher, principal, janitor, night watchman, paramedic, referee, bus driver, pilot, mayor, governor, senator, representative, trooper, dentist, waitress, plumber, electrician, mechanic, barber, butcher, cashier, librarian, bartender, firefighter, surgeon, pharmacist, veterinarian, flight attendant, school superintendent, farmer, hostage
spokesman, defense attorney, judge, juror, pastor, coroner, nurse, teacher, janitor, night watchman, bus driver, witness, suspect, victim, senator, governor, prosecutor, mayor, plumber, waitress, student
student, teacher, principal, librarian, janitor, judge, prosecutor, police chief, sheriff, mayor, governor, senator, representative, surgeon, pilot, pastor, detective
gunman, hostage, victim, witness, detective, police chief, prosecutor, coroner, judge, sheriff
suspect, victim, witness, detective, police chief, prosecutor, coroner, judge, defense attorney, sheriff
chief executive, night watchman, janitor, bus driver, nurse, teacher, cashier, waitress, mechanic, pilot, judge, prosecutor, police chief, fire chief, detective, student, chief financial officer, chief operating officer, chief technology officer, chief marketing officer, general counsel
attorney general, solicitor general, surgeon general, governor, lieutenant governor, senator, representative, mayor, police chief, sheriff, vice president, prime minister, judge, ambassador, councilman
assemblyman, councilman, senator, representative, governor, mayor, judge, police chief, fire chief, sheriff
whip, majority leader, minority leader, conference chair, house speaker
whip, majority leader, minority leader, governor, mayor
quarterback, running back, wide receiver, tight end, linebacker, cornerback, safety, general manager, team owner
pitcher, catcher, shortstop, general manager, team owner
goalkeeper, defender, midfielder, striker
head coach, general manager, team owner, referee, quarterback, pitcher
inmate, prison guard, warden, prosecutor, judge, defense attorney
landlord, tenant
team owner, employee, customer
champion, challenger
incumbent, challenger
lawyer, nurse, teacher, janitor, night watchman, paramedic, referee, bus driver, pilot, trooper, dentist, waitress, plumber, detective, police chief, sheriff, fire chief, fire marshal, coroner, pastor, doctor
doctor, nurse, paramedic, detective, police chief, sheriff, fire chief, fire marshal, pastor, teacher, prosecutor, judge, defense attorney, night watchman, bus driver, pilot
corporal, sergeant, lieutenant, captain, major, colonel, general, admiral
chief of staff, communications director, campaign manager, campaign chairman, speechwriter, pollster, legislative director, policy director, finance director, treasurer, scheduler, driver, bodyguard, intern
spokesman, chief of staff, speechwriter, pollster, treasurer, scheduler, driver, bodyguard, legislative director, finance director
driver, passenger, pedestrian, cyclist, motorcyclist
chief of staff, national security adviser, homeland security adviser, budget director, cia director, fbi director, white house counsel, attorney general, surgeon general, ambassador
special counsel, inspector general, attorney general, solicitor general, fbi director, senator, representative, defense attorney, defendant
executive director, chief executive, chief financial officer, chief operating officer, general counsel, spokesman, treasurer
publisher, editor, columnist
drummer, bassist, guitarist, keyboardist
point guard, shooting guard, small forward, power forward, head coach
kicker, punter, quarterback, running back, wide receiver, tight end, linebacker, cornerback, safety
seismologist, meteorologist, volcanologist, epidemiologist, economist, historian, astronomer, chemist, psychologist, linguist
physicist, epidemiologist, economist, historian, psychologist, linguist, chemist
`;

function rowsOf(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(', '));
}

const NAMES: ReadonlyMap<string, string> = new Map(
  rowsOf(CAPACITIES).flatMap((row) => row.map((phrase) => [phrase, row[0] ?? phrase] as const)),
);
const SETS: readonly ReadonlySet<string>[] = rowsOf(EXCLUSIVE).map((row) => new Set(row));
const LONGEST = 4;
const MOST_WORDS = 8;

/** Departments of a government, each with one head; names of one department parted by `/`. */
const PORTFOLIOS: ReadonlyMap<string, string> = new Map(
  'foreign/state defense/defence finance/treasury interior/home health education justice energy agriculture labor/labour commerce transportation/transport housing environment trade culture sports/sport tourism immigration'
    .split(' ')
    .flatMap((row) => row.split('/').map((name) => [name, row.split('/')[0] ?? name] as const)),
);
const PORTFOLIO = /(?:^| )(?:([a-z]+) (?:minister|secretary)|(?:minister|secretary) (?:of|for) (?:the )?([a-z]+))$/;

/** "minister of foreign", for one of the departments; what a "trade and industry secretary" heads is not told apart. */
function portfolioOf(phrase: string): string | null {
  const match = /\b(and|deputy|assistant|under|press|general|junior|vice)\b/.test(phrase)
    ? null
    : PORTFOLIO.exec(phrase);
  const name = PORTFOLIOS.get(match?.[1] ?? match?.[2] ?? '');
  return name === undefined ? null : `${MINISTER} ${name}`;
}

const MINISTER = 'minister of';

/** The capacity that the end of a phrase tells, or `null`; words in lower case. */
export function capacityOf(words: readonly string[]): string | null {
  const portfolio = portfolioOf(words.slice(-MOST_WORDS).join(' '));
  if (portfolio !== null) return portfolio;
  for (let first = Math.max(0, words.length - LONGEST); first < words.length; first++) {
    const found = NAMES.get(words.slice(first).join(' '));
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether nobody has both capacities at a time. */
export function areExclusive(a: string, b: string): boolean {
  if (a.startsWith(MINISTER) && b.startsWith(MINISTER)) return a !== b;
  return a !== b && SETS.some((set) => set.has(a) && set.has(b));
}
