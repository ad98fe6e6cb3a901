import type { OppositeClass } from './opposites-class.ts';

/** Opposites of general English in things, people and manners, by the scales on which they lie. */
export const EVERYDAY_OPPOSITES: readonly OppositeClass[] = [
  {
    name: 'ease',
    type: 'contrary',
    reason: 'One task is easy or hard for one doer.',
    poles: [
      'n: ease, simplicity; a: easy, simple, straightforward, effortless, painless, uncomplicated; r: easily, effortlessly',
      'n: difficulty, complexity; a: difficult, hard, complicated, complex, tricky, arduous, challenging, tough, laborious; r: barely, hardly',
    ],
  },
  {
    name: 'size',
    type: 'contrary',
    reason: 'One thing is great or small for its sort.',
    poles: [
      'a: big, large, huge, gigantic, enormous, immense, vast, giant, colossal, massive, towering',
      'a: small, little, tiny, minuscule, miniscule, minute, miniature, microscopic, petite',
    ],
  },
  {
    name: 'stature',
    type: 'contrary',
    reason: 'A measure of length or height lies above or below the usual.',
    poles: ['a: tall, long, lengthy, high', 'a: short, low, brief, squat'],
  },
  {
    name: 'temperature',
    type: 'contrary',
    reason: 'One thing is warm or cold at one time.',
    poles: [
      'v: heat, heat up, warm, warm up, melt, thaw; a: hot, warm, boiling, scorching, sweltering',
      'v: cool, cool down, freeze, chill; a: cold, cool, freezing, chilly, icy, frigid',
    ],
  },
  {
    name: 'calm',
    type: 'contrary',
    reason: 'Sea, wind, crowd or mind is at rest or not.',
    poles: [
      'n: calm, peace, order, stability, tranquillity; a: calm, serene, tranquil, peaceful, quiet, placid, orderly; r: calmly, peacefully, quietly',
      'n: chaos, turmoil, unrest, disorder, storm; a: stormy, tempestuous, turbulent, violent, agitated, chaotic, restless, rowdy; r: violently, chaotically',
    ],
  },
  {
    name: 'loudness',
    type: 'contrary',
    reason: 'One sound is loud or soft.',
    poles: [
      'v: shout, yell, scream; a: loud, noisy, deafening; r: loudly',
      'v: whisper; a: quiet, silent, soft, hushed; r: quietly, silently, softly',
    ],
  },
  {
    name: 'sharpness-of-statement',
    type: 'contrary',
    reason: 'What is said names its matter closely or not.',
    poles: [
      'a: specific, precise, clear, exact, explicit, detailed; r: specifically, precisely, clearly, exactly, explicitly',
      'a: vague, general, generic, imprecise, unclear, unspecified, ambiguous; r: vaguely, generally, roughly',
    ],
  },
  {
    name: 'frequency-of-occurrence',
    type: 'contrary',
    reason: 'A thing is met with often or seldom.',
    poles: [
      'a: common, frequent, widespread, usual, typical, commonplace, plentiful, abundant; r: usually, typically, commonly, frequently, often, regularly',
      'a: rare, infrequent, uncommon, unusual, atypical, scarce, exceptional; r: rarely, infrequently, seldom, unusually',
    ],
  },
  {
    name: 'fame',
    type: 'contrary',
    reason: 'A person or thing is known to many or to few.',
    poles: ['a: famous, well-known, renowned, celebrated, prominent', 'a: unknown, obscure, little-known, unheard-of'],
  },
  {
    name: 'weight-of-a-matter',
    type: 'contrary',
    reason: 'A matter, injury or fault counts for much or little.',
    poles: [
      'n: importance, significance; a: serious, severe, grave, crucial, critical, major, significant, important; r: seriously, severely, critically',
      'n: insignificance; a: minor, mild, trivial, slight, superficial, insignificant, unimportant, negligible; r: mildly, slightly',
    ],
  },
  {
    name: 'cost',
    type: 'contrary',
    reason: 'One price is high or low for its buyer.',
    poles: ['a: expensive, costly, pricey, dear, exorbitant', 'a: cheap, inexpensive, affordable, low-cost'],
  },
  {
    name: 'wealth',
    type: 'contrary',
    reason: 'A person, family or country has much or little.',
    poles: [
      'n: wealth, prosperity, affluence, riches; a: rich, wealthy, affluent, prosperous, well-off',
      'n: poverty, destitution; a: poor, impoverished, destitute, needy, penniless, bankrupt',
    ],
  },
  {
    name: 'steadiness',
    type: 'contrary',
    reason: 'A price, country or condition keeps its state or does not.',
    poles: ['a: stable, steady, constant, consistent', 'a: unstable, volatile, erratic, shaky, variable, inconsistent'],
  },
  {
    name: 'pliancy',
    type: 'contrary',
    reason: 'A thing, rule or person gives way or does not.',
    poles: ['n: flexibility; a: flexible, pliable, adaptable', 'n: rigidity; a: rigid, stiff, inflexible, unyielding'],
  },
  {
    name: 'touch',
    type: 'contrary',
    reason: 'One surface or edge has one of the two.',
    poles: ['a: smooth, soft, blunt, dull', 'a: rough, hard, sharp, jagged'],
  },
  {
    name: 'hollowness',
    type: 'complementary',
    reason: 'A body lets light through, or holds room, or not.',
    poles: ['a: solid, opaque', 'a: hollow, transparent, liquid, see-through'],
  },
  {
    name: 'preparation-of-food',
    type: 'complementary',
    reason: 'One dish is prepared by heat or not.',
    poles: ['a: cooked, roasted, fried, boiled', 'a: raw, uncooked'],
  },
  {
    name: 'sobriety',
    type: 'complementary',
    reason: 'One person has drunk too much or not.',
    poles: ['a: sober, clean', 'a: drunk, drunken, intoxicated, inebriated'],
  },
  {
    name: 'health',
    type: 'contrary',
    reason: 'One body is well or ill at one time.',
    poles: [
      'n: health; a: healthy, well, fit',
      'n: illness, sickness, disease; a: sick, ill, unhealthy, unwell, ailing',
    ],
  },
  {
    name: 'wits',
    type: 'contrary',
    reason: 'One person or act shows sense or lacks it.',
    poles: [
      'n: intelligence, wisdom; a: intelligent, smart, clever, wise, brilliant, sensible; r: wisely',
      'n: stupidity, foolishness, folly; a: stupid, foolish, dumb, silly, senseless, unwise; r: foolishly',
    ],
  },
  {
    name: 'kindness',
    type: 'contrary',
    reason: 'One treatment of others is kind or harsh.',
    poles: [
      'n: kindness, mercy, tenderness, courtesy; a: kind, gentle, polite, merciful, courteous, humane, considerate; r: kindly, gently, politely',
      'n: cruelty, harshness, brutality, rudeness; a: cruel, harsh, rude, brutal, merciless, inhumane, ruthless; r: cruelly, harshly, rudely, brutally',
    ],
  },
  {
    name: 'courage',
    type: 'contrary',
    reason: 'One person or act shows courage or fear.',
    poles: [
      'n: courage, bravery; a: brave, courageous, bold, fearless, daring; r: bravely, boldly',
      'n: cowardice, fear; a: cowardly, timid, fearful, scared, afraid; r: timidly',
    ],
  },
  {
    name: 'honesty',
    type: 'contrary',
    reason: 'One statement or person is true to the facts or not.',
    poles: [
      'n: honesty, truth, sincerity, candor; a: honest, truthful, sincere, candid; r: honestly, truthfully, sincerely',
      'n: dishonesty, deceit, lie, falsehood; a: dishonest, deceitful, insincere, deceptive, lying; r: dishonestly, deceitfully, deceptively',
    ],
  },
  {
    name: 'loyalty',
    type: 'contrary',
    reason: 'One follower keeps faith or breaks it.',
    poles: [
      'n: loyalty; a: loyal, faithful, devoted',
      'n: disloyalty, treachery, betrayal; a: disloyal, unfaithful, treacherous',
    ],
  },
  {
    name: 'modesty',
    type: 'contrary',
    reason: 'One bearing is humble or proud.',
    poles: [
      'n: modesty, humility; a: modest, humble',
      'n: arrogance, pride; a: arrogant, boastful, conceited, haughty',
    ],
  },
  {
    name: 'self-regard',
    type: 'contrary',
    reason: 'One person looks on one deed with pride or shame.',
    poles: ['n: pride; a: proud; r: proudly', 'n: shame; a: ashamed, embarrassed; r: shamefully'],
  },
  {
    name: 'zeal',
    type: 'contrary',
    reason: 'A thing is done gladly or against the doer’s wish.',
    poles: [
      'n: willingness, eagerness; a: willing, eager, keen, enthusiastic; r: willingly, eagerly, gladly, voluntarily',
      'n: reluctance, unwillingness; a: unwilling, reluctant, hesitant, loath; r: unwillingly, reluctantly, grudgingly, forcibly',
    ],
  },
  {
    name: 'backing',
    type: 'contrary',
    reason: 'One person is for or against one leader or plan.',
    poles: [
      'a: supportive, satisfied, approving, favorable, enthusiastic',
      'a: critical, dissatisfied, disapproving, opposed, unsupportive',
    ],
  },
  {
    name: 'cheer',
    type: 'contrary',
    reason: 'One mood or prospect is bright or dark.',
    poles: ['a: cheerful, bright, rosy, jolly, merry', 'a: gloomy, bleak, dark, dismal, grim, dreary'],
  },
  {
    name: 'fortune',
    type: 'contrary',
    reason: 'A firm or career does well or badly.',
    poles: [
      'n: success, triumph, prosperity, boom; a: successful, triumphant, thriving, prosperous, booming, flourishing',
      'n: failure, ruin, slump, bust; a: unsuccessful, troubled, failing, struggling, beleaguered, ailing, embattled',
    ],
  },
  {
    name: 'rescue-of-a-firm',
    type: 'contrary',
    reason: 'Something is kept going or brought down.',
    poles: [
      'v: prop, prop up, support, rescue, save, bail out, sustain, bolster, keep afloat, preserve, uphold',
      'v: sink, bring down, bankrupt, topple, undermine, sabotage, ruin, destroy, wreck, overthrow',
    ],
  },
  {
    name: 'modernity',
    type: 'contrary',
    reason: 'One thing belongs to the present or to the past.',
    poles: [
      'a: modern, contemporary, current, up-to-date, cutting-edge',
      'a: ancient, outdated, old-fashioned, obsolete, antiquated',
    ],
  },
  {
    name: 'politics',
    type: 'contrary',
    reason: 'One party or policy lies on one side.',
    poles: [
      'a: liberal, progressive, left-wing; n: liberal, progressive',
      'a: conservative, right-wing, reactionary; n: conservative',
    ],
  },
  {
    name: 'rule',
    type: 'contrary',
    reason: 'One government rests on consent or on force.',
    poles: [
      'n: democracy, freedom; a: democratic, free',
      'n: dictatorship, tyranny, autocracy, slavery; a: authoritarian, autocratic, dictatorial, totalitarian',
    ],
  },
  {
    name: 'leaning',
    type: 'complementary',
    reason: 'One judge or account takes a side or none.',
    poles: [
      'a: neutral, impartial, unbiased, objective, nonpartisan',
      'a: biased, partial, partisan, prejudiced, one-sided',
    ],
  },
  {
    name: 'plenty',
    type: 'contrary',
    reason: 'There is much or little of one thing.',
    poles: [
      'n: abundance, plenty, glut, surplus; a: plentiful, abundant, ample, fertile, lush',
      'n: scarcity, shortage, famine, dearth; a: scarce, scant, meager, barren, infertile',
    ],
  },
  {
    name: 'fact',
    type: 'contrary',
    reason: 'One account is true or made up.',
    poles: [
      'n: fact, truth, reality; a: factual, real',
      'n: fiction, myth, fantasy, falsehood; a: fictional, fictitious, mythical, imaginary',
    ],
  },
  {
    name: 'method',
    type: 'contrary',
    reason: 'Choices follow a rule or chance.',
    poles: [
      'a: systematic, methodical, planned, deliberate; r: systematically, methodically, accordingly, deliberately',
      'a: random, haphazard, arbitrary; r: randomly, haphazardly, arbitrarily',
    ],
  },
  {
    name: 'way-of-working',
    type: 'complementary',
    reason: 'A device works by itself or by hand.',
    poles: ['a: automatic, automated; r: automatically', 'a: manual; r: manually, by hand'],
  },
  {
    name: 'path',
    type: 'complementary',
    reason: 'One way leads straight or by a detour.',
    poles: ['a: direct, straight; r: directly, straight', 'a: indirect, roundabout, circuitous; r: indirectly'],
  },
  {
    name: 'office-of-a-statement',
    type: 'complementary',
    reason: 'A statement is made in office or not.',
    poles: ['a: official, formal; r: officially, formally', 'a: unofficial, informal; r: unofficially, informally'],
  },
  {
    name: 'direction-of-movement',
    type: 'contrary',
    reason: 'One movement goes on or back.',
    poles: ['r: ahead, forward, forwards, onward, onwards', 'r: back, backward, backwards, behind'],
  },
  {
    name: 'movement',
    type: 'contrary',
    reason: 'A vehicle or person moves or stands still.',
    poles: [
      'v: move, drive, run, go, travel; a: moving, mobile',
      'v: stop, park, halt, stand still, stall; a: stationary, parked, immobile, still, motionless',
    ],
  },
  {
    name: 'keeping',
    type: 'contrary',
    reason: 'A thing, file or rule is kept or done away with.',
    poles: [
      'v: keep, retain, preserve, maintain, save, store; n: preservation, retention, conservation',
      'v: delete, remove, erase, discard, destroy, scrap, throw out, uninstall, dispose; n: deletion, removal, destruction, erasure, disposal',
    ],
  },
  {
    name: 'adding-and-cutting',
    type: 'contrary',
    reason: 'Something makes an amount more or less.',
    poles: ['v: add, increase, boost, extend, lengthen', 'v: cut, reduce, shorten, save, subtract, trim, slash, shave'],
  },
  {
    name: 'compulsion',
    type: 'contrary',
    reason: 'Somebody must do a thing, or may leave it.',
    poles: ['v: force, compel, oblige, require, coerce', 'v: allow, permit, let, exempt, invite'],
  },
  {
    name: 'furtherance',
    type: 'contrary',
    reason: 'Something helps a thing along or stands in its way.',
    poles: [
      'v: boost, further, promote, support, speed, facilitate, hasten, expedite',
      'v: hamper, hinder, undermine, impede, obstruct, delay, stall, slow',
    ],
  },
  {
    name: 'law-and-freedom',
    type: 'contrary',
    reason: 'One accused is held and found guilty, or let go.',
    poles: [
      'v: arrest, charge, convict, sentence, jail, imprison, prosecute, indict, detain',
      'v: acquit, release, pardon, clear, exonerate, free, absolve, discharge',
    ],
  },
  {
    name: 'protection',
    type: 'contrary',
    reason: 'Somebody is kept from harm or brought into it.',
    poles: [
      'v: protect, defend, rescue, shield, safeguard, guard; n: protection, defense, defence',
      'v: endanger, harm, attack, abandon, imperil, jeopardize; n: attack, abandonment',
    ],
  },
  {
    name: 'resistance',
    type: 'contrary',
    reason: 'One party holds out or gives in.',
    poles: [
      'v: resist, fight, fight back, defend, hold out; n: resistance',
      'v: surrender, give in, capitulate, cooperate, give up, yield; n: surrender, capitulation',
    ],
  },
  {
    name: 'handing-in',
    type: 'contrary',
    reason: 'One paper or thing is handed over or kept back.',
    poles: [
      'v: submit, provide, hand in, supply, give, furnish; n: submission, provision',
      'v: withhold, keep back, retain, deny; n: withholding',
    ],
  },
  {
    name: 'force-of-rules',
    type: 'contrary',
    reason: 'One rule is put in force or taken out of it.',
    poles: [
      'v: impose, enforce, introduce, enact, reinstate; n: imposition, enforcement',
      'v: lift, suspend, repeal, waive, scrap, revoke; n: suspension, repeal',
    ],
  },
  {
    name: 'treatment-of-a-theme',
    type: 'contrary',
    reason: 'A book or speaker takes a theme up or passes it over.',
    poles: [
      'v: portray, depict, address, discuss, notice, mention, highlight; n: portrayal, depiction, mention',
      'v: ignore, omit, overlook, neglect, skip; n: omission, neglect',
    ],
  },
  {
    name: 'haste',
    type: 'contrary',
    reason: 'One act is brought forward or put off.',
    poles: ['v: rush, hasten, hurry, expedite, bring forward', 'v: delay, postpone, put off, defer, stall'],
  },
  {
    name: 'floating',
    type: 'contrary',
    reason: 'One body stays up in water or goes down.',
    poles: ['v: float', 'v: sink, go under, submerge'],
  },
  {
    name: 'filling',
    type: 'contrary',
    reason: 'One vessel or account is filled or emptied.',
    poles: ['v: load, inflate, pack, deposit, invest, pump up', 'v: unload, deflate, unpack, withdraw, divest'],
  },
  {
    name: 'spending',
    type: 'contrary',
    reason: 'One sum is kept, earned or laid out.',
    poles: ['v: save, earn, make, raise', 'v: spend, waste, squander, lose'],
  },
  {
    name: 'making-and-using-up',
    type: 'contrary',
    reason: 'One thing is made or used up by one party.',
    poles: ['v: produce, generate, manufacture; n: production', 'v: consume, use up; n: consumption'],
  },
  {
    name: 'reaching-a-mark',
    type: 'contrary',
    reason: 'One result lies above or below a mark.',
    poles: ['v: exceed, surpass, top, beat, outperform', 'v: fall short, miss, trail, lag, underperform'],
  },
  {
    name: 'appearing',
    type: 'contrary',
    reason: 'One thing comes into sight or goes out of it.',
    poles: ['v: appear, emerge, surface, turn up', 'v: disappear, vanish, fade'],
  },
  {
    name: 'extinction',
    type: 'complementary',
    reason: 'One species lives or is gone.',
    poles: ['n: survival; a: living, surviving, thriving, extant', 'n: extinction; a: extinct, endangered, dying'],
  },
  {
    name: 'everywhere',
    type: 'contrary',
    reason: 'A thing is found in all places or in none.',
    poles: ['r: everywhere, worldwide, nationwide', 'r: nowhere'],
  },
  {
    name: 'asset',
    type: 'contrary',
    reason: 'One thing is of use to its holder or a burden.',
    poles: ['n: asset, boon, blessing, advantage', 'n: liability, burden, curse, handicap'],
  },
  {
    name: 'entrance',
    type: 'contrary',
    reason: 'One gate or move leads in or out.',
    poles: ['n: entrance, entry, arrival', 'n: exit, departure'],
  },
];
