/** English wordings by which someone claims, denies, accuses or rejects. Rows stand in order of strength. */
import type { ResponsibilityRow, ResponsibilityTable } from '../../model/language-responsibility.ts';
import { actorWords } from './responsibility-words.ts';

const ATTACK =
  '(?:attacks?|attempts?|bombings?|blasts?|explosions?|air ?strikes?|strikes?|assaults?|raids?|ambush(?:es)?|killings?|shootings?|offensives?|abductions?|kidnappings?|assassinations?|incursions?|violence|massacres?|hits?|operations?|deaths?)';
const SAY =
  '(?:said|says|say|(?<!\\b(?:said|says|the|these|those|such|of|any|all|called|denied|rejected|dismissed)\\s)claim(?:s|ed)?|announc(?:ed|es)|stat(?:ed|es)|confirm(?:s|ed)|declar(?:ed|es)|assert(?:s|ed)|boast(?:s|ed)|insist(?:s|ed)|admit(?:s|ted)|acknowledg(?:es|ed)|reported)';
const HOW = '(?:\\s+(?:in|on|through|via|to|late|later|from|at|by|over|afterwards)\\b[^.;:]{0,70}?)?,?(?:\\s+that)?';
const FIGHTERS =
  '(?:fighters|men|militants|members?|combatants|mujahideen|warriors|cadres|units?|brigades?|battalions?|squads?|forces|soldiers|troops|gunmen|gunners|snipers|guerrillas|comrades|jets|warplanes|planes|fighter\\s+jets|helicopters|aircraft|air\\s+force|airforce|navy|army|artillery|pilots|drones|missiles|rockets|(?:suicide\\s+)?bombers?|commandos|heroes|resistance)';
const SELF = `(?:it|they|he|the group|(?:one\\s+of\\s+)?(?:its|their|his|the group's)\\s+(?:own\\s+)?(?:\\w+\\s+){0,2}?${FIGHTERS})`;
const HAD = '(?:\\s+(?:had|have|has|also|earlier|since))*';
const WORD = "[\\p{L}\\p{N}'’-]+";
const CHARGE = '(?:claims?|allegations?|accusations?|charges?|suggestions?|assertions?|insinuations?|notions?|blame|remarks?|findings?)';
const VOID =
  '(?:baseless|frivolous|false|unfounded|absurd|groundless|fabricated|ridiculous|lies?|nonsense|untrue|preposterous|ludicrous|propaganda|fictions?|fabrications?|inventions?|slanders?|hoax|smears?|fake|disinformation|misinformation|laughable|outrageous|unsubstantiated|fanciful|malicious|far-fetched)';
const AIDS =
  '(?:backs?|backed|backing|sponsors?|sponsored|sponsoring|supports?|supported|supporting|funds?|funded|funding|arms|arming|trains|trained|finances?|financed|aids?|aided|shelters?|sheltered|shields?|harbou?rs?|stands? behind|stood behind|(?:is|are|was|were) behind|directs?|directed|controls?|masterminded|orchestrated)';
const ARMED =
  '(?:attackers?|assailants?|separatists?|militants?|rebels?|groups?|insurgen\\w+|terror\\w*|fighters|militia\\w*|gunmen|guerrillas?|jihadis\\w+|outfits?|them|it)';
const GAP = '(?:\\w+\\s+){0,2}?';

const DEED =
  '(?:attacked|shelled|bombed|bombarded|struck|fired|launched|killed|shot|executed|massacred|raided|abducted|kidnapped|burned|torched|stormed|targeted|hit|detonated|ambushed|opened\\s+fire|carried\\s+out|dropped|slaughtered|murdered|beheaded|looted|raped|planted|ordered)';
const WEAPON =
  '(?:(?:air|drone|missile|rocket|artillery|mortar|glide[- ]bomb|naval|tank|sniper|overnight|night-?time|ground)[ -])*(?:air ?strikes?|strikes?|attacks?|shelling|drones?|missiles?|rockets?|bombs?|bombardments?|bombing|fire|gunfire|raids?|ambush|assault|shells?|incursion)';

