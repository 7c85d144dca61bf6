/** English words around a claim: who speaks, how sure, by what means, and what takes a figure out of the event. */
import type { Language } from '../../model/language.ts';
import type { AttributionRow, CauseRow, ModalityRow, SetAsideRow } from '../../model/language-rows.ts';
import type { Modality } from '../../model/words.ts';

/** "warn" -> warn warns warned warning; "admit+t" doubles its last letter. */
function inflected(verb: string): string[] {
  const [base = '', doubled = ''] = verb.split('+');
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const third = /(?:ss|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, third, `${base}${doubled}ed`, `${base}${doubled}ing`];
}
const verbs = (words: string): string[] => words.split(/\s+/).filter(Boolean).flatMap(inflected);
const phrases = (words: string): string[] => words.split('|').map((phrase) => phrase.trim());

/** "revised its death toll", "corrected an earlier figure": every verb of revising, before every noun for a figure. */
const revisings: readonly string[] = 'raise revise lower correct update reduce increase amend adjust'
  .split(' ')
  .flatMap(inflected)
  .concat('cut', 'cuts', 'upped', 'trimmed')
  .flatMap((verb) =>
    ['the', 'its', 'his', 'her', 'their', 'that', 'an earlier', 'its earlier', 'the earlier', 'a previous', 'its previous', 'the previous', 'an initial', 'its initial'].flatMap((lead) =>
      ['toll', 'death toll', 'number', 'figure', 'figures', 'count', 'tally', 'casualty figure', 'casualty toll', 'estimate'].map((noun) => `${verb} ${lead} ${noun}`),
    ),
  );

/** Verbs that a speaker stands before ("police said") or after ("said police"). */
export const attributions: readonly AttributionRow[] = [
  {
    id: 'speaker.said',
    modality: null,
    words: [
      ...verbs(
        `add announce report note explain disclose reveal recall post tweet inform remark observe declare indicate mention
        testify reply respond comment insist maintain continue brief count list tally estimate record communicate specify warn
        reiterate repeat acknowledge admit+t concede document register log+g believe suspect describe identify suggest lament
        reckon calculate argue stress underline emphasise emphasize clarify conclude determine shout convey relay notify detail
        complain attribute assure caution recount divulge attest opine affirm profess underscore elaborate bemoan intimate aver+r hint`,
      ),
      ...phrases(
        `said|says|say|saying|states|stated|stating|told|tells|telling|tell|wrote|writes|writing|write|pointed out|points out|pointed to|points to|went on|put|
        puts|putting|gave|gives|give|gone on record|spoke|spoke of|spoken of|speaks of|speak of|speaking of|spoke about|talked of|talks of|
        owned|let it be known|said that|found that|established that|is quoted as saying|was quoted as saying|were quoted as saying|
        was quoted|was cited as saying|were cited as saying|was cited|bared|bared that|made known that|made it known that|was at pains to say|admits to|admitted to|admit to|admitting to|owns up to|owned up to|confessed to|published the names of|released the names of|published a list of|released a list of|issued a list of|named one of|named two of|named the dead as|named the victims as|named the victim as|named them as|named him as|named her as|shows|showed|show|read|reads|broadcast`,
      ),
      ...revisings,
    ],
    example: 'police said',
  },
  { id: 'speaker.confirmed', modality: 'confirmed', words: [...verbs('confirm verify corroborate certify authenticate')], example: 'the mayor confirmed' },
  { id: 'speaker.claimed', modality: 'claimed', words: verbs('claim assert boast contend brag+g trumpet proclaim crow'), example: 'the group claimed' },
  { id: 'speaker.alleged', modality: 'alleged', words: verbs('allege charge accuse blame'), example: 'the opposition alleged' },
  { id: 'speaker.feared', modality: 'feared', words: verbs('fear'), example: 'officials fear' },
  { id: 'speaker.believed', modality: 'claimed', words: ['is to be believed', 'are to be believed'], example: 'if the army is to be believed' },
  { id: 'speaker.denied', modality: 'denied', words: ['denied', 'denies', 'deny', 'denying', 'rejected', 'rejects', 'dismissed', 'dismisses', 'disputed', 'disputes', ...verbs('refute rebut+t debunk rubbish')], example: 'the army denied' },
];

