/** English wordings for when an event began and ended, how long, where, at what, and by how many operations. */
import type { FactRow, FactTable } from '../../model/language-measures.ts';

const NUMBER =
  '(?<value>\\d[\\d,]*(?:\\.\\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|a\\s+dozen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|a|an|hundred)';
const COUNT = NUMBER.replace('|a|an|hundred', '');
const ABOUT =
  '(?:(?:about|around|nearly|almost|more\\s+than|over|at\\s+least|some|as\\s+many\\s+as|up\\s+to|roughly|approximately|close\\s+to|a\\s+total\\s+of|the\\s+(?:last|past|first))\\s+)?';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
const CLOCK =
  '\\d{1,2}(?:[:.]\\d{2})?\\s*(?:a\\.?m\\.?|p\\.?m\\.?|hours|hrs|o[’\']clock)?(?:\\s*\\(?\\b(?:[A-Z]{3,4}|local\\s+time)\\b\\)?)?';
const WORD =
  '(?:early|late|around|about|at|on|in|the|of|from|before|after|shortly|just|last|local\\s+time|pre-dawn|small|hours|morning|afternoon|evening|night|overnight|noon|midnight|midday|dawn|dusk|daybreak|sunrise|sunset|yesterday|today|tonight|\\d{1,2}(?:st|nd|rd|th))';
const TIME = `(?<value>(?:(?:${DAY}|${MONTH}|${CLOCK}|${WORD}),?\\s*){1,12})`;
const EVENT =
  '(?:attacks?|assaults?|violence|clash(?:es)?|operations?|fighting|offensive|raids?|siege|battles?|gun\\s?battles?|firefight|shelling|bombardment|bombing|strikes?|shooting|incident|standoff|stand-off|unrest|protests?|ambush|campaign|uprising|hostilities|conflict|blockade|it|they|which|that|massacre)';
const AREA =
  '(?<unit>towns?|cities|city|districts|locations|places|villages|provinces|areas|sites|neighbou?rhoods|regions|counties|states|settlements|municipalities|hamlets|communities|points)';
const SPAN = '(?<unit>hours?|days?|minutes?|weeks?|months?)';
const TARGET =
  '(?:banks?|markets?|schools?|posts?|stations?|hospitals?|buildings?|offices|headquarters|camps?|bases?|checkpoints?|check-posts?|prisons?|jails?|convoys?|vehicles?|buses|bus|trains?|tracks?|churches|church|mosques?|temples?|homes|houses|house|shops|farms|villages|bridges?|power\\s+plants?|substations?|refiner(?:y|ies)|depots?|airports?|airfields?|ports?|hotels?|restaurants?|embassy|consulate|installations?|facilities|infrastructure|barracks|patrols?|pipelines?|pylons?|universit(?:y|ies)|shelters?|clinics?|courts?|police(?!\\s+\\p{L})|civilians|passengers)';
const ITEM = `(?:[\\w’'-]+\\s+){0,4}?${TARGET}`;
const OPERATION =
  '(?<unit>explosions?|blasts?|attacks?|raids?|operations?|air\\s?strikes?|strikes?|suicide\\s+(?:bombings?|attacks?)|bombings?|clashes|ambushes|assaults?|incidents?|sorties|shootings?|drones?|missiles?|rockets?|shells?|bombs?)';