const VICTIMS = '(?=\\s+(?:(?:dead\\s+)?at\\s+least|more|nearly|over|about|some|\\d+|an?|the|his|her|their|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|several|many|missiles|drones|rockets|air|strikes|shells|bombs|civilians|people|residents|villagers|women|children|unarmed|innocent|hundreds|thousands|their|both|all|everyone|anyone|whole|entire|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty)\\b)';
const DID = `(?:(?:killed|shot|hit|executed|abducted|kidnapped|burned|targeted|looted|raped|murdered|fired|launched)${VICTIMS}|fired\\s+(?:on|at|into|across|towards?)|shot\\s+(?:dead|and\\s+(?:killed|wounded))|slit\\s+(?:the\\s+)?throats?|rounded\\s+up(?=\\s+(?:\\w+\\s+){0,3}(?:men|women|people|civilians|villagers|boys|residents|youths))|used\\s+live\\s+(?:ammunition|rounds|bullets|fire)|(?:went|going)\\s+(?:from\\s+)?(?:house\\s+to\\s+house|door\\s+to\\s+door)|rained|pounded|flattened|razed|strafed|lobbed|hurled|machine-?gunned|mowed\\s+down|rampaged|descended\\s+on|pillaged|ransacked|lynched|bayoneted|planted|attacked|shelled|bombed|bombarded|struck|massacred|raided|torched|stormed|targeted\\s+(?!by\\b)|detonated|ambushed|opened\\s+fire|carried\\s+out|dropped|slaughtered|beheaded|launched|invaded|overran|blew\\s+(?:up|himself|herself)|set\\s+(?:fire|ablaze|off)|burn(?:t|ed)|gunned\\s+down|hacked|besieged|rammed|mounted|staged|assault(?:ed|ing)|attacking|lashed\\s+out|(?:went|gone)\\s+after|perpetrated|committed\\s+(?:\\w+\\s+){0,2}?(?:massacres?|atrocit\\w+|crimes?|killings?)|(?:attempted|tried)\\s+to\\s+(?:storm|enter|breach|infiltrate|attack|seize)|fought\\s+(?:over|for|each)|clashed\\s+over|breached|infiltrated|orchestrated|masterminded|triggered|sent\\s+(?:\\w+\\s+){0,3}?(?:jets?|fighters|drones|warplanes|planes|aircraft|helicopters|gunships|missiles|bombers)|been\\s+(?:striking|shelling|bombing|attacking|killing))`;

type Slots = Partial<Pick<ResponsibilityRow, 'speaker' | 'actor' | 'about' | 'armedOnly' | 'namedOnly' | 'nounOnly' | 'deed' | 'weak'>>;

function row(stance: ResponsibilityRow['stance'], slots: Slots) {
  return (id: string, pattern: string, example: string, more: Slots = {}): ResponsibilityRow => ({
    id: `${stance}.${id}`,
    stance,
    pattern,
    speaker: 'before',
    actor: 'speaker',
    about: 'after',
    ...slots,
    ...more,
    example,
  });
}

const claims = row('claims', {});
const denies = row('denies', {});
const rejects = row('rejects', { about: 'group' });
const accuses = row('accuses', { actor: 'after' });

