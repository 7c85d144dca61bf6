/** English words by which places are told: where it happened, where people come from, and where somebody speaks. */
import type { PlaceWords } from '../../model/language-places.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const placeWords: PlaceWords = {
  locative: set('in at near on across around inside outside throughout over within along off into beside amid'),
  naming: set('in at near outside around inside off'),
  away: set('from to towards toward against for between with by than through via and or like about'),
  nearby: set('near outside'),
  measures: set('km kms kilometres kilometers kilometre kilometer miles mile metres meters'),
  kinds: set(
    `village town city district province region state county department governorate oblast raion municipality prefecture
    commune township territory area neighbourhood neighborhood suburb settlement hamlet island valley peninsula subdivision
    tehsil woreda kebele zone quarter locality parish ward cercle division agency enclave community cantonment border
    districts provinces governorates counties villages towns cities regions states areas neighbourhoods neighborhoods suburbs settlements municipalities communities hamlets communes townships localities`,
  ),
  facilities: set(
    `camp prison jail airport airbase base mosque church school college university market bazaar hospital clinic station port
    bridge checkpoint crossing stadium hotel barracks dam mine refinery monastery temple shrine square park mall centre center
    junction gorge forest lake river mountains`,
  ),
  hospitals: set('hospital hospitals clinic morgue mortuary infirmary'),
  brought: set('taken brought admitted treated evacuated transferred rushed airlifted treatment hospitalised hospitalized flown way route referred ferried transported conveyed succumbed recovering recuperating arrival'),
  streets: set('street road avenue highway boulevard lane square drive bridge roundabout st ave rd motorway chowk'),
  directions: set(
    `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
    southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern
    south-western central upper lower downtown inner outer rural coastal far mid`,
  ),
  portions: set(
    `outskirts parts part suburb suburbs streets heart centre center edge vicinity environs edges portions swathes swaths capital port
    north south east west northeast northwest southeast southwest coast surroundings stronghold`,
  ),
  joins: set(
    `, in of the a an ( near restive troubled volatile remote border mountainous northern southern eastern western northeastern northwestern
    southeastern southwestern central town village city district province region state capital area neighbourhood neighborhood county
    port suburb department governorate 's`,
  ),
  strikes: set('hit hits struck strikes rocked rocks shook shakes attacked stormed bombed pounded shelled raided targeted overran ripped through tore targeting hitting'),
  undergoes: set('saw sees witnessed suffered recorded reported'),
  speaking: set(
    `reporters reporter journalists journalist conference official officials briefing speaking telephone phone parliament
    newsmen interview statement source sources office officer headquarters correspondent`,
  ),
  living: set('lives lived living live born resides residing resided raised based headquartered studying'),
  origins: set('native natives citizen citizens inhabitant inhabitants'),
  locals: set('people residents resident witnesses witness villagers villager hospital hospitals doctor doctors medic medics morgue rescuers police survivors survivor shopkeeper'),
  actors: set(
    `government army military police forces force troops soldiers authorities ministry president parliament embassy officials official
    prosecutor prosecutors court courts university navy media state-run minister ambassador spokesman nationals national citizens
    citizen`,
  ),
  whole: set('across throughout around over'),
  never: set(
    `parliament congress senate operation twitter facebook telegram whatsapp x islam ramadan eid christmas easter god allah cabinet
    internet covid court phase resolution article section version part chapter july january february march april may june august
    september october november december monday tuesday wednesday thursday friday saturday sunday i ii iii iv`,
  ),
  hyphened: set('based bound born'),
  links: set("de del al el la las los da do bin ould of - '"),
  conjunctions: set('and but while whereas ; with'),
};
