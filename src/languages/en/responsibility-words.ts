/** English words by which actors are known, and the capitals and adjectives that stand for a country. */
import type { ActorWords } from '../../model/language-responsibility.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** country: capital or seat that speaks for it, and its adjectives. Lower case; underscores for spaces. */
const COUNTRIES = `Afghanistan:kabul,afghan Albania:tirana,albanian Algeria:algiers,algerian Angola:luanda,angolan
Argentina:argentine Armenia:yerevan,armenian Australia:canberra,australian Austria:austrian Azerbaijan:baku,azerbaijani,azeri
Bahrain:manama,bahraini Bangladesh:dhaka,bangladeshi Belarus:minsk,belarusian Belgium:belgian Benin:beninese
Bolivia:bolivian Bosnia:bosnian Brazil:brazilian Britain:london,british Burkina_Faso:ouagadougou,burkinabe
Burundi:bujumbura,burundian Cambodia:phnom_penh,cambodian Cameroon:yaounde,cameroonian Canada:ottawa,canadian
Chad:n'djamena,chadian Chile:chilean China:beijing,chinese Colombia:bogota,colombian Congo:kinshasa,congolese
Croatia:croatian Cuba:havana,cuban Cyprus:cypriot Ecuador:quito,ecuadorian Egypt:cairo,egyptian El_Salvador:salvadoran
Eritrea:asmara,eritrean Ethiopia:addis_ababa,ethiopian Finland:finnish France:paris,french Georgia:tbilisi,georgian
Germany:berlin,german Greece:athens,greek Guatemala:guatemalan Haiti:haitian Honduras:honduran Hungary:hungarian
India:new_delhi,delhi,indian Indonesia:jakarta,indonesian Iran:tehran,iranian Iraq:baghdad,iraqi Israel:israeli,idf,jerusalem,tel_aviv
Italy:italian Ivory_Coast:ivorian Japan:tokyo,japanese Jordan:amman,jordanian Kazakhstan:kazakh Kenya:nairobi,kenyan
Kosovo:pristina,kosovar Kuwait:kuwaiti Kyrgyzstan:kyrgyz Laos:laotian Lebanon:beirut,lebanese Liberia:liberian
Libya:tripoli,libyan Malawi:malawian Malaysia:malaysian Mali:bamako,malian Mauritania:mauritanian Mexico:mexican
Moldova:moldovan Morocco:rabat,moroccan Mozambique:maputo,mozambican Myanmar:naypyidaw,naypyitaw,burmese Nepal:nepali,nepalese
Nicaragua:nicaraguan Niger:niamey,nigerien Nigeria:abuja,nigerian North_Korea:pyongyang Norway:norwegian Oman:omani
Pakistan:islamabad,rawalpindi,pakistani Peru:peruvian Philippines:manila,philippine,filipino Poland:warsaw,polish Qatar:doha,qatari
Romania:romanian Russia:moscow,kremlin,russian Rwanda:kigali,rwandan Saudi_Arabia:riyadh,saudi Senegal:senegalese Serbia:belgrade,serbian
Sierra_Leone:freetown Somalia:mogadishu,somali South_Africa:pretoria South_Korea:seoul South_Sudan:juba Spain:madrid,spanish
Sri_Lanka:colombo Sudan:khartoum,sudanese Sweden:swedish Syria:damascus,syrian Tajikistan:tajik Tanzania:tanzanian
Thailand:bangkok,thai Togo:togolese Tunisia:tunis,tunisian Turkey:ankara,turkish Uganda:kampala,ugandan Ukraine:kyiv,kiev,ukrainian
United_Arab_Emirates:abu_dhabi,emirati United_States:washington,pentagon,american,u.s,u.s.,us Uzbekistan:uzbek Venezuela:caracas,venezuelan
Vietnam:hanoi,vietnamese Yemen:sanaa,yemeni Zimbabwe:harare,zimbabwean`;

function countriesByWord(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const row of COUNTRIES.split(/\s+/)) {
    const [country = '', words = ''] = row.replace(/_/g, ' ').split(':');
    map.set(country.toLowerCase(), country);
    for (const word of words.split(',')) if (word) map.set(word, country);
  }
  return map;
}