const claimRows: readonly ResponsibilityRow[] = [
  claims('responsibility', `\\b(?:claim(?:s|ed|ing)?|took|takes|taken|taking|assum(?:es|ed|ing)|accept(?:s|ed|ing)|admit(?:s|ted|ting)?|avow(?:s|ed))\\s+${GAP}(?:responsibility|credit)\\b`, 'The Front for Change claimed responsibility for the blast.'),
  claims('passive', `\\b(?:responsibility|${ATTACK}|it|both|which)\\b[^.;:]{0,60}?\\bclaimed\\s+by\\b`, 'Responsibility was claimed by the Islamic State group.', { speaker: 'after', about: 'before' }),
  claims('behind', `\\b${SAY}${HOW}\\s+${SELF}${HAD}\\s+(?:was|were|is|are|stood|been)\\s+(?:behind|responsible\\s+for)\\b`, 'The rebels said in a statement that they were behind the ambush.'),
  claims('carried-out', `\\b${SAY}${HOW}\\s+${SELF}${HAD}\\s+(?:carried\\s+out|conducted|staged|mounted|launched|executed|perpetrated)\\s+(?<about>(?:${WORD}\\s+){0,4}?${ATTACK})`, 'Al-Shabab said it had carried out the attack.'),
  claims('owned-up', `\\b(?:owned\\s+up\\s+to(?!\\s+(?:losses|casualties|deaths|errors|mistakes))|(?:put|lent)\\s+(?:its|their)\\s+name\\s+to|(?:admit(?:s|ted)|acknowledg(?:es|ed))\\s+(?:to\\s+)?(?:carrying\\s+out|killing|launching|striking|bombing|attacking|firing|shelling|having\\s+(?:carried|struck|killed|bombed|hit)))\\b`, 'The militia owned up to the raid.'),
  claims('own-work', `\\b${SAY}\\b[^.;]{0,60}\\b(?:was|were|is|are)\\s+(?:its|their)\\s+(?:own\\s+)?(?:work|doing|handiwork)\\b|\\b${SAY}\\b[^.;]{0,40}\\b(?:work|doing)\\s+(?:was|were)\\s+(?:its|their)\\s+own\\b`, 'The group says that the bombing was its doing.'),
  claims('attack', `\\bclaim(?:s|ed)\\s+(?<about>(?:the|both|all|this|that|a|an|several|two|three|it|such)?\\s*(?:\\w+\\s+){0,2}?(?:${ATTACK}|both|it))\\b(?!\\s+(?:was|were|had|has|have|killed|left|came|is|are|did|would|could|as|by|from|in\\s+which)\\b)`, 'The Islamic State group claimed the bombing.'),
  claims('which-claimed', '\\bwhich\\s+(?<actor>[^,.;]{2,60}?)\\s+(?:has|have|had|later|also)\\s+(?:since\\s+|later\\s+)?claimed(?=[.,;]|$)', 'Twelve died in the blast, which the Red Front has claimed.', { speaker: 'group', about: 'before' }),
  claims('did', `\\b${SAY}${HOW}\\s+${SELF}${HAD}\\s+(?:\\w+ly\\s+)?(?:struck|bombed|bombarded|pounded|shelled|fired|ambushed|detonated|hit|stormed|blew\\s+(?:(?:him|her|them)sel(?:f|ves)\\s+)?up|blown\\s+up|set\\s+off)\\b`, 'The army said its jets had bombed the camp.'),
  claims('fighters-did', `\\b${SAY}${HOW}\\s+${SELF}${HAD}\\s+(?:\\w+ly\\s+)?(?:killed|attacked|targeted|raided|seized|captured|overran|taken|took|shot|carried\\s+out|launched|executed|destroyed|beheaded|abducted)\\b`, 'The rebels said they had killed nine soldiers.', { armedOnly: true }),
  claims('targeted', `\\b${SAY}${HOW}\\s+${SELF}${HAD}\\s+(?:\\w+ly\\s+)?(?:targeted|attacked)\\b`, 'The ministry said its aircraft had targeted a depot.'),
  claims('to-have', `\\bclaim(?:s|ed)\\s+to\\s+have\\s+(?:\\w+ly\\s+)?(?:killed|carried\\s+out|destroyed|captured|shot|struck|attacked|ambushed|seized|downed|launched|bombed|hit)\\b`, 'The rebels claimed to have killed nine soldiers.', { armedOnly: true }),
  claims('victory', '\\bproclaim(?:s|ed)\\s+(?:\\w+\\s+)?(?:victory|success|the\\s+end)\\s+(?:in|of)\\s+(?:its|their)\\b', 'The rebels proclaimed victory in their Operation Dawn.', { armedOnly: true }),
  claims('named-operation', '\\bwhat\\s+(?:it|they|the\\s+group)\\s+(?:call|term|name|dub)(?:s|ed)?\\b[^.;]{0,40}?\\bOperation\\b', 'The Red Front rebels struck again in what they call Operation Storm.', { armedOnly: true, about: 'before' }),
  claims('acknowledged', `\\b(?:acknowledg(?:es|ed)|admit(?:s|ted)|confirm(?:s|ed)|avow(?:s|ed))\\s+(?<about>(?:the|both|its|their|this|that)\\s+(?:${WORD}\\s+){0,2}?${ATTACK})\\b`, 'The Red Front rebels acknowledged the attack.', { armedOnly: true }),
  claims('we-did', `\\b(?:we|our\\s+(?:\\w+\\s+){0,2}?${FIGHTERS})\\s+(?:(?:have|had|also|continue\\s+to|again)\\s+){0,2}(?:carried\\s+out|conducted|launched|strike|struck|attack(?:ed)?|ambushed|hit|bombed|shelled|targeted|raided|stormed|killed|executed|detonated|fired|destroyed)\\b`, '"Our fighters struck the barracks," the Red Front rebels said.', { speaker: 'attribution', about: 'none', armedOnly: true }),
  claims('own-fighters', `(?<!\\bden(?:y|ies|ied|ying)\\s(?:that\\s)?)\\b(?:its|their)\\s+(?:own\\s+)?(?:fighters|men|mujahideen|combatants|cadres|gunmen|militants)\\b`, 'Nine soldiers were killed by its fighters, the Red Front rebels said.', { speaker: 'attribution', armedOnly: true, about: 'before' }),
  claims('operation-said', '\\bOperation\\s+["“‘]?\\p{L}+', 'Operation Storm goes on, the Red Front rebels said.', { speaker: 'attribution', armedOnly: true }),
];

