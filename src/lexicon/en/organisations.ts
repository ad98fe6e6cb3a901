/** Organisations, own knowledge of news: outlets and agencies, companies, and the words that end such names. */

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s*[;\n]\s*/).filter((name) => name !== ''));

/** Newspapers, broadcasters, news agencies and sites. Names with "The" are listed without it too. */
export const NEWS_OUTLETS: ReadonlySet<string> = list(
  `Associated Press;AP;A.P.;Reuters;Agence France-Presse;AFP;Bloomberg;Bloomberg News;United Press International;UPI
  Yonhap;Yonhap News Agency;Kyodo;Kyodo News;Jiji Press;Xinhua;Xinhua News Agency;TASS;Tass;Interfax;RIA Novosti;Anadolu
  New York Times;The New York Times;Washington Post;The Washington Post;Wall Street Journal;The Wall Street Journal
  USA Today;Los Angeles Times;The Los Angeles Times;L.A. Times;Chicago Tribune;Boston Globe;The Boston Globe;New York Post
  New York Daily News;Daily News;Newsday;Miami Herald;Houston Chronicle;Dallas Morning News;San Francisco Chronicle
  Philadelphia Inquirer;Denver Post;Detroit Free Press;Detroit News;Star Tribune;Seattle Times;Tampa Bay Times
  Atlanta Journal-Constitution;Baltimore Sun;Arizona Republic;Des Moines Register;Politico;POLITICO;The Hill;Roll Call;Axios
  Vox;Slate;Salon;BuzzFeed;BuzzFeed News;HuffPost;Huffington Post;The Huffington Post;Daily Beast;The Daily Beast;Breitbart
  Breitbart News;Daily Caller;The Daily Caller;National Review;Weekly Standard;The Weekly Standard;The Nation;New Republic
  The Intercept;ProPublica;Mother Jones;TPM;Talking Points Memo;RealClearPolitics;FiveThirtyEight;Drudge Report;TMZ;Gawker
  CNN;Fox News;FoxNews.com;Fox News Channel;Fox;Fox Business;MSNBC;CNBC;ABC;ABC News;CBS;CBS News;NBC;NBC News;PBS;NPR;C-SPAN
  HBO;ESPN;Univision;Telemundo;Al Jazeera;Al Arabiya;BBC;British Broadcasting Corporation;ITV;Sky News;Channel 4;CBC;RTÉ;RTE
  Guardian;The Guardian;The Times;Times of London;Daily Telegraph;The Telegraph;Telegraph;Daily Mail;Mail on Sunday;Sun;The Sun
  Daily Mirror;The Independent;Independent;Financial Times;The Economist;Economist;Evening Standard;Observer;Daily Express
  Le Monde;Le Figaro;Libération;Charlie Hebdo;Der Spiegel;Spiegel;Bild;Die Welt;Die Zeit;Süddeutsche Zeitung;El País;El Pais
  El Mundo;La Repubblica;Corriere della Sera;Haaretz;Jerusalem Post;Times of Israel;Yedioth Ahronoth;Asahi Shimbun
  Yomiuri Shimbun;Mainichi Shimbun;Nikkei;Japan Times;NHK;KBS;MBC;SBS;Chosun Ilbo;JoongAng Ilbo;Korea JoongAng Daily
  Dong-A Ilbo;Hankyoreh;Korea Herald;Korea Times;KCNA;Korean Central News Agency;Rodong Sinmun;People's Daily;Global Times;CCTV
  China Daily;South China Morning Post;Times of India;The Hindu;Hindustan Times;NDTV;Dawn;The Star;Straits Times;Pravda;RT
  Russia Today;Izvestia;Kommersant;Novaya Gazeta;Toronto Star;Globe and Mail;The Globe and Mail;Sydney Morning Herald
  Time;Time magazine;TIME;Newsweek;The New Yorker;New Yorker;Vanity Fair;The Atlantic;Atlantic;Rolling Stone;Esquire;GQ;Vogue
  Forbes;Fortune;Business Insider;Wired;People;Variety;Hollywood Reporter;The Hollywood Reporter;Deadline;U.S. News`,
);

