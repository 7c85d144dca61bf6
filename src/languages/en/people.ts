/** English nouns for people: `singular plural` pairs under their facets. A word without a pair is both. */
import type { PeopleRow } from '../../model/language-rows.ts';

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

export const people: readonly PeopleRow[] = [
  {
    id: 'people.any',
    singular: list('person individual victim resident human soul passenger pilgrim bystander participant attendee'),
    plural: list('people persons individuals victims residents humans souls passengers pilgrims bystanders participants attendees folk'),
    status: 'unknown',
  },
  {
    id: 'people.weak',
    singular: list('member life other body corpse fatality casualty death head guest occupant patient national citizen employee colleague survivor captive hostage prisoner inmate detainee suspect name coffin figure crew staffer remain customer'),
    plural: list('members lives others bodies corpses fatalities casualties deaths heads guests occupants patients nationals citizens employees colleagues survivors captives hostages prisoners inmates detainees suspects names coffins figures crew crewmembers staffers remains men-and-women customers'),
    status: 'unknown',
    weak: true,
  },
  {
    id: 'people.civilian',
    singular: list('civilian noncombatant villager farmer worker labourer laborer driver trader shopkeeper teacher student pupil schoolboy schoolgirl journalist reporter cameraman photographer doctor nurse medic paramedic priest nun imam pastor monk worshipper worshiper mourner protester protestor demonstrator marcher shopper commuter tourist fisherman herder shepherd miner engineer lawyer judge politician lawmaker candidate mayor councillor councilor activist peasant refugee migrant tribesman businessman merchant vendor cook cleaner guard-dog evacuee rescuer rescue volunteer aid-worker householder householder neighbour neighbor pedestrian motorist cyclist motorcyclist banker clerk professor academic missionary settler fan spectator reveller reveler diner partygoer concertgoer churchgoer foreigner contractor mechanic electrician servant maid housewife waiter beggar vagrant prosecutor magistrate diplomat ambassador consul elder chief headman leader bride groom parishioner technician developer landlord tenant'),
    plural: list('civilians noncombatants villagers farmers workers labourers laborers drivers traders shopkeepers teachers students pupils schoolchildren schoolboys schoolgirls journalists reporters cameramen photographers doctors nurses medics paramedics priests nuns imams pastors monks worshippers worshipers mourners protesters protestors demonstrators marchers shoppers commuters tourists fishermen herders shepherds miners engineers lawyers judges politicians lawmakers candidates mayors councillors councilors activists peasants refugees migrants tribesmen businessmen merchants vendors cooks cleaners evacuees rescuers volunteers householders neighbours neighbors pedestrians motorists cyclists motorcyclists bankers clerks professors academics missionaries settlers fans spectators revellers revelers diners partygoers concertgoers churchgoers foreigners contractors mechanics electricians servants maids housewives waiters beggars vagrants prosecutors magistrates diplomats ambassadors consuls elders chiefs headmen leaders brides grooms parishioners technicians developers landlords tenants locals townspeople townsfolk'),
    status: 'civilian',
  },
  {
    id: 'people.security',
    singular: list('soldier policeman policewoman police officer constable trooper guard serviceman servicewoman marine sailor airman pilot gendarme ranger commando recruit cadet conscript sergeant corporal colonel captain major lieutenant general brigadier commander deputy sheriff patrolman paramilitary peacekeeper warden jailer guardsman infantryman paratrooper inspector superintendent subinspector levy legionnaire border-guard non-commissioned bodyguard'),
    plural: list('soldiers policemen policewomen police officers constables troopers troops guards servicemen servicewomen marines sailors airmen pilots gendarmes rangers commandos recruits cadets conscripts sergeants corporals captains majors lieutenants generals brigadiers commanders deputies sheriffs patrolmen paramilitaries peacekeepers wardens jailers guardsmen infantrymen paratroopers inspectors personnel levies legionnaires bodyguards forces soldiery'),
    status: 'security forces',
  },
  {
    id: 'people.armed',
    singular: list('militant terrorist insurgent rebel fighter gunman attacker assailant bomber guerrilla guerilla extremist separatist jihadist jihadi islamist militiaman combatant raider bandit subversive assassin kidnapper robber gangster outlaw khariji khawarij fidayee operative mercenary infiltrator dacoit'),
    plural: list('militants terrorists insurgents rebels fighters gunmen attackers assailants bombers guerrillas guerillas extremists separatists jihadists jihadis islamists militiamen combatants raiders bandits subversives assassins kidnappers robbers gangsters outlaws khwarij khawarij kharijis fidayeen operatives mercenaries infiltrators dacoits cadres'),
    status: 'armed group',
  },
  { id: 'people.official', singular: list('official minister governor commissioner bureaucrat civil-servant'), plural: list('officials ministers governors commissioners bureaucrats'), status: 'civilian' },
  { id: 'people.offender', singular: list('burglar carjacker shoplifter rioter protestor criminal thief looter smuggler trafficker miscreant'), plural: list('burglars carjackers shoplifters rioters criminals thieves looters smugglers traffickers miscreants'), status: 'unknown' },
  { id: 'people.woman', singular: list('woman lady mother wife widow grandmother sister aunt daughter-in-law'), plural: list('women ladies mothers wives widows grandmothers sisters aunts'), status: 'civilian', sex: 'female', age: 'adult' },
  { id: 'people.man', singular: list('man father husband grandfather brother uncle gentleman'), plural: list('men fathers husbands grandfathers brothers uncles gentlemen'), status: 'unknown', sex: 'male', age: 'adult' },
  { id: 'people.child', singular: list('child minor infant baby toddler newborn teenager youngster kid youth adolescent'), plural: list('children minors infants babies toddlers newborns teenagers youngsters kids youths adolescents twins triplets orphans'), status: 'civilian', age: 'child' },
  { id: 'people.girl', singular: list('girl'), plural: list('girls'), status: 'civilian', sex: 'female', age: 'child' },
  { id: 'people.boy', singular: list('boy'), plural: list('boys'), status: 'civilian', sex: 'male', age: 'child' },
  { id: 'people.daughter', singular: list('daughter granddaughter niece'), plural: list('daughters granddaughters nieces'), status: 'civilian', sex: 'female' },
  { id: 'people.son', singular: list('son grandson nephew'), plural: list('sons grandsons nephews'), status: 'civilian', sex: 'male' },
  { id: 'people.kin', singular: list('relative cousin sibling parent spouse friend'), plural: list('relatives cousins siblings parents grandparents spouses friends family families'), status: 'civilian' },
  { id: 'people.elderly', singular: list('pensioner'), plural: list('pensioners'), status: 'civilian', age: 'elderly' },
];
