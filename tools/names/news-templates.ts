/**
 * Sentences in the manner of news, written for this project, with places for names: persons `{P}` full, `{p}` family
 * name alone (of the last full name), organisations `{O}` (body), `{C}` (company), `{N}` (outlet), `{A}` acronym,
 * places `{L}` (city), `{K}` (country), `{S}` (state or division), and words that are no measured name: `{D}` demonym,
 * `{T}` title, and buildings that stand for a body `{W}`.
 */
export const TEMPLATES: readonly string[] = `
{L}, {K} ({N}) — {T} {P} met {D} officials in {L} on Monday .
{L} — {P} , chairman of the {O} , resigned on Friday after a report in {N} .
{T} {P} said on Tuesday that {K} would not take part in the talks .
" We will not accept it , " {T} {p} told reporters in {L} .
{P} , a spokesman for the {O} , declined to comment .
{P} , the {D} prime minister , and {P} , the {D} president , agreed to meet in {L} .
{T} {P} of {S} said the {O} had acted too late .
{T} {P} , R-{S} , called on the {O} to release the documents .
{p} and {p} spoke for about 30 minutes .
The {O} said in a statement that {P} had been informed .
According to {N} , {C} plans to close its plant in {L} , {S} .
{C} shares fell after {N} reported the inquiry .
{N} first reported the news .
{P} told {N} in an interview that {p} was wrong .
In an interview with {N} 's {P} , {p} denied the charge .
{K} and {K} signed the agreement in {L} last year .
Police in {L} , {S} , said {P} , 34 , was arrested near {L} .
{P} , 61 , of {L} , was charged with fraud .
{N} editor {P} wrote that {T} {p} should step down .
{C} Chief Executive {P} said sales in {K} rose .
{O} Director {P} testified before the {O} .
{O} spokesman {P} said the agency was looking into it .
{A} spokeswoman {P} confirmed the figures .
The {A} said {K} had tested a missile near {L} .
{D} President {P} arrived in {L} on Wednesday for talks with {D} Prime Minister {P} .
Presidents {p} and {p} will hold a summit in {L} .
Sens. {P} and {P} voted against the bill .
{p} , who was born in {L} , worked for {C} before he joined the {O} .
{p} 's lawyer , {P} , said his client was innocent .
Mr. {p} said he had spoken with Ms. {p} .
Mrs. {p} , a Democrat from {S} , won the primary .
The {L} Police Department said the man lived in {L} .
{K} 's foreign ministry summoned the {D} ambassador .
{L} has accused {L} of breaking the ceasefire .
A {D} court on Thursday sentenced {P} to five years in prison .
Officials in {L} and {L} said the deal was close .
{P} , a professor at {L} University , said the ruling was unusual .
The {S} Supreme Court ruled against {p} in March .
{p} endorsed {P} at a rally in {L} , {S} , on Sunday .
{P} ( R-{S} ) and {P} ( D-{S} ) introduced the measure .
House Speaker {P} said the vote would be held in May .
{W} press secretary {P} said {p} had not seen the letter .
The {W} said on Monday that it would not comment .
A {W} aide said {p} had met officials at the {W} .
{W} officials said {p} would leave for {K} .
{p} returned to the {W} on Sunday .
At the {W} , {P} met {W} Chief of Staff {P} .
Judge {P} of the {O} blocked the order .
The ruling by Judge {P} was a setback for {C} .
{C} and {C} are in talks about a merger , {N} said .
" {p} is a friend , " said {P} , who served under {p} in {K} .
{P} and his wife , {P} , live in {L} .
Army Gen. {P} commanded troops in {K} .
The {A} 's {P} said members in {S} were angry .
{K} , {K} and {K} were among those that voted for the resolution .
Asked about {p} , {p} said : " I trust {p} . "
{p} flew from {L} to {L} , where {T} {p} received her .
Republican {P} defeated Democrat {P} in {S} .
Republicans in {S} backed {P} over {P} .
{S} Gov. {P} declared a state of emergency .
{S} Republican {P} opposed it .
{S} Democrats chose {P} .
{L} Mayor {P} visited the site with {T} {P} .
Former {O} official {P} was named as his successor .
Former {C} executive {P} was found guilty .
Actor {P} and singer {P} attended the ceremony in {L} .
The attack near {L} , in northern {K} , killed 12 people .
A bomb exploded in the {D} city of {L} .
At the {O} , {P} was greeted with applause .
{p} later joined {C} as a director .
{P} contributed to this report from {L} .
By {P}
By {P} and {P} , {N}
Image : {P} / {N}
Photo by {P}
{P} reported from {L} , and {P} from {L} .
{N} reporter {P} contributed reporting .
Follow {P} on Twitter .
{K} : {P} wins election
{P} : {K} must act now
{P} to visit {L}
{K} accuses {K} of spying
{C} to cut 500 jobs in {L}
{O} opens inquiry into {C}
{P} dies at 87
The group , known as {A} , has its seat in {L} .
The {O} ( {A} ) published its report on Thursday .
The {A} , founded in {L} in 1952 , has 40 members .
{P} of the {A} said prices would fall .
In {K} , the {O} is led by {P} .
The president 's trip to {K} and {K} was cut short .
{P} 's campaign said it raised money in {S} and {S} .
{p} 's remarks in {L} angered {K} .
{p} aides said {p} would not appear on {N} .
{T} {p} 's office did not respond .
{P} met {p} Monday in {L} .
{T} {p} arrived in {K} Wednesday for talks .
A {L} court Friday ordered {C} to pay .
{C} , {C} and {C} removed the posts .
{C} and {C} did not respond to requests for comment .
The {p} administration has asked {K} for help .
The {p} campaign paid {C} in {S} .
Aides to {p} and {p} spoke in {L} Thursday .
The case is {p} v. {p} .
{P} , who heads the {O} 's office in {L} , said it would appeal .
After {p} left , {p} took over .
He criticized {p} and praised {P} .
She called {p} " a liar " on {N} .
{O} officials told {N} that {p} had known .
" What {p} did in {L} was wrong , " said {P} , a {S} lawmaker .
State Sen. {P} and {L} City Councilman {P} joined the march .
{P} of the {D} {O} said {K} would help .
Mr. {p} and his brother , {P} , grew up in {L} , {S} .
Under {p} , the {O} hired 300 people .
{P} ( {K} ) beat {P} ( {K} ) .
As {p} put it , " {K} is not {K} . "
`
  .trim()
  .split('\n');
