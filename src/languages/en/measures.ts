/** English words for what authorities do after an attack: the things acted on, the acts, and what turns an act. */
import type { MeasureActRow, MeasureRow, MeasureTable } from '../../model/language-measures.ts';

const AREAS =
  'province|provinces|city|cities|town|towns|district|districts|region|country|capital|area|areas|village|villages|state|territory|neighbourhood|zone|north|south|east|west|south-west|southwest|border|camp|enclave|island|islands|peninsula|strip|valley|valleys|suburb|suburbs|county|counties|municipality|municipalities|governorate|governorates|prefecture|commune|communes|islet|corridor|frontier';
const STOP = ['stop', 'not-running', 'resume', 'none-of', 'extend'];
const CLOSE = ['close', 'stop', 'not-running', 'resume', 'none-of', 'extend'];
const BAN = ['ban', 'close', 'extend', 'lift', 'impose'];
const SAY = ['announce', 'order', 'impose', 'extend', 'lift', 'promise'];
const SEND = ['deploy'];

/** Things whose own words name the measure better than ours: "mopping-up operations". */
const AS_WRITTEN = new Set(
  'mobile shutdown trains flights airport roads border gatherings closed-places air-raid visas restrictions search campaign inquiry compensation mourning'.split(' '),
);

function thing(
  id: string,
  measure: string,
  pattern: string,
  acts: readonly string[],
  example: string,
  alone?: MeasureRow['alone'],
): MeasureRow {
  const row = { id: `measure.${id}`, measure, pattern, acts, asWritten: AS_WRITTEN.has(id), example };
  return alone === undefined ? row : { ...row, alone };
}

const communications: readonly MeasureRow[] = [
  thing('mobile', 'mobile and internet services', '\\b(?:(?:mobile|cell(?:ular)?|phone|telephone|internet|data|broadband|web)(?:\\s+(?:and|or|phone|mobile|internet|data)\\b)*\\s+(?:services?|networks?|data|internet|access|signals?|connections?|connectivity|coverage|communications?|lines?)|mobile\\s+(?:internet|data)|(?:the\\s+|\'s\\s+|’s\\s+)internet|internet|data\\s+services|phone\\s+lines|communications?\\s+(?:services?|lines?|networks?))\\b', [...STOP, 'close'], 'Mobile phone services were suspended in the city.'),
  thing('shutdown', 'mobile and internet services', '\\b(?:(?:internet|communications?|telecom\\w*|mobile|network)\\s+(?:shutdown|blackout|outage|suspension|ban))\\b', ['extend', 'resume'], 'The internet blackout has entered its third day.', 'ongoing'),
  thing('offline', 'mobile and internet services', '\\b(?:(?:is|are|was|were|be|stayed|remain(?:s|ed)?|still|went)\\s+(?:\\w+\\s+){0,3}?offline|(?:with\\s+)?lines\\s+(?:were\\s+|are\\s+)?down)\\b', [], 'The region was reported to be offline.', 'ongoing'),
  thing('social-media', 'social media', '\\b(?:social\\s+media|facebook|whatsapp|telegram|tiktok)\\b', ['stop', 'ban', 'resume'], 'Social media platforms were blocked.'),
  thing('power', 'power supply', '\\b(?:electricity|power)\\s+(?:supply|supplies|lines?|grid)\\b', ['stop', 'resume', 'not-running'], 'Power supply was cut to the district.'),
];

const transport: readonly MeasureRow[] = [
  thing('trains', 'train services', '\\b(?:trains?|rail(?:way)?)\\s+(?:services?|traffic|operations?|links?|lines?)\\b|\\btrains?\\b|\\b(?:main\\s+)?passenger\\s+routes\\b|\\w+\\s+express\\b(?!\\s+tribune)', [...STOP, 'hold', 'moving'], 'Train services have been halted.'),
  thing('flights', 'flights', '\\b(?:flights?|air\\s+traffic|air\\s+travel|airspace)\\b', [...CLOSE, 'divert'], 'All flights were suspended.'),
  thing('airport', 'airport', '\\b(?:airports?)\\b', CLOSE, 'The airport was closed.'),
  thing('roads', 'roads', '\\b(?:roads?|highways?|motorways?|expressways?|bridges?|routes?)\\b', ['close', 'resume', 'seal'], 'The highway was closed to traffic.'),
  thing('border', 'border', '\\b(?:borders?(?:\\s+(?:crossings?|posts?|points?|gates?))?|crossing(?:s|\\s+points?)?|frontiers?|checkpoints?|roadblocks?)\\b', ['close', 'seal', 'resume', 'set-up'], 'The border crossing was closed.'),
  thing('transport', 'public transport', '\\b(?:public\\s+transport|bus\\s+services?|buses|traffic|ferr(?:y|ies)(?:\\s+(?:services?|crossings?|sailings?|traffic))?|metro)\\b', [...STOP, 'ban'], 'Public transport was suspended.'),
  thing('movement', 'movement', '\\b(?:movement|freedom\\s+of\\s+movement|travel)\\b', ['restrict', 'ban', 'resume'], 'Movement was restricted in the town.'),
];

