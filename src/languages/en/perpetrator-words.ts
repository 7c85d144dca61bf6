/** English words by which the one who did it is found. */
import type { PerpetratorWords } from '../../model/language-perpetrator.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const perpetratorWords: PerpetratorWords = {
  armed: set(`group outfit militia militias gang gangs cartel faction insurgency guerillas herdsmen herders vigilantes settlers hijackers
    pirates captors abductors hitmen sicarios khwarij paramilitaries militiamen mercenaries warlord poachers rustlers
    raiders thieves thief dacoits dacoit smugglers traffickers arsonists cultists cultist fanatics fundamentalists radicals infiltrators saboteurs partisans loyalists tribesmen jihadis`),
  state: set(`army military police forces troops navy airforce coalition junta regime artillery gendarmerie coastguard soldiers
    agents officers
    occupation column columns patrol commandos marines rangers paratroopers gendarmes carabinieri constabulary wardens warders bodyguards coastguards cops sappers peacekeepers garrison battalion regiment squadron`),
  other: set(`mob mobs crowd crowds rioters attacker shooter killer killers intruder intruders suspect suspects man woman teenager husband wife boyfriend girlfriend ex-husband ex-boyfriend stepfather son stepson brother father nephew neighbour neighbor robber robbers burglar burglars stabber knifeman
    uncle cousin colleague classmate motorist`),
  arms: set(`jets jet warplanes warplane aircraft helicopters helicopter gunships gunship tanks snipers sniper
    gunners`),
  nameEnds: set('front brigade brigades movement resistance army militia guerrillas command liberation mujahideen'),
  members: set('members men fighters supporters elements cadres units loyalists gunmen'),
  attacks: set(`attack attacks raid raids strike strikes airstrike airstrikes assault assaults ambush ambushes shelling bombardment
    bombardments offensive offensives fire gunfire firing bombing bombings shooting shootings massacre massacres operation
    operations incursion incursions violence rampage onslaught barrage barrages blast blasts explosion killings crackdown fusillade
    drones drone missiles missile rockets rocket mortars shells bombs bomb rocketfire
    clampdown carnage pogrom pogroms siege bombers munitions strafing rocketing stabbing stabbings lynching abduction beheading`),
  strikes: set(`attack attacks strike strikes airstrike airstrikes assault assaults shelling bombardment bombardments offensive
    offensives raid raids fire gunfire incursion barrage barrages drones drone missiles missile rockets rocket artillery shells
    operation operations onslaught
    bomb bombs jets warplanes jet warplane aircraft helicopter helicopters gunship gunships sniper snipers munition munitions massacre massacres bombing bombings shooting shootings`),
  means: set(`anti surface truck lorry vehicle roadside petrol nail parcel letter guided hypersonic kamikaze barrel phosphorus incendiary precision heliborne airborne amphibious commando repeated fresh nightly daily daytime dawn-to-dusk predawn pre-dawn morning evening air drone missile rocket artillery mortar tank naval gun bomb suicide ground sniper arson knife grenade glide cruise
    ballistic fighter helicopter gunship cross border retaliatory coordinated deadly overnight night dawn weekend surprise counter
    counterterrorism military cluster car hit and run simultaneous separate major heavy massive latest security indiscriminate
    - ’ ' “ ”`),
  deeds: set(`attacked attacking attack attacks stormed storming storm raided raiding raid struck striking bombed bombing shelled
    shelling ambushed ambushing ambush opened opening fired firing launched launching carried carrying detonated detonating blew hit hitting
    targeted targeting stabbed stabbing rammed hacked hacking gunned massacred burned burnt torched torching hurled lobbed threw
    planted overran overrunning assaulted invaded burst swept descended besieged conducted mounted staged shot shooting executed
    beat beating stoned stoning clubbed clubbing bludgeoned bludgeoning lynched lynching strangled strangling slashed knifed mauled kicked kicking beheaded slaughtered murdered killed killing kills abducted kidnapped seized captured looted rampaged wiped pounded bombarded
    clashed ploughed plowed picked intercepted exploded set crashed
    commit commits committed committing perpetrated strafed rained sprayed hurling throwing planting ploughing drowned poisoned dropped dropping pelted raped tortured burning`),
  defences: set(`foiled foiling repelled repelling repulsed thwarted responded answered retaliated engaged eliminated neutralised
    neutralized liquidated cleared cleansed raided stormed returned hunted pursued`),
  followers: set(`who which that then later also again armed riding dressed wearing disguised aboard on in from at near with early
    late last this along around across during outside inside overnight , ( suspected believed yesterday today killed responsible accountable number numbered total totalled
    drove rode came arrived entered broke went took fled fought began left met made had forced turned approached stopped
    surrounded crossed beat pulled dragged lined rounded used hurt died lost held fell met were was are is have has had will would could
    loyal allied linked aligned affiliated operating based active belonging including carrying posing using firing`),
  qualities: set(`armed masked hooded unidentified suspected banned outlawed allied backed led linked affiliated aligned uniformed
    turbaned dressed heavily-armed so-called united`),
  governors: set(`in on at to of by from near for with during after before amid following against across over under into inside around
    between through despite without within among about via outside toward towards including targeting kill killing killed arrest
    arrested arresting capture than`),
  openers: set('that while when as whereas where but because although though after since if until before'),
  by: 'by',
  hands: [['hands', 'of'], ['hand', 'of']],
  blamed: set('blame blamed blames blaming attributed attribute attributes pinned pin pins finger fingers suspicion suspicions ascribed ascribes traced'),
  onto: set('on to at'),
  pointers: set('such same'),
  blaming: set('blame blamed blames blaming accuse accused accuses accusing hold holds held holding'),
  claiming: set('claimed claims claim'),
  anaphors: set('group outfit faction militia gang organisation organization'),
  reduced: set('by in on during since after when'),
  weapons: set('drone drones missile missiles rocket rockets shells jets jet aircraft helicopter helicopters warplane warplanes fire'),
  told: set(`said reported confirmed announced released issued cited quoted given compiled told stated verified counted documented
    published recorded provided named identified posted held condemned followed accompanied treated`),
  leaving: set('left leaving leaves leave'),
  selves: set('it they he we she'),
  owners: set('its their our his'),
  fillers: set('who which that also then later reportedly have has had again since in turn'),
  tails: [['of'], ['from'], ['belonging', 'to'], ['loyal', 'to'], ['linked', 'to'], ['allied', 'to'], ['allied', 'with'], ['affiliated', 'with'], ['affiliated', 'to']],
  joints: set('and the ,'),
  losses: set('killed.lose killed.toll casualties.count killed.fall injured.sustain'),
  selfKilled: set('bomber bombers'),
  notBy: set('for against to about of resisted survived foiled repelled repulsed thwarted averted prevented alleged condemned investigate investigating'),
  spells: set(`day days night nights hour hours week weeks month months wave waves series spate string barrage barrages campaign round rounds
    bout bouts spell hail night-long result consequence because means
    fell fall falls fallen falling lost succumbed`),
  peoples: set('kurdish palestinian chechen tamil tuareg sikh druze karen kachin shan baloch baluch hutu tutsi serb abkhaz ossetian naga bodo moro hausa'),
  fights: set(`clash clashes gunfight gunfights gunbattle gunbattles battle battles firefight firefights shootout shootouts fighting encounter
    encounters skirmish skirmishes exchange exchanges confrontation confrontations engagement engagements combat standoff crossfire war`),
  opponents: set('with between against and fighting battling'),
  relatives: set('who which that'),
};
