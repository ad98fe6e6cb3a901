/**
 * Capacities in which news names somebody, by walk of life, own knowledge of news. A line is one capacity, named by its
 * first phrase; phrases are in lower case and in the singular. `~` marks a word for many capacities of its walk of life,
 * which is at odds with none of them. A capacity may stand in two walks of life.
 */
export const WALKS: Readonly<Record<string, string>> = {
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
  medicine: `
doctor, physician
nurse, registered nurse, head nurse, nurse practitioner
surgeon, heart surgeon, orthopedic surgeon, neurosurgeon, brain surgeon
family doctor, general practitioner, gp
paediatrician, pediatrician
psychiatrist
psychologist, child psychologist
cardiologist
oncologist
radiologist
anesthesiologist, anaesthetist
pathologist, forensic pathologist
obstetrician, gynecologist
neurologist
dermatologist
dentist, orthodontist
pharmacist
veterinarian
midwife
physical therapist, physiotherapist
chiropractor
optometrist, ophthalmologist
paramedic, emergency medical technician, emt
therapist, counselor, psychotherapist
coroner, medical examiner, chief medical examiner
hospital administrator
social worker
`,
  school: `
teacher, schoolteacher, school teacher, kindergarten teacher, english teacher, math teacher, science teacher, history teacher
principal, school principal, headteacher, headmaster, headmistress, head teacher
assistant principal, vice principal
school superintendent, superintendent of schools, schools superintendent
student, pupil, classmate, freshman, sophomore, college student, high school student, graduate student, doctoral student, law student, medical student
librarian
school counselor, guidance counselor
janitor, custodian, caretaker
crossing guard
cafeteria worker, lunch lady
school nurse
school board member, school board president, school board chairman
alumnus, alumna
`,
  academe: `
professor, associate professor, assistant professor, university professor, college professor, lecturer
university president, college president, university chancellor, vice chancellor
dean
librarian
student
janitor
`,
  trades: `
~ worker, laborer, labourer
plumber
electrician
carpenter, joiner
mechanic, auto mechanic
roofer
bricklayer
painter
welder
builder, contractor, construction worker
farmer, rancher, dairy farmer
miner, coal miner
butcher
baker
barber, hairdresser, hairstylist, stylist
beautician, manicurist
waitress, waiter
bartender, barman, barmaid
cashier, store clerk, shop assistant, sales clerk
shopkeeper, store owner, shop owner, grocer
accountant, bookkeeper
banker
real estate agent, realtor, estate agent
architect
engineer, software engineer, civil engineer
tailor, seamstress
jeweler, jeweller
florist
locksmith
fisherman, lobsterman, trawlerman
logger, lumberjack
postman, mail carrier, letter carrier, mailman, postal worker
night watchman, watchman, security guard
janitor, custodian, caretaker
chef, cook
housekeeper, maid, cleaner
gardener, landscaper
truck driver, lorry driver, truck-driver, trucker
taxi driver, cab driver, cabdriver, cabbie, cabby
bus driver, school bus driver
delivery driver, courier, delivery man, deliveryman
train driver, train engineer, motorman
pilot, co-pilot, copilot, airline pilot
flight attendant, stewardess, steward
air traffic controller
ship's captain, sea captain
deckhand
`,
  military: `
private first class, pvt., pfc.
corporal, cpl.
sergeant, sgt., staff sergeant
lieutenant, lt.
captain, capt.
major, maj.
colonel, col., lieutenant colonel, lt. col.
general, gen., major general, brigadier general, lieutenant general, maj. gen., brig. gen., lt. gen.
admiral, adm., rear admiral, vice admiral
commander, cmdr.
commodore
`,
  branch: `
marine
airman
navy seal
paratrooper
green beret
army ranger
`,
  press: `
~ journalist, newsman, newspaperman
reporter, correspondent
publisher
editor, executive editor, managing editor, editor in chief, editor-in-chief
columnist, opinion writer
photographer, photojournalist
cartoonist
anchor, news anchor, anchorman, anchorwoman
film critic, book critic, music critic, theater critic, restaurant critic
weatherman, weather presenter
sportscaster, sports commentator
`,
  stage: `
drummer
bassist, bass player
guitarist, lead guitarist
keyboardist, keyboard player
violinist
cellist
pianist
trumpeter, trumpet player
saxophonist
conductor
opera singer, soprano, tenor, baritone
ballet dancer, ballerina, choreographer
cinematographer, director of photography
composer
costume designer
stuntman, stunt double
`,
  crew: `
cinematographer, director of photography
composer
costume designer
film editor
casting director
screenwriter, scriptwriter
~ producer, director, executive producer, filmmaker
`,
  football: `
quarterback
running back, tailback, fullback
wide receiver, receiver, wideout
tight end
offensive lineman, left guard, right guard, left tackle, right tackle, offensive tackle
defensive end
defensive tackle, nose tackle
linebacker
cornerback
safety, free safety, strong safety
kicker, placekicker
punter
long snapper
offensive coordinator
defensive coordinator
special teams coordinator
general manager, gm
head coach
owner, team owner
referee
sports agent
`,
  baseball: `
pitcher, starting pitcher, relief pitcher, reliever, closer, left-hander, right-hander
catcher
shortstop
first baseman
second baseman
third baseman
left fielder
center fielder
right fielder
designated hitter
pitching coach
hitting coach
general manager, gm
owner, team owner
umpire
`,
  basketball: `
point guard
shooting guard
small forward
power forward
head coach
general manager, gm
owner, team owner
`,
  soccer: `
goalkeeper, goalie, keeper, goaltender
defender, centre-back, full-back, defenseman, centre back, right back, left back
midfielder
striker, centre forward
winger
head coach
`,
  ring: `
champion, titleholder, reigning champion, defending champion, titlist
challenger
referee, umpire
promoter
trainer
`,
  whistle: `
referee
`,
  race: `
incumbent
challenger
`,
  firm: `
chief executive, chief executive officer, ceo
chief financial officer, finance chief, cfo
chief operating officer, coo
chief technology officer, cto
chief marketing officer
general counsel
~ executive
secretary of the company, company secretary
night watchman, watchman, security guard
janitor, custodian, caretaker
receptionist
cashier
warehouse worker, forklift driver, forklift operator
foreman, shift supervisor
bus driver
truck driver
treasurer
human resources director, head of human resources, personnel director
`,
  analysts: `
chief executive
portfolio manager, fund manager
~ analyst, strategist, economist, chief economist, chief market strategist
trader, floor trader, broker
spokesman
`,
  road: `
driver, motorist
passenger
pedestrian
cyclist, bicyclist
motorcyclist, biker
`,
  letting: `
landlord, landlady
tenant, renter
`,
  shop: `
owner, team owner
employee, co-worker, coworker
customer, shopper, patron
`,
  science: `
physicist
seismologist, geophysicist, geologist
meteorologist, weather forecaster, forecaster
volcanologist
epidemiologist, infectious disease expert
economist
historian
astronomer, astrophysicist
chemist
psychologist
linguist
biologist, marine biologist
anthropologist
archaeologist, archeologist
sociologist
political scientist
mathematician, statistician
paleontologist, palaeontologist
oceanographer
toxicologist
virologist
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
  speaking: `
spokesman
`,
  office: `
executive director
chief executive
chief financial officer
chief operating officer
general counsel
spokesman
treasurer
`,
};

/** Walks of life in one of which somebody works at a time, in pairs. */
export const APART: readonly string[] = `
court: force clergy medicine school trades prison science firm whistle
cabinet: force clergy medicine school trades prison science stage football baseball basketball soccer whistle
leaders: force clergy medicine school trades
force: clergy medicine school academe trades science stage football baseball basketball soccer firm prison whistle
clergy: medicine trades science firm football baseball school prison whistle
medicine: school trades football baseball firm prison whistle
school: trades prison firm whistle
academe: trades prison
trades: science press leaders staff football baseball basketball soccer firm prison whistle
press: prison court whistle
football: baseball basketball soccer whistle
baseball: basketball soccer whistle
basketball: soccer whistle
speaking: court cabinet clergy medicine school trades prison
`
  .trim()
  .split('\n');

/** Capacities of one or two walks of life that one may have at once, or that are told of one another's. */
export const TOGETHER: readonly string[] = `
spokesman/communications director
spokesman/campaign manager
spokesman/lawyer
surgeon general/doctor
surgeon general/surgeon
surgeon general/family doctor
surgeon general/paediatrician
surgeon general/psychiatrist
surgeon general/cardiologist
surgeon general/oncologist
surgeon general/nurse
doctor/surgeon
doctor/family doctor
doctor/paediatrician
doctor/psychiatrist
doctor/cardiologist
doctor/oncologist
doctor/radiologist
doctor/anesthesiologist
doctor/pathologist
doctor/obstetrician
doctor/neurologist
doctor/dermatologist
doctor/optometrist
doctor/coroner
spokesman/strategist
spokesman/political director
spokesman/policy director
spokesman/digital director
communications director/strategist
communications director/political director
campaign manager/strategist
political director/strategist
policy director/strategist
media consultant/strategist
pollster/strategist
pollster/media consultant
strategist/speechwriter
strategist/campaign chairman
office manager/scheduler
police chief/officer
legal scholar/lawyer
law clerk/lawyer
paralegal/law clerk
sheriff/sheriff's deputy
firefighter/fire captain
firefighter/battalion chief
fire captain/battalion chief
school nurse/nurse
pastor/chaplain
priest/chaplain
rabbi/chaplain
imam/chaplain
pastor/bishop
pastor/priest
owner/chief executive
owner/executive
priest/monk
psychiatrist/therapist
psychologist/therapist
psychologist/psychiatrist
therapist/social worker
social worker/school counselor
psychologist/school counselor
professor/dean
professor/university president
teacher/school counselor
pathologist/coroner
epidemiologist/virologist
family doctor/paediatrician
reporter/columnist
reporter/editor
reporter/anchor
reporter/film critic
reporter/sportscaster
editor/film critic
columnist/film critic
columnist/sportscaster
anchor/sportscaster
anchor/weatherman
pianist/keyboardist
pianist/conductor
pianist/composer
conductor/composer
guitarist/composer
violinist/conductor
cellist/conductor
composer/screenwriter
chef/baker
barber/beautician
gardener/janitor
ship's captain/fisherman
ship's captain/deckhand
truck driver/delivery driver
housekeeper/nanny
housekeeper/chef
lieutenant/commander
commander/captain
commander/colonel
commander/general
commander/admiral
commander/major
commander/lieutenant
navy seal/commander
seismologist/oceanographer
biologist/oceanographer
biologist/virologist
biologist/paleontologist
biologist/epidemiologist
biologist/toxicologist
chemist/toxicologist
seismologist/paleontologist
anthropologist/archaeologist
anthropologist/sociologist
archaeologist/historian
historian/political scientist
economist/political scientist
sociologist/political scientist
psychologist/sociologist
physicist/astronomer
physicist/seismologist
physicist/mathematician
physicist/meteorologist
virologist/epidemiologist
toxicologist/pathologist
striker/winger
chief executive/portfolio manager
trader/analyst
inmate/defendant
warden/judge
legal scholar/judge
probation officer/officer
crime scene investigator/detective
crime scene investigator/coroner
park ranger/officer
city attorney/prosecutor
suspect/gunman
suspect/getaway driver
suspect/informant
informant/witness
`
  .trim()
  .split('\n');