const denyRows: readonly ResponsibilityRow[] = [
  denies('denied', `(?<!\\b(?:nor|not|never)\\s)\\bden(?:y|ies|ied|ying)\\b(?!\\s+(?:access|entry|bail|visas?|medical|food|aid|them|him|her|us|(?:\\w+\\s+)?reports?\\s+of)\\b)(?![^.;]{0,50}\\b(?:lost|losing|losses|surrendered|fled|retreated|ransoms?|paid|payment)\\b)(?=[^.;]{0,30}?\\b(?:involvement|involved|responsibility|role|carrying|being|having|that|it|this|links?|back(?:s|ing)|support\\w*|sponsoring|target\\w*|attack(?:s|ed|ing)?\\b|killing|any|such|hitting|firing|bombing|shelling|us(?:e|ing)|harm\\w*|commit\\w*|order\\w*|send\\w*|arm\\w*|suppl\\w+|help\\w*|harbou?r\\w*|host\\w*|shelter\\w*|violat\\w+|breach\\w+|start\\w*|shoot\\w*|knowledge|wrongdoing|complicity|${CHARGE}|these|those)\\b)`, 'Kigali denies backing the rebels.'),
  denies('no-role', '(?<!\\b(?:who|which)\\s)\\b(?:had|has|have)\\s+(?:nothing\\s+to\\s+do\\s+with|no\\s+(?:role|hand|part|involvement|links?|connection|ties)\\s+(?:in|to|with))\\b|\\bsaid\\s+(?:it|they)\\s+(?:was|were|is|had)\\s+not\\s+(?:been\\s+)?(?:involved|behind|responsible|carried\\s+out)\\b|\\b(?:said|says|say|insist(?:s|ed)?|stat(?:es|ed)|maintain(?:s|ed)|added|told)\\b(?:\\s+\\w+){0,3}?\\s+(?:it|they|the\\s+group|(?:its|their|his)\\s+(?:\\w+\\s+)?(?:forces|fighters|men|troops|soldiers|jets|aircraft))\\s+(?:(?:do|does|did)\\s+not|(?:had|have|has)\\s+(?:not|never)|never)\\s+(?:target|attack|kill|shell|bomb|strike|struck|harm|hit|raid|carr(?:y|ied)|open|fire|shoot|shot|kidnap|abduct)\\w*\\b|\\b(?:said|says|insist(?:s|ed)?)\\s+(?:that\\s+)?(?:none\\s+of\\s+(?:its|their|his)\\s+(?:\\w+\\s+)?(?:forces|fighters|men|troops|soldiers|jets|planes|aircraft|units|drones|members)|(?:its|their|his)\\s+(?:\\w+\\s+)?(?:forces|fighters|men|troops|soldiers|jets|planes|aircraft|units|drones|members)\\s+(?:was|were|had|have)\\s+(?:not|never|nowhere)|(?:it|they)\\s+(?:was|were|had)\\s+(?:not\\s+(?:present|active|operating)|nowhere\\s+near))\\b|\\b(?:disclaimed\\s+(?:any\\s+)?responsibility|distanced\\s+(?:itself|themselves)\\s+from|disavowed)\\b', 'The group said it was not behind the blast.'),
  denies('which-denies', '\\b(?:which|(?:charges?|claims?|accusations?|allegations?)(?:\\s+(?:that|which))?)\\s+(?:the\\s+)?(?<speaker>\\p{L}[^,.;]{1,50}?)\\s+(?:(?:has|have|had|\\w+ly)\\s+){0,2}(?:denies|denied|deny)(?=[.,;]|$)', 'Dakar accuses Bissau of arming the rebels, which Bissau denies.', { speaker: 'group', about: 'before' }),
];