const order: readonly MeasureRow[] = [
  thing('lockdown', 'lockdown', '\\b(?:lockdowns?)\\b', [...SAY, 'put-under'], 'The city was placed under lockdown.', 'imposed'),
  thing('curfew', 'curfew', '\\bcurfew\\b', [...SAY, 'ban', 'put-under'], 'A curfew was imposed on the town.', 'imposed'),
  thing('curfews', 'curfew', '\\bcurfews\\b', [...SAY, 'ban', 'put-under'], 'Curfews were imposed in four towns.'),
  thing('section', 'ban on gatherings', '\\bsection\\s+144\\b', [...SAY, 'put-under'], 'Section 144 has been imposed.', 'imposed'),
  thing('gatherings', 'public gatherings', '\\b(?:(?:public\\s+|large\\s+)?(?:gatherings?|meetings|assembl(?:y|ies)|rall(?:y|ies)|processions?)|(?<!\\bin\\s)protests?|demonstrations?|marches)\\b', BAN, 'Public gatherings have been banned.'),
  thing('riding', 'pillion riding and unmarked vehicles', '\\b(?:pillion\\s+riding|tinted\\s+(?:windows?|glass)|motorcycles?|motorbikes?)\\b', ['ban'], 'Pillion riding has been banned.'),
  thing('face', 'covering the face', '\\b(?:face\\s+(?:covers?|coverings?|masks?)|cover(?:ing)?\\s+(?:the|their)\\s+faces?)\\b', ['ban'], 'Face coverings were banned in public.'),
  thing('weapons', 'display of weapons', '\\b(?:weapons|firearms)\\b', ['ban'], 'The display of weapons has been prohibited.'),
  thing('fireworks', 'fireworks, drones and alcohol', '\\b(?:drone\\s+flights?|alcohol|fireworks)\\b', ['ban'], 'Fireworks were banned.'),
  thing('emergency', 'state of emergency', '\\b(?:state\\s+of\\s+(?:emergency|siege|exception|alert|war)|emergency\\s+rule|emergency\\s+powers)\\b', [...SAY, 'put-under'], 'The president declared a state of emergency.'),
  thing('martial', 'martial law', '\\b(?:martial\\s+law|military\\s+rule)\\b', [...SAY, 'put-under'], 'Martial law was imposed on the island.'),
  thing('indoors', 'order to stay indoors', '\\b(?:(?:order(?:ed|s)|told|warned|instructed|advised|asked)\\s+(?:the\\s+|all\\s+)?(?:\\w+\\s+)?(?:residents|people|civilians|villagers|inhabitants|families|locals|citizens|students|staff|public)\\b[^.;:]{0,50}?\\bto\\s+(?:stay|remain)|(?:residents|people|civilians|villagers|inhabitants|citizens|students|locals)\\b[^.;:]{0,40}?\\b(?:been|were|are|was)\\s+(?:being\\s+)?(?:ordered|told|warned|advised|asked|instructed)\\s+to\\s+(?:stay|remain))\\s+(?:indoors|inside|(?:in|at)\\s+(?:their\\s+)?homes?|in\\s+shelters?|off\\s+the\\s+streets?|away)\\b|\\bshelter[- ]in[- ]place\\s+(?:order|warning)\\b', [], 'Police told residents to stay indoors.', 'imposed'),
  thing('events', 'events', '\\b(?:(?:exam(?:ination)?s?|elections?|by-elections?|voting|polling|polls|matches?|games?|concerts?|festivals?|fixtures?|hearings?|celebrations|parades?|carnivals?|events?|performances?|ceremon(?:y|ies)|football\\s+\\w+)\\b(?=[^.;:]{0,60}?\\b(?:postpon|cancel|called\\s+off|put\\s+off|suspend))|(?<=\\b(?:postpon|cancell?|suspend)(?:ed|es|s|ing)\\s(?:all\\s|the\\s|its\\s|their\\s)?(?:\\w+\\s)?)(?:exam(?:ination)?s?|elections?|matches?|games?|concerts?|festivals?|hearings?|celebrations|parades?|events?))', ['postpone'], 'All examinations have been postponed.'),
  thing('online', 'classes online', '\\b(?:(?:online|remote|distance)\\s+(?:classes|lessons|learning|teaching|instruction)|(?:classes|lessons|lectures)\\s+(?:\\w+\\s+){0,3}?online)\\b', ['switch'], 'Schools switched to online classes.'),
  thing('closed-places', 'public places', '\\b(?:courts?|schools?|universit(?:y|ies)|colleges|offices|secretariat|markets?|shops|banks|businesses|bars|nightclubs|restaurants|mosques|churches|educational\\s+institutions|tourist\\s+sites|parks?|classes|lessons|lectures|bazaars?|malls?|stores|cinemas?|theatres?|museums?|stadiums?|kindergartens?|nurser(?:y|ies)|embass(?:y|ies)|consulates?|petrol\\s+stations?|factor(?:y|ies))\\b', ['close', 'not-working', 'resume-classes', 'stop-work'], 'Schools have been closed until Monday.'),
  thing('cordon', 'cordon', '\\b(?:a|security|police|tight)\\s+cordon\\b', ['put'], 'Police threw a cordon round the market.'),
  thing('area', 'cordon', '\\b(?:(?:the\\s+|an?\\s+|entire\\s+|whole\\s+)?(?:red\\s+zone|area|areas|site|sites|scene|district|neighbou?rhood|zone|town|village|camp|city|perimeter|region|entrances?|exits?))\\b', ['seal'], 'The area has been sealed.'),
  thing('cordoned', 'cordon', '\\b(?:cordon(?:ed|ing)\\s+off|sealed\\s+off|have\\s+cordoned|throw\\w*\\s+a\\s+cordon)\\b', [], 'Troops cordoned off the market.', 'imposed'),
];

