/** Capacities of those who heal, teach, make, trade, serve or study by walk of life, own knowledge of news; how a line reads is told at `WALKS`. */
export const WORKING_WALKS: Readonly<Record<string, string>> = {
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
  office: `
executive director
chief executive
chief financial officer
chief operating officer
general counsel
spokesman
treasurer
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
};
