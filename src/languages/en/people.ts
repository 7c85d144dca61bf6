/** English nouns for people: singulars under their facets, each with its plural. */
import type { PeopleRow } from '../../model/language-rows.ts';

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

const IRREGULAR = new Map(
  Object.entries({
    wife: 'wives', 'ex-wife': 'ex-wives', housewife: 'housewives', midwife: 'midwives', thief: 'thieves', 'passer-by': 'passers-by', passerby: 'passersby',
    carabiniere: 'carabinieri', mafioso: 'mafiosi', monarch: 'monarchs', fedayee: 'fedayeen', human: 'humans', mujahid: 'mujahideen', talib: 'talibs', kibbutznik: 'kibbutzniks',
  }),
);

function pluralOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
  if (word.endsWith('child')) return `${word}ren`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** `words` have a singular and a plural; `one` and `many` stand for the words that have only one of them. */
const nouns = (words: string, one = '', many = ''): Pick<PeopleRow, 'singular' | 'plural'> => ({
  singular: [...list(words), ...list(one)],
  plural: [...list(words).map(pluralOf), ...list(many)],
});

export const people: readonly PeopleRow[] = [
  {
    id: 'people.any',
    ...nouns(
      `person individual victim resident soul passenger participant attendee inhabitant dweller
      invitee newcomer outsider stranger evictee vigilante veteran newlywed celebrant`,
      'human',
      'people couples humans folk folks inhabitants townsmen',
    ),
    status: 'unknown',
  },
  {
    id: 'people.weak',
    ...nouns(
      `member accomplice other body corpse fatality casualty death head guest occupant patient national citizen
      employee colleague survivor captive abductee hostage prisoner inmate detainee suspect name coffin figure staffer
      customer patron visitor stranger client internee convict defendant fugitive runaway escapee subject crewmate`,
      'life crew',
      'lives crew crewmembers remains men-and-women staff',
    ),
    status: 'unknown',
    weak: true,
  },
  {
    id: 'people.civilian',
    ...nouns(
      `civilian noncombatant villager farmer farmhand farmworker ploughman plowman cultivator grower planter worker
      labourer laborer trader shopkeeper storekeeper shopowner stallholder stallkeeper dealer seller owner
      proprietor landlady teacher schoolteacher schoolmaster schoolmistress tutor lecturer professor headteacher
      headmaster headmistress dean rector student pupil undergraduate postgraduate graduate intern trainee apprentice
      journalist photojournalist reporter cameraman camerawoman videographer photographer newsman newswoman
      newspaperman newsreader anchorman anchorwoman presenter broadcaster announcer commentator columnist editor
      correspondent stringer blogger vlogger youtuber influencer tiktoker publisher printer writer author novelist
      poet playwright singer musician drummer guitarist rapper dj dancer actor actress comedian comedienne artist
      painter sculptor filmmaker producer doctor nurse medic paramedic physician clinician anaesthetist anesthetist
      paediatrician pediatrician gynaecologist gynecologist cardiologist radiographer vaccinator caregiver carer
      pharmacist chemist dentist surgeon psychiatrist psychologist veterinarian vet priest nun imam pastor monk friar
      jesuit franciscan mormon seminarian novice catechist clergyman churchman bishop archbishop cardinal deacon
      evangelist preacher cleric rabbi mullah muezzin sheikh sheik ayatollah maulvi maulana mawlawi pandit guru sadhu
      swami lama theologian missionary worshipper worshiper pilgrim devotee believer congregant churchgoer churchwarden
      parishioner choirboy mourner protester protestor demonstrator marcher picketer striker petitioner activist
      campaigner environmentalist unionist organizer organiser defender canvasser pollster shopper commuter tourist
      traveller traveler backpacker holidaymaker vacationer fisherman fisherwoman fisher fisherfolk angler herder
      herdsman herdswoman shepherd goatherd cowherd pastoralist nomad bedouin breeder rancher cowboy dairyman
      beekeeper butcher miner oilman engineer lawyer barrister solicitor notary advocate attorney judge magistrate
      prosecutor politician lawmaker legislator parliamentarian candidate mayor ex-mayor alderman councillor councilor
      councilman councilwoman congressman congresswoman senator mp premier sarpanch kamnan diplomat ambassador envoy
      consul peasant campesino refugee migrant immigrant emigre exile evacuee returnee deportee expatriate
      expat settler colonist foreigner tribesman tribeswoman clansman kinsman kinswoman townswoman businessman
      businesswoman merchant vendor hawker peddler pedlar fishmonger greengrocer grocer salesman saleswoman saleslady
      chef baker barman barmaid bartender waiter waitress hotelier innkeeper restaurateur cashier teller clerk
      banker moneychanger moneylender jeweller jeweler goldsmith silversmith auditor accountant economist sociologist
      anthropologist archaeologist agronomist biologist physicist geologist historian scientist researcher academic
      scholar intellectual analyst technician developer programmer surveyor architect builder contractor subcontractor
      consultant adviser advisor supervisor foreman forewoman manager director executive secretary receptionist typist
      cleaner sweeper janitor caretaker porter doorman watchman handyman gardener housekeeper servant maid housemaid
      nanny babysitter chauffeur cabbie trucker motorist cyclist biker motorcyclist rider pedestrian bystander passer rescuer
      lifeguard volunteer firefighter fireman responder ambulanceman householder homeowner homemaker neighbour
      neighbor landlord tenant squatter beggar vagrant drifter scavenger ragpicker forager gatherer collector picker
      cutter puller tapper woodcutter logger lumberjack forester harvester sharecropper landowner industrialist tycoon
      shareholder entrepreneur hitchhiker camper hiker climber mountaineer skier swimmer bather sunbather jogger
      runner surfer stevedore docker dockworker longshoreman crewman deckhand skipper helmsman oarsman seaman seafarer
      boatman ferryman cattleman horseman workman tradesman craftsman artisan deliveryman courier postman mailman
      milkman signalman railwayman stationmaster stewardess steward conductor machinist welder operator mechanic
      electrician barber hairdresser beautician tailor weaver potter carpenter plumber mason bricklayer plasterer
      roofer cobbler shoemaker blacksmith metalworker steelworker millworker ironworker hunter gamekeeper footballer
      cricketer boxer wrestler athlete goalkeeper player referee umpire fan supporter spectator reveller reveler diner
      clubber partygoer concertgoer festivalgoer moviegoer theatergoer theatregoer onlooker eyewitness witness
      informant informer collaborator vicar interpreter translator fixer guide bride groom bridegroom elder chief
      headman bouncer stylist sophomore promoter walker golfer surfer busker pawnbroker dressmaker publican barista
      broker realtor juror usher optician bridesmaid cellmate parolee reverend monarch king prince princess queen maker keeper goer lover prostitute counselor
      counsellor spokeswoman schoolmate classmate roommate housemate flatmate teammate workmate coworker
      townsperson layman laywoman housewife midwife passerby passer-by teamster trawlerman whaler deminer cosmonaut astronaut sexton hostess attendant changer expert assistant specialist ruler seeker controller`,
      'rescue chairman chairwoman president newscaster ideologue coach caddie laundress butler impresario crewmember overseer principal',
      'schoolchildren presidents chairmen onlookers locals townspeople townsfolk womenfolk menfolk tribespeople clanspeople businesspeople salespeople laypeople clergy kinfolk schoolkids',
    ),
    status: 'civilian',
  },
  {
    id: 'people.security',
    ...nouns(
      `policeman policewoman officer constable trooper guard serviceman servicewoman marine sailor airman
      airwoman pilot copilot navigator aviator gendarme carabiniere jawan ranger commando cadet conscript
      draftee reservist sergeant corporal captain major lieutenant general brigadier deputy sheriff marshal
      bailiff patrolman paramilitary peacekeeper warden warder jailer jailor guardsman guardswoman infantryman
      artilleryman tankman cavalryman rifleman gunner ensign scout grenadier fusilier dragoon hussar lancer bombardier midshipman
      submariner paratrooper parachutist sapper inspector superintendent subinspector sub-inspector detective levy
      legionnaire legionary bodyguard coastguard coastguardsman sentry sentinel khasadar sepoy sowar naik havildar
      subedar risaldar gurkha cop lawman spymaster askari adjutant quartermaster admiral commodore gi nco sho dsp asp ssp asi
      border-guard deserter defector turncoat`,
      'police colonel non-commissioned',
      'police colonels forces peshmerga soldiery cops levies gis ncos',
    ),
    status: 'security forces',
  },
  {
    id: 'people.soldier',
    ...nouns('soldier commander recruit', '', 'troops personnel'),
    status: 'security forces', yields: true,
  },
  {
    id: 'people.armed',
    ...nouns(
      `militant terrorist insurgent rebel fighter gunman gunwoman attacker assailant assaulter bomber guerrilla
      guerilla extremist separatist secessionist jihadist jihadi islamist militiaman combatant raider bandit
      subversive assassin kidnapper abductor captor hijacker robber gangster mobster outlaw khariji       mercenary infiltrator dacoit warlord druglord ringleader kingpin strongman henchman hitman triggerman shooter
      sniper knifeman axeman swordsman bowman arsonist intruder insurrectionist insurrectionary mutineer revolutionist
      fidayee fedayee mujahid warrior naxal naxalite maoist takfiri salafist wahhabi mafioso sicario bombmaker
      bomb-maker rustler highwayman brigand marauder plunderer invader aggressor occupier thug goon hoodlum cultist
      saboteur pirate militiawoman`,
      'khawarij',
      'khwarij khawarij kharijites fidayeen cadres mujahedeen mujahedin mujahidin mujahidins interahamwe janjaweed ultras',
    ),
    status: 'armed group',
  },
  {
    id: 'people.operative',
    ...nouns('operative'),
    status: 'armed group', yields: true,
  },
  {
    id: 'people.official',
    ...nouns('official minister governor ex-governor commissioner bureaucrat functionary leader chief chieftain aide attache driver cook spokesman emir ameer ceo'),
    status: 'civilian', yields: true,
  },
  {
    id: 'people.offender',
    ...nouns(
      `burglar carjacker shoplifter rioter criminal thief looter smuggler trafficker miscreant pickpocket poacher
      vandal trespasser mugger stabber prowler stalker perpetrator culprit spy agent hooligan troublemaker lyncher torturer facilitator
      financier mastermind planner plotter conspirator dissident lord boss recruiter thrower pelter swindler
      addict`,
    ),
    status: 'unknown',
  },
  {
    id: 'people.woman',
    ...nouns(
      `woman lady mother stepmother godmother mum mom widow grandmother grandma sister stepsister aunt auntie
      girlfriend wife ex-wife`),
    status: 'civilian', sex: 'female', age: 'adult',
  },
  { id: 'people.man', ...nouns('man gentleman guy bloke chap'), status: 'unknown', sex: 'male', age: 'adult' },
  {
    id: 'people.kinsman',
    ...nouns(
      `father stepfather godfather dad husband ex-husband widower grandfather grandad granddad grandpa brother
      stepbrother uncle boyfriend`),
    status: 'civilian', sex: 'male', age: 'adult',
  },
  {
    id: 'people.child',
    ...nouns(
      `child schoolchild minor infant baby toddler newborn teenager teen preteen youngster kid schoolkid youth
      adolescent juvenile orphan foetus fetus stepchild godchild grandkid tot kindergartner kindergartener preschooler`,
      '',
      'twins triplets ',
    ),
    status: 'civilian', age: 'child',
  },
  { id: 'people.girl', ...nouns('girl schoolgirl lass'), status: 'civilian', sex: 'female', age: 'child' },
  { id: 'people.boy', ...nouns('boy schoolboy lad'), status: 'civilian', sex: 'male', age: 'child' },
  { id: 'people.daughter', ...nouns('daughter stepdaughter granddaughter niece fiancee'), status: 'civilian', sex: 'female' },
  { id: 'people.son', ...nouns('son stepson grandson nephew fiance'), status: 'civilian', sex: 'male' },
  {
    id: 'people.kin',
    ...nouns('relative cousin sibling parent grandparent spouse partner friend companion comrade grandchild descendant heir', '', 'family families kin'),
    status: 'civilian',
  },
  {
    id: 'people.elderly',
    ...nouns('pensioner retiree octogenarian nonagenarian septuagenarian centenarian'),
    status: 'civilian', age: 'elderly',
  },
  // by a people or a faith; one of them is read by `peoples`, since the singulars are adjectives and first names as well
  {
    id: 'people.of-a-people',
    ...nouns(
      '',
      '',
      `kurds hazaras pashtuns pathans balochs baluchs tajiks uzbeks turkmens turkomans tuaregs fulanis peuls hausas
      yorubas igbos kanuris tivs jukuns beroms tutsis hutus dinkas nuers shilluks murles oromos amharas tigrayans
      tigreans afars somalis masalits zaghawas dogons bambaras songhais mossis hemas lendus banyamulenges batwas
      pygmies maasais masais pokots turkanas samburus kikuyus luos kalenjins ndebeles zulus xhosas shonas berbers
      amazighs kabyles arabs bedouins copts maronites druzes druses alawites alevis yazidis yezidis shabaks shias
      shiites shi'ites sunnis ismailis houthis turcomans circassians chechens ingushs dagestanis ossetians ossetes
      abkhazs abkhazians tatars bashkirs uyghurs uighurs uygurs tibetans rohingyas kachins rakhines bamars hmongs
      montagnards meiteis kukis nagas bodos santhals adivasis dalits kashmiris sikhs hindus muslims moslems
      christians catholics protestants anglicans buddhists jews bahais ahmadis parsis madhesis gorkhas biharis
      bengalis punjabis sindhis mohajirs muhajirs saraikis tamils sinhaleses moros lumads papuans acehneses dayaks
      madureses timoreses mapuches miskitos romas gypsies serbs croats bosniaks kosovars albanians bosnians slavs
      cossacks romanis palestinians afrikaners basques catalans corsicans quebecers africans asians europeans
      westerners saharawis sahrawis chams khmers karennis latinos maoris mayans quechuas aymaras garifunas shia
      sunni rohingya druze hazara fulani`,
    ),
    status: 'unknown',
  },
  // words that are as often adjectives: people only where no noun follows them
  {
    id: 'people.adjective',
    ...nouns(
      `local native noble adult private auxiliary radical fanatic fundamentalist partisan revolutionary observer fellow`),
    status: 'unknown', modifies: true,
  },
  { id: 'people.female', ...nouns('female'), status: 'unknown', sex: 'female', modifies: true },
  { id: 'people.male', ...nouns('male'), status: 'unknown', sex: 'male', modifies: true },
];
