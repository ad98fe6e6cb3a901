/** Offices and posts, own knowledge of news. */

export type OfficeClass =
  | 'head of state'
  | 'head of government'
  | 'minister'
  | 'legislator'
  | 'governor'
  | 'mayor'
  | 'judge'
  | 'prosecutor'
  | 'lawyer'
  | 'diplomat'
  | 'military'
  | 'police'
  | 'executive'
  | 'chair'
  | 'director'
  | 'spokesperson'
  | 'adviser'
  | 'candidate'
  | 'cleric'
  | 'royal'
  | 'academic'
  | 'journalist'
  | 'coach'
  | 'leader'
  | 'official';

export interface Office {
  readonly class: OfficeClass;
  /** One holder at a time in one body: two names for it in two reports cannot both be right. */
  readonly exclusive: boolean;
}

/** `class|one holder at a time|other`; phrases in lower case, longest match wins. */
const ROWS: readonly string[] = [
  'head of state|president,pres.|co-president',
  'head of government|prime minister,premier,chancellor,taoiseach,first minister,pm|',
  'minister|foreign minister,defense minister,defence minister,finance minister,interior minister,justice minister,home secretary,foreign secretary,health minister,education minister,environment minister,trade minister,energy minister,treasury secretary,secretary of state,secretary of defense,defense secretary,homeland security secretary,commerce secretary,labor secretary,interior secretary,health secretary,education secretary,transportation secretary,energy secretary,agriculture secretary,attorney general,atty. gen.,chancellor of the exchequer,deputy prime minister,chief cabinet secretary,national security adviser,national security advisor,veterans affairs secretary|minister,secretary,undersecretary,deputy minister,vice minister,deputy secretary,assistant secretary',
  'head of state|vice president,vice-president|',
  'legislator|speaker,house speaker,senate majority leader,senate minority leader,house majority leader,house minority leader,majority leader,minority leader,majority whip,minority whip,opposition leader|whip,assistant leader,assistant democratic leader,assistant republican leader,assistant majority leader,assistant minority leader,senator,sen.,sens.,representative,rep.,reps.,congressman,congresswoman,lawmaker,legislator,assemblyman,assemblywoman,councilman,councilwoman,councillor,councilor,state senator,state representative,delegate,mp,member of parliament,alderman,del.,state sen.,state rep.,congressmen',
  'governor|governor,gov.,lieutenant governor,lt. gov.|govs.,governors',
  'mayor|mayor|deputy mayor',
  'judge|chief justice|judge,justice,magistrate,associate justice,district judge,u.s. district judge,circuit judge,superior court judge,supreme court justice',
  'prosecutor|solicitor general,special counsel,chief prosecutor,u.s. attorney,district attorney,prosecutor general,independent counsel,special prosecutor|prosecutor,assistant u.s. attorney',
  'lawyer||lawyer,attorney,defense attorney,defense lawyer,solicitor,barrister,counsel,public defender',
  'diplomat|secretary-general,secretary general,u.n. secretary-general|ambassador,amb.,envoy,special envoy,consul,diplomat,high commissioner,special representative',
  'military|joint chiefs chairman,chairman of the joint chiefs of staff,commander in chief,commander-in-chief,chief of staff of the army|general,admiral,colonel,lieutenant,captain,major,sergeant,commander,lieutenant colonel,gen.,adm.,col.,lt.,capt.,maj.,sgt.,cmdr.,lt. col.,lt. gen.,maj. gen.,brig. gen.,staff sgt.,cpl.,corporal,private,pvt.,pfc.,spc.,specialist,brigadier general,vice admiral,rear admiral,field marshal,1st lt.,first lt.,second lt.,master sgt.,sgt. 1st class,command sgt. maj.',
  "police|police chief,sheriff,police commissioner,chief of police|officer,police officer,detective,inspector,deputy,superintendent,trooper,sheriff's deputy,det.,supt.,chief inspector,special agent,patrolman,constable,marshal,agent",
  'executive|chief executive,chief executive officer,ceo,chief financial officer,cfo,chief operating officer,coo,managing director,president and chief executive|founder,co-founder,owner,executive,vice president',
  'chair|chairman,chairwoman,chair,chairperson,fed chairman,federal reserve chairman,fed chair,committee chairman|vice chairman,co-chairman,co-chair,ranking member',
  'director|fbi director,cia director,director of national intelligence,director general,director-general,general secretary,principal,administrator,commissioner,comptroller,treasurer,surgeon general,superintendent|director,executive director,deputy director,manager,campaign manager,coordinator,head,chief,deputy chief',
  'spokesperson|white house press secretary,press secretary,communications director|spokesman,spokeswoman,spokesperson,spokespeople',
  'adviser|white house chief of staff,chief of staff|adviser,advisor,senior adviser,senior advisor,counselor,aide,strategist,chief strategist,consultant',
  'candidate|presidential nominee,republican nominee,democratic nominee,nominee,president-elect,vice presidential nominee|presidential candidate,candidate,contender,front-runner,presidential hopeful,republican presidential candidate,democratic presidential candidate',
  'cleric|pope,archbishop of canterbury,dalai lama,patriarch,supreme leader|bishop,archbishop,cardinal,reverend,rev.,the rev.,father,fr.,pastor,rabbi,imam,sheikh,sheik,ayatollah,grand ayatollah,mullah,monsignor,msgr.,sister,brother,deacon',
  'royal|king,queen,emperor,crown prince,empress,sultan,emir|prince,princess,duke,duchess,earl,baron,baroness,lord,lady,count,countess,viscount',
  'academic||professor,prof.,associate professor,assistant professor,dean,researcher,scientist,economist,historian,political scientist,analyst,scholar',
  'journalist||reporter,correspondent,anchor,columnist,editor,news anchor,fox news host,host,commentator,talk show host,radio host,blogger,journalist',
  'coach|head coach|coach,assistant coach,captain,quarterback,goalkeeper',
  'leader|first lady,leader,paramount leader,party leader,house democratic leader,senate democratic leader,senate republican leader,house republican leader|leaders,co-leader,rebel leader,ringleader',
  'official||official,officials,secretary to the treasury,member,activist,organizer,campaigner',
];

function build(): Map<string, Office> {
  const table = new Map<string, Office>();
  for (const row of ROWS) {
    const [name = '', one = '', many = ''] = row.split('|');
    const officeClass = name as OfficeClass;
    for (const phrase of one.split(',')) if (phrase) table.set(phrase, { class: officeClass, exclusive: true });
    for (const phrase of many.split(',')) {
      if (phrase && !table.has(phrase)) table.set(phrase, { class: officeClass, exclusive: false });
    }
  }
  return table;
}

/** Offices by phrase, in lower case, abbreviations with their stop. */
export const OFFICES: ReadonlyMap<string, Office> = build();

/** The office a phrase names: the longest ending of it in the table ("former British prime minister" is a prime minister). */
export function findOffice(phrase: string): (Office & { readonly name: string }) | null {
  const words = phrase.toLowerCase().split(/\s+/).slice(-6);
  for (let first = 0; first < words.length; first++) {
    const name = words.slice(first).join(' ');
    const office = OFFICES.get(name);
    if (office) return { ...office, name };
  }
  return null;
}