const health: readonly MeasureRow[] = [
  thing('hospitals', 'hospitals', '\\b(?:hospitals?|clinics|medical\\s+(?:centres?|centers?|complex|facilit\\w+))\\b', ['alert'], 'Hospitals were placed on emergency alert.'),
  thing('hospital-emergency', 'emergency at hospitals', '\\b(?:an?\\s+)?(?:medical\\s+|health\\s+)?emergency\\b(?!\\s+(?:services?|room|workers?|crews?|department|session|meeting|powers|rule|number|aid|footing|alert))', ['declare-at'], 'An emergency was declared at the hospital.'),
  thing('leave', 'staff leave cancelled', '\\b(?:leaves?|holidays|vacations?|days\\s+off)\\b', ['cancel'], 'Leave of police has been cancelled.'),
  thing('alert', 'high alert', '\\b(?:(?:on|to)\\s+(?:a\\s+)?(?:high|maximum|red|full|heightened|highest)\\s+(?:state\\s+of\\s+)?alert|red\\s+alert)\\b', [], 'Security forces are on high alert.', 'ongoing'),
  thing('threat-level', 'threat level', '\\b(?:(?:terror(?:ism|ist)?|security|threat|national)\\s+(?:threat\\s+|alert\\s+)?(?:levels?|alert|status)|(?:alert|alarm)\\s+level|vigilance\\s+level|state\\s+of\\s+readiness)\\b', ['raise', 'lower'], 'The country raised its terror alert.'),
  thing('advice', 'travel warning', '\\btravel\\s+(?:advisor(?:y|ies)|warnings?|alerts?|advice)\\b', ['issue', 'announce', 'lift', 'raise'], 'The embassy issued a travel warning.'),
  thing('air-raid', 'air raid alert', '\\bair\\s+(?:raid\\s+)?(?:alerts?|warnings?|sirens?)\\b', ['announce', 'lift', 'sound'], 'An air raid alert was declared in the capital.'),
];

