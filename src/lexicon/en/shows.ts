/**
 * Programmes of broadcasters with their hosts of the last decades, public knowledge: `network; other names | programme |
 * host, host`. A programme of no network is one on its own; a host may have several.
 */
const ROWS = `
NBC; NBC News | Meet the Press | Tim Russert, Tom Brokaw, David Gregory, Chuck Todd, Kristen Welker
NBC; NBC News | Today, Today show, The Today Show | Matt Lauer, Savannah Guthrie, Meredith Vieira, Ann Curry, Hoda Kotb, Al Roker, Katie Couric
NBC; NBC News | NBC Nightly News, Nightly News | Lester Holt, Brian Williams
NBC; NBC News | Dateline, Dateline NBC | Stone Phillips, Keith Morrison
NBC | The Tonight Show, Tonight Show | Jay Leno, Jimmy Fallon, Conan O'Brien
NBC | Late Night | Seth Meyers
NBC | Saturday Night Live | Lorne Michaels
ABC; ABC News | This Week | George Stephanopoulos, Martha Raddatz, Jonathan Karl, Christiane Amanpour, Jake Tapper
ABC; ABC News | Good Morning America, GMA | Robin Roberts, Diane Sawyer, Michael Strahan, Amy Robach, Charlie Gibson
ABC; ABC News | World News Tonight, World News | David Muir, Peter Jennings
ABC; ABC News | Nightline | Ted Koppel, Terry Moran, Byron Pitts, Juju Chang
ABC; ABC News | 20/20 | Barbara Walters, Elizabeth Vargas, Hugh Downs
ABC | The View | Whoopi Goldberg, Joy Behar, Meghan McCain, Sunny Hostin, Rosie O'Donnell
ABC | Jimmy Kimmel Live | Jimmy Kimmel
CBS; CBS News | Face the Nation | Bob Schieffer, John Dickerson, Margaret Brennan
CBS; CBS News | CBS This Morning, This Morning, CBS Mornings | Gayle King, Charlie Rose, Norah O'Donnell, Tony Dokoupil, Anthony Mason
CBS; CBS News | 60 Minutes | Steve Kroft, Lesley Stahl, Scott Pelley, Mike Wallace, Morley Safer, Ed Bradley
CBS; CBS News | The Early Show | Harry Smith, Maggie Rodriguez
CBS; CBS News | CBS Evening News, Evening News | Jeff Glor, Dan Rather
CBS; CBS News | 48 Hours | Erin Moriarty
CBS | The Late Show, Late Show | David Letterman, Stephen Colbert
CBS | The Late Late Show | James Corden, Craig Ferguson
Fox; Fox News; Fox News Channel | Fox News Sunday | Chris Wallace, Shannon Bream, Tony Snow
Fox; Fox News; Fox News Channel | Fox & Friends, Fox and Friends | Steve Doocy, Brian Kilmeade, Ainsley Earhardt, Gretchen Carlson
Fox; Fox News; Fox News Channel | Hannity, Hannity & Colmes | Sean Hannity, Alan Colmes
Fox; Fox News; Fox News Channel | The O'Reilly Factor, O'Reilly Factor | Bill O'Reilly
Fox; Fox News; Fox News Channel | Special Report | Bret Baier, Brit Hume
Fox; Fox News; Fox News Channel | On the Record | Greta Van Susteren
Fox; Fox News; Fox News Channel | The Kelly File | Megyn Kelly
Fox; Fox News; Fox News Channel | The Ingraham Angle | Laura Ingraham
Fox; Fox News; Fox News Channel | Tucker Carlson Tonight | Tucker Carlson
Fox; Fox News; Fox News Channel | The Five, Justice with Judge Jeanine | Jeanine Pirro, Dana Perino, Greg Gutfeld
Fox; Fox News; Fox News Channel; Fox Business | Sunday Morning Futures, Mornings with Maria | Maria Bartiromo
Fox; Fox News; Fox Business; Fox News Channel | Your World, Cavuto | Neil Cavuto
Fox; Fox News; Fox Business | Lou Dobbs Tonight | Lou Dobbs
Fox; Fox News; Fox News Channel | Outnumbered, The Faulkner Focus | Harris Faulkner
Fox; Fox News; Fox News Channel | America's Newsroom | Bill Hemmer, Martha MacCallum
CNN | State of the Union | Dana Bash, Candy Crowley, John King, Jake Tapper
CNN | The Situation Room, Situation Room | Wolf Blitzer
CNN | Anderson Cooper 360, AC360 | Anderson Cooper
CNN | New Day | Alisyn Camerota, Chris Cuomo, John Berman
CNN | The Lead | Jake Tapper
CNN | Cuomo Prime Time | Chris Cuomo
CNN | Erin Burnett OutFront, OutFront | Erin Burnett
CNN | Larry King Live | Larry King
CNN | Piers Morgan Live, Piers Morgan Tonight | Piers Morgan
CNN | Starting Point | Soledad O'Brien
CNN | Fareed Zakaria GPS, GPS | Fareed Zakaria
CNN | Reliable Sources | Brian Stelter, Howard Kurtz
CNN | CNN Tonight | Don Lemon
MSNBC | Morning Joe | Joe Scarborough, Mika Brzezinski, Willie Geist
MSNBC | The Rachel Maddow Show, Rachel Maddow Show | Rachel Maddow
MSNBC | Hardball | Chris Matthews
MSNBC | The Last Word | Lawrence O'Donnell
MSNBC | All In | Chris Hayes
MSNBC | Andrea Mitchell Reports | Andrea Mitchell
MSNBC | The Ed Show | Ed Schultz
MSNBC | PoliticsNation | Al Sharpton
MSNBC | Countdown | Keith Olbermann
MSNBC | Deadline: White House | Nicolle Wallace
MSNBC | The Beat | Ari Melber
MSNBC | AM Joy, The ReidOut | Joy Reid
CNBC | Squawk Box | Joe Kernen, Becky Quick, Andrew Ross Sorkin
CNBC | Mad Money | Jim Cramer
CNBC | Power Lunch, Closing Bell | Kelly Evans
PBS | PBS NewsHour, NewsHour | Judy Woodruff, Jim Lehrer, Gwen Ifill, Amna Nawaz
PBS | Frontline, Washington Week | Yamiche Alcindor
NPR; National Public Radio | All Things Considered | Ari Shapiro, Mary Louise Kelly, Robert Siegel, Audie Cornish
NPR; National Public Radio | Morning Edition | Steve Inskeep, Rachel Martin
NPR; National Public Radio | Fresh Air | Terry Gross
NPR; National Public Radio | Weekend Edition | Scott Simon
Bloomberg; Bloomberg Television; Bloomberg TV | Bloomberg Surveillance | Tom Keene
Comedy Central | The Daily Show, Daily Show | Jon Stewart, Trevor Noah
Comedy Central | The Colbert Report, Colbert Report | Stephen Colbert
HBO | Real Time, Real Time with Bill Maher | Bill Maher
HBO | Last Week Tonight | John Oliver
HBO; Axios | Axios on HBO | Jonathan Swan
Fusion; Univision | Al Punto | Jorge Ramos
Univision | Noticiero Univision | Ilia Calderón
C-SPAN | Newsmakers, Washington Journal | Brian Lamb
BBC | Newsnight | Jeremy Paxman, Emily Maitlis
BBC; BBC One | The Andrew Marr Show, Andrew Marr Show, Sunday Morning | Andrew Marr, Laura Kuenssberg
BBC; BBC Radio 4; Radio 4 | Today programme, Today program | John Humphrys, Nick Robinson, Mishal Husain, Justin Webb
BBC | Panorama, Question Time | Fiona Bruce, David Dimbleby
ITV | Good Morning Britain | Susanna Reid, Piers Morgan
ITV | This Morning | Phillip Schofield, Holly Willoughby
Sky News; Sky | Sophy Ridge on Sunday | Sophy Ridge
LBC | Nick Ferrari at Breakfast | Nick Ferrari
Channel 4; Channel 4 News | Channel 4 News | Jon Snow, Cathy Newman, Krishnan Guru-Murthy
 | The Oprah Winfrey Show | Oprah Winfrey
 | The Ellen DeGeneres Show | Ellen DeGeneres
 | Dr. Phil | Phil McGraw
 | The Rush Limbaugh Show | Rush Limbaugh
 | The Glenn Beck Program | Glenn Beck
 | The Howard Stern Show | Howard Stern
 | The Hugh Hewitt Show | Hugh Hewitt
 | The Mark Levin Show | Mark Levin
 | The Joe Rogan Experience | Joe Rogan
 | The Breakfast Club | Charlamagne tha God
 | The Dana Loesch Show | Dana Loesch
 | The Mike Huckabee Show | Mike Huckabee
 | Pod Save America | Jon Favreau
`;

/** A programme as it may be told: by its name, by its network, by who hosts it. */
export interface Show {
  readonly networks: readonly string[];
  readonly titles: readonly string[];
  readonly hosts: readonly string[];
}

/** Every programme, in the order of the table. */
export const SHOWS: readonly Show[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [networks = [], titles = [], hosts = []] = row
      .split('|')
      .map((part, at) => part.split(at === 0 ? ';' : ',').map((name) => name.trim()));
    return { networks: networks.filter(Boolean), titles, hosts };
  });

const WORDS_OF_ENGLISH =
  /^(Today|This Week|Late Night|Special Report|On the Record|Dateline|Frontline|Countdown|Hardball|Newsmakers|World News|Outnumbered|Your World|The Lead|The Beat|New Day|GPS|All In|The Five|The Last Word|Panorama|Sunday Morning|This Morning|Starting Point|Situation Room|Real Time|20\/20|Cavuto|Hannity|Sky|Fox|Fusion|Bloomberg|Axios)$/;

/** Whether a title or network, without quotation marks, may be words of the language, or of other names. */
export function isPlainTitle(title: string): boolean {
  return WORDS_OF_ENGLISH.test(title);
}
