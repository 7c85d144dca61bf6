/** English time words. A capital makes a month or a weekday: "17 may be dead" and "they march" are no dates. */
import type { DateReading, DateRow, DateTable, DateUnit, PeriodKind } from '../../model/dates.ts';

const ONES = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const numbers = new Map<string, number>([['a', 1], ['an', 1], ['couple of', 2], ['a couple of', 2], ['dozen', 12], ['a dozen', 12], ['half a dozen', 6], ['half an', 0.5]]);
ONES.forEach((word, i) => { numbers.set(word, i + 1); });
TENS.forEach((ten, i) => {
  numbers.set(ten, 20 + 10 * i);
  ONES.slice(0, 9).forEach((one, j) => { numbers.set(`${ten}-${one}`, 21 + 10 * i + j); });
});

const upper = (source: string): string => source.toUpperCase().replace(/\\[BSDP]/g, (m) => m.toLowerCase());
const either = (source: string): string => `(?-i:${source}|${upper(source)})`;

const MONTHS = 'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const MODAL = '(?! (?:be|have|not|also|yet|still|well|soon|never|even|only|take|come|go|say)\\b)';
const WEEKDAYS = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
// newspapers and movements named after a day
const PAPERS = '(?! (?-i:Times|Telegraph|Mail|Express|Mirror|World|Independent|Vision|Tribune|Herald|Guardian|Post|Sun)\\b)';
const NAMED = '(?! (?-i:Movement|Brigades?|Group|Organi[sz]ation|Revolution|Division|Martyrs|Front|Battalion)\\b)';
// "2000 people" is a count
const COUNTED = 'people|persons|civilians|soldiers|militants|troops|fighters|rebels|terrorists|insurgents|guerrillas|police|officers|men|women|children|families|members|victims|residents|villagers|refugees|migrants|prisoners|inmates|houses|homes|others|dead|deaths|killed|wounded|injured|displaced|missing|bodies|casualties|students|workers|protesters|passengers|rounds|hectares|miles|km|kilomet(?:er|re)s|met(?:er|re)s|tonnes|tons|dollars|rupees|feet|kg|kilos|pounds';

const slots: Record<string, string> = {
  dash: ' ?[-–—] ?',
  month: `(?:${either(MONTHS)}\\.?|(?-i:May|MAY)${MODAL})(?!\\p{L})`,
  weekday: `${either(WEEKDAYS)}(?!\\p{L})${PAPERS}`,
  shortday: `${either('Sun|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat')}\\.?`,
  day: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d\\p{L}]|[.,:]\\d)',
  year: '(?:1[89]|20)\\d\\d(?![\\d\\p{L}]|[,.]\\d)',
  iso: '(?:19|20)\\d\\d-[01]\\d-[0-3]\\d(?!\\d)',
  // a two-digit year only as wires write it: 3 JAN 90
  wireyear: `(?:(?<=(?-i:[A-Z]{3})) (?:[7-9]\\d(?![\\d:.,%]))|(?<=(?-i:[A-Z]{3})) [0-6]\\d(?![\\d:.,%]| \\p{L}))`,
  date: `(?:(?:{weekday}|{shortday}),? (?:the )?)?(?:{iso}|{day}(?: of)? {month}(?:,? {year}|{wireyear})?|{month} {day}(?:,? {year})?)${NAMED}`,
  part: '(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset|nightfall)(?!\\p{L})',
  weekdays: "(?:(?:early|late|on|last|this|next|past|previous|the) ){0,3}{weekday}(?:(?:['’]s)?,? (?:early |late )?{part})?",
  dayword: '(?:yesterday|today|tonight)(?: {part})?(?!\\p{L})',
  daypoint: '(?:{date}|{weekdays}|{dayword})',
  zone: '(?:\\(?(?-i:GMT|UTC|PKT|PST|PDT|IST|EST|EDT|CST|CDT|CET|CEST|EET|EEST|MSK|CAT|EAT|WAT|BST|AFT|NPT|MMT|ICT|WIB|PHT|TRT|AST|GST)\\)?|local time|local|(?:Pakistan|Indian?) Standard Time)',
  clock: "(?:(?:(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?: ?[ap]\\.?m\\b\\.?| ?(?:hours|hrs|h)\\b)?|(?:[01]?\\d|2[0-3])\\.[0-5]\\d ?(?:[ap]\\.?m\\b\\.?|hours\\b|hrs\\b)|(?:1[0-2]|0?[1-9]) ?[ap]\\.?m\\b\\.?|(?:[01]\\d|2[0-3])[0-5]\\d ?(?:(?:hours|hrs|hrs\\.)\\b|(?= (?:(?-i:GMT|UTC|[A-Z]{2,3}T)\\b|local time)))|(?:1[0-2]|[1-9]) o['’]clock)(?: in the (?:morning|afternoon|evening))?(?: {zone})?|(?:noon|midnight|midday)(?!\\p{L}))",
  about: '(?:about|around|approximately|nearly|almost|some|roughly|at least|more than|less than|over|just over|just under|a little over|under)',
  moment: '(?:(?:(?:about|around) )?{clock}(?:,? on|,)? )?{daypoint}(?:(?:,? at|,)?(?: about| around)? {clock})?',
  count: `(?:\\d{1,4}(?:\\.\\d{1,2})?|(?:${TENS.join('|')})(?:-(?:${ONES.slice(0, 9).join('|')}))?|${[...ONES].reverse().join('|')}|half a dozen|a dozen|dozen|a couple of|couple of|half an|an?)(?!\\p{L})`,
  vague: '(?:several|a few|few|many|recent|dozens of|hundreds of|a number of)',
  unit: "(?:hour|minute|day|night|week|month|year|decade)s?(?!\\p{L})(?![- ]olds?\\b| of age\\b)",
  span: '(?:{year}|{month}(?: {year})?|(?:this|the|last) (?:year|month|week))',
  sinceable: '(?:{moment}|(?:early |late |mid-?|mid )?{month}(?:,? {year})?|(?:early |late |mid-?)?{year}|(?:the )?(?:start|beginning|end) of (?:{year}|{month}(?: {year})?|the (?:year|month|week))|(?:the )?(?:weekend|early hours|night of {daypoint}|early hours of {daypoint})|last (?:week|month|year|night)|midnight|dawn|noon)',
};