const rejectRows: readonly ResponsibilityRow[] = [
  rejects('rejected', `\\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|rebut(?:s|ted)|rubbish(?:es|ed)|repudiat(?:es|ed)|scoff(?:s|ed)\\s+at|brush(?:es|ed)\\s+(?:aside|off))\\s+(?<about>(?:\\w+\\s+){0,3}?(?:${CHARGE}|lies?|slanders?|it(?=\\s+as)|them(?=\\s+as)|(?:any\\s+)?(?:involvement|role|responsibility)(?=\\s+(?:in|for)\\b)|any\\s+involvement))\\b`, 'Tehran rejected the accusation as baseless.'),
  rejects('called-baseless', `\\b(?:call(?:s|ed)|term(?:s|ed)|describ(?:es|ed)|labell?ed|brand(?:s|ed))\\s+(?<about>(?:(?:the|these|those|such|it|them|this|its|their)\\s+)?(?:\\w+\\s+)?(?:${CHARGE}\\s+)?)(?:as\\s+)?["“‘]?(?:\\w+,?\\s+(?:and\\s+)?){0,2}${VOID}\\b`, 'Moscow called the charge absurd.'),
  rejects('said-false', `\\b${CHARGE}\\s+(?:(?:\\w+\\s+){0,3}?|that\\s+${SELF}\\s+(?:${WORD}\\s+){1,12}?)(?:was|were|is|are)\\s+(?:\\w+\\s+){0,3}?(?:${VOID}|fake|smear|concocted|invented|unsubstantiated|politically\\s+motivated|without\\s+(?:any\\s+)?(?:foundation|merit|basis)|not\\s+true)\\b`, 'The army said the allegations were false.', { speaker: 'attribution', about: 'before' }),
  rejects('which-rejects', '\\b(?:which|(?:charges?|claims?|accusations?|allegations?)(?:\\s+(?:that|which))?)\\s+(?:the\\s+)?(?<speaker>\\p{L}[^,.;]{1,50}?)\\s+(?:(?:has|have|had|\\w+ly)\\s+){0,2}(?:rejects?|rejected|dismiss(?:es|ed)?)(?=[.,;]|$)', 'Dakar accuses Bissau of arming the rebels, a charge that Bissau rejects.', { speaker: 'group', about: 'before' }),
];