/** Companies and other bodies that news names most. */
export const WELL_KNOWN: ReadonlySet<string> = list(
  `Apple;Google;Alphabet;Microsoft;Amazon;Facebook;Meta;Twitter;Instagram;YouTube;Netflix;Uber;Lyft;Airbnb;Tesla;SpaceX;Snapchat
  WhatsApp;TikTok;ByteDance;Huawei;ZTE;Alibaba;Tencent;Baidu;Samsung;Samsung Electronics;LG;SK Hynix;Hyundai;Kia;Sony;Nintendo
  Panasonic;Toshiba;Hitachi;Toyota;Honda;Nissan;Mazda;Subaru;Mitsubishi;SoftBank;Nokia;Ericsson;BlackBerry;IBM;Intel;AMD;Nvidia
  Qualcomm;Oracle;Cisco;Dell;HP;Hewlett-Packard;Yahoo;Yahoo!;eBay;PayPal;LinkedIn;Reddit;Wikipedia;WikiLeaks;Wikileaks;Anonymous
  Walmart;Wal-Mart;Target;Costco;Home Depot;Best Buy;Macy's;Sears;Kmart;JC Penney;Gap;Nike;Adidas;Starbucks;McDonald's;Burger King
  Chick-fil-A;Chipotle;Coca-Cola;Coke;Pepsi;PepsiCo;Nestle;Unilever;Kraft;General Mills;Kellogg;Procter & Gamble;Johnson & Johnson
  Pfizer;Moderna;AstraZeneca;Novartis;Merck;GlaxoSmithKline;Bayer;Monsanto;Roche;Sanofi;BioNTech;Gilead;Eli Lilly;Purdue Pharma
  Exxon;ExxonMobil;Exxon Mobil;Chevron;BP;Shell;Royal Dutch Shell;Total;Gazprom;Rosneft;Aramco;Saudi Aramco;Halliburton;Enron
  General Motors;GM;G.M.;Ford;Chrysler;Fiat;Fiat Chrysler;Volkswagen;VW;BMW;Daimler;Mercedes;Audi;Porsche;Renault;Peugeot;Volvo
  Boeing;Airbus;Lockheed Martin;Northrop Grumman;Raytheon;General Electric;GE;Siemens;Caterpillar;3M;DuPont;Dow Chemical;Rolls-Royce
  American Airlines;Delta;Delta Air Lines;United Airlines;Southwest Airlines;British Airways;Lufthansa;Air France;Malaysia Airlines
  Germanwings;AirAsia;Asiana;Korean Air;Ryanair;Qantas;JetBlue;Aeroflot;Turkish Airlines;Emirates
  Goldman Sachs;Morgan Stanley;JPMorgan;JPMorgan Chase;JP Morgan;Bank of America;Citigroup;Citibank;Wells Fargo;Deutsche Bank;UBS
  Credit Suisse;HSBC;Barclays;Lloyds;Lehman Brothers;Bear Stearns;AIG;Fannie Mae;Freddie Mac;BlackRock;Berkshire Hathaway;Visa
  Mastercard;American Express;Moody's;Standard & Poor's;S&P;Nasdaq;NASDAQ;Dow Jones;New York Stock Exchange;NYSE;FedEx;UPS;AT&T
  Verizon;T-Mobile;Sprint;Comcast;Time Warner;Disney;Walt Disney;Warner Bros.;Paramount;Universal;Pixar;Marvel;DreamWorks;Viacom
  News Corp;News Corp.;News Corporation;Amtrak;Greyhound;Marriott;Hilton;Trump Organization;Clinton Foundation;Gates Foundation
  Planned Parenthood;Greenpeace;Amnesty International;Amnesty;Human Rights Watch;Oxfam;Save the Children;Doctors Without Borders
  Médecins Sans Frontières;Sierra Club;Heritage Foundation;Brookings Institution;Brookings;Cato Institute;Pew Research Center;Pew
  Gallup;Quinnipiac University;Harvard;Harvard University;Yale;Yale University;Princeton;Princeton University;Stanford
  Stanford University;Columbia University;MIT;Oxford University;Cambridge University;UCLA;Berkeley;Georgetown University;NYU
  Boy Scouts;Boy Scouts of America;Girl Scouts;Salvation Army;Black Lives Matter;Occupy Wall Street;Tea Party;Antifa;Proud Boys
  Oath Keepers;Southern Poverty Law Center;Anti-Defamation League;Chamber of Commerce;Politburo;Kremlin;Pentagon;White House
  Teamsters;Free Syrian Army;Syrian Democratic Forces;Peshmerga;Houthis;Wagner Group;Wagner;Chevron;Toyota Motor;Ford Motor
  Cambridge Analytica;Fusion GPS;Media Matters;MoveOn.org;Club for Growth;FreedomWorks;Americans for Prosperity;Emily's List
  Church of England;Catholic Church;Roman Catholic Church;Vatican;Episcopal Church;Mormon Church;Southern Baptist Convention`,
);

