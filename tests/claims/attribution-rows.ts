/**
 * Who is credited with what. Braces mark the speaker, square brackets the predicate asked for; a row without braces
 * has no speaker. Every name and fact is invented.
 */
export const INDIRECT = `
{Police} said the driver [fled] the scene.
{Police} said on Monday that two men were [arrested] near the harbour.
{The ministry} said the bridge would [reopen] in May.
{Mayor Ana Ortiz} said the town had [lost] its only clinic.
{Officials} said that the fire [began] in a kitchen.
{A spokesman for the airline} said the flight [landed] safely.
{A spokeswoman for the Velmark health ministry} said 14 people had [died].
{Ortiz's office} said in a statement that the talks [failed].
{The company} said in a filing on Thursday that sales [fell] by 4 percent.
{She} told reporters that the court had [rejected] the appeal.
{He} told the newspaper he [regretted] the decision.
{Prosecutors} allege that Mr. Dahl [stole] the funds.
{Prosecutors} claimed Dahl [took] two bribes.
{Dahl} denied that he [took] the money.
{The defence minister} denied the army had [crossed] the border.
{Investigators} believe the gunman [acted] alone.
{The senator} admitted that she [knew] of the letter.
{The court} ruled that the law [violates] the constitution.
{The army} confirmed that one soldier was [killed].
{The agency} reported that prices [rose] in August.
{The president} announced that he would [resign].
{Analysts} expect that the bank will [raise] rates.
{Dr. Lena Voss} warned that the virus could [spread].
{The union} insisted that nobody was [hurt].
{Witnesses} described how the roof [collapsed].
{Two officials} said the envoy [left] early.
{The prime minister} tweeted that the vote was [rigged].
{Sweeney} wrote on Twitter that she had [won].
{Sweeney} wrote in a tweet that the report [misled] voters.
{The embassy} has said that its staff [remained] in the capital.
{Neighbours} have told police that they [heard] shots.
{Dahl's lawyers} argue that the evidence was [planted].
{The mayor's lawyers} argued the search [broke] the law.
{The regulator} estimates that 40,000 homes [lost] power.
{Both governments} said the talks [ended] without a deal.
{The report's authors} said the dam had [leaked] for years.
{Ms. Ortiz} acknowledged that the city [ignored] the warnings.
{The state television} reported that rebels [seized] the port.
{The chairman} also said that profits [doubled].
{The bank} later said the accounts were [frozen].
{The governor} had said that the levee [held].
{Critics} say the plan [favours] the rich.
{Some residents} say they never [received] a warning.
{Hospital officials} said three of the injured [died] overnight.
{The Velmark News Agency} said the two leaders [met] in Torran.
{The 34-year-old} told the jury that he [fired] twice.
{Lawyers for the company} said it [paid] the fine.
{Relatives of the victims} say the police [lied].
According to {police}, the suspect [ran] into a store.
According to {the ministry}, 12 people [died].
According to {Dr. Lena Voss}, the patient [recovered].
The suspect [ran] into a store, according to {police}.
The plant [leaked] oil for a week, according to a report by {the coast guard}.
The plant [closed] in June, according to {court documents}.
Two men [escaped], according to {local officials}.
The rebels [took] the town, {a spokesman} said.
The rebels [took] the town, {the army} said on Sunday.
The bridge [collapsed] at noon, {witnesses} said.
The deal [failed], {two diplomats} told the newspaper.
The minister [resigned], said {Lee Jae-won}, a deputy spokesman.
The talks will [resume] in May, said {Ana Ortiz}, the mayor of Torran.
The engine [failed], said {Captain Ruth Adeyemi}, who led the inquiry.
The vote was [delayed], says {the commission}.
The fire, {police} said, [started] in a garage.
The killings, {the prosecutor} said, [shocked] the town.
The company, {analysts} say, [lost] its way.
As {Ortiz} put it, the council [betrayed] the town.
As {the judge} said, the case [collapsed].
{Dahl} was quoted as saying that the army [fired] first.
{The minister} was quoted by state media as saying that talks [continue].
{Dahl} went on to say that the firm [broke] the law.
{The spokesman} declined to say whether the minister [resigned].
{The mayor} refused to say if she had [signed] the order.
{Ortiz} said the water was clean and that the plant [met] every rule.
{Ortiz} said the plant was safe but added that it would [close].
{Ortiz} criticised the plan and said it [ignored] the poor.
{The judge}, who was appointed in 2011, said the law [discriminates].
{Dahl}, 52, said he [sold] the boat last year.
{Dahl}, a former judge, said the court [erred].
{Senator Ruth Adeyemi}, a Liberal from Torran, said the bill [fails] farmers.
A statement from {the Velmark embassy} said its envoy [left] on Friday.
A statement by {the union} said the strike had [begun].
{Ortiz}'s statement said the clinic [closed] in March.
In a statement, {the company} said it [fired] the manager.
In an interview with the newspaper, {Ortiz} said she [voted] against the plan.
In a letter to parents, {the school} said a pupil had [died].
In a tweet, {the minister} said the ship had [sunk].
On Twitter, {the minister} said the ship had [sunk].
Asked about the raid, {the colonel} said it [succeeded].
Speaking in Torran, {the president} said the war had [ended].
The prosecutor said {Dahl} had told the police that the car [crashed].
{Police} said that when officers arrived the man [attacked] them.
{Officials} said the man who [attacked] them was drunk.
{The president}'s claim that the election was [stolen] has no basis.
It was reported that the ship had [sunk].
It is unclear who [fired] first.
The ship [sank] on Tuesday.
Police [arrested] two men on Sunday.
The minister [met] his rival and shook his hand.
Prices [rose] while wages fell.
Dahl [resigned] after reporters found the letters.
She said nothing and [left] the room.
The company [told] its staff the news.
The suspect, who [fled] on foot, was caught.
The judge [rejected] the request and said so in court.
Officers [said] the road was closed.
Dahl was told that the account was [closed].
The mayor [met] the spokesman for the union.
The paper that [reported] the theft won a prize.
{Ortiz} told the council on Monday that the town had been [cheated].
{The Foreign Ministry in Torran} said it had [summoned] the envoy.
{Three people with knowledge of the talks} said the firms [agreed] on a price.
{Police in the northern city of Halden} said a child was [found].
{Army chief General Tomas Rell} said the troops [withdrew].
{Deputy Prime Minister Ines Kolar} said the budget [passed].
{The White House} said the president had [signed] the bill.
{The United Nations} says that 9,000 people [fled] the fighting.
{The study} found that the drug [worked] in most patients.
A survey by {the institute} showed that support [fell] to 31 percent.
{Rell} promised that the army would [leave].
{Rell} vowed to [punish] the killers.
{The rebels} threatened to [kill] the hostages.
{The carrier} pledged to [refund] every ticket.
`;

