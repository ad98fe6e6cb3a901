/**
 * Sorts of people of whom nobody is two in one part of a story, a set a line, its sorts parted by `|`; own knowledge of
 * news. Sorts that overlap (a mother, a teacher) stand in no line together. Callings are told apart by the capacities.
 */
const SETS = `
man boy guy gentleman | woman girl lady
brother | sister | father dad | mother mom | uncle | aunt | cousin
son | daughter | nephew | niece
grandson | granddaughter
grandfather | grandmother
husband boyfriend | wife girlfriend
landlord landlady homeowner | tenant renter
officer police policeman policewoman trooper patrolman constable | soldier troop guardsman marine paratrooper | firefighter fireman | paramedic medic
worker employee staffer | customer shopper | student pupil | passenger traveler traveller | patient | volunteer | tourist | guest
inmate prisoner | guard warden | visitor
teacher | student pupil | parent
doctor surgeon | nurse | patient
driver motorist | passenger | pedestrian | cyclist bicyclist | motorcyclist biker
plaintiff | defendant | juror | prosecutor | judge
buyer | seller
supporter backer | opponent critic
republican | democrat | libertarian
conservative | liberal
protester demonstrator | counterprotester counter-protester
sunni | shiite
muslim | christian | jew | hindu | sikh | buddhist
catholic | protestant | mormon
neighbor neighbour | passerby passer-by | jogger runner | hiker | hunter | fisherman angler | janitor custodian | housekeeper maid cleaner | watchman | operator | postman mailman | farmer rancher | roommate | cabbie | trucker | tourist | lifeguard | ranger | diver | bartender | waitress waiter | cashier | dispatcher | babysitter nanny | surfer | camper | skier | gardener | plumber | electrician
civilian | soldier militant fighter rebel
rebel insurgent militant | soldier troop
pilot | passenger | steward stewardess attendant | mechanic
player | owner | coach | referee umpire | fan spectator
miner | farmer | trucker | nurse | teacher | firefighter | pilot | actor | writer
adult | child toddler baby infant
lawyer attorney | doctor physician | accountant | engineer | architect | banker
borrower | lender
nun | priest | monk | rabbi | imam
`;

interface Sort {
  readonly set: number;
  readonly sort: number;
}

const SORTS: ReadonlyMap<string, readonly Sort[]> = sortsByWord();

function sortsByWord(): Map<string, Sort[]> {
  const found = new Map<string, Sort[]>();
  SETS.trim()
    .split('\n')
    .forEach((line, set) => {
      line.split(' | ').forEach((words, sort) => {
        for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), { set, sort }]);
      });
    });
  return found;
}

/** Whether a noun is one of the sorts; in lower case, in the singular. */
export function isSortOfPeople(noun: string): boolean {
  return SORTS.has(noun);
}

/** Whether nobody is both: two sorts of one set, and no set has them as one. */
export function areTwoSorts(a: string, b: string): boolean {
  const [left, right] = [SORTS.get(a) ?? [], SORTS.get(b) ?? []];
  const shared = left.flatMap((x) => right.filter(({ set }) => set === x.set).map((y) => x.sort !== y.sort));
  return shared.length > 0 && shared.every((isOther) => isOther);
}