/** Phrases that name the speaker after them. */
export const attributionBefore: readonly string[] = [
  'according to', 'in the words of', 'by the account of', 'by the count of', 'citing', 'quoting', 'as per', 'as reported by',
  'reported by', 'announced by', 'in a statement by', 'a statement from', 'released by', 'issued by', 'confirmed by', 'claimed by', 'compiled by',
  'by that of', 'in the estimate of', 'by the estimate of', 'by the reckoning of', 'in the count of', 'as told by', 'as given by', 'as set out by',
];

/** "accused of killing": of the deed itself, not "a man accused of theft". */
const accusations: readonly string[] = ['accused of', 'suspected of', 'accused of having', 'suspected of having'].flatMap((lead) =>
  (lead.endsWith('having')
    ? 'killed murdered massacred slaughtered executed shot beaten abducted kidnapped detained arrested injured wounded'
    : 'killing murdering massacring slaughtering executing shooting beating abducting kidnapping detaining arresting injuring wounding'
  )
    .split(' ')
    .map((deed) => `${lead} ${deed}`),
);

export const modalities: readonly ModalityRow[] = [
  { id: 'modality.feared', modality: 'feared', words: ['feared', 'believed to be dead', 'believed dead', 'presumed dead', 'presumed killed', 'feared dead', 'feared killed', 'feared to have', 'are thought to have', 'thought to be dead', 'fears that', 'could rise to', 'may rise to', 'could reach', 'might reach'], example: '17 people are feared dead' },
  { id: 'modality.may', modality: 'feared', touching: true, words: ['may have been', 'might have been', 'could have been', 'may have', 'might have', 'may be', 'might be', 'could be', 'are believed to have been', 'is believed to have been', 'probably', 'presumably', 'likely', 'most likely', 'very likely', 'likely to have', 'likely to have been', 'probably been', 'may well have', 'may well have been', 'assumed to have', 'assumed to have been', 'assumed dead'], example: 'up to 40 may have been killed' },
  { id: 'modality.alleged', modality: 'alleged', words: ['allegedly', 'reportedly', 'purportedly', 'supposedly', 'unconfirmed reports', 'unverified', 'alleged', 'is said to have', 'are said to have', 'are reported to have', 'was reported to have', 'rumoured', 'rumored', 'rumours said', 'rumors said', 'rumours say', 'rumors say', 'rumours that', 'rumors that', 'rumour has it', 'rumor has it', 'rumours of', 'rumors of', 'unconfirmed accounts', 'unconfirmed claims'], example: 'allegedly killed two men' },
  { id: 'modality.accused', modality: 'alleged', touching: true, words: [...accusations, 'alleged to have', 'alleged to have been', 'said to have', 'said to have been', 'rumoured to have', 'rumored to have', 'rumoured to have been', 'rumored to have been'], example: 'soldiers are accused of killing two men' },
  { id: 'modality.conditional', modality: 'conditional', words: ['would have killed', 'could have killed', 'would have been', 'if confirmed', 'if verified', 'if true', 'if proven', 'if proved', 'if substantiated', 'if corroborated', 'if accurate', 'if correct', 'if established', 'if the reports are true', 'if the figure is confirmed', 'if the toll is confirmed', 'if reports are confirmed', 'should the reports be confirmed', 'threatened to kill', 'planned to kill', 'threatened to'], example: 'could have killed hundreds' },
  { id: 'modality.confirmed', modality: 'confirmed', words: ['confirmed dead', 'confirmed killed', 'are confirmed', 'now confirmed', 'have been confirmed', 'has been confirmed', 'officially confirmed', 'confirmed deaths'], example: '12 are confirmed dead' },
  { id: 'modality.denied', modality: 'denied', words: ['denied that', 'denied killing', 'rejected the figure', 'rejected reports', 'rejected claims', 'denied reports', 'dismissed reports', 'false report', 'denies killing', 'not true that', 'untrue that', 'false that', 'no truth to', 'no truth in', 'not the case that', 'a lie that', 'falsely reported', 'falsely claimed that'], example: 'the army denied that 40 soldiers had died' },
  { id: 'modality.retracted', modality: 'retracted', words: ['withdrew its claim', 'retracted', 'had wrongly reported', 'corrected an earlier', 'erroneously reported', 'erroneously reporting', 'wrongly reported', 'wrongly reporting', 'mistakenly reported', 'mistakenly reporting', 'incorrectly reported', 'incorrectly reporting', 'had wrongly said', 'had mistakenly said', 'withdrew its statement', 'withdrew a claim', 'took back its claim', 'walked back its claim'], example: 'the agency retracted its figure' },
];