const force: readonly MeasureRow[] = [
  thing('search', 'search operation', '\\b(?:(?:search|combing|clearance|clearing|clean-?up|mopping[- ]?up|saniti[sz]ation|cordon[- ]and[- ]search|sweep|sweeping|follow-up|pursuit|hot[- ]pursuit)\\s+(?:operations?|efforts?|drives?|missions?)|man-?hunt|hunt|search(?:es)?(?=\\s+for\\s)|searches|pursuit)\\b', ['launch', 'end', 'continue'], 'A search operation is under way.'),
  thing('searching', 'search operation', '\\b(?:(?:hunting|searching|combing|looking|scouring)\\s+(?:for\\s+)?(?:\\w+\\s+){0,4}?(?:attackers?|assailants?|gunmen|militants?|suspects?|perpetrators?|killers|them|inmates|prisoners|fugitives|escape\\w+|terrorists|rebels|bandits|survivors|missing|area|bush|forest)|(?:are|is)\\s+(?:now\\s+|still\\s+)?being\\s+(?:pursued|hunted|tracked))\\b', [], 'Police are searching for the gunmen.', 'ongoing'),
  thing('campaign', 'security campaign', '\\b(?:(?:counter-?terrorism|anti-?terror\\w*|security|military|counter-?insurgency)\\s+(?:campaign|drive|offensive|operation))\\b', ['pursue'], 'The counter-terrorism campaign will be pursued at full pace.'),
  thing('identify', 'identification of the dead', '\\b(?:being\\s+identified|identification\\s+of\\s+(?:the\\s+)?(?:\\w+\\s+){0,2}(?:bodies|victims|dead|remains))\\b', ['launch', 'end', 'continue'], 'The dead are still being identified.', 'ongoing'),
  thing('response', 'crisis team', '\\b(?:hotlines?|helplines?|help\\s*desks?|control\\s+rooms?|information\\s+cent(?:re|er)s?|crisis\\s+(?:cell|cent(?:re|er)|team|unit|committee)|emergency\\s+operations\\s+cent(?:re|er)|task\\s+force|(?:joint|special)\\s+investigation\\s+team|(?:inquiry|investigation|fact-finding|investigative|probe)\\s+(?:committee|commission|panel|team))\\b', ['form', 'announce'], 'The province set up a control room.'),
  thing('demining', 'mine clearance', '\\b(?:de-?mining|mine[- ]clearance|bomb[- ]disposal|explosive\\s+ordnance\\s+disposal)\\s+(?:teams?|operations?|experts?|squads?|units?|crews?)\\b', ['deploy', 'launch', 'continue'], 'Bomb disposal experts were sent to the square.'),
  thing('patrols', 'patrols', '\\b(?:patrols?|patrolling|security\\s+checks?|checks\\s+(?:at|on))\\b', ['increase', 'deploy', 'continue'], 'Patrols were stepped up.'),
  thing('security', 'security', '\\bsecurity\\b(?!\\s+(?:forces?|personnel|officials?|sources?|guards?|council|services?|men|officers?|posts?|agency|agencies|situation|operation|campaign|cordon|minister|adviser|analysts?|experts?|cabinet|chief|camera|studies))', ['tighten'], 'Security was tightened across the capital.'),
  thing('helicopters', 'helicopters', '\\b(?:helicopters?|gunships?|drones|aircraft|jets)\\b', ['deploy', 'circle'], 'Helicopters are circling over the city.'),
  thing('troops', 'troops', '\\b(?:(?:extra|additional|more|fresh|army|military|security)\\s+(?:troops|forces|soldiers|police(?:men)?|units|personnel|contingents?)|reinforcements?|troops|soldiers|the\\s+army(?=\\s+(?:was|has\\s+been|is|had\\s+been)\\b)|units?\\s+of\\s+(?:\\w+\\s+){0,2}(?:police(?:men)?|soldiers|troops)|paramilitar(?:y|ies)|peacekeepers|riot\\s+police)\\b', SEND, 'Reinforcements were sent to the town.'),
  thing('vehicles', 'searches of vehicles', '\\b(?:cars|vehicles|passengers|travellers|travelers)\\s+(?:were|are)\\s+(?:being\\s+)?(?:searched|checked|frisked)\\b', [], 'Cars were being searched at the gates.', 'ongoing'),
  thing('shelters', 'evacuation', '\\b(?:residents|people|villagers|families|patients|civilians|inhabitants|them|women|children)\\b[^.;:]{0,60}?\\b(?:moved|relocated|taken|evacuated)\\s+to\\s+(?:an?\\s+|the\\s+)?(?:\\w+\\s+)?(?:shelters?|gymnasiums?|schools?|evacuation\\s+cent(?:re|er)s?)\\b', [], 'Two hundred families have been moved to temporary shelters.', 'imposed'),
  thing('evacuated', 'evacuation', '\\b(?:(?<!(?:wounded|injured|dead|sick)\\s)(?:residents|people|villagers|families|patients|civilians|inhabitants|villages?|towns?|buildings?|areas?|staff|workers|students|pupils|guests|shoppers|passengers|neighbou?rhoods?|stations?|hospitals?|schools?|malls?|airports?|homes|houses|nationals|citizens|employees)\\b[^.;:]{0,50}?\\b(?:were|was|(?:have|has|had)\\s+been|are|is|being)\\s+(?:being\\s+)?(?:\\w+ly\\s+)?evacuated\\b|evacuat(?:ed|es|ing)\\s+(?:(?:about|some|more\\s+than|over|nearly|at\\s+least|all|the|its|their|several|hundreds\\s+of|thousands\\s+of|dozens\\s+of|[\\d,]+|two|three|four|five|six)\\s+){0,3}(?:\\w+\\s+)?(?:residents|people|villagers|families|civilians|inhabitants|villages|towns?|buildings?|staff|workers|students|guests|nationals|citizens|employees|personnel|area|neighbou?rhoods?))(?![^.;:]{0,30}\\bto\\s+(?:\\w+\\s+){0,3}?(?:hospitals?|clinics?))', [], 'Residents of six villages were evacuated.', 'imposed'),
  thing('leave-order', 'evacuation', '\\b(?:order(?:ed|s)|told|warned|instructed)\\s+(?:the\\s+)?(?:residents|people|civilians|villagers|inhabitants|families)\\b[^.;:]{0,60}?\\bto\\s+(?:leave|move|flee)\\b|\\b(?:residents|people|civilians|villagers|inhabitants)\\b[^.;:]{0,40}?\\b(?:been|were)\\s+(?:ordered|told|warned)\\s+to\\s+(?:leave|move)\\b', [], 'The army ordered residents of six villages to leave.', 'imposed'),
  thing('evacuation', 'evacuation', '\\b(?:evacuations?|evacuated|evacuate|evacuation\\s+(?:orders?|warnings?|notices?))\\b', [...SAY, 'continue', 'tell', 'issue'], 'The authorities ordered the evacuation of six villages.'),
];

