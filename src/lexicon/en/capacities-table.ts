import { PLAYING_WALKS } from './capacities-play.ts';
import { PUBLIC_WALKS } from './capacities-public.ts';
import { WORKING_WALKS } from './capacities-work.ts';

/**
 * Capacities in which news names somebody, by walk of life. A line is one capacity, named by its first phrase; phrases
 * are in lower case and in the singular. `~` marks a word for many capacities of its walk of life, which is at odds with
 * none of them. A capacity may stand in several walks of life.
 */
export const WALKS: Readonly<Record<string, string>> = { ...PUBLIC_WALKS, ...WORKING_WALKS, ...PLAYING_WALKS };

/** Walks of life of which somebody follows one at a time: each with those it is apart from. */
export const APART = `
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
`;

/** Capacities that one may have at once, or that are told of one another's: each with those it goes with. */
export const TOGETHER = `
spokesman: communications director, campaign manager, lawyer, strategist, political director, policy director, digital director
surgeon general: doctor, surgeon, family doctor, paediatrician, psychiatrist, cardiologist, oncologist, nurse
doctor: surgeon, family doctor, paediatrician, psychiatrist, cardiologist, oncologist, radiologist, anesthesiologist, pathologist, obstetrician, neurologist, dermatologist, optometrist, coroner
communications director: strategist, political director
campaign manager: strategist
political director: strategist
policy director: strategist
media consultant: strategist
pollster: strategist, media consultant
strategist: speechwriter, campaign chairman
office manager: scheduler
police chief: officer
legal scholar: lawyer, judge
law clerk: lawyer
paralegal: law clerk
sheriff: sheriff's deputy
firefighter: fire captain, battalion chief
fire captain: battalion chief
school nurse: nurse
pastor: chaplain, bishop, priest
priest: chaplain, monk
rabbi: chaplain
imam: chaplain
owner: chief executive, executive
psychiatrist: therapist
psychologist: therapist, psychiatrist, school counselor, sociologist
therapist: social worker
social worker: school counselor
professor: dean, university president
teacher: school counselor
pathologist: coroner
epidemiologist: virologist
family doctor: paediatrician
reporter: columnist, editor, anchor, film critic, sportscaster
editor: film critic
columnist: film critic, sportscaster
anchor: sportscaster, weatherman
pianist: keyboardist, conductor, composer
conductor: composer
guitarist: composer
violinist: conductor
cellist: conductor
composer: screenwriter
chef: baker
barber: beautician
gardener: janitor
ship's captain: fisherman, deckhand
truck driver: delivery driver
housekeeper: nanny, chef
lieutenant: commander
commander: captain, colonel, general, admiral, major, lieutenant
navy seal: commander
seismologist: oceanographer, paleontologist
biologist: oceanographer, virologist, paleontologist, epidemiologist, toxicologist
chemist: toxicologist
anthropologist: archaeologist, sociologist
archaeologist: historian
historian: political scientist
economist: political scientist
sociologist: political scientist
physicist: astronomer, seismologist, mathematician, meteorologist
virologist: epidemiologist
toxicologist: pathologist
striker: winger
chief executive: portfolio manager
trader: analyst
inmate: defendant
warden: judge
probation officer: officer
crime scene investigator: detective, coroner
park ranger: officer
city attorney: prosecutor
suspect: gunman, getaway driver, informant
informant: witness
`;