const rows: readonly FactRow[] = [
  { id: 'start.began', needs: ['began', 'begun', 'start', 'erupt', 'broke out', 'commenc', 'kicked', 'launched', 'took place', 'occur', 'happen', 'unfold'], fact: 'start', value: 'text', pattern: `\\b${EVENT}\\b[^.;|]{0,50}?\\b(?:began|begun|started|erupted|broke\\s+out|commenced|kicked\\s+off|was\\s+launched|were\\s+launched|took\\s+place|occurred|happened|unfolded)\\s+${TIME}`, example: 'The attacks began early on March 3, 2027.' },
  { id: 'start.since', needs: ['since'], fact: 'start', value: 'text', pattern: `\\b${EVENT}\\b[^.;|]{0,40}?\\b(?:under\\s?way|going\\s+on|raging|continuing|raged)\\s+since\\s+${TIME}`, example: 'The fighting has been raging since Friday morning.' },
  { id: 'start.at', needs: ['at ', 'around', 'about', 'shortly'], fact: 'start', value: 'text', pattern: `(?<value>\\b(?:at|around|about|shortly\\s+(?:before|after))\\s+(?:about\\s+|around\\s+)?\\d{1,2}[:.]?\\d{0,2}\\s*(?:a\\.?m\\.?|p\\.?m\\.?|hours|hrs|PKT|GMT|UTC|EST|local\\s+time)(?:\\s+(?:local\\s+time|on\\s+${DAY}|${DAY}))?)[^.;|]{0,40}?\\b(?:attack|struck|opened\\s+fire|stormed|hit|detonated|exploded|went\\s+off|bomb)`, example: 'At about 6 a.m. local time, gunmen stormed the base.' },
  { id: 'start.hit-at', needs: ['attack', 'struck', 'opened', 'stormed', 'hit', 'detonat', 'explod', 'went off', 'blew'], fact: 'start', value: 'text', pattern: `\\b(?:attacked|struck|opened\\s+fire|stormed|hit|detonated|exploded|went\\s+off|blew\\s+up)\\b[^.;|]{0,40}?(?<value>\\b(?:at|around|shortly\\s+(?:before|after))\\s+(?:about\\s+|around\\s+)?(?:\\d{1,2}[:.]\\d{2}(?:\\s*(?:a\\.?m\\.?|p\\.?m\\.?))?|\\d{1,2}\\s*(?:a\\.?m\\.?|p\\.?m\\.?))(?:\\s+(?:local\\s+time|on\\s+${DAY}|${DAY}|PKT|GMT|UTC))?)`, example: 'A bomb went off at 17:40 local time.' },
  { id: 'end.ended', needs: ['ended', 'conclud', 'over', 'finish', 'complete', 'to an end', 'called off'], fact: 'end', value: 'text', pattern: `\\b${EVENT}\\b[^.;|]{0,50}?\\b(?:ended|concluded|was\\s+over|were\\s+over|finished|was\\s+completed|complete|came\\s+to\\s+an\\s+end|was\\s+declared\\s+over|called\\s+off)\\s+${TIME}`, example: 'The siege ended late on Sunday.' },
  { id: 'duration.long', needs: ['hour', 'day', 'minute', 'week', 'month'], fact: 'duration', value: 'number', pattern: `\\b${NUMBER}[- ]${SPAN}(?:[- ]long)?\\s+(?:\\w+[ -]){0,2}?(?:operations?|siege|stand-?off|battle|gun\\s?battle|gunfight|firefight|assault|attack|raid|clash|offensive|campaign|exchange|shootout|fighting|wave|bombardment|war|conflict)\\b`, example: 'a 40-hour operation' },
  { id: 'duration.lasted', needs: ['hour', 'day', 'minute', 'week', 'month'], fact: 'duration', value: 'number', pattern: `\\b(?:lasted|lasting|raged|went\\s+on|continued|dragged\\s+on|ran|run|persisted)\\s+(?:for\\s+)?${ABOUT}${NUMBER}\\s+${SPAN}\\b`, example: 'The battle lasted three days.' },
  { id: 'duration.within', needs: ['hour', 'day', 'minute', 'week', 'month'], fact: 'duration', value: 'number', pattern: `\\b(?:in|within|over|during|for|from|after)\\s+(?:the\\s+(?:last|past|first)\\s+|just\\s+|under\\s+)?${ABOUT}${COUNT}\\s+${SPAN}\\b(?!\\s+(?:of\\s+age|old|ago|earlier|later|before|in\\s+(?:jail|prison)))`, example: 'Troops killed 145 rebels in 40 hours.' },
  { id: 'duration.table', needs: ['duration'], fact: 'duration', value: 'number', pattern: `\\bduration\\b[^|]{0,40}\\|\\s*${ABOUT}${NUMBER}\\s+${SPAN}`, example: '| Duration of Operation | 40 Hours |' },
  { id: 'places.count', needs: ['town', 'cit', 'district', 'locat', 'place', 'village', 'province', 'area', 'site', 'neighbo', 'region', 'count', 'state', 'settle', 'municip', 'hamlet', 'communit', 'point'], fact: 'places', value: 'number', pattern: `\\b${ABOUT}${COUNT}\\s+(?:(?!hours?|days?|people|men)\\w+\\s+){0,2}?${AREA}\\b`, example: 'Security forces acted in 12 towns.' },
  { id: 'places.listed', needs: ['town', 'cit', 'district', 'locat', 'place', 'village', 'province', 'area', 'site', 'neighbo', 'region', 'count', 'state', 'settle', 'municip', 'hamlet', 'communit', 'point'], fact: 'places', value: 'list', least: 2, pattern: `\\b(?:${AREA.replace('(?<unit>', '(?:')})\\b[^.;|]{0,40}?(?:including|like|such\\s+as|namely|of|:|—|–|,)\\s+(?<value>[^.;|]{3,200})`, example: 'It hit towns like Northam and Eastwick.' },
  { id: 'places.in', needs: [','], fact: 'places', value: 'list', least: 3, pattern: '\\b(?:in|at|across|on|hit|struck|including)\\s+(?<value>\\p{Lu}[^.;|]{3,200})', example: 'in Northam, Eastwick and Weston' },
  { id: 'places.table', needs: ['|'], fact: 'places', value: 'list', least: 1, pattern: `\\b(?:${AREA.replace('(?<unit>', '(?:')})\\b[^|]{0,30}\\|\\s*(?<value>[^|]+)`, example: '| Affected Areas | Northam, Eastwick |' },
  { id: 'targets.struck', needs: ['attack', 'target', 'struck', 'storm', 'raid', 'torch', 'assault', 'strike', 'set fire', 'fire', 'slipped', 'burst', 'loot', 'overran', 'seized', 'hit'], fact: 'targets', value: 'list', least: 1, pattern: `\\b(?<!\\b(?:anyone|those|against)\\s)(?:attacked|targeted|targeting|targets?\\s+(?:were|included|includes?)|struck|stormed|raided|torched|attacks?\\s+on|assaults?\\s+on|raids?\\s+on|strikes?\\s+on|set\\s+fire\\s+to|fired\\s+(?:on|at)|opened\\s+fire\\s+(?:on|at|in)|slipped\\s+into|burst\\s+into|looted|overran|seized|hit)\\s+(?<value>${ITEM}(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+|\\s+or\\s+|\\s+as\\s+well\\s+as\\s+)${ITEM}){0,8})\\b`, example: 'They attacked banks, markets, schools and security posts.' },
  { id: 'operations.count', needs: ['explosion', 'blast', 'attack', 'raid', 'operation', 'strike', 'bombing', 'clash', 'ambush', 'assault', 'incident', 'sortie', 'shooting', 'drone', 'missile', 'rocket', 'shell', 'bomb'], fact: 'operations', value: 'number', pattern: `\\b${COUNT}\\s+(?:(?!hours?|days?|people|men|killed|dead|in|of|after|were|was)[\\w-]+\\s+){0,2}?${OPERATION}\\b(?!\\s+(?:victims|survivors|sites?))(?![^.;]{0,50}\\b(?:years?|months?|(?:since|in)\\s+(?:19|20)\\d\\d)\\b)`, example: 'Three explosions were heard.' },
  { id: 'operation-name.named', needs: ['operation'], fact: 'operation_name', value: 'name', pattern: '\\bOperation\\s+["“‘\']?(?<value>\\p{Lu}[\\p{L}\\d’\'-]*(?:\\s+(?!(?:phase|said|is|was|in|on|and|the|has|began)\\b)[\\p{L}\\d.-]+){0,4})', example: 'the second phase of Operation Storm' },
];

export const facts: FactTable = {
  rows,
  timely:
    '\\d|day\\b|morning|evening|afternoon|night|noon|dawn|dusk|midnight|yesterday|today|January|February|March|April|June|July|August|September|October|November|December',
  looseEnd: '[\\s,(]+(?:(?:in|on|at|the|of|from|before|after|about|around|just|last|and)[\\s,]*)*$',
  name: '^(?:the\\s+)?\\p{Lu}[\\p{L}\\p{M}’\'-]*(?:\\s(?:(?:of|de|al|el|the|la)\\s)?\\p{Lu}[\\p{L}\\p{M}’\'-]*){0,4}',
  notPlace:
    '^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b',
  between: ',\\s*(?:and\\s+|as\\s+well\\s+as\\s+)?|\\s+(?:and|or|as\\s+well\\s+as)\\s+',
  article: '^the\\s+',
  numbers: new Map([
    ['a', 1],
    ['an', 1],
    ['a dozen', 12],
  ]),
  earlier: 'year|month|earlier|last|ago',
};