const policy: readonly MeasureRow[] = [
  thing('case', 'criminal case', '\\b(?:war\\s+crimes?|criminal|murder|terrorism|homicide)\\s+(?:case|proceedings)\\b', ['open', 'launch'], 'Prosecutors have opened a murder case.'),
  thing('sale', 'ban on sales', '\\bsales?\\s+of\\s+\\w+', ['ban', 'restrict'], 'The governor banned the sale of fuel in cans.'),
  thing('permit', 'permit', '\\b(?:liquor|operating|business|trading|mining)\\s+(?:permits?|licen[cs]es?)\\b', ['stop', 'sever'], 'The mayor suspended the liquor licence of the club.'),
  thing('distributions', 'aid operations', '\\bdistributions?\\b', ['stop', 'resume'], 'Distributions in the camp have been suspended.'),
  thing('zero', 'zero-tolerance policy', '\\bzero[- ]tolerance(?:\\s+(?:policy|approach))?\\b', SAY, 'The government announced a zero-tolerance policy.'),
  thing('compensation', 'compensation', '\\b(?:compensation|compensate|financial\\s+(?:aid|assistance|help)|blood\\s+money|ex[- ]gratia|refunds?|full\\s+fares)\\b', [...SAY, 'pay'], 'The governor announced compensation for the families.'),
  thing('paid', 'compensation', '\\b(?:famil(?:y|ies)|relatives|heirs|kin|widows|orphans|injured|wounded|victims|survivors)\\b[^.;:]{0,50}\\b(?:will|would|are\\s+to|is\\s+to)\\s+(?:each\\s+|also\\s+)?(?:receive|get|be\\s+(?:paid|given|compensated))\\b(?=[^.;:]{0,40}(?:\\d|compensat|financial|money))', [], 'The families of the dead will each receive 5,000 dollars.', 'planned'),
  thing('inquiry', 'inquiry', '\\b(?:(?:(?:an?|the|judicial|independent|full|criminal|internal|urgent|high-level|war\\s+crimes?|impartial)\\s+)*(?:inquiry|enquiry|investigations?|probe|commission\\s+of\\s+inquiry|fact-finding\\s+\\w+))\\b', ['order', 'open', 'announce', 'launch', 'continue'], 'The president ordered an inquiry.'),
  thing('arrests', 'arrests', '\\b(?:the\\s+)?arrests?\\s+of\\b|\\barrest\\s+warrants?\\b', ['order', 'open'], 'The minister ordered the arrest of the officers.'),
  thing('mourning', 'mourning', '\\b(?:(?:\\w+[- ]days?\\s+of\\s+)?(?:national\\s+|official\\s+|public\\s+|state\\s+)?mourning|flags?\\s+(?:\\w+\\s+){0,3}?half[- ](?:mast|staff))\\b', [...SAY, 'fly'], 'Three days of mourning were declared.'),
  thing('ceasefire', 'ceasefire', '\\b(?:cease-?fires?|truce|humanitarian\\s+pause)\\b', ['announce', 'agree', 'extend', 'order'], 'Both sides agreed a ceasefire.'),
  thing('sanctions', 'sanctions', '\\b(?:sanctions)\\b', ['impose', 'announce', 'lift', 'extend'], 'Sanctions were imposed on the group.'),
  thing('talks', 'summoned ambassador', '\\b(?:ambassador|envoy|charg[eé]\\s+d.affaires|high\\s+commissioner)\\b', ['summon'], 'The ministry summoned the ambassador.'),
  thing('operations-suspended', 'aid operations', '\\b(?:aid|humanitarian|relief|food|medical)\\s+(?:operations?|deliver(?:y|ies)|activities|work|distributions?|convoys?|missions?)\\b', ['stop', 'resume', 'block'], 'Aid operations have been suspended.'),
  thing('own-work', 'aid operations', '(?<!\\b(?:courts?|schools?|banks?|universit\\w+|offices|shops|markets|factor\\w+|embass\\w+|colleges)\\b[^.;]{0,40})\\b(?:(?:its|their|our)\\s+(?:\\w+\\s+)?|all\\s+)(?:operations|activities|work|services|deliveries|programmes|programs)\\b', ['stop', 'resume'], 'The agency suspended its activities in the camp.'),
  thing('power-cuts', 'power cuts', '\\b(?:(?:emergency|rolling|scheduled|planned)\\s+(?:power|electricity)?\\s*(?:cuts?|blackouts?|outages?|shutdowns?)|load[- ]shedding)\\b', ['impose', 'announce', 'lift', 'extend'], 'The operator introduced emergency power cuts.'),
  thing('visas', 'visas', '\\b(?:visas?(?:\\s+services?)?|(?:bilateral\\s+|cross-border\\s+)?trade|diplomatic\\s+(?:relations|ties))\\b', ['stop', 'close', 'resume', 'sever'], 'The ministry suspended visa services.'),
  thing('restrictions', 'restrictions', '\\b(?:restrictions?|blockade|embargo|(?:counter-?terrorism|anti-?terrorist)\\s+(?:operation\\s+)?regime)\\b', ['impose', 'announce', 'lift', 'extend'], 'Restrictions were imposed in the town.'),
  thing('funds', 'relief funds', '\\b(?:(?:relief|emergency)\\s+(?:funds?|funding|aid|package|assistance|supplies|grants?)|(?:aid|relief)\\s+package|(?:\\w+\\s+)?(?:grant|package)\\s+of\\s+\\S*\\d\\S*)\\b', ['release', 'promise', 'deploy'], 'The cabinet approved emergency funding for the district.'),
  thing('dismissed', 'officials removed', '\\b(?:chief|commander|commissioner|superintendent|governor|officers?|officials?|director|minister|warden|guards)\\b[^.;:]{0,40}?\\b(?:was|were|(?:has|have|had)\\s+been)\\s+(?:\\w+ly\\s+)?(?:sacked|dismissed|suspended|relieved\\s+of\\s+(?:his|her|their)\\s+(?:post|posts|dut(?:y|ies)|command)|removed\\s+from\\s+(?:his|her|their|office|post|duty)|transferred|placed\\s+on\\s+(?:administrative\\s+)?leave)\\b|\\b(?:sacked|dismissed|suspended|replaced)\\s+(?:the\\s+|two\\s+|three\\s+|four\\s+|five\\s+|several\\s+|his\\s+|its\\s+)?(?:\\w+\\s+)?(?:(?:police|district|army|security|local|prison|intelligence|military|station)\\s+)(?:\\w+\\s+)?(?:chiefs?|commanders?|commissioners?|officers?|officials?|directors?|superintendents?|heads?|wardens?|guards)\\b', [], 'The district police chief was suspended.', 'imposed'),
  thing('reward', 'reward', '\\b(?:rewards?|bount(?:y|ies))\\s+(?:of|for)\\b', ['announce', 'offer'], 'Police offered a reward for information.'),
];