export const actorWords: ActorWords = {
  armed: set(`group groups rebel rebels insurgent insurgents militant militants separatist separatists guerrilla guerrillas guerilla
    guerillas jihadist jihadists islamist islamists terrorist terrorists extremist extremists militia militias militiamen paramilitary
    faction factions outfit outfits fighters gang gangs cartel cartels bandits liberation
    resistance mujahideen jihad jihadi brigade brigades insurgency secessionists maoists maoist naxalites naxals
    paramilitaries attackers assailants gunmen raiders kidnappers hijackers revolutionaries cells cell ringleaders masterminds handlers operatives dissidents factions hitmen khwarij khawarij`),
  armedNames: set(`taliban taleban houthi houthis hezbollah hizbullah hizballah hamas shabab shabaab isis isil daesh haram qaeda qaida
    maoist maoists naxalite naxalites naxal naxals jnim iswap farc eln wagner pkk rsf m23 adf codeco janjaweed fulani`),
  states: set('artillery column columns patrol junta regime coalition jet helicopters aircraft jets warplanes authorities army military police government ministry minister president troops soldiers forces officials official spokesman'),
  bodies: set(`cabinet parliament senate congress legislature army military government ministry minister ministers ministries forces force troops police authorities authority officials
    official spokesman spokeswoman spokesperson spokesmen president administration navy airforce intelligence agencies agency
    command commander commanders general generals state council committee commission network union party opposition leaders
    superintendent inspector commissioner prefect sheriff chief chairman chairwoman secretary director
    leader residents villagers witnesses activists campaigners lawmakers governor mayor council committees councils networks affiliate branch wing chapter offshoot organisation organization backers actors powers
    artillery elements enemies capitals sides soldiers guards policemen office service services department court board railways directorate
    organisations regime junta watchdog charity monitor observatory families relatives doctors survivors prosecutors prosecutor investigators
    column columns patrol patrols post drones warplanes jets jet helicopter helicopters aircraft units coalition alliance herders herdsmen pastoralists tribesmen settlers mercenaries`),
  pronouns: set('it they them'),
  personal: set('he she'),
  never: set(`suspected responsibility nobody none no-one i we monday tuesday wednesday thursday friday saturday sunday january february march april
    may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec x reports report later earlier also still then now yesterday today
    operation phase according local meanwhile initially elsewhere overnight attacks attack explosions blasts bombs dozens
    hundreds several many some most two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty there what how why who killed dead blame trains hospitals schools`),
  openers: set(`that which who whom whose while but as because although though whereas after before when where since until unless if
    saying adding once`),
  circumstances: set(`in on at to of by from near for with during after before amid following across against over under into inside around
    between through despite without within along about via outside toward towards`),
  joined: set('led backed aligned allied affiliated linked run controlled supported'),
  links: set('of for al el ul ur ed en wal wa ash az ar ad ud bin ibn de la du da e i y van von der abu'),
  saying: set(`said says say saying announced announces announce stated claimed claims claim declared declares asserted
    asserts insisted insists maintained maintains added adds told tells alleged alleges allege confirmed confirms acknowledged reported
    charged charges boasted warned reiterated repeated explained noted wrote posted argued argues asserting claiming alleging denied
    accused accuses blamed blames rejected dismissed described called calls speaks spoke reports condemned condemns denounced deplored decried believe believes believed suspect suspects`),
  capitals: set('US IS UN'),
  relatives: set('which who whom that'),
  belonging: set('from of'),
  inserts: set('one or known'),
  alias: set('or'),
  joins: set('for as that'),
  source: '\\baccording\\s+to\\s',
  arms: set('army military force forces police'),
  adverbs: set('also later both since then again each all twice further still now already soon has have had first'),
  countries: countriesByWord(),
  observers: set(`committees lawyers rights human medical charities ngo ngos amnesty survivor campaigner journalists journalist parents mother father neighbours neighbors shopkeepers traders locals refugees imam pastor clergy teachers network doctors residents resident witnesses witness villagers activists activist survivors relatives families
    watchdog observatory council committee monitor monitors campaigners volunteers medics medic nurse nurses aid charity msf un nations priest bishop elder elders lawyers lawyer protesters protestors demonstrators opposition amnesty watch helmets survivor eyewitness eyewitnesses journalist
    journalists locals neighbours neighbors mother father brother sister wife widow son daughter uncle cousin relative family teacher teachers student students
    union church imam pastor ngo ngos hospital hospitals health rights tracker acled refugees refugee evacuees fisherman fishermen farmer farmers herder herders
    people parallel shadow exiled unicef unhcr paramedic paramedics ambulance rescuers`),
  qualities: set('armed masked unidentified unknown criminal rival tribal ethnic heavily banned outlawed proscribed islamist jihadist rebel separatist paramilitary'),
  members: set('drone drones missiles shells warplanes men members people supporters fighters soldiers women youths recruits'),
  civil: set('committees lawyers doctors network research civil emergency advisory activist women rights aid advocacy human humanitarian monitoring monitor medical relief charity civil media news opposition parliamentary'),
  unnamed: set('external foreign outside hostile'),
};
