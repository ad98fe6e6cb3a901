/** Capacities of the press, the stage and sports by walk of life, own knowledge of news; how a line reads is told at `WALKS`. */
export const PLAYING_WALKS: Readonly<Record<string, string>> = {
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
};