function act(id: string, says: string, pattern: string, status: MeasureActRow['status'], example: string): MeasureActRow {
  return { id, says, pattern: `\\b(?:${pattern})\\b`, status, example };
}

const acts: readonly MeasureActRow[] = [
  act('stop', 'suspended', 'suspend(?:s|ed|ing)?|suspension|halt(?:s|ed|ing)?|cut(?:\\s+off)?|jammed|jamming|block(?:s|ed|ing)|disrupt(?:ed|ing)?|switch(?:ed)?\\s+off|shut(?:\\s+(?:down|off))?|called\\s+off|cancel(?:led|ed|s|ing)?|stopp(?:ed|ing)|throttled|disabled|snapped|restricted|paused', 'imposed', 'halted'),
  act('not-running', 'suspended', '(?:is|are|was|were|went|remains?|remained|stayed|still|stay|be)\\s+(?:\\w+\\s+){0,2}?(?:down|out|off|dead|unavailable|not\\s+(?:running|working|operating)|shut\\s+(?:off|down)|out\\s+of\\s+service|at\\s+a\\s+standstill)|stayed\\s+off', 'ongoing', 'is down'),
  act('moving', 'suspended', '(?:nothing|no\\s+trains?)\\b[^.;]{0,40}?\\b(?:moving|ran|run|running|passed|leaving|left)|not\\s+running', 'ongoing', 'Nothing is moving'),
  act('none-of', 'suspended', '(?:no|without(?:\\s+any)?|there\\s+(?:is|was|has\\s+been|have\\s+been)\\s+no)', 'ongoing', 'no mobile service'),
  act('close', 'closed', 'clos(?:e(?!\\s+(?:to|by|range|ties|contact|relative|relatives|friend|friends|aide|ally|allies)\\b)|es|ed|ing)(?:\\s+(?:off|down))?|closure|shut(?:s|ting)?(?:\\s+down)?|shuttered', 'imposed', 'closed'),
  act('not-working', 'closed', '(?:is|are|was|were|remain(?:s|ed)?)\\s+(?:not\\s+(?:working|open|functioning))', 'imposed', 'are not working'),
  act('stop-work', 'suspended', '(?:suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|stopped\\s+work(?:ing)?|ceased\\s+(?:work|operations))', 'imposed', 'suspended'),
  act('postpone', 'postponed', '(?:postpon(?:e|es|ed|ing)|call(?:ed|s)?\\s+off|put\\s+off|cancel(?:led|ed|s|ling)?|suspend(?:s|ed)?)', 'imposed', 'postponed'),
  act('switch', 'held', '(?:switch(?:ed|es|ing)?|mov(?:ed|es|ing)|will\\s+be\\s+(?:held|taught)|shift(?:ed|s|ing)?|go|went|held)', 'imposed', 'switched'),
  act('raise', 'raised', '(?:rais(?:e|es|ed|ing)|elevat(?:ed|es|ing)|upgrad(?:ed|es)|heighten(?:ed|s)|increas(?:ed|es)|maximum|highest)', 'imposed', 'raised'),
  act('lower', 'lowered', '(?:lower(?:ed|s)|reduc(?:ed|es)|downgrad(?:ed|es))', 'lifted', 'lowered'),
  act('form', 'set up', '(?:form(?:ed|s)|constitut(?:ed|es)|creat(?:ed|es)|activat(?:ed|es)|appoint(?:ed|s)|set\\s+up|establish(?:ed|es)|open(?:ed|s))', 'imposed', 'set up'),
  act('release', 'approved', '(?:releas(?:ed|es)|approv(?:ed|es)|allocat(?:ed|es)|disburs(?:ed|es)|earmark(?:ed|s)|sanctioned|authori[sz](?:ed|es)|announc(?:ed|es)|donat(?:ed|es))', 'imposed', 'approved'),
  act('block', 'blocked', 'block(?:s|ed|ing)|blockade[ds]?|barricaded', 'imposed', 'blocked'),
  act('resume', 'restored', 'restor(?:e|ed|es|ing|ation)|resum(?:e|ed|es|ing|ption)|reopen(?:s|ed|ing)?|re-open(?:ed)?|return(?:ed|s)?(?:\\s+to\\s+normal)?|(?:roll(?:ed|s)?|runs?|ran)\\s+again|came\\s+back|back\\s+on(?:line)?|(?:be|been|is|are|was|were)\\s+back(?!\\s+(?:in|at|from|home)\\b)|lift(?:ed|s|ing)|pulled\\s+out\\s+of\\s+\\w+\\s+again|came\\s+to\\s+an\\s+end|unblocked', 'lifted', 'restored'),
  act('resume-classes', 'reopened', 'reopen(?:s|ed|ing)?|resum(?:e|ed|es|ing)', 'lifted', 'reopened'),
  act('lift', 'lifted', 'lift(?:s|ed|ing)?|eas(?:ed|ing)|relax(?:ed|ing)?|end(?:ed|s)|expired|remov(?:ed|ing)', 'lifted', 'lifted'),
  act('extend', 'extended', 'exten(?:d|ds|ded|ding|sion)|prolong(?:ed|s)?|renew(?:ed|s)?', 'ongoing', 'extended'),
  act('hold', 'stopped', 'held|stopped|stranded|turned\\s+back', 'imposed', 'held'),
  act('divert', 'diverted', 'divert(?:ed|ing)|rerouted', 'imposed', 'diverted'),
  act('restrict', 'restricted', 'restrict(?:ed|s|ing|ions?)|limit(?:ed|s)', 'imposed', 'restricted'),
  act('ban', 'banned', 'ban(?:s|ned|ning)?|prohibit(?:s|ed|ing)?|forbidden|forbade|forbids?|outlawed|not\\s+(?:be\\s+)?(?:allowed|permitted)|(?:nobody|no\\s+one)\\s+may|may\\s+(?:neither|not)|barred', 'imposed', 'banned'),
  act('impose', 'imposed', 'impos(?:e|es|ed|ing|ition)|in\\s+(?:force|place|effect)|enforced?|clamped|slapped|introduc(?:ed|es)', 'imposed', 'imposed'),
  act('put-under', 'imposed', '(?:put|placed)\\s+under|under', 'imposed', 'put under'),
  act('seal', 'sealed', 'seal(?:s|ed|ing)?(?:\\s+off)?|cordon(?:s|ed|ing)?(?:\\s+off)?|clos(?:ed|ing)\\s+off|locked\\s+down|surround(?:ed|ing)', 'imposed', 'sealed off'),
  act('put', 'put up', '(?:put|threw|thrown|established|set\\s+up|placed)', 'imposed', 'put a cordon'),
  act('set-up', 'set up', '(?:set\\s+up|put\\s+up|establish(?:ed|es)|erect(?:ed|s)|mount(?:ed|s)|mann(?:ed|ing)|install(?:ed|s)|thrown\\s+up|increased)', 'imposed', 'set up'),
  act('alert', 'on emergency alert', '(?:emergency|high|red|full|maximum)\\s+(?:alert|footing|status|mode)|state\\s+of\\s+emergency|on\\s+(?:high\\s+)?alert|emergency\\s+(?:was\\s+|has\\s+been\\s+)?(?:declared|imposed)|on\\s+standby', 'imposed', 'on emergency alert'),
  act('declare-at', 'declared', '(?:declar|impos)(?:ed|es|ing)\\b[^.;]{0,30}?(?:hospitals?|clinic|health|medical)', 'imposed', 'declared at all hospitals'),
  act('cancel', 'cancelled', 'cancel(?:led|ed|s)|revoked|called\\s+back', 'imposed', 'cancelled'),
  act('launch', 'launched', '(?:launch(?:ed|es|ing)?|began|begun|beg[iu]n|start(?:ed|s)?|mount(?:ed)?|initiated)', 'ongoing', 'launched'),
  act('continue', 'under way', '(?:under\\s*way|underway|continu(?:e|es|ed|ing)|ongoing|on-going|going\\s+on|in\\s+progress|still\\s+on|in\\s+full\\s+swing)', 'ongoing', 'under way'),
  act('end', 'ended', '(?:conclud(?:ed|es)|complet(?:ed|e)|end(?:ed|s)|called\\s+off|over|suspended)', 'lifted', 'completed'),
  act('pursue', 'pursued', '(?:pursued|full\\s+(?:pace|force)|continue|step(?:ped)?\\s+up|intensif(?:y|ied))', 'ongoing', 'pursued at full pace'),
  act('increase', 'stepped up', '(?:step(?:ped|s|ping)?\\s+up|additional|extra|increas(?:ed|es|ing)|intensif(?:ied|ies)|reinforced|beefed\\s+up|reinforce(?:s|d)?)', 'imposed', 'stepped up'),
  act('tighten', 'tightened', '(?:tighten(?:ed|s|ing)?|(?:is|was|are)\\s+(?:now\\s+)?tight|beef(?:ed)?\\s+up|step(?:ped)?\\s+up|strengthen(?:ed)?|increased|heightened|put\\s+on\\s+(?:high\\s+)?alert)', 'imposed', 'tightened'),
  act('deploy', 'deployed', '(?:deploy(?:s|ed|ing|ment)?|sent|dispatch(?:ed|es)?|rush(?:ed|es)?|called\\s+in|moved\\s+in|redeployed|draft(?:s|ed))', 'imposed', 'deployed'),
  act('circle', 'deployed', '(?:circling|circled|hover(?:ing|ed)|overhead|patroll(?:ing|ed))', 'ongoing', 'circling'),
  act('order', 'ordered', '(?:order(?:ed|s|ing)?|direct(?:ed|s)|instruct(?:ed|s)|demand(?:ed|s)\\s+from)', 'imposed', 'ordered'),
  act('announce', 'announced', '(?:announc(?:ed|es|ing|ement)|decree(?:d|s)?|declar(?:ed|es|ing|ation)|proclaim(?:ed|s)|unveil(?:ed|s))', 'imposed', 'announced'),
  act('open', 'opened', '(?:open(?:ed|s|ing)|launch(?:ed|es)|begun|began|register(?:ed)?|set\\s+up|issued|under\\s*way|underway|start(?:ed|s))', 'ongoing', 'opened'),
  act('promise', 'promised', '(?:promis(?:ed|es|ing)|pledg(?:ed|es)|vow(?:ed|s))', 'planned', 'promised'),
  act('pay', 'promised', '(?:(?:will|to)\\s+be\\s+(?:paid|given)(?:\\s+back)?|pay|paid)', 'planned', 'will be paid'),
  act('tell', 'ordered', '(?:told|asked|warned|advised|urged)\\s+(?:\\w+\\s+){0,3}?to', 'imposed', 'told residents to'),
  act('issue', 'ordered', '(?:issu(?:ed|es|ing)|renewed|published)', 'imposed', 'issued'),
  act('sever', 'cut', '(?:sever(?:ed|s)|broke\\s+off|cut(?:\\s+off)?|downgraded|revoked|cancelled)', 'imposed', 'severed'),
  act('sound', 'sounded', '(?:sound(?:ed|s|ing)|wail(?:ed|ing)|blared|activated)', 'imposed', 'sounded'),
  act('offer', 'offered', '(?:offer(?:ed|s|ing))', 'imposed', 'offered'),
  act('fly', 'ordered', '(?:fl(?:y|ew|own|ying)|lowered)', 'imposed', 'lowered'),
  act('agree', 'agreed', '(?:agree(?:d|s|ment)|accept(?:ed|s)|took\\s+effect|takes\\s+effect|came\\s+into\\s+(?:force|effect))', 'imposed', 'agreed'),
  act('summon', 'summoned', '(?:summon(?:ed|s)|expel(?:led|s)|recall(?:ed|s))', 'imposed', 'summoned'),
];