const accuseRows: readonly ResponsibilityRow[] = [
  accuses('is-accused', '\\b(?:is|are|was|were|been|stands?)\\s+(?:\\w+\\s+)?accused\\b(?!\\s+of\\s+(?:doing|fail\\w+|not|ignor\\w+|neglect\\w*|mishandling|corruption|fraud|brib\\w+|inaction|indifference|dragging|lying|turning)\\b)', 'The rebels are accused of killing six villagers.', { actor: 'before', speaker: 'attribution' }),
  accuses('accused', '(?<!\\b(?:the|an)\\s)\\baccus(?:e|es|ed|ing)\\b(?=\\s)(?!\\s+of\\b)', 'The army accused the rebels of shelling the market.'),
  accuses('blamed-on', '\\b(?:(?<!\\bpin(?:s|ned|ning)?\\s(?:the\\s)?)blam(?:e|es|ed|ing)\\b(?:(?!\\sfor\\s)[^.;]){0,60}?|(?:pin(?:s|ned|ning)?|(?:la(?:y|ys|id)|put|puts|plac(?:es?|ed))\\s+(?:the\\s+)?(?:blame|responsibility))\\b(?!\\s+down)[^.;]{0,80}?)\\s(?:up)?on\\b(?!\\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b)', 'Police blamed the killings on bandits.'),
  accuses('is-blamed', '\\b(?:is|are|was|were|been)\\s+(?:\\w+\\s+)?blamed\\b', 'Al-Shabab was blamed for the blast.', { actor: 'before', speaker: 'attribution' }),
  accuses('to-blame', '\\b(?:is|are|was|were)\\s+to\\s+blame\\b', 'Foreign backers are to blame, officials said.', { actor: 'before', speaker: 'attribution' }),
  accuses('blamed', '\\bblam(?:e|es|ed|ing)\\s', 'The mayor blamed the militia for the deaths.'),
  accuses('finger', '\\bpoint(?:s|ed|ing)?\\s+(?:\\w+\\s+){0,2}?fingers?\\s+at\\b', 'The president pointed the finger at Kigali.'),
  accuses('holds-responsible', '\\b(?:hold|holds|held|holding)\\s+(?!that\\b|no\\b|those\\b|whoever\\b)(?<actor>[^,.;]{2,60}?)\\s+(?:\\w+ly\\s+)?(?:responsible|accountable)\\b', 'Kyiv holds Moscow responsible for the strike.', { actor: 'group' }),
  accuses('attributed', '\\b(?:(?:is|are|was|were|been|being)\\s+(?:\\w+ly\\s+)?|,\\s+|(?:attacks?|killings?|bombings?|incidents?|raids?|deaths|blasts?|shootings?)\\s+)attributed\\b(?:\\s+\\w+){0,4}?\\s+to\\b', 'The massacre was attributed to the Lendu militia.', { speaker: 'attribution', about: 'before' }),
  accuses('attributes', `\\b(?:attribut(?:es?|ed|ing)|ascrib(?:es?|ed|ing)|trac(?:es?|ed))\\s+(?:${WORD}\\s+){1,9}?to\\b`, 'The police attributed the killing of nine farmers to the Red Front.', { about: 'before' }),
  accuses('alleged-hand', '\\balleg(?:e|es|ed|ing)\\s+(?<about>(?<actor>(?:[\\w-]+\\s+){1,3}?)(?:involvement|interference|support|backing|hand|role|sponsorship|complicity))\\b', 'Officials have alleged external involvement in the raid.', { actor: 'group' }),
  accuses('which-it-says', `\\b(?:which|who|whom)\\s+(?<speaker>[^,.;]{2,40}?)\\s+(?:says?|said|claims?|claimed|alleg\\w+|maintains?|insists?)\\s+(?<actor>[^,.;]{2,40}?)\\s+(?:is\\s+|are\\s+)?${AIDS}\\b`, 'The rebels, which Kinshasa says Rwanda backs, took the town.', { speaker: 'group', actor: 'group', about: 'none' }),
  accuses('charged-with', '\\bcharg(?:e|es|ed|ing)\\s+(?<actor>[^,.;]{2,50}?)\\s+with\\s+(?:support|back|stand|sponsor|arm|fund|train|shelter|harbou?r|help|orchestrat)\\w*\\b', 'The minister charged Chad with backing the rebels.', { actor: 'group' }),
  accuses('says-aids', `\\b(?:charg(?:e|es|ed)|alleg\\w+|accusations?|claim(?:s|ed)?|sa(?:ys?|id)|insist\\w*|maintain\\w*)\\b[^.;]{0,25}?\\s(?:that\\s+)?(?<actor>[^,.;]{2,60}?)\\s+(?:(?:had|has|have|was|were|is|are)\\s+)?(?:been\\s+)?${AIDS}\\s+(?:the\\s+|these\\s+|such\\s+|those\\s+)?${GAP}${ARMED}\\b`, 'Kinshasa said Rwanda was backing the rebels.', { actor: 'group' }),
  accuses('sponsored-quoted', '(?:["“‘][^"”’]{0,30}|\\b(?:were|was|are|is|of|as)\\s+["“‘]?)(?<!\\p{L})(?<actor>\\p{L}+)-(?:backed|sponsored|supported|funded|trained)\\b', 'The army said the attackers were "Iranian-sponsored".', { actor: 'group', speaker: 'attribution', about: 'none', weak: true }),
  accuses('named-as', '\\b(?:named|names|identified|identifies|branded|tagged|tags|singled\\s+out|cited)\\s+(?<actor>[^,.;]{3,80}?)\\s+as\\s+(?:(?:being\\s+|those\\s+|the\\s+ones?\\s+)?(?:behind|responsible\\s+for)\\b|(?:the\\s+|its\\s+)?(?:\\w+\\s+)?(?:culprits?|perpetrators?|masterminds?|attackers?|assailants?|killers?|party\\s+responsible)\\b)', 'Police named the Red Front as the culprit.', { actor: 'group' }),
  accuses('men-were-from', `(?<!\\bdead\\s)\\b(?:attackers?|men|gunmen|assailants?|militants?|bombers?|perpetrators?|killers|terrorists?|fighters)\\s+(?:were|was|are|is|belonged|belong|came)\\s+(?:from|members?\\s+of|to|part\\s+of|affiliated\\s+with|linked\\s+to|fighters\\s+of)\\b`, 'It said the men were from the Red Front.', { speaker: 'attribution', about: 'none' }),
  accuses('was-behind', `(?<!\\b(?:who|whoever|those|anyone|what)\\s)\\b(?:was|were|is|are|been)\\s+(?:\\w+ly\\s+)?(?:behind|responsible\\s+for)\\s+(?:\\w+\\s+){0,3}?(?:${ATTACK}|them)\\b`, 'Police said the Red Front was behind the bombing.', { actor: 'before', speaker: 'attribution', nounOnly: true }),
  accuses('was-involved', `\\b(?:was|were|is|are|been)\\s+(?:\\w+ly\\s+)?(?:involved|complicit|implicated)\\s+in\\s+(?:${WORD}\\s+){0,4}?${ATTACK}\\b`, 'The police said John Roe was involved in the killing of a baker.', { actor: 'before', speaker: 'attribution', namedOnly: true }),
  accuses('believed-done', '\\b(?:believed|thought|suspected|presumed|alleged|understood|said|reported)\\s+to\\s+(?:be|have\\s+been)\\s+(?:the\\s+)?(?:carried\\s+out|work|handiwork|doing|committed|staged|perpetrated|planted|launched|orchestrated|masterminded|conducted|planned|set|fired)\\s+(?:of|by)\\b', 'The attack is believed to have been carried out by the Red Front.', { speaker: 'attribution', about: 'before', namedOnly: true }),
  accuses('work-of', '(?<!\\bnot\\s)\\b(?:was|were|is|as|be|been)\\s+(?:\\w+ly\\s+)?the\\s+(?:work|handiwork|doing)\\s+of\\b', 'The police said the bombing was the work of the Red Front.', { speaker: 'attribution', about: 'before', namedOnly: true }),
  accuses('orchestrated', `\\b(?:orchestrat|mastermind|plott|engineer|instigat)ed\\s+(?!by\\b)(?:${WORD}\\s+){0,4}?${ATTACK}\\b`, 'The minister alleged that Chad had orchestrated the bombing.', { actor: 'before', speaker: 'attribution', namedOnly: true }),
  accuses('believed-responsible', '\\b(?:believes?|suspects?|says?|said|thinks?)\\s+(?:that\\s+)?(?<actor>[^,.;]{3,60}?)(?<!\\b(?:who|whoever|those|nobody))\\s+(?:was|were|is|are)\\s+(?:behind\\s+it|responsible)(?=[,.;]|$)', 'Police believe a cell of the Red Front was responsible.', { actor: 'group', about: 'none' }),
  accuses('suspects', '\\b(?<!\\b(?:the|its|their|of|as|other|more|main|prime|key|these|those|two|three|four|five|six|seven|eight|nine|ten|several|\\d+|an?)\\s)suspects?\\s+(?!(?:in|of|at|on|from|who|and|or|were|was|are|is|to|with|by|for|had|have|has|held|arrested|detained)\\b)(?:that\\s+)?(?!\\w+\\s+(?:was|were|has|had)\\b)|\\bsuspected\\s+that\\b', 'The police suspect the Red Front.', { namedOnly: true }),
  accuses('is-suspected', '\\b(?:is|are|was|were|been)\\s+(?:\\w+ly\\s+)?suspected\\b(?!\\s+to\\s+be)', 'The Red Front is suspected of planting the bomb.', { actor: 'before', speaker: 'attribution', namedOnly: true }),
  accuses('hallmarks', '\\b(?:bears?|bore|bearing|has|had|have|carr(?:y|ies|ied))\\s+(?:\\w+\\s+){0,3}?(?:hallmarks?|marks?|signature|stamp|imprint|fingerprints)\\s+of\\b', 'The bombing bore the hallmarks of the Red Front.', { speaker: 'attribution', about: 'before', namedOnly: true }),
  accuses('suspected', `\\bsuspected\\s+(?=(?:\\w+[ -]){0,4}?(?:${ARMED}|members|jihadists?|extremists?)\\b)`, 'Suspected al-Shabab fighters stormed the village.', { speaker: 'attribution', namedOnly: true }),
  accuses('alleged-strike', '\\b(?:struck|killed|fired|shot|bombed|shelled|hit|carried\\s+out|by|when)\\b[^.;]{0,80}?\\b(?<actor>(?:\\p{L}+\\s+){0,2}(?:military|army|forces|troops|soldiers|police|militia(?:men)?|paramilitar\\w+))\\b[^.;]{0,160}?\\balleg(?:ed|es|ing)\\b', 'Six were killed when a drone of the Malian army hit a market, a rights group alleged.', { actor: 'group', speaker: 'attribution', about: 'before' }),
];