const forms = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const modalityWords: Language['modalityWords'] = {
  disavowals: new Map<string, Modality>([
    ...[...verbs('deny reject dismiss dispute refute rebut+t debunk rubbish contest discount quash discredit scotch')].map((word) => [word, 'denied'] as const),
    ...[...verbs('retract recant rescind disown disavow'), 'withdrew', 'withdraw', 'withdraws', 'withdrawing', 'withdrawn'].map((word) => [word, 'retracted'] as const),
  ]),
  claimNouns: forms(
    `report reports claim claims figure figures number numbers toll tally count account accounts allegation allegations assertion assertions statement
    statements rumour rumours rumor rumors suggestion suggestions accusation accusations news story stories information estimate estimates speculation`,
  ),
  falsities: forms(
    `false untrue baseless unfounded fake fabricated fabrication exaggerated inflated incorrect wrong inaccurate groundless misleading lie lies nonsense propaganda
    invented fictitious bogus erroneous mistaken untruthful disinformation misinformation fiction`,
  ),
  beforeVerdict: forms('as'),
  verdictVerbs: new Set([...verbs('call describe brand label term dub denounce decry condemn slam+m characterise characterize'), 'labelled', 'labelling']),
  clauseBreaks: new Set('; : but while although though whereas as after before since amid because and when where who which'.split(' ')),
};

/** By which a word is told from a later one of the same speaker. */
export const saidWords: Language['saidWords'] = {
  earlierWords: forms('earlier previously initially first originally'),
  pastPerfects: forms('had'),
};

