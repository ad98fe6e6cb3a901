import { data as families } from './family-names.data.ts';
import { data } from './given-names.data.ts';

/** How a given name is used: `u` for either gender. */
export type NameGender = 'm' | 'f' | 'u';

interface GivenName {
  readonly gender: NameGender;
  readonly common: boolean;
}

let givenNames: ReadonlyMap<string, GivenName> | null = null;
let familyNames: ReadonlySet<string> | null = null;

function loadGivenNames(): ReadonlyMap<string, GivenName> {
  const table = new Map<string, GivenName>();
  data.split('\n').forEach((line, index) => {
    const entry: GivenName = { gender: (['m', 'f', 'u'] as const)[index % 3] ?? 'u', common: index < 3 };
    for (const name of line.split(' ')) table.set(name, entry);
  });
  return table;
}

/** Whether a word is used as a given name, and how; case does not matter. */
export function givenName(word: string): GivenName | null {
  givenNames ??= loadGivenNames();
  return givenNames.get(word.toLowerCase()) ?? null;
}

/** Whether a word is listed as a family name; case does not matter. Names that are given names too are not listed. */
export function isFamilyName(word: string): boolean {
  familyNames ??= new Set([...families.split(' '), ...COMMON_FAMILY_NAMES]);
  return familyNames.has(word.toLowerCase());
}

/**
 * Family names that are given names or common words too, so that the source of the table leaves them out. The most
 * frequent in the United States census and in world news; own knowledge.
 */
const COMMON_FAMILY_NAMES: readonly string[] =
  `smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas
  taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king
  wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips
  evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan
  cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray
  mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell
  sullivan bell coleman butler henderson barnes fisher vasquez simmons graham murray ford castro marshall owens harrison
  fernandez mcdonald woods washington kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson
  simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson
  boyd rose stone salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan
  gardner payne grant dunn kelley spencer hawkins arnold pierce hansen peters santos hart bradley knight elliott cunningham
  duncan armstrong hudson carroll lane riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena
  richards contreras willis carpenter lawrence sandoval obama trump clinton bush biden reagan nixon carter romney mccain
  pelosi ryan pence sanders warren cruz rubio walker paul christie santorum gingrich huckabee palin cheney rumsfeld powell
  rice kerry gore boehner reid mcconnell schumer comey mueller sessions barr holder lynch garland rosenstein manafort flynn
  bannon kushner conway spicer huckabee kavanaugh gorsuch sotomayor kagan roberts alito ginsburg breyer scalia blair brown
  cameron may johnson truss sunak corbyn starmer macron hollande sarkozy merkel scholz putin medvedev lavrov zelensky zelenskyy
  poroshenko erdogan netanyahu abbas assad rouhani khamenei ahmadinejad karzai ghani modi singh khan sharif bhutto xi
  hu wen li wang zhang abe kishida suga yoon moon park kim lee duterte marcos widodo mandela zuma ramaphosa mugabe buhari
  lula rousseff bolsonaro maduro chavez morales castro trudeau harper turnbull morrison abbott rudd gillard ardern francis
  guterres ban annan assange snowden manning zimmerman bergdahl madoff musk bezos zuckerberg gates jobs buffett`
    .split(/\s+/)
    .filter((word) => word !== '');

/** Family names that stand before the given name in Korean, Chinese, Vietnamese and Japanese names, as romanised. */
const KOREAN = `kim lee park choi jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin kwon hwang ahn an song ryu
  yoo yu hong jeon jun ko go moon mun son sohn yang bae baek paik heo hur nam sim shim noh roh ha kwak sung seong cha joo ju
  woo wu koo ku min jin na ra ji um eom chae won cheon bang gong hyun ham byun yeom choo do so seok sun sul ma gil yeon wi
  pyo myung ban ok ri pak paek`;
const CHINESE = `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han
  cao zeng peng xiao cai pan tian dong yuan yu ye du su wei cheng lu ding ren yao fan shen zhong jiang tan liao xiong jin shi
  dai jia xia fu fang zou bai meng qin qiu hou yan xue lei hao gong shao wan qian mao chang xi wen bo tsai ma`;
const VIETNAMESE = 'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong dinh trinh';
const JAPANESE = `abe kishida suga ishiba takaichi aso noda kan hatoyama fukuda koizumi obuchi hashimoto hosokawa nakasone tanaka sato suzuki
  takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi
  shimizu yamazaki mori ikeda ishikawa yamashita ogawa ishii hasegawa goto okada kondo maeda fujita endo aoki sakamoto
  murakami ota fujii nishimura miura takeuchi nakagawa okamoto matsuda harada nakano ono tamura fujiwara ishida ueda
  motegi kono hayashi matsuno kihara takeda amari nikai kuroda ueda onodera nakatani inada ozawa edano renho kamikawa hagiuda
  hayashi iwaya nakatani tamaki`;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** By language, lower case. */
export const FAMILY_FIRST: Readonly<Record<'korean' | 'chinese' | 'vietnamese' | 'japanese', ReadonlySet<string>>> = {
  korean: words(KOREAN),
  chinese: words(CHINESE),
  vietnamese: words(VIETNAMESE),
  japanese: words(JAPANESE),
};

/** Particles that belong to the family name that follows. */
export const FAMILY_PARTICLES: ReadonlySet<string> = new Set(
  'von van de da di del della der den dos das du la le el al bin ibn bint ben abu ter ten ap o st y e san zu af'.split(
    ' ',
  ),
);

