/** Square brackets mark the predicate asked for. */
export const NEGATIVE = `
The minister did not [sign] the order.
The minister didn't [sign] the order.
The minister has never [visited] the port.
The talks have not [resumed].
The mayor was not [hurt].
The mayor wasn’t [hurt] in the crash.
The ship will not [sail] on Friday.
The ship won't [sail] on Friday.
The union cannot [accept] the offer.
Nobody [survived] the crash.
No one [claimed] responsibility.
None of the passengers [survived].
No passengers [survived] the crash.
No deal was [reached].
The council met for an hour and nobody [objected].
Police [found] no weapons in the house.
The minister [said] nothing about the vote.
The envoy [spoke] to no one.
Neither side [won].
Neither Dahl nor Voss [attended] the hearing.
Dahl neither [confirmed] nor denied the report.
Dahl neither confirmed nor [denied] the report.
Dahl did not smile, nor did he [speak].
Dahl did not smile or [speak].
The company has not called or [written] to its clients.
The troops never [crossed] the river.
At no point did the pilot [report] a fault.
Under no circumstances will the army [withdraw].
In no way did the firm [break] the law.
The driver left without [paying].
The driver left the scene without [calling] the police.
The bridge is no longer [open].
Dahl no longer [works] for the firm.
The plan was hardly [new].
Not a single vote was [counted].
The ship did not [arrive], officials said.
The army said it did not [fire] on the crowd.
"We did not [fire] first," the colonel said.
The man who did not [vote] was fined.
The evidence was not [enough].
The suspect [was] not a citizen.
There [were] no injuries.
There [was] no deal.
Dahl lived, but Voss did not [escape].
The law does not [apply] to farmers.
Not one of them [left].
The court ruled that the search was not [legal].
It is not [true] that the dam leaked.
The flight never [left].
Nothing [happened] on Monday.
Nowhere did the report [mention] the leak.
Not once did she [complain].
`;

export const POSITIVE = `
The minister [signed] the order.
The minister did not say he [left].
The minister did not say so, but he [left].
The company, not the bank, [paid] the fine.
The firm not only [paid] the fine but also closed the plant.
Not only did the firm [pay] the fine, it also closed the plant.
The firm did not just [pay] the fine.
The shop did not [open] until Monday.
The shop opened on Monday, not long after the flood [receded].
No fewer than 40 people [died].
No more than 40 people [died].
No less than 5 percent of voters [abstained].
Nearly 40 people [died].
Not all of the passengers [survived].
Not every passenger [survived].
Few passengers [survived].
Few of the passengers [survived].
Hardly any passengers [survived].
Barely 40 passengers [survived].
The boat barely [escaped] the storm.
No doubt the minister [knew].
There is no doubt that the minister [knew].
The driver [left] without paying.
The plane [landed] with no injuries.
He [attacked] the man for no reason.
The town [rebuilt] the bridge in no time.
The minister refused to [sign] the order.
The minister failed to [sign] the order.
The minister denied that he [signed] the order.
No sooner had the vote [ended] than the fighting began.
The ship [sank], not surprisingly.
The minister [resigned] because he was not trusted.
The minister, who was not trusted, [resigned].
The man [said] he did not know her.
The minister did not come, but his deputy [spoke].
The minister did not stop and [drove] off.
The union, which has no money, [lost] the case.
The army [denied] the report.
The unarmed man [ran].
It was an unlikely win that [stunned] the town.
Nobody knew that the minister had [left].
The minister [spoke] because nobody asked him to stop.
Whether or not the bill passes, the mine will [close].
If not for the guard, the thief would have [escaped].
All but one of the passengers [survived].
Nothing but the tower [remained].
The judge did not believe the man [lied].
The minister cannot [help] but worry.
Nobody did not [vote].
No matter who wins, the tax will [rise].
`;