/** The first words that name the means of a claim's harm; `none` rows look like a cause and are none. */
export const causes: readonly CauseRow[] = [
  { id: 'cause.suicide', type: 'suicide attack', words: ['suicide bombing', 'suicide bombings', 'suicide bomber', 'suicide bombers', 'suicide attack', 'suicide attacks', 'suicide attacker', 'suicide attackers', 'suicide blast', 'suicide blasts', 'suicide explosion', 'suicide assault', 'suicide vest', 'suicide car bomb', 'suicide car bombing', 'suicide truck bomb', 'suicide truck bombing', 'suicide vehicle', 'blew himself up', 'blew herself up', 'blew themselves up', 'blown himself up', 'blowing himself up', 'blowing herself up', 'detonated himself', 'detonated his vest', 'detonated his explosives', 'detonated their explosives', 'detonated his explosive vest', 'set off his explosives', 'explosive vest', 'explosives vest', 'explosive belt', 'suicide belt'], example: 'a suicide bomber killed 12' },
  { id: 'cause.planted', type: 'planted explosives', words: ['roadside bomb', 'roadside bombs', 'roadside blast', 'roadside bombing', 'roadside explosion', 'landmine', 'landmines', 'land mine', 'land mines', 'mine', 'mines', 'anti - personnel mine', 'anti - tank mine', 'mine blast', 'ied', 'ieds', 'ied blast', 'improvised explosive device', 'improvised explosive devices', 'improvised bomb', 'improvised bombs', 'car bomb', 'car bombs', 'car bombing', 'car bombings', 'truck bomb', 'truck bombing', 'motorcycle bomb', 'motorbike bomb', 'bicycle bomb', 'parcel bomb', 'letter bomb', 'pipe bomb', 'sticky bomb', 'magnetic bomb', 'time bomb', 'nail bomb', 'remote - controlled bomb', 'vehicle bomb', 'vehicle - borne', 'bomb blast', 'bomb blasts', 'bomb explosion', 'bomb attack', 'bomb attacks', 'bomb', 'bombs', 'bombing', 'bombings', 'explosive device', 'explosive devices', 'booby trap', 'booby traps', 'booby - trapped', 'booby - trap', 'unexploded ordnance', 'unexploded shell', 'explosive remnants', 'explosives'], example: 'a mine killed seven' },
  { id: 'cause.heavy', type: 'heavy weapons and explosive munitions', words: ['air strike', 'air strikes', 'airstrike', 'airstrikes', 'air - strike', 'air - strikes', 'aerial strike', 'aerial strikes', 'aerial attack', 'aerial attacks', 'aerial bombing', 'aerial bombardment', 'bombing raid', 'bombing raids', 'bombing run', 'air raid', 'air raids', 'air attack', 'air attacks', 'drone strike', 'drone strikes', 'drone attack', 'drone attacks', 'drone', 'drones', 'kamikaze drone', 'kamikaze drones', 'loitering munition', 'uav', 'uavs', 'quadcopter', 'quadcopters', 'shelling', 'shelled', 'shell', 'shells', 'tank shell', 'tank shells', 'tank fire', 'artillery', 'artillery fire', 'artillery shell', 'artillery shells', 'howitzer', 'howitzers', 'missile', 'missiles', 'missile strike', 'missile strikes', 'missile attack', 'ballistic missile', 'ballistic missiles', 'cruise missile', 'cruise missiles', 'rocket', 'rockets', 'rocket fire', 'rocket attack', 'rocket attacks', 'rocket - propelled grenade', 'rocket - propelled grenades', 'rpg', 'rpgs', 'mortar', 'mortars', 'mortar shell', 'mortar shells', 'mortar fire', 'mortar round', 'mortar rounds', 'bombardment', 'bombarded', 'bombed', 'glide bomb', 'glide bombs', 'guided bomb', 'guided bombs', 'barrel bomb', 'barrel bombs', 'cluster bomb', 'cluster bombs', 'cluster munition', 'cluster munitions', 'bombs dropped', 'warplane', 'warplanes', 'fighter jet', 'fighter jets', 'helicopter gunship', 'helicopter gunships', 'grenade', 'grenades', 'grenade attack', 'hand grenade', 'hand grenades'], example: 'shelling killed two' },
  { id: 'cause.strike', type: 'heavy weapons and explosive munitions', weak: true, words: ['strike', 'strikes', 'explosion', 'explosions', 'blast', 'blasts'], example: 'a strike killed two' },
  { id: 'cause.small-arms', type: 'small arms', words: ['shot', 'shot dead', 'shot and killed', 'shot to death', 'fatally shot', 'gunned down', 'shooting', 'shootings', 'mass shooting', 'drive - by', 'gunfire', 'gunshot', 'gunshots', 'gunshot wounds', 'bullet', 'bullets', 'stray bullet', 'opened fire', 'opening fire', 'open fire', 'open fires', 'fired on', 'fired at', 'fired into', 'fired shots', 'gun attack', 'gun attacks', 'firing', 'live fire', 'live rounds', 'live ammunition', 'rifle', 'rifles', 'assault rifle', 'assault rifles', 'pistol', 'pistols', 'handgun', 'shotgun', 'firearm', 'firearms', 'sniper', 'snipers', 'sniper fire', 'shootout', 'shoot - out', 'gunbattle', 'gunbattles', 'gun battle', 'gun battles', 'gunfight', 'gunfights', 'firefight', 'firefights', 'exchange of fire', 'exchange of gunfire', 'crossfire', 'machine gun', 'machine guns', 'machine - gun fire', 'machine - gunned', 'small arms'], example: 'a shooting killed four' },
  { id: 'cause.gunmen', type: 'small arms', weak: true, words: ['gunmen', 'gunman', 'ambush', 'ambushed', 'ambushes'], example: 'gunmen killed four' },
  { id: 'cause.execution', type: 'execution', words: ['executed', 'execution', 'executions', 'summarily executed', 'summary execution', 'summary executions', 'execution - style', 'extrajudicial killing', 'extrajudicial killings', 'hanged', 'beheaded', 'beheading', 'beheadings', 'decapitated', 'firing squad', 'put to death', 'death penalty'], example: 'three men were executed' },
  { id: 'cause.incendiary', type: 'incendiary', words: ['set on fire', 'set ablaze', 'set alight', 'torched', 'burned alive', 'burnt alive', 'arson', 'arson attack', 'firebomb', 'firebombs', 'firebombed', 'firebombing', 'petrol bomb', 'petrol bombs', 'molotov cocktail', 'molotov cocktails', 'molotov', 'white phosphorus', 'napalm', 'incendiary bomb', 'incendiary bombs', 'incendiary weapons', 'flamethrower'], example: 'six were burned alive' },
  { id: 'cause.cbrn', type: 'CBRN', words: ['chemical weapon', 'chemical weapons', 'chemical attack', 'chemical attacks', 'chemical bomb', 'sarin', 'chlorine', 'chlorine gas', 'mustard gas', 'nerve agent', 'nerve gas', 'poison gas', 'toxic gas', 'gas attack', 'novichok', 'anthrax', 'radiation'], example: 'a chemical attack killed 80' },
  { id: 'cause.less-lethal', type: 'less lethal', words: ['tear gas', 'teargas', 'tear gas canister', 'tear - gas', 'rubber bullet', 'rubber bullets', 'rubber - coated', 'plastic bullets', 'baton', 'batons', 'baton rounds', 'baton charge', 'water cannon', 'pellets', 'pellet guns', 'stun grenade', 'stun grenades', 'taser', 'pepper spray'], example: 'tear gas injured 30' },
  { id: 'cause.denial', type: 'denial of objects indispensable to survival', words: ['starvation', 'starved', 'starved to death', 'starving', 'malnutrition', 'malnourished', 'famine', 'hunger', 'died of hunger', 'thirst', 'dehydration', 'lack of food', 'lack of water', 'lack of medicine', 'lack of oxygen', 'lack of medical care'], example: 'nine died of hunger' },
  { id: 'cause.accident', type: 'conflict-related accident', words: ['stampede', 'crowd crush', 'crush', 'crushed to death', 'trampled', 'collapse', 'collapsed', 'mine collapse', 'cave - in', 'capsized', 'capsizing', 'sank', 'sinking', 'drowned', 'drowning', 'shipwreck', 'crash', 'crashed', 'plane crash', 'helicopter crash', 'car crash', 'road accident', 'traffic accident', 'accident', 'accidental explosion', 'collision', 'collided', 'overturned', 'derailed', 'derailment', 'plunged', 'blaze', 'house fire', 'fire broke out', 'in a fire', 'in the fire', 'gas leak', 'gas explosion', 'suffocated', 'suffocation', 'electrocuted', 'friendly fire'], example: 'the boat capsized' },
  { id: 'cause.other', type: 'other means', words: ['stabbed', 'stabbed to death', 'stabbing', 'stabbings', 'knife attack', 'knife', 'knives', 'machete', 'machetes', 'hacked', 'hacked to death', 'axe', 'axes', 'sword', 'spear', 'spears', 'arrows', 'hammer', 'beaten', 'beaten to death', 'beat to death', 'bludgeoned', 'clubbed', 'stoned to death', 'lynched', 'lynching', 'strangled', 'throats', 'throat', 'rammed', 'ploughed into', 'plowed into', 'drove into', 'run over', 'ran over', 'mowed down', 'car - ramming', 'vehicle attack', 'tortured', 'torture', 'poisoned', 'thrown from'], example: 'hacked with machetes' },
  { id: 'cause.none', type: 'unknown', words: ['gold mine', 'gold mines', 'coal mine', 'coal mines', 'copper mine', 'diamond mine', 'salt mine', 'mine workers', 'mine owner', 'hunger strike', 'hunger strikes', 'general strike', 'on strike', 'strike action', 'bomb threat', 'bomb threats', 'bomb disposal', 'bomb squad', 'bomb shelter', 'bomb shelters', 'bomb experts', 'bomb - making', 'air raid siren', 'air raid sirens', 'air raid shelter', 'fire brigade', 'firing range', 'shooting range', 'shooting spree suspect', 'stock market crash', 'suicide note', 'drone footage', 'drone video', 'shell company', 'mine clearance', 'mine action', 'rocket launchers', 'seized rifles', 'death toll crash', 'anti - drone', 'drone operator', 'drone operators'], example: 'a gold mine' },
];

