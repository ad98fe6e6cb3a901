/**
 * Nouns that reports of one event count the same things by, beyond the synsets of WordNet: a firm cuts 500 jobs, or lays
 * off 500 workers. A line is a class; a noun may stand in several. Written for this project.
 */
const CLASSES = `
job worker employee position post payroll staffer
house home residence dwelling
household customer
shot round bullet
flight plane aircraft jet
case infection patient
firefighter fireman
student pupil schoolchild
migrant refugee immigrant asylum-seeker
protester demonstrator marcher
inmate prisoner detainee
captive hostage
store shop outlet location branch
vehicle car truck van lorry
email message
dose shot jab vaccine vaccination
count charge
body corpse remains
fan spectator attendee
guest attendee
gift contribution donation
room apartment unit flat
city town community
resident citizen villager inhabitant
investor shareholder
investigator agent detective officer
voter respondent
drug pill tablet
defeat loss
title championship crown
session round
fine penalty
lawmaker legislator representative congressman congresswoman
lawyer attorney
soldier troop serviceman marine
officer policeman cop deputy trooper
militant fighter gunman insurgent rebel extremist
airstrike strike raid
missile rocket
crew crewman sailor
rescuer responder
ballot vote
document page record file
photo image picture
ship vessel boat
book novel installment instalment volume
film movie picture sequel installment instalment
win victory triumph
site complex property compound campus block tract parcel plot lot estate grounds
`;

const classesOf = new Map<string, Set<number>>();
CLASSES.trim()
  .split('\n')
  .forEach((line, index) => {
    for (const noun of line.split(' ')) classesOf.set(noun, (classesOf.get(noun) ?? new Set()).add(index));
  });

/** Whether news counts the same things by either noun. Lemmas in lower case. */
export function countsAlike(a: string, b: string): boolean {
  const [x, y] = [classesOf.get(a), classesOf.get(b)];
  return x !== undefined && y !== undefined && [...x].some((index) => y.has(index));
}