/** Deeds told of someone by someone else: "the army said rebels of the Red Front attacked the village". */
const deedRows: readonly ResponsibilityRow[] = [
  accuses('believed', '\\b(?:believed|thought|suspected|presumed|alleged)\\s+to\\s+be\\s+(?!(?:\\w+\\s+)?\\p{L}*(?:herdsmen|herders|bandits|robbers|gunmen|rustlers|cultists)\\b)(?!an?\\s+\\p{L}+\\s+(?:national|citizen|resident|man|woman)\\b)(?:\\w+\\s+)?(?:of|from|linked\\s+to|with)?\\b', 'Gunmen believed to be members of the Red Front ambushed the patrol.', { speaker: 'attribution', namedOnly: true }),
  accuses('bears-responsibility', '\\b(?:bears?|bore)\\s+(?:\\w+\\s+){0,2}responsibility\\b', 'The ministry said Chad bore full responsibility for the raid.', { actor: 'before', speaker: 'attribution' }),
  accuses('suspicion', '\\b(?:suspicions?|blame)\\s+(?:\\w+\\s+){0,3}?(?:on|at)\\b', 'Suspicion fell on the Red Front.', { speaker: 'attribution' }),
  accuses('done-by', `\\b(?:${DEED}|staged|mounted|conducted|perpetrated|committed|orchestrated|masterminded|planned)\\b(?:(?:\\s+${WORD}){0,14}?\\s+by\\b|(?<=\\b(?:fired|launched|dropped|ordered))\\s+(?:\\w+\\s+)?from\\b)`, 'The attack was carried out by Red Front rebels, police said.', { speaker: 'attribution', about: 'before', deed: true }),
  accuses('attack-by', `\\b${ATTACK}(?:\\s+\\w+){0,4}?\\s+by\\s+`, 'Attacks by Red Front fighters drove out 200 families, the mayor said.', { speaker: 'attribution', about: 'before', deed: true }),
  accuses('weapon', `\\b(?<actor>\\p{L}+)\\s+${WEAPON}\\b`, 'A Chadian air strike killed four people, the mayor said.', { actor: 'group', speaker: 'attribution', about: 'before', deed: true }),
  accuses('did', `(?<!\\b(?:was|were|been|being|is|are|be|be\\s+\\w+|shells?|rockets?|missiles?|bombs?|drones?|blasts?|explosions?|strikes?|airstrikes?|grenades?)\\s)\\b${DID}\\b`, 'Officials said Red Front fighters attacked the village.', { actor: 'before', speaker: 'attribution', deed: true }),
];