/** Words near a figure that take it out of the report's own event. */
const cross = (...lists: string[][]): string[] => lists.reduce((all, list) => all.flatMap((a) => list.map((b) => (a && b ? `${a} ${b}` : a + b))), ['']);

const WARS = ['war', 'conflict', 'insurgency', 'rebellion', 'uprising', 'revolt', 'crisis', 'civil war', 'genocide', 'invasion', 'full - scale invasion', 'full - scale war', 'armed conflict', 'intifada', 'revolution', 'coup', 'fighting', 'campaign'];
const BEGAN = ['began', 'started', 'erupted', 'broke out', 'was launched'];
/** "since the war began", "since the start of the conflict" */
const sinceWars = [...cross(['since'], ['', 'the'], WARS, BEGAN), ...cross(['since the'], ['start', 'beginning', 'outbreak', 'onset'], ['of'], ['', 'the'], WARS), ...cross(['since the'], ['coup', 'invasion', 'revolution', 'uprising', 'takeover', 'military takeover', 'military coup', 'war'])];
/** what somebody did before: his record, not what the report tells */
const record = [
  ...cross(['convicted', 'found guilty', 'guilty', 'acquitted', 'cleared'], ['of']),
  ...cross(['convicted', 'wanted', 'sentenced', 'jailed', 'imprisoned', 'indicted', 'executed', 'hanged', 'extradited'], ['for', 'over', 'in connection with']),
  ...cross(['served', 'serving', 'serves'], ['', 'a', 'his', 'her'], ['time', 'sentence', 'life', 'life sentence', 'prison term', 'prison sentence', 'life term'], ['for']),
  ...cross(['on', 'stand', 'stands', 'standing', 'stood', 'went on', 'goes on', 'faces', 'facing'], ['trial'], ['for', 'over']),
  'life in prison for', 'in absentia for', 'in absentia over', 'to death for', 'years in prison for', 'behind bars for', 'convictions for', 'conviction for', 'pleaded guilty to', 'a history of', 'criminal record',
];
const TALES = ['novel', 'film', 'movie', 'thriller', 'drama', 'sitcom', 'screenplay', 'short story', 'video game', 'comic', 'miniseries', 'tv series', 'television series'];
/** "in the novel", "the film tells" */
const madeUp = ['mock attack', 'mock raid', 'mock ambush', 'mock bombing', 'mock casualties', 'the drill simulated', 'the exercise simulated', 'a simulated', 'rehearsed', 'rehearsing', ...cross(['in'], ['the', 'a', 'his', 'her', 'their'], TALES), ...cross(['the', 'his', 'her'], TALES, ['tells', 'follows', 'depicts', 'portrays', 'shows', 'opens', 'stars', 'recounts'])];