/** Words that end the name of an organisation: "Ford Motor Company", "Justice Department". */
export const ORGANISATION_ENDINGS: ReadonlySet<string> = new Set(
  `academy administration agency airlines airways alliance army assembly associates association authority bank board brigade
  bros brothers bureau cabinet center centre chamber church clinic club coalition college commission committee company
  conference confederation congress consortium constabulary corp corporation corps council court dept department
  directorate division enterprises federation fellowship force forces forum foundation front fund group guard guards
  holdings hospital inc incorporated industries initiative institute institution international invest investments
  journal laboratory laboratories league legion llc llp ltd magazine media militia ministry mission mosque motors movement
  museum navy network news observatory office orchestra organisation organization panel parliament partners partnership
  party patrol police post press program project radio regiment school senate seminary service services society squad
  steel electric electronics chemical chemicals motor pharmaceuticals pharma energy oil petroleum insurance entertainment pictures
  records brewing foods software semiconductor telecom communications mining shipping securities capital technology
  studios syndicate synagogue systems tabernacle team technologies times treasury tribune tribunal troupe trust union
  university ventures volunteers weekly`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that end, or with "of" begin, the name of a place: "Hudson River", "Gulf of Mexico". */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  `airport alley archipelago area arena avenue bay beach boulevard bridge building canal canyon cape castle cathedral channel city
  coast county creek dam delta desert district drive falls field forest fort garden gardens glacier gulf hall harbor harbour heights
  highway hill hills hotel house island islands isle isles lake lakes lane mall memorial mountain mountains mount mt oblast
  ocean park parkway pass peak peninsula plains plateau plaza point port prefecture prison province ranch range reef
  region republic reservation reserve ridge river road sea shore square stadium station strait straits street st ave blvd
  rd springs temple territory theater theatre tower towers town township trail tunnel valley village volcano wall zone`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that end the name of an event: "World War", "Winter Olympics". */
export const EVENT_ENDINGS: ReadonlySet<string> = new Set(
  `war wars battle games olympics cup championship championships festival revolution uprising crisis massacre summit
  conference awards award day series bowl open tournament election elections holocaust hurricane typhoon marathon crusade
  spring intifada convention caucus caucuses primary primaries debate christmas easter ramadan thanksgiving holiday`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that end the name of a law, treaty or case: "Affordable Care Act", "Geneva Convention". */
export const LAW_ENDINGS: ReadonlySet<string> = new Set(
  `act acts amendment bill constitution law laws treaty accord accords agreement protocol pact resolution charter code
  declaration deal directive order article clause rule convention proposition doctrine plan`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