const r = (id: string, kind: PeriodKind, read: DateReading, example: string, pattern: string, more: { before?: string; notAfter?: string } = {}): DateRow => ({ id: `time.${id}`, kind, read, example, pattern, ...more });

const NO_PEOPLE = `,?\\d| (?:[\\p{L}-]{3,20} ){0,2}(?:${COUNTED})\\b`;

const rows: readonly DateRow[] = [
  r('from-to', 'range', 'span', 'from 31 January to 6 February', '(?:(?:between|from) )?{moment:a}(?:,? (?:to|until|till|through) |{dash}){moment:b}'),
  r('between', 'range', 'span', 'between Friday and Sunday', 'between {moment:a} and {moment:b}'),
  r('two-weekdays', 'range', 'span', 'on Friday and Saturday', '{weekdays:a} and {weekdays:b}'),
  r('days-of-month', 'range', 'day-range', '16-17 May', '(?:(?:between|from) )?(?:the )?{day:a}(?: and | to |{dash}){day:b}(?: of)? {month:month}(?:,? {year:year})?'),
  r('month-days', 'range', 'day-range', 'between January 29 and 31', '(?:(?:between|from) {month:month} {day:a}(?: and | to |{dash})|{month:month2} {day:a2}(?: to |{dash}| and (?=\\S{1,4}(?:[,.;:)]|$))))(?:{day:b})(?:,? {year:year})?', { notAfter: NO_PEOPLE }),
  r('months', 'range', 'month-range', 'between May and July 2024', '(?:between|from) {month:a}(?:,? {year:ya})?(?: and | to | until |{dash}){month:b}(?:,? {year:yb})?|{month:a2}(?: to | and |{dash}){month:b2},? {year:yb2}'),
  r('years', 'range', 'year-range', 'from 2012 to 2014', '(?:between|from) {year:a} (?:and|to|until|through) {year:b}|{year:a2} ?[-–] ?{year:b2}', { notAfter: NO_PEOPLE }),
  r('since', 'since', 'since', 'since Thursday', 'since (?:about |around |at least |on )?{sinceable:x}', { notAfter: NO_PEOPLE }),
  r('length-to', 'range', 'length-to', 'the week to 12 May', '(?:the )?(?:(?:last|past) )?(?:{count:n}[- ])?{unit:unit} (?:up )?(?:to|ending|ended|until)(?: on)? {moment:b}'),
  r('length-from', 'range', 'length-from', '40 hours from 31 January 2026, 03:00 PKT', '(?:{about} )?{count:n}[- ]{unit:unit} (?:from|starting|beginning)(?: on)? {moment:a}'),
  r('first-of', 'duration', 'first-of', 'the first three months of 2025', '(?:in |over |during )?(?:the )?first (?:{count:n} )?{unit:unit} of {span:x}'),
  r('half-of', 'range', 'half-of', 'the first half of 2024', '(?:in |over |during )?(?:the )?(?<half>first|second|third|fourth|last) (?<share>half|quarter) of {span:x}'),
  r('clock-range', 'range', 'clock-range', 'noon to 6 p.m.', '(?:(?:between|from) )?(?:{clock:a}|(?<h>1[0-2]|[1-9]))(?: and | to | until |{dash}){clock:b}(?:,?(?: on)? {daypoint:d})?'),
  r('clock-day', 'date', 'day-clock', 'at 3 a.m. on Saturday', '(?:(?:at|around|about|by|before|after|shortly) ){0,2}{clock:c},?(?: on)? {daypoint:d}'),
  r('day-clock', 'date', 'day-clock', 'Saturday at 03:00 PKT', '{daypoint:d},?(?: at)?(?: about| around)? {clock:c}'),
  r('overnight-into', 'range', 'overnight-into', 'overnight into Sunday', '(?:overnight|late|night)(?: on)?(?: {weekdays})?,? (?:in)?to (?:early )?{daypoint:d}|{weekdays} into (?:early )?{weekdays:d2}'),
  r('nights-of', 'range', 'day-range', 'the night of 17-18 May', '(?:the )?night of (?:the )?{day:a}(?: to |{dash}|/){day:b}(?: of)? {month:month}(?:,? {year:year})?'),
  r('hours-of', 'date', 'day-of', 'the early hours of Saturday', '(?:in )?(?:the )?(?:(?:early|late|small|first|pre-dawn|predawn) )?(?:{part}|(?:morning )?hours) (?:of|on)(?: the)? {daypoint:d}'),
  r('overnight-on', 'date', 'day-of', 'overnight on Saturday', 'overnight (?:on )?{daypoint:d}'),
  r('around', 'date', 'around', 'around 23 November', '(?:around|about|circa|on or about|approximately) {date:d}'),
  r('iso', 'date', 'numeric', '2026-01-31', '{iso:iso}'),
  r('day-month', 'date', 'day', '31 January 2026', '(?:(?:early|late)(?: on)? )?(?:(?:{weekday}|{shortday}),? (?:the )?)?{day:day}(?: of)? {month:month}(?:,? {year:year}|{wireyear:wire})?', { notAfter: ` (?-i:Movement|Brigades?|Group|Organi[sz]ation|Revolution|Division|Martyrs|Front|Battalion)\\b` }),
  r('month-day', 'date', 'day', 'January 31, 2026', '(?:(?:early|late)(?: on)? )?(?:(?:{weekday}|{shortday}),? (?:the )?)?{month:month} {day:day}(?:,? {year:year})?', { notAfter: ` (?-i:Movement|Brigades?|Group|Organi[sz]ation|Revolution|Division|Martyrs|Front|Battalion)\\b` }),
  r('numeric', 'date', 'numeric', '31/01/2026', '(?<n1>\\d{1,2})[/.](?<n2>\\d{1,2})[/.]{year:year}'),
  r('month-year', 'date', 'month', 'in August 2024', '(?:in )?(?:(?:early|late|mid|all of|the whole of|the (?:start|beginning|middle|end) of)[- ])?{month:month},? (?:of )?{year:year}', { notAfter: NO_PEOPLE }),
  r('month', 'date', 'month', 'in all of January', '(?:(?:in|during|throughout|over) )(?:(?:early|late|mid|all of|the whole of|the (?:month|start|beginning|middle|end) of)[- ])?(?<turn>last |this |next )?{month:month}|(?:(?:early|late|mid|all of|last|this)[- ])(?<turn2>last )?{month:month2}|(?<=\\b(?:by|of|from|until|to|before|after|the|month of) ){month:month3}(?=[,.;)]|$| (?:attacks?|offensive|bombing|raids?|massacre|elections?|coup|siege|truce|ceasefire|war|and|when|was|were|has|had)\\b)', { notAfter: ` \\d| (?-i:\\p{Lu})` }),
  r('last-night', 'date', 'overnight', 'overnight', 'overnight|last night|during the night|in the night'),
  r('yesterday', 'date', 'yesterday', 'yesterday', "yesterday(?:['’]s)?(?: {part})?|the (?:previous|preceding) (?:day|night|evening)|(?:the|a|one) day (?:before|earlier|prior)|the night before"),
  r('next-day', 'date', 'next-day', 'the following day', '(?:the (?:following|next) (?:day|morning|night)|(?:a|one) day (?:later|after)|the day after)'),
  r('today', 'date', 'today', 'this morning', "today(?:['’]s)?|tonight|(?:(?:early|late|earlier|later) )?(?:this (?:morning|afternoon|evening)|today)|(?:earlier |later )?(?:on )?(?:the|that) same (?:day|night|morning)"),
  r('weekday', 'date', 'weekday', 'early Saturday', "(?:(?<turn>early|late|on|last|this|next|past|previous|the|of) ){0,1}(?:(?<turn2>early|late|on|last|this|next|past|previous) ){0,2}{weekday:weekday}(?:(?:['’]s)?,? (?:(?:early|late) )?{part})?"),
  r('weekend', 'date', 'weekend', 'over the weekend', '(?:(?:over|at|during|on) )?(?<turn>the|this|last|the past|this past) weekend'),
  r('length', 'duration', 'length', 'the last 40 hours', '(?:(?:in|over|within|during|for) )?(?:the |this )?(?:(?<first>first|next|coming)|last|past|previous|preceding|latest) (?:{about} )?{count:n}(?:[- ]|{dash}){unit:unit}'),
  r('last-unit', 'duration', 'last-unit', 'last month', '(?:(?:in|over|within|during|for|earlier|late|early) )?(?<turn>the last|the past|the previous|the preceding|last|past|previous) {unit:unit}'),
  r('this-unit', 'date', 'this-unit', 'this year', '(?:(?:in|over|within|during|for|so far|earlier|later|early|late) )?(?<turn>this|next|the current|the same) (?:calendar )?(?<unit>week|month|year)(?!\\p{L})|(?:of|in|for) the (?<unit2>year|month|week)(?: so far| to date)?(?=[,.;)]|$)'),
  r('vague-length', 'duration', 'none', 'in recent days', '(?:(?:in|over|within|during|for|after) )?(?:the )?(?:(?:last|past|next|first) )?{vague} {unit}(?: (?:ago|earlier|later|before))?'),
  r('ago', 'date', 'ago', 'two days earlier', '(?:{about} )?{count:n} {unit:unit} (?:ago|earlier|before|previously|prior)(?!\\p{L})'),
  r('later', 'duration', 'none', 'two days later', '(?:{about} )?{count} {unit} (?:later|after|after that|afterwards)(?!\\p{L})'),
  r('duration-range', 'duration', 'none', '12 to 14 hours', '(?:(?:in|within|for|over|after) )?(?:{about} )?{count}(?: to | or |{dash}){count}[- ]{unit}'),
  r('duration', 'duration', 'length', 'in 24 hours', '(?:(?:in|within|for|over|after) )?(?:the )?(?:{about} )?{count:n}(?:[- ]|{dash}){unit:unit}'),
  r('clock', 'clock', 'clock', 'at 0300 hours', '(?:(?:at|around|about|by|before|after|shortly|just) ){0,3}{clock:c}'),
  r('part', 'clock', 'clock', 'before dawn', '(?:(?:at|around|about|by|before|after|shortly|just) ){1,3}(?<c>dawn|dusk|daybreak|sunrise|sunset|nightfall)(?!\\p{L})'),
  r('decade', 'year', 'decade', 'the 1980s', '(?:(?:in|during|since|from) )?(?:the )?(?:early |late |mid-?)?(?<decade>(?:18|19|20)\\d0)s(?!\\p{L})'),
  r('year', 'year', 'year', 'in 2012', '(?:(?:in|during|of|throughout|by|until|for|early|late|mid|all of|the whole of|than|with)[- ])(?:(?:early|late|mid|all of|the whole of|the (?:start|beginning|middle|end) of)[- ])?{year:year}', { notAfter: NO_PEOPLE }),
  r('bare-year', 'year', 'year', 'the 2012 attack', '{year:year}', { before: "(?:^|\\b(?:the|a|an|its|his|her|their|after|before|from|to|and|between|in|since)\\b ?|[(|,–-] ?|['’]s )", notAfter: NO_PEOPLE }),
];

export const dates: DateTable = {
  slots,
  rows,
  needs: '\\d|day|night|morning|evening|noon|dawn|dusk|sun(?:rise|set)|week|month|year|hour|minute|decade|(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)',
  months: new Map('jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((m, i) => [m, i + 1])),
  weekdays: new Map('sun mon tue wed thu fri sat'.split(' ').map((d, i) => [d, i])),
  numbers,
  units: new Map<string, DateUnit>((['minute', 'hour', 'day', 'week', 'month', 'year', 'decade'] as const).map((u) => [u, u] as [string, DateUnit]).concat([['night', 'day']])),
  clockWords: new Map([['noon', '12:00'], ['midday', '12:00'], ['midnight', '00:00']]),
  earlier: '\\b(?:last|past|previous|preceding)\\b',
  later: '\\b(?:next|coming)\\b',
  afternoon: 'p\\.?m|in the (?:afternoon|evening)',
  beforeNoon: 'a\\.?m|in the morning',
};
