/** English words that tell who the victims are and how they were found. */
import type { VictimWords } from '../../model/language-victims.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const victimWords: VictimWords = {
  security: set(
    `security police army military enforcement paramilitary navy naval gendarmerie guard troops soldiers defence
    defense corps enemy constabulary intelligence border swat service`,
  ),
  female: set('female pregnant'),
  femaleEndings: ['woman', 'women', 'girl', 'girls'],
  ages: new Map([
    ...['elderly', 'octogenarian', 'septuagenarian'].map((word) => [word, 'elderly'] as const),
    ...['teenage', 'teenaged', 'adolescent', 'underage', 'newborn', 'infant', 'unborn'].map((word) => [word, 'child'] as const),
    ['adult', 'adult'] as const,
  ]),
  armed: set('armed masked hooded militia militias gang gangs cartel cartels mafia'),
  civil: set(
    `medical health healthcare humanitarian aid relief rescue emergency hospital ambulance embassy diplomatic media press civilian municipal ngo
    airline airport office factory school university wedding displaced idp idps asylum`,
  ),
  negations: set('non'),
  roleless: set(
    'old olds couple pair duo trio quartet family gang group party band unit team household column cell posse people persons person others victims individuals lives members member bodies deaths fatalities casualties corpses dead own',
  ),
  countedOnly: set(
    'body corpse bodies corpses casualties deaths fatalities lives injuries coffins losses remains casualty death fatality dead victims martyrs',
  ),
  bodies: set('body bodies corpse corpses remains coffin coffins'),
  held: set(
    'custody possession held morgue morgues mortuary mortuaries brought received hospital hospitals handed transferred',
  ),
  keeping: set('have has had hold holds keep keeps holding keeping'),
  anyMen: set('men'),
  found: set('found recovered discovered retrieved pulled unearthed exhumed dug'),
  partly: set('most mostly mainly largely'),
  hostages: set('hostage captive'),
  inmates: set('inmate prisoner detainee convict'),
  jails: set('prison jail jailbreak'),
  among: set('among amongst'),
  losses: set('losses casualties'),
  lossLeads: set('among amongst on to in'),
  tolls: set('dead toll tolls deaths fatalities wounded injuries martyrs slain'),
  tollWords: set('death casualty body fatality own confirmed total combined combat battlefield overall official cumulative'),
  tolled: set('killed dead wounded injured slain hurt missing martyred'),
  costs: set('cost costs costing cause caused causing inflict inflicted inflicting'),
  sideLeads: set('on from in among amongst'),
  sideMarks: set('side sides ranks'),
  selves: set('its their own our'),
  partisans: set('loyalist loyalists government regime separatists nationalist nationalists republicans unionists'),
  suffers: set('lost losing lose suffered suffer suffering sustained sustain sustaining taken took incurred'),
  speakersOwn: set('my our'),
  ours: set('our ours we us own friendly'),
  doers: set('our we'),
  subjects: set('we us'),
  sideJoints: set('and but ,'),
  enemies: set('enemy enemies'),
  sideNouns: set('side ranks losses loss casualties dead wounded toll deaths fatalities'),
  sideEnds: set('; while whereas but'),
  struck: {
    verbs: set(`attack attacks attacked attacking ambush ambushes ambushed ambushing raid raids raided raiding hit hits hitting
      strike strikes struck striking shell shells shelled shelling bomb bombs bombed bombing target targets targeted targeting
      strafe strafes strafed strafing pound pounds pounded pounding bombard bombards bombarded bombarding assault assaults assaulted
      assaulting intercept intercepts intercepted intercepting stop stops stopped stopping waylay waylays waylaid waylaying
      surround surrounds surrounded surrounding spray sprays sprayed spraying ram rams rammed ramming storm stormed storming
      invade invaded invading hijack hijacked hijacking seize seized seizing besiege besieged besieging engulf engulfed
      encircled encircling cornered cornering accosted accosting mowed chased chasing pursued pursuing engaged engaging
      overran overrun blocked blocking trapped trapping buried burying charged`),
    participles: set(`attacked ambushed raided hit struck shelled bombed targeted strafed pounded bombarded assaulted intercepted stopped
      waylaid surrounded sprayed rammed besieged hijacked caught trapped buried encircled cornered`),
    auxiliaries: set('was were been being is are be got'),
    by: set('by'),
    onto: set(`fire fired fires firing gunfire shot shots shoot shoots shooting rained raining rains rain fell falling fall landed landing
      exploded exploding detonated himself herself itself themselves drove driving drives rammed ploughed ploughing plowed plowing crashed crashing charged charging swooped
      swooping pounced pouncing descended descending dropped dropping slammed slamming set attack attacks strike strikes airstrike
      airstrikes raid raids ambush ambushes assault assaults shelling bombing shots grenade grenades bullets burst bursting
      ripped ripping tore tearing crackdown clashed sprang sprung`),
    leads: set('on upon at into onto among amongst against through amid'),
    holders: set(`bus buses minibus minibuses lorry lorries truck trucks van vans car cars vehicle vehicles pickup pickups taxi taxis
      boat boats ferry ferries canoe canoes train trains coach coaches tractor trailer cart carts rickshaw tricycle dinghy convoy convoys group
      groups party patrol patrols crowd crowds column columns queue queues line gathering gatherings procession busload boatload
      truckload lorryload carload team teams unit units band batch number set camp camps caravan caravans pick-up scores dozens
      hundreds thousands community section wave motorcade`),
    holding: set('of carrying transporting ferrying bringing taking conveying full packed filled crammed loaded overloaded with moving bearing holding'),
    under: [['came', 'under'], ['come', 'under'], ['coming', 'under'], ['bore', 'the', 'brunt'], ['walked', 'into', 'an', 'ambush'], ['drove', 'into', 'an', 'ambush'], ['ran', 'into', 'an', 'ambush'], ['fell', 'into', 'an', 'ambush']],
    meets: set('hit struck triggered trod stepped tripped detonated ran drove'),
    hazards: set('mine mines landmine landmines ied ieds explosive explosives bomb device booby-trap'),
    weak: set('prisoners inmates detainees patients customers guests hostages captives employees staffers'),
    relatives: set('who which that'),
    away: set('which that where'),
    perfects: set('has have had having'),
    doing: set('targeting hitting striking attacking ambushing intercepting pounding strafing'),
    turns: set('again while whereas elsewhere separately separate meanwhile troops police army bystanders'),
  },
};
