/** Capacities of courts, governments, forces and churches by walk of life, own knowledge of news; how a line reads is told at `WALKS`. */
export const PUBLIC_WALKS: Readonly<Record<string, string>> = {
  court: `
prosecutor, deputy prosecutor, chief prosecutor, district attorney, assistant district attorney, deputy district attorney, assistant da, u.s. attorney, us attorney, assistant u.s. attorney, state attorney, state's attorney, prosecuting attorney, crown prosecutor
defense attorney, defense lawyer, defence lawyer, defence attorney, defence barrister, defense counsel, defence counsel, public defender
judge, magistrate, district judge, circuit judge, superior court judge, trial judge, jurist, justice, chief justice, associate justice, appeals court judge, appellate judge
bailiff
court clerk, court reporter, stenographer
court administrator
probation officer, parole officer
court interpreter
~ lawyer, attorney, trial lawyer, barrister, solicitor, counsel
legal scholar, law professor, constitutional scholar
paralegal
law clerk
juror, jury foreman, foreman of the jury, alternate juror
`,
  trial: `
judge
juror, jury foreman, foreman of the jury, alternate juror
defendant
prosecutor
defense attorney
plaintiff
`,
  crime: `
gunman, shooter, attacker, assailant, killer
hostage
victim
suspect, accused
witness, eyewitness, bystander
detective
police chief
sheriff
prosecutor
coroner
defense attorney
getaway driver, lookout
informant
`,
  cabinet: `
president
attorney general
solicitor general
surgeon general
secretary of homeland security, homeland security secretary
inspector general
special counsel, special prosecutor, independent counsel
national security adviser, national security advisor
homeland security adviser, homeland security advisor
budget director, director of the office of management and budget
cia director, director of central intelligence, director of the cia
fbi director, director of the fbi
director of national intelligence
drug czar, director of national drug control policy
white house counsel
chief of staff, white house chief of staff
ambassador, consul general
special envoy, special representative, peace envoy
vice president, vice-president
fed chairman, federal reserve chairman, fed chair, fed chairwoman
comptroller, controller
lieutenant governor
governor, gov.
senator, sen., state senator
representative, rep., congressman, congresswoman, state representative
mayor, lord mayor
councilman, councilwoman, city councilman, city councilwoman, alderman, councillor
assemblyman, assemblywoman, assembly member
prime minister, premier
police chief, chief of police, police commissioner, police superintendent
sheriff
judge
county executive, county judge-executive
county commissioner
county clerk
city manager
city attorney, city solicitor
selectman
secretary of state
`,
  leaders: `
whip, majority whip, minority whip, chief whip, deputy whip
majority leader, house majority leader, senate majority leader
minority leader, house minority leader, senate minority leader
conference chair, conference chairman, conference chairwoman, caucus chair, caucus chairman, caucus chairwoman
house speaker, speaker of the house
governor
mayor
`,
  staff: `
chief of staff
communications director, director of communications, communications chief, head of communications
spokesman, spokeswoman, spokesperson, press secretary, publicist, press officer, press aide
campaign manager, manager of the campaign
campaign chairman, campaign chairwoman, campaign chair, chairman of the campaign, chairwoman of the campaign
~ aide, staffer, campaign aide, staff member, staff assistant, senior aide, top aide
~ adviser, advisor, senior adviser, senior advisor, political adviser, confidant, consultant
speechwriter, speech writer
pollster
strategist, campaign strategist, political strategist, chief strategist, republican strategist, democratic strategist, gop strategist, political consultant
media consultant, ad maker, admaker
legislative director, director of legislative affairs
policy director, director of policy, policy chief
political director
digital director, social media director
field director
research director, opposition researcher
deputy campaign manager
finance director, finance chairman, finance chair, fundraiser, fund-raiser, campaign fundraiser, fundraising chief
treasurer, campaign treasurer
scheduler
driver, chauffeur
bodyguard, security chief, head of security
intern
body man, personal aide, personal assistant
photographer
office manager, receptionist
caseworker
nanny, babysitter, baby sitter
housekeeper, maid, cleaner
chef, cook, personal chef
gardener, landscaper
personal trainer
butler, valet
tutor
`,
  force: `
police chief, chief of police, police commissioner, police superintendent
fire chief
fire marshal
fire captain
battalion chief
sheriff
~ officer, police officer, patrolman, patrolwoman, constable, cop, special agent
detective, homicide detective, police detective
trooper, state trooper, highway patrolman
sheriff's deputy, deputy sheriff
park ranger, ranger
border patrol agent, border agent, customs officer
firefighter, fireman, volunteer firefighter
paramedic, emergency medical technician, emt, ambulance worker
coroner, medical examiner, chief medical examiner
crime scene investigator, forensic scientist, criminalist
dispatcher, 911 dispatcher
lifeguard
coast guardsman
`,
  prison: `
inmate, prisoner, convict
prison guard, corrections officer, prison officer, jailer, correctional officer
warden, prison warden, prison governor
judge
prosecutor
defense attorney
`,
  clergy: `
~ cleric, clergyman, religious leader, minister of religion
pastor, senior pastor, associate pastor, reverend, preacher, evangelist
priest, parish priest, vicar, parish vicar
rabbi, chief rabbi
imam, mullah, ayatollah
bishop, archbishop
nun
monk
chaplain
deacon
choir director, organist
`,
  speaking: `
spokesman
`,
  stir: `
conspiracy theorist
strategist
pollster
judge
prosecutor
speechwriter
police chief
`,
};