export const responsibility: ResponsibilityTable = {
  rows: [...claimRows, ...denyRows, ...rejectRows, ...accuseRows, ...deedRows],
  words: actorWords,
  past: '\\b(?:in\\s+the\\s+past|similar\\s+(?:attacks?|bombings?|raids?)|previous(?:ly)?|often|frequently|regularly|repeatedly|in\\s+recent\\s+(?:years|months|decades)|last\\s+(?:year|month)|over\\s+the\\s+years|years?\\s+ago|for\\s+(?:years|decades))\\b',
  none: [
    { id: 'none.nobody', pattern: '\\b(?:no\\s+(?:one|group|organi[sz]ation|party|side|militant|armed|individual|faction)|nobody|none|neither)\\b[^.;]{0,60}?\\b(?:claimed|claim|taken|took|responsibility|accused|blamed|admitted|said\\s+(?:it|they|he))\\b', example: 'No group has claimed responsibility for the attack.' },
    { id: 'none.yet', pattern: '\\b(?:no|without|any|not|yet\\s+to|never)\\b[^.;]{0,30}?\\bclaim(?:ed|s)?\\s+(?:of\\s+)?(?:responsibility|the)|\\bno\\s+(?:immediate\\s+)?claim\\b|responsibility\\s+(?:has|had|was)\\s+not\\b', example: 'There was no immediate claim of responsibility.' },
    { id: 'none.each', pattern: '\\beach\\s+(?:(?:side|has|have|had|party)\\s+)?(?:accus|blam)\\w*\\s+(?:the\\s+)?other\\b|\\b(?:accus|blam)\\w+\\s+(?:each\\s+other|one\\s+another)\\b', example: 'Each accuses the other of shelling the port.' },
    { id: 'none.court', pattern: '\\bden(?:y|ies|ied|ying)\\s+(?:(?:the|all|both|any|his|her|their)\\s+)?(?:\\w+\\s+)?charges?\\b[^.;]{0,60}\\b(?:court|judge|magistrates?|hearing|trial|plea|lawyer)\\b', example: 'He denied the charges in court.' },
    { id: 'none.should', pattern: '\\b(?:should|must|ought\\s+to|refus\\w+\\s+to|would|will|urged)\\b[^.;]{0,30}?\\b(?:take|accept|assume|claim)\\w*\\s+responsibility', example: 'The government must take responsibility for the refugees.' },
  ],
};