export const setAside: readonly SetAsideRow[] = [
  { id: 'aside.since-war', reason: 'yearly or conflict total', words: sinceWars, example: '1,000 people were killed since the insurgency broke out' },
  { id: 'aside.yearly', reason: 'yearly or conflict total', words: ['so far this year', 'since the unrest began', 'since the unrest started', 'since the protests began', 'since the protests started', 'since the violence began', 'since the violence erupted', 'since the violence started', 'since the clashes began', 'since the feud began', 'since the troubles began', 'since the troubles', 'since the offensive began', 'feud has claimed', 'elsewhere in the city', 'across the city ,', 'citywide', 'died nationwide', 'killed nationwide', 'dead nationwide', 'feud has now claimed', 'this year', 'last year', 'in the past year', 'over the past year', 'since the start of the year', 'since the beginning of the year', 'joined the war', 'entered the war', 'year - old war', 'year - old conflict', 'year - old civil war', 'year - old ethnic war', 'year - old insurgency', 'year - old rebellion', 'year - long war', 'year - long conflict', 'year - long civil war', 'year - long insurgency', 'throughout the year', 'in the first half', 'in the quarter', 'a year', 'per year', 'every year', 'each year', 'annually', 'yearly', 'every month', 'each month', 'per month', 'a month on average', 'every week', 'each week', 'per week', 'each day', 'per day', 'every hour', 'per hour', 'over the past decade', 'in the last decade', 'over the years', 'over two decades', 'in decades', 'in recent years', 'since independence', 'nationwide in', 'in the whole country', 'countrywide', 'country - wide', 'nation - wide', 'across the country', 'now in its', 'year - to - date', 'year to date', 'for the year so far', 'so far in the year', 'past twelve months', 'last twelve months', 'past 12 months', 'last 12 months', 'the past several years', 'in all of', 'in recent decades', 'in the past decades', 'over the past decades', 'over the course of the war', 'over the course of the conflict', 'since the turn of the century', 'in years of', 'years of conflict', 'years of war', 'years of fighting', 'years of insurgency', 'years of violence', 'decades of conflict', 'decades of war', 'decades of violence', 'decades of fighting', 'during the war', 'covering the war', 'covering the conflict', 'civil war', 'decade - long', 'decades - long', 'years - long', 'months - long', 'in the entire'], example: '1,000 militants were killed in the past year' },
  { id: 'aside.earlier', reason: 'earlier period', words: ['last month', 'the previous month', 'earlier this month', 'this month', 'last week', 'the previous week', 'a week earlier', 'a month earlier', 'months ago', 'weeks ago', 'years ago', 'a year ago', 'a year earlier', 'previous attack', 'earlier attack', 'in a previous', 'a similar attack', 'similar attack', 'in the deadliest', 'the worst since', 'the deadliest since', 'the last time', 'an earlier battle', 'an earlier clash', 'weeks earlier', 'months earlier', 'years earlier', 'weeks before', 'months before', 'years before', 'the same attack last', 'previous attacks', 'earlier attacks', 'past attacks', 'similar attacks', 'similar incident', 'similar incidents', 'previous incidents', 'earlier incidents', 'previous incident', 'earlier incident', 'similar circumstances', 'similar ambush', 'similar bombing', 'similar raid', 'similar blast', 'similar explosion', 'similar strike', 'similar shooting', 'similar assault', 'previous bombing', 'previous bombings', 'previous raid', 'previous raids', 'previous ambush', 'previous strikes', 'previous blast', 'previous blasts', 'previous clashes', 'previous offensive', 'previous protests', 'previous riots', 'previous shooting', 'previous massacre', 'previous kidnapping', 'previous abduction', 'previous abductions', 'similar kidnapping', 'similar abduction', 'earlier kidnapping', 'earlier abduction'], example: 'a similar attack last month killed 12' },
  { id: 'aside.other', reason: 'other event', words: ['in an unrelated', 'in unrelated', 'unrelated shooting', 'unrelated incident', 'unrelated case', 'in similar circumstances', 'everybody remembers', 'everyone remembers', 'we remember', 'still remember'], example: 'in an unrelated shooting two men died' },
  { id: 'aside.strength', reason: 'strength', words: ['strength of', 'a force of', 'a group of', 'numbering', 'has some', 'have some', 'army of', 'backed by', 'deployed', 'stationed', 'with a membership of', 'ranks of', 'strong', 'reinforcements of'], example: 'a force of 1,500 fighters' },
  { id: 'aside.hypothetical', reason: 'hypothetical', words: ['would have killed', 'could have killed', 'threatened to kill', 'planned to kill', 'enough to kill', 'capable of killing', 'reward of', 'could kill', 'would kill', 'might kill', 'if it had', 'its definition', 'defined as', 'definition of'], example: 'enough to kill 500 people' },
  { id: 'aside.anniversary', reason: 'earlier period', onward: true, words: ['anniversary', 'anniversaries', 'commemorates', 'commemorated', 'commemorating', 'memorial to', 'memorial for', 'the memorial honours', 'the memorial honors'], example: 'the anniversary of a massacre in which 8,000 men were killed' },
  { id: 'aside.record', reason: 'other event', onward: true, words: record, example: 'convicted of killing two people' },
  { id: 'aside.made-up', reason: 'hypothetical', onward: true, words: madeUp, example: 'in the film a sniper kills four people' },
  { id: 'aside.share-of', reason: 'measure of something else', words: [...cross(['of', 'in', 'for', 'out of'], ['every'], ['two', 'three', 'four', 'five', 'ten', 'twenty', '100', '10', '1,000', '100,000', 'hundred', 'thousand']), 'on average', 'statistics show', 'studies show', 'a study found', 'a survey found', 'polls show'], example: 'of every ten people wounded four are children' },
];
