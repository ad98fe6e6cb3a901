/** Rows written after the rules, and scored before any of them was changed for these; the notation is the same. */
export const MORE = `
{The coast guard} says a tanker [ran] aground off Halden early on Wednesday.
{Interior Minister Pavel Orlin} said late Tuesday that 18 bodies had been [recovered].
A tanker ran aground off Halden on Wednesday and its crew [jumped] into the sea, {the coast guard} says.
{A person briefed on the matter} said the board [fired] Ms. Weld on Friday.
"She was [fired]," {a person briefed on the matter} said.
"I do not [regret] a word of it," {Ms. Weld}, 61, said in an interview.
"I do not regret a word of it," {Weld} said in an interview, “and I would [write] it again.”
{Weld}, who left the party in 2016, told the Halden Post that the leadership "[lost] its way years ago".
{The Halden Post} reported on Sunday that Weld had [met] the buyers twice.
The buyers [withdrew], {the Halden Post} reported on Sunday.
Weld [met] the buyers twice, {the Halden Post} reported.
{Doctors Without Limits}, the aid group, said its clinic was [hit] by a shell.
{Orlin}, whose ministry runs the prisons, denied that guards had [beaten] inmates.
{Orlin} also accused the press of [lying].
{The prosecution} says that he [buried] the gun in a field.
{His lawyer}, Ruth Sand, said he was [asleep] at the time.
{Sand} said her client slept and that police had [ignored] the alibi.
Her client, {she} said, [slept] through the night.
"My client [slept] through the night," {Sand}, the lawyer, told the court.
"My client [slept] through the night," {Sand} told the court on Tuesday, a day after the trial opened.
"Everyone was screaming," said {Petra Holm}, 34, a nurse who was on the train. "People [jumped] out of windows."
“It [sounded] like thunder,” recalled {Jon Reyes}.
“It [sounded] like thunder,” {Jon Reyes}, a baker, recalled.
“What did we [do] to deserve this?” asked {Reyes}.
“What did we [do] to deserve this?” {he} asked.
“We are [done]!” shouted {one man}.
{One man} shouted: “We are [done]!”
The group posted a video on its website in which {it} said it [carried] out the attack.
{The group} claimed on its website that it [carried] out the attack.
{The bank}, which employs 4,000 people, said it would [cut] 300 jobs.
{The bank} said it would cut 300 jobs and [close] nine branches.
{The bank} has not said when the branches will [close].
Speaking to reporters outside the court, {Brandt} said he had [done] nothing wrong.
In his memoir, {Brandt} writes that his father [drank].
During a hearing on Tuesday, {Senator Mia Falk} asked why the agency had [waited].
"Why did the agency [wait]?" {Senator Mia Falk} asked during a hearing on Tuesday.
{The agency's director}, Leo Stahl, replied that staff had [followed] the rules.
{Stahl} replied: "Our staff [followed] the rules."
When asked about the rules, {Stahl} said they [were] followed.
{A White House official} confirmed that the call [took] place.
The call [took] place, {a White House official} confirmed on condition of anonymity.
{Three witnesses} testified that the truck never [stopped].
{The indictment} says that Brandt [moved] the money abroad.
According to {the indictment}, Brandt [moved] the money abroad.
Brandt, according to {the indictment}, [moved] the money abroad.
Brandt [moved] the money abroad and bought a house, according to {prosecutors in Torran}.
{Scientists at the institute} say the lake is [warming].
{Mr. Orlin's critics} say he [ignores] the courts.
{Many} said they had never [seen] such waves.
{Both} said they [regretted] the fight.
{Mayor-elect Dana Cole} promised to [open] the books.
{Cole} has repeatedly said that she [paid] her taxes.
{Cole} has been quoted as saying that she never [paid].
The rumour that Cole [paid] nothing spread fast.
Cole [paid] the bill and thanked the waiter.
The mayor, Cole, [paid] the bill.
Brandt was [arrested] at dawn, and his lawyer was told at noon.
The call lasted nine minutes, and both men [laughed].
{Cole} made no comment on the bill but said she would [sue].
“We did not [see] the truck,” {the drivers}’ statement said.
“We did not [see] the truck,” a statement from {the drivers} said.
“The truck [came] out of nowhere,” {the older driver} said, “and then it was gone.”
“The truck came out of nowhere,” {the older driver} said, “and then it was [gone].”
{The older driver} said the truck “[came] out of nowhere” at dawn.
The truck, {the older driver} said, “[came] out of nowhere”.
{Falk} called Stahl’s answer “an insult to those who [waited]”.
{Falk}, in a letter to Stahl, said he had “[failed] every family in this state”.
{The mayor of Brask}, Lida Horn, said the flood [destroyed] 40 homes.
The flood [destroyed] 40 homes, {Horn} told the local radio station.
"It [destroyed] everything," {Horn} told the local radio station on Sunday.
{Rescue workers} said they had [pulled] six people from the rubble.
{The army's chief spokesman} said on television that the rebels had [retreated].
{Rebels} denied that they had [retreated] and said they held the bridge.
{The airline} tweeted that all flights were [cancelled].
All flights were [cancelled], {the airline} said in a tweet.
"All flights are [cancelled]," {the airline} said on Twitter.
{A judge} ruled on Friday that the ban [violated] the charter.
“He was a good man,” {his widow}, Greta, said through tears. “He [helped] everyone.”
“He was a good man,” said {his widow}, Greta. “He [helped] everyone.”
{Coach Rolf Lind} said his team [deserved] the win.
"We [deserved] it," {coach Rolf Lind} said after the match.
{Lind}, who took over in May, called it "the best game we have [played]".
{The inquiry} found that engineers [ignored] the cracks.
{The firm's lawyers} have argued that the contract [expired].
In a report published on Monday, {the watchdog} said the firm [hid] losses.
Asked by a reporter whether he would quit, {the minister} replied: “I have never [considered] it.”
{The minister} said he had "never [considered] resigning".
{She} recalled that the river [froze] that winter.
“Nobody [knows] where he is,” {a cousin}, Ivo Brandt, said.
{Opposition leader Vera Stahl} accused the government of [hiding] the figures.
The government [hid] the figures, {opposition leader Vera Stahl} claimed.
`;
