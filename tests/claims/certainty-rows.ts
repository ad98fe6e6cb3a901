/** Square brackets mark the predicate asked for. */
export const CERTAINTY = {
  asserted: `
Police [arrested] two men on Sunday.
The ship [sank] on Tuesday.
The minister has [resigned].
The troops managed to [cross] the river.
The army forced the rebels to [withdraw].
The flood caused the dam to [break].
The firm did not forget to [pay] the fine.
The guards did not fail to [stop] the thief.
The town celebrated after its team [won].
Voters know that prices [rose].
The ship [sank] because the pilot slept.
Dahl [went] on to win.
The boy was able to [escape].
Even if the union objects, the plant [closed] in June.
The minister [refused] to sign.
The minister [denied] the report.
The court [ordered] the firm to pay.
The union [planned] a strike.
Officials [said] the road was closed.
The company stopped [selling] the drug.
The mine [closed] in 1998 when the owner died.
The president began [reading] the letter.
The crowd [wanted] to leave.
`,
  reported: `
Police said the driver [fled] the scene.
The suspect reportedly [ran] into a store.
The suspect [ran] into a store, according to police.
"The walls [held]," the mayor said.
The ministry confirmed that the envoy [left].
The court ruled that the law [violates] the constitution.
The president is said to have [fled].
The rebels [took] the town, a spokesman said.
The agency reported that prices [rose].
The firm was reported to have [lost] money.
The mayor admitted that she [knew] of the letter.
Officials said the army managed to [cross] the river.
The study found that the drug [worked].
`,
  alleged: `
Prosecutors allege that Dahl [stole] the funds.
Dahl allegedly [stole] the funds.
Dahl was accused of [stealing] the funds.
Prosecutors accused the banker of [taking] bribes.
Prosecutors claim Dahl [took] two bribes.
Dahl is suspected of [killing] his partner.
Dahl was charged with [killing] his partner.
The envoy supposedly [sold] secrets.
The army purportedly [shelled] the town.
The lawsuit accuses the firm of [hiding] the leak.
He is alleged to have [hit] the guard.
The firm claimed to have [paid] the fine.
Dahl was arrested on suspicion of [selling] secrets.
`,
  planned: `
The company plans to [close] the plant.
The minister will [resign] in May.
The ship is expected to [arrive] on Friday.
The leaders are to [meet] in Torran.
The court is due to [rule] on Thursday.
The army is set to [leave] the north.
The union vowed to [strike].
The talks are scheduled to [resume] in May.
The mayor intends to [run] again.
The bank agreed to [pay] the fine.
The envoy promised to [return].
The judge ordered the firm to [pay].
The mayor urged residents to [leave].
The president said he would [resign].
The firm is going to [sell] the mine.
The rebels threatened to [kill] the hostages.
The board decided to [sell] the mine.
The government wants to [raise] taxes.
The minister is about to [resign].
The president called on the army to [withdraw].
The firm hopes to [open] a plant.
The senator proposed to [cut] the tax.
The union demanded that the firm [pay].
We shall [overcome] this, the mayor wrote.
The bank offered to [buy] the mine.
The town is preparing to [rebuild].
`,
  possible: `
The virus may [spread].
The minister could [resign].
The minister might have [known].
The ship probably [sank].
Perhaps the guard [slept].
The minister is likely to [resign].
The ship appears to have [sunk].
The bank seems to [know] the buyer.
Investigators believe the gunman [acted] alone.
Officials suspect the fire was [set].
The police asked whether the man had [fled].
It is unclear whether the army [crossed] the river.
It is not known if the pilot [survived].
Did the minister [resign]?
Why did the bridge [fall]?
The minister did not say whether he had [signed].
The spokesman declined to say if the envoy had [left].
The minister did not say he [left].
The report suggests that the dam [leaked].
The letter indicates the bank [knew].
The minister is unlikely to [resign].
The firm tried to [sell] the mine.
The judge doubts that the man [lied].
The state can [seize] the land.
The firm must have [known].
It is possible that the boat [sank].
The driver did not deny that he [fled].
The president is considering [firing] the general.
Residents fear that the dam will [burst].
Is the minister [dead]?
`,
  conditional: `
If the bill [passes], taxes will rise.
If the bill passes, taxes will [rise].
Taxes will [rise] if the bill passes.
Unless the rain [stops], the dam will break.
Unless the rain stops, the dam will [break].
The mine would have [closed] without the loan.
Had the guard [slept], the thief would have escaped.
Had the guard slept, the thief would have [escaped].
The firm would [close] the plant if it lost the case.
The deal will stand provided that both sides [sign].
The law would [ban] night flights.
Should the talks [fail], the union will strike.
The army will leave as long as the truce [holds].
Were the bank to [fail], the state would pay.
`,
  denied: `
The minister denied that he [took] the money.
The minister denied [taking] the money.
The minister refused to [sign] the order.
The minister declined to [comment].
The guards failed to [stop] the thief.
The army did not manage to [cross] the river.
The storm prevented the ship from [leaving].
The bank was unable to [pay].
The pilot was not able to [land].
The firm forgot to [renew] the permit.
The mayor rejected claims that she [knew] of the letter.
There is no evidence that Dahl [took] the money.
The police found no sign that the door was [forced].
It is not true that the dam [leaked].
The army ruled out [sending] troops.
The minister is not expected to [attend].
The firm does not plan to [sell] the mine.
The union does not intend to [strike].
The police do not believe that the boy [fled].
The state banned the group from [marching].
The driver avoided [hitting] the dog.
It is false that the ship [sank].
The minister refuted reports that he [resigned].
`,
} as const;