export const QUOTED = `
"We will [rebuild]," {Mayor Ana Ortiz} said.
"We will [rebuild]," {Ortiz} said in a statement on Monday.
"We will [rebuild]," said {Ana Ortiz}, the mayor of Torran.
"We will [rebuild]," said {Ortiz}.
"We will [rebuild]," {she} said.
“We will [rebuild],” {Ortiz} told reporters after the meeting.
“We will [rebuild] this town,” {Ortiz}, 52, told the crowd.
"We will [rebuild]," {Ana Ortiz}, the mayor of Torran, said.
{Ortiz} said, "We will [rebuild]."
{Ortiz} said: "We will [rebuild] every house."
{Ortiz} added: “The town is not [afraid].”
{The ministry} said in a statement: "The talks [failed] because of one side."
"The talks [failed]," {the ministry} said in a statement.
"The talks [failed]," read a statement from {the ministry}.
"The talks [failed]," according to {a person close to the talks}.
According to {Ortiz}, "the town [lost] everything" in the flood.
{Ortiz} said the flood was "the worst that this town has [seen] in a century".
{Ortiz} called the vote "a farce that nobody [believes] in".
{The senator} said he was "deeply [sorry] for what I did".
{The senator} described the report as “an attack that [shames] this house”.
"The plan," {Ortiz} said, "[ignores] the poor."
"The plan [ignores] the poor," {Ortiz} said. "It must be withdrawn."
"The plan ignores the poor," {Ortiz} said. "It [insults] them."
"I saw the flames," said {Jan Dahl}, who lives nearby. "Then the roof [fell] in."
“They ran,” {the guard} said. “We [followed] them to the river.”
"No deal was [signed]," insisted {the minister}.
"No deal was [signed]," {the minister} insisted, rejecting the report.
"Who [paid] for this?" {Senator Adeyemi} asked.
"Stop the [war]!" {a protester} shouted.
"It is over," {he} told the court. "I [lost] everything."
Rell was blunt. "The army [failed] us," {he} said.
"The army [failed] us," {the general} was quoted as saying.
{Dahl} was quoted as saying, "The army [fired] first."
“The army [fired] first,” {Dahl} wrote on Twitter.
"The army [fired] first," {Dahl} tweeted on Sunday.
In a tweet, {Dahl} wrote: "The army [fired] first."
“The army [fired] first,” {Dahl's lawyer} argued in court.
"The army [fired] first," {the lawyers for Dahl} argued.
“We [know] what happened,” {police chief Ruth Adeyemi} told a news conference.
"We have [found] the plane," {Transport Minister Karim Dahl} announced.
"We have [found] the plane," announced {Transport Minister Karim Dahl}.
"We have [found] the plane," {a spokesman for the airline} confirmed.
"The plane is lost," {he} said, adding that "nobody [survived] the crash".
"The dog [barked] all night," recalled {neighbour Tomas Rell}.
"It was not [easy]," {Kolar} admitted.
"It was not [easy]," {Kolar}, who turns 40 on Friday, admitted.
{Kolar} told the magazine that the film "[changed] my life completely".
{Kolar}'s statement said: "We [regret] the error and the harm it did."
"We [regret] the error," {Kolar's office} said.
"We [regret] the error," {Kolar's spokeswoman} said.
{Police} said one man "[attacked] officers with a long knife".
"We [believe] the boy is alive," {the family} said through a lawyer.
As {Ortiz} put it, "the council has [betrayed] this town".
"The council has [betrayed] this town," as {Ortiz} put it.
"We [lost] the vote," {Ines Kolar and her deputy} said.
"If they [come], we will fight," warned {General Tomas Rell}.
"Velmark [wants] peace," {the president} said at the summit, "and it wants it now."
"Velmark wants peace," {the president} said at the summit, "and it [needs] it now."
"We [hope] for rain," said {farmer Lena Voss}, looking at her fields.
"I never [took] a bribe," {Dahl} said, according to a person who was there.
`;