export const measures: MeasureTable = {
  things: [...communications, ...transport, ...order, ...health, ...force, ...policy],
  acts,
  turns: [
    { id: 'turn.planned', pattern: '\\b(?:will\\s+(?:be\\s+|soon\\s+)?|would\\s+be|to\\s+be|should\\s+be|expect(?:ed|s)?|plans?\\s+to|is\\s+due|are\\s+due|intends?\\s+to|scheduled|considering|may\\s+be|about\\s+to|hopes?\\s+to)', status: 'planned' },
    { id: 'turn.ongoing', pattern: '\\b(?:still|remain(?:s|ed|ing)?|stay(?:s|ed)?|continue[sd]?|under\\s*way|ongoing|for\\s+(?:over|more\\s+than|the)\\s+\\w+\\s+(?:hours?|days?|day)|since\\s+(?:last\\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:second|third|fourth|fifth|sixth|seventh)\\s+(?:consecutive\\s+|straight\\s+)?day|have\\s+been\\s+no|days\\s+on\\s+end)', status: 'ongoing' },
  ],
  again: {
    pattern: '\\b(?:it|they|services?|the\\s+(?:ban|order|suspension|restrictions?|measures?|closure|shutdown|services?|network|blackout))\\b',
    acts: ['resume', 'lift', 'extend', 'not-running'],
    example: 'They should be restored on Tuesday.',
  },
  where: {
    named: '\\b(?:in|across|throughout|over|near|around|at|from|of|to|inside|into)\\s+((?:(?:most|much|parts)\\s+of\\s+)?(?:the\\s+)?\\p{Lu}[\\p{L}’\'-]*(?:(?:,\\s|\\s(?:and|or)\\s|,\\sand\\s|\\s)\\p{Lu}[\\p{L}’\'-]*)*)',
    area: `\\b(?:in|across|throughout|over|near|around|at|from|of|to(?!\\s+(?:leave|move|flee)\\b)|for|on|inside|into)\\s+((?:(?:most|much|many|some|several|all|parts?)\\s+(?:of\\s+)?)?(?:the\\s+|both\\s+|affected\\s+|\\w+\\s+){0,3}?(?:${AREAS})\\b(?:\\s+(?:of|like|such\\s+as)\\s+\\p{Lu}[\\p{L}-]+)?)`,
    owner: '(\\p{Lu}[\\p{L}-]*(?:\\s\\p{Lu}[\\p{L}-]*)*)[\'’]s\\s',
    notPlace:
      '^(?:the\\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|Minist|Reuters|AFP|Section|Secretary|Ramadan',
    agent: '^[^.;:]{0,60}?\\bby\\s',
    not: '\\b(?:not|never)\\s+(?:yet\\s+)?$',
  },
  none: [
    { id: 'none.call', pattern: '\\b(?:call(?:s|ed|ing)?\\s+(?:for|on)|urg(?:es|ed|ing)|demand(?:s|ed|ing)?|appeal(?:s|ed)\\s+for|ask(?:s|ed)\\s+for|want(?:s|ed)?)\\b', example: 'The union called for an investigation.' },
    { id: 'none.at-the-time', pattern: '\\b(?:at\\s+the\\s+time(?:\\s+of)?|because\\s+of\\s+(?:the\\s+)?(?:holiday|weekend)|for\\s+the\\s+(?:holidays?|summer|weekend))\\b', example: 'The school was closed at the time of the attack.' },
    { id: 'none.past', pattern: '\\b(?:last\\s+(?:year|month|decade)|in\\s+(?:19|20)\\d\\d|years?\\s+ago|months?\\s+ago)\\b', example: 'A curfew was imposed last year.' },
    { id: 'none.hit', pattern: '\\b(?:attack(?:ed|s|ing)?|hit|targeted|struck|bombed|fired\\s+on|set\\s+fire|torched|stormed|looted|ambushed)\\s+(?:\\w+\\s+){0,3}?(?:train|trains|schools?|hospitals?|courts?|banks?|markets?|roads?|airport|patrols?|troops|helicopters?|checkpoints?|border)', example: 'Gunmen attacked a train.' },
  ],
};