/** Short forms by given name, own knowledge: the full name first. */
const NICKNAMES: readonly string[] = `
  abigail abby; abraham abe; albert al bert; alexander alex alec sandy sasha xander;
  alexandra alex sandra alexa lexi sasha; alfred al fred alfie; alison ali; allan al; amanda mandy;
  andrew andy drew; angela angie; anthony tony; antonio tony toni; antoinette toni; arthur art artie;
  barbara barb babs; benedict ben; benjamin ben benny benji; bernard bernie; bernadette bernie; bradley brad;
  calvin cal; cameron cam; carolyn carol; caroline carrie; catherine cathy kate katie cate kitty;
  katherine kate kathy katie kat kit; kathleen kathy kate katie; charles charlie chuck chas;
  christine chris christy tina; christina chris chrissy tina; christian chris; christopher chris kit topher;
  clifford cliff; clinton clint; cynthia cindy; daniel dan danny; david dave davey; deborah deb debbie;
  dennis denny; dominic dom nick; donald don donny donnie; dorothy dot dottie; douglas doug; dwight ike;
  edward ed eddie ted teddy ned; edwin ed; eleanor ellie nell;
  elizabeth liz beth betsy betty eliza lizzie libby lisa; emily em; ernest ernie; eugene gene; evelyn eve;
  frances fran; francis frank fran; francisco paco pancho; franklin frank; frederick fred freddie rick;
  gabriel gabe; gabrielle gabby; geoffrey geoff jeff; george georgie; gerald gerry jerry; gerard gerry;
  gregory greg; gwendolyn gwen; harold harry hal; harrison harry; henry hank harry hal; herbert herb bert;
  howard howie; hubert bert; isaac ike; isabella bella izzy; jacob jake; jacqueline jackie; james jim jimmy jamie;
  janet jan; jason jay; jeanette jean; jeffrey jeff; jennifer jen jenny; jeremy jerry; jerome jerry;
  jessica jess jessie; joanna jo; john jack johnny jon; jonathan jon jonny; joseph joe joey; josephine jo;
  joshua josh; judith judy; kenneth ken kenny; kimberly kim; kirsten kirstie; lawrence larry; laurence larry;
  leonard len lenny leo; leonardo leo; leslie les; lewis lew; lillian lily; louis lou louie; louise lou;
  lucille lucy; madeleine maddy; margaret maggie meg peggy marge margie greta; martin marty; martha marty;
  matthew matt; maurice moe; maximilian max; melissa mel; melvin mel; michael mike mickey mick; michelle shelly;
  mitchell mitch; montgomery monty; nancy nan; natalie nat; nathan nate nat; nathaniel nate nat;
  nicholas nick nicky; nicole nikki; norman norm; oliver ollie; olivia liv; oscar ozzie; pamela pam;
  patricia pat patty trish tricia; patrick pat paddy; peter pete; philip phil; phillip phil; priscilla cilla;
  rachel rae; randall randy; randolph randy; raymond ray; rebecca becky; reginald reg reggie;
  richard dick rick rich ricky; robert bob bobby rob robby robbie bert; roberta bobbie; roderick rod; rodney rod;
  roger rog; ronald ron ronnie ronny; rudolph rudy; russell russ; samantha sam; samuel sam sammy; sandra sandy;
  sebastian seb; sharon shari; sidney sid; solomon sol; stanley stan; stephanie steph; stephen steve; steven steve;
  stuart stu; susan sue susie suzy; susanna sue; suzanne sue suzy; sylvester sly; terence terry; terrence terry;
  theodore ted teddy theo; theresa terry tess; thomas tom tommy; timothy tim; valerie val; vernon vern; victor vic;
  victoria vicky tori; vincent vince vinny; virginia ginny; vladimir volodya vova; volodymyr vova;
  walter walt wally; wesley wes; wilfred wilf; william bill billy will willie willy liam; winston win;
  zachary zach zack; rafael rafa; rodrigo rod; joaquin chapo; alejandro alex; guadalupe lupe; jose pepe; josé pepe;
  eduardo eddie lalo; enrique kike; manuel manny; mohammad mohammed; vyacheslav slava; dmitry dima mitya;
  yekaterina katya; mikhail misha; alexei alyosha lyosha; nikolai kolya; sergei seryozha; jeb john; mitt willard;
  nikki nimrata; beto robert; tim timothy; mick john; newton newt`
  .split(';')
  .map((row) => row.trim());

function buildNicknames(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const row of NICKNAMES) {
    const [full = '', ...short] = row.split(' ');
    for (const form of short) {
      table.set(form, (table.get(form) ?? new Set()).add(full));
      table.set(full, (table.get(full) ?? new Set()).add(form));
    }
  }
  return table;
}

const nicknames = buildNicknames();

/** Whether one given name is a short form of the other ("Bill", "William"), or both are short forms of one ("Bob", "Rob"). */
export function areNicknames(a: string, b: string): boolean {
  const first = nicknames.get(a.toLowerCase());
  const second = b.toLowerCase();
  if (!first) return false;
  if (first.has(second)) return true;
  const others = nicknames.get(second);
  return (
    others !== undefined && [...first].some((full) => others.has(full) && full.length > Math.min(a.length, b.length))
  );
}