/** Passages: the speaker stands in another sentence or paragraph than the words asked for. */
export const PASSAGES = [
  '"We are ready," {Ortiz} said. "The walls are high. The pumps [work]."',
  'Ortiz spoke to reporters on Monday. "The town [needs] help now," {she} said.',
  '"The town needs help," {Ortiz} said.\n\n"We [lost] the clinic and the school in one night."',
  'Ortiz said the town was tired.\n\n"We [lost] the clinic and the school in one night," {she} said.',
  '“The town needs help,” {Ortiz} said. “We lost the clinic.\n\n“We [lost] the school as well.”',
  '{Ortiz} addressed the council: “The town needs help.\n\n“We [lost] the school as well. Nobody came.”',
  'Dahl said the firm was sound. {He} added that it had [paid] its debts.',
  '"The firm is sound," Dahl said. {He} added that it had [paid] its debts.',
  'Dahl was calm. "The firm [paid] its debts," {he} told the judge.',
  'The judge asked Dahl about the money. "I [spent] it," {he} replied.',
  '"The firm is sound," said Dahl. "It [paid] its debts," {he} added.',
  '"The firm is sound," said Dahl. "It is not," said {Voss}. "It never [paid] its debts."',
  'Dahl said the firm was sound.\n\n"The firm is [broke]," said {Voss}, an analyst.',
  'Rell said in a speech on Sunday that the war was lost. "We [lack] shells," {he} said.',
  'The airline issued a statement. "We are [working] with the families," {it} said.',
  'The airline issued a statement late on Sunday. The crew [landed] in fog.',
  'Dahl said the firm was sound. The firm [paid] its debts in June.',
  '"The firm is sound," Dahl said.\n\nThe firm [paid] its debts in June, {records} show.',
  '{Voss} was clear:\n\n"The drug does not [work] in children."',
  '"The drug does not work," Voss said. "It [harms] them," {she} went on.',
  'Asked about the strike, {Kolar} said: "We [met] every demand. They want more."',
  'Asked about the strike, {Kolar} said: "We met every demand. They [want] more."',
  '"We [met] every demand. They want more," {Kolar} said.',
  '"We met every demand. They [want] more than we have," said {Kolar}, the minister of labour.',
  'Kolar smiled. “We won,” {she} said. “That is all that [matters] to us.”',
];

export const HEADLINES = [
  '{Police}: Two men [killed] in harbour blast',
  '{Minister}: No deal was [reached]',
  '{Ortiz}: Town will [rebuild] after flood',
  'Two men [killed] in harbour blast: {police}',
  'Two men [killed] in harbour blast, {police} say',
  'Bridge [collapsed] after warning, {report} says',
  '{Report}: Bridge [collapsed] after warning',
  '{Ortiz} says town will [rebuild]',
  '{Velmark army} says rebels [fled] city',
  '"We [lost] everything": {Ortiz}',
  '{Ortiz}: "We [lost] everything in the flood"',
  'Two men [killed] in harbour blast',
  'Harbour blast: Two men [killed]',
  'Velmark v Torran: Hosts [won] after extra time',
];
