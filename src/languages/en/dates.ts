/** English time words. A capital makes a month or a weekday: "17 may be dead" and "they march" are no dates. */
import type { DateAtom, DateReading, DateRow, DateTable, DateUnit, PeriodKind } from '../../model/dates.ts';

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

const MONTHS = 'January|February|March|April|June|July|August|September|October|November|December';
const SHORT_MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const MODAL = '(?! (?:be|have|not|also|yet|still|well|soon|never|even|only|take|come|go|say)\\b)';
const WEEKDAYS = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
// newspapers and movements named after a day
const PAPERS = '(?! (?-i:Times|Telegraph|Mail|Express|Mirror|World|Independent|Vision|Tribune|Herald|Guardian|Post|Sun)\\b)';
// "2000 people" is a count
const COUNTED = 'people|persons|civilians|soldiers|militants|troops|fighters|rebels|terrorists|insurgents|guerrillas|officers|men|women|children|families|members|victims|residents|villagers|refugees|migrants|prisoners|inmates|houses|homes|others|deaths|bodies|casualties|students|workers|protesters|passengers|rounds|hectares|miles|km|kilomet(?:er|re)s|met(?:er|re)s|tonnes|tons|dollars|rupees|feet|kg|kilos|pounds';

const ZONES = 'GMT|UTC|PKT|PST|PDT|IST|EST|EDT|CST|CDT|CET|CEST|EET|EEST|MSK|CAT|EAT|WAT|BST|AFT|NPT|MMT|ICT|WIB|PHT|TRT|AST|GST';

const parts: Record<string, string> = {
  month: `(?:${either(MONTHS)}\\b|${either(SHORT_MONTHS)}\\b(?:\\.(?=,? \\d))?|(?-i:May|MAY)\\b${MODAL})`,
  weekday: `${either(WEEKDAYS)}\\b${PAPERS}`,
  shortday: `${either('Sun|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat')}\\.?`,
  named: '(?:(?:on )?(?:{weekday}|{shortday}),? (?:the )?)?',
  day: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\dA-Za-z]|[.,:]\\d)',
  year: '(?:1[89]|20)\\d\\d(?![\\dA-Za-z]|[,.]\\d)',
  // a two-digit year only as wires write it: 3 JAN 90
  wireyear: '(?:(?<=(?-i:[A-Z]{3})) [7-9]\\d(?![\\d:.,%])|(?<=(?-i:[A-Z]{3})) [0-6]\\d(?![\\d:.,%]| [A-Za-z]))',
  part: '(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset|nightfall)\\b',
  zone: `(?:(?-i:${ZONES})\\b|\\((?-i:${ZONES})\\)|local time|local\\b)`,
  count: `(?:\\d{1,4}(?:\\.\\d{1,2})?|(?:${TENS.join('|')})(?:-(?:${ONES.slice(0, 9).join('|')}))?|${[...ONES].reverse().join('|')}|half a dozen|a dozen|dozen|a couple of|couple of|half an|an?(?! (?:hour|minute|day|night|week|month|year|decade)s?[-‑]long\\b))`,
  unit: '(?:(?:hour|minute|day|night|week|month|year|decade|hr)s?|h)\\b(?![- ]olds?\\b| of age\\b)',
};

const NAMED = ' (?-i:Movement|Brigades?|Group|Organi[sz]ation|Revolution|Division|Martyrs|Front|Battalion)\\b';

/** Read in this order where two begin at one place. A name stands for all atoms that bear it. */
const atoms: readonly DateAtom[] = [
  { name: 'clock', read: 'clock', pattern: '(?<c>(?:2[0-3]|[01]?\\d):[0-5]\\d(?::[0-5]\\d)?(?: ?[ap]\\.?m\\b\\.?| ?(?:hours|hrs|h)\\b)?(?: {zone})?)' },
  { name: 'clock', read: 'clock', pattern: '(?<c>(?:2[0-3]|[01]?\\d)\\.[0-5]\\d ?(?:[ap]\\.?m\\b\\.?|hours\\b|hrs\\b)(?: {zone})?)' },
  { name: 'clock', read: 'clock', pattern: "(?<c>(?:1[0-2]|0?[1-9])(?: ?[ap]\\.?m\\b\\.?| o['’]clock)(?: in the (?:morning|afternoon|evening))?(?: {zone})?)" },
  { name: 'clock', read: 'clock', pattern: '(?<c>(?:[01]\\d|2[0-3])[0-5]\\d ?(?:(?:hours|hrs)\\b\\.?(?: {zone})?|{zone}))' },
  { name: 'clock', read: 'clock', pattern: '(?<c>noon|midnight|midday)\\b' },
  { name: 'date', read: 'numeric', pattern: '{named}(?<iso>(?:19|20)\\d\\d(?:-[01]\\d-|/[01]\\d/)[0-3]\\d)(?!\\d)' },
  { name: 'date', read: 'day', pattern: '{day:day}[-/]{month:month}[-/](?:{year:year}|(?<wire>\\d\\d)(?![\\dA-Za-z]))' },
  { name: 'date', read: 'numeric', pattern: '(?<n>\\d{1,2})[/.](?<m>\\d{1,2})[/.]{year:year}' },
  { name: 'date', read: 'day', pattern: `{named}{day:day}(?: of)? {month:month}(?:,? {year:year}|{wireyear:wire})?(?!${NAMED})` },
  { name: 'date', read: 'day', pattern: `{named}{month:month} {day:day}(?:,? {year:year})?(?!${NAMED})` },
  { name: 'monthyear', read: 'month', pattern: '{month:month},? (?:of )?{year:year}' },
  { name: 'month', read: 'month', pattern: '{month:month}' },
  { name: 'weekday', read: 'weekday', pattern: "(?:(?:early|late|on|last|this|next|past|previous|the) ){0,3}{weekday:weekday}(?:(?:['’]s)?,? (?:(?:early|late) )?{part})?" },
  { name: 'dayword', read: 'yesterday', pattern: "yesterday(?:['’]s)?(?: {part})?" },
  { name: 'dayword', read: 'today', pattern: "today(?:['’]s)?|tonight" },
  { name: 'length', read: 'plain-length', pattern: '{count:n}(?:[- ]| ?[-–—] ?|(?<=\\d)(?=h)){unit:unit}' },
  { name: 'decade', read: 'decade', pattern: '(?<decade>(?:18|19|20)\\d0)s' },
  { name: 'year', read: 'year', pattern: '{year:year}' },
];

/** Parts of rows: made of atoms and words. */
const slots: Record<string, string> = {
  dash: ' ?[-–—] ?',
  num: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d|[.,:]\\d)',
  about: '(?:about|around|approximately|nearly|almost|some|roughly|at least|more than|less than|over|just over|just under|a little over|under)',
  daypoint: '(?:{date}|{weekday}|{dayword})',
  moment: '(?:(?:(?:about|around) )?{clock}(?:,? on|,)? )?{daypoint}(?:(?:,? at|,)?(?: about| around)? {clock})?',
  vague: '(?:several|a few|few|many|recent|dozens of|hundreds of|a number of)',
  unit: '(?:hour|minute|day|night|week|month|year|decade)s?\\b(?![- ]olds?\\b)',
  part: parts.part ?? '',
  span: '(?:{year}|{monthyear}|{month}|(?:this|the|last) (?:year|month|week))',
  begins: '(?:began|started|erupted|broke out|(?:was|were) launched|took effect|came into (?:force|effect)|collapsed|ended|resumed|intensified|escalated|took over|took power)',
  undertakings: '(?:operations?|offensive|fighting|clashes|hostilities|assault|campaign|ceasefire|truce|protests?|unrest|strikes|bombardment|siege|invasion|violence|attacks?|crisis|war|conflict|insurgency|uprising|battle)\\b',
  sinceable: '(?:{moment}|(?:early |late |mid-?|mid )?(?:{monthyear}|{month}|{year})|(?:the )?(?:start|beginning|end) of (?:the )?{span}|(?:the )?(?:weekend|early hours of {daypoint}|night of {daypoint})|last (?:week|month|year|night)|{clock}|dawn)',
};

const r = (id: string, kind: PeriodKind, read: DateReading, example: string, pattern: string, more: { before?: string; notAfter?: string } = {}): DateRow => ({ id: `time.${id}`, kind, read, example, pattern, ...more });

const MONTH_NAME = ' \\d| (?-i:[A-Z])';
const NO_PEOPLE = `,?\\d| (?:[A-Za-z-]{3,20} )?(?:${COUNTED})\\b| (?:were|was|dead|killed|wounded|injured|displaced|missing)\\b`;

const rows: readonly DateRow[] = [
  r('from-to', 'range', 'span', 'from 31 January to 6 February', '(?:(?:between|from) )?{moment:a}(?:,? (?:to|until|till|through) |{dash}){moment:b}'),
  r('between', 'range', 'span', 'between Friday and Sunday', 'between {moment:a} and {moment:b}'),
  r('two-weekdays', 'range', 'span', 'on Friday and Saturday', '{weekday:a} and {weekday:b}'),
  r('nights-of', 'range', 'day-range', 'the night of 17-18 May', '(?:the )?(?:intervening )?night (?:of|between|from) (?:the )?{num:a}(?: to | and |{dash}|/){date:x}'),
  r('nights-between', 'range', 'span', 'the night of Saturday to Sunday', '(?:the )?(?:intervening )?night (?:of|between|from) {daypoint:a}(?: to | and |{dash}|/){daypoint:b}'),
  r('month-nights', 'range', 'day-range', 'the night of March 2 and 3', '(?:the )?(?:intervening )?night (?:of|between|from) {date:x}(?: to | and |{dash}|/){num:b}'),
  r('days-of-month', 'range', 'day-range', '16-17 May', '(?:(?:between|from) )?(?:the )?{num:a}(?: and | to |{dash}){date:x}'),
  r('month-days', 'range', 'day-range', 'between January 29 and 31', '(?:between|from) {date:x}(?: and | to |{dash}){num:b}(?:,? {year:year})?', { notAfter: NO_PEOPLE }),
  r('month-day-pair', 'range', 'day-range', 'May 16-17, 2024', '{date:x}(?: to |{dash}| and (?=\\S{1,4}(?:[,.;:)]|$))){num:b}(?:,? {year:year})?', { notAfter: NO_PEOPLE }),
  r('month-pair', 'range', 'span', 'in January and February', '(?:in|over|during) (?<a>{month}) and (?<b>{monthyear}|{month})', { notAfter: NO_PEOPLE }),
  r('months', 'range', 'span', 'between May and July 2024', '(?:between|from) (?<a>{month}|{monthyear})(?: and | to | until |{dash})(?<b>{month}|{monthyear})|(?:(?:in|over|during) )?(?<a>{month}|{monthyear})(?: to | and |{dash})(?<b>{monthyear})'),
  r('years', 'range', 'span', 'from 2012 to 2014', '(?:between|from) {year:a} (?:and|to|until|through) {year:b}|{year:a} ?[-–] ?{year:b}', { notAfter: NO_PEOPLE }),
  r('since', 'since', 'since', 'since Thursday', 'since (?:about |around |at least |on )?{sinceable:x}', { notAfter: NO_PEOPLE }),
  r('since-part', 'since', 'today', 'since early morning', 'since (?:the |early |late |this )?(?:early |late )?{part}', { notAfter: ' (?:on|of)\\b' }),
  r('since-event', 'since', 'since', 'since the operation began on Friday', 'since (?:[A-Za-z-]{2,20} ){1,4}?{begins},? (?:early |late )?(?:on |in )?{sinceable:x}'),
  r('since-began', 'duration', 'none', 'since the operation began', 'since (?:[A-Za-z-]{2,20} ){1,4}?{begins}'),
  r('since-start', 'duration', 'none', 'since the start of the operation', 'since (?:the )?(?:start|beginning|outbreak|onset|launch|resumption|collapse|end) of (?:[A-Za-z-]{2,20} ){0,3}?{undertakings}'),
  r('length-to', 'range', 'length-to', 'the two days to 12 May', '(?:the )?(?:(?:last|past) )?(?:{length:l}|(?<unit>week|month|year)) (?:up )?(?:to|ending|ended|until)(?: on)? {moment:b}'),
  r('length-from', 'range', 'length-from', '40 hours from 31 January 2026, 03:00 PKT', '{length:l} (?:from|starting|beginning)(?: on)? {moment:a}'),
  r('first-of', 'range', 'first-of', 'the first three months of 2025', '(?:in |over |during )?(?:the )?first (?:{length:l}|(?<unit>week|month|day)) of {span:x}'),
  r('half-of', 'range', 'half-of', 'the first half of 2024', '(?:in |over |during )?(?:the )?(?<half>first|second|third|fourth|last) (?<share>half|quarter) of {span:x}'),
  r('clock-range', 'range', 'clock-range', 'noon to 6 p.m.', '(?:(?:between|from) )?(?:{clock:a}|(?<h>1[0-2]|[1-9]))(?: and | to | until |{dash}){clock:b}(?:,?(?: on)? {daypoint:d})?'),
  r('clock-day', 'date', 'day-clock', '3 a.m. on Saturday', '{clock:c},?(?: on)? {daypoint:d}'),
  r('day-clock', 'date', 'day-clock', 'Saturday at 03:00 PKT', '{daypoint:d},?(?: at)?(?: about| around)? {clock:c}'),
  r('overnight-into', 'range', 'overnight-into', 'overnight into Sunday', '(?:overnight|late|night)(?: on)?(?: {weekday})?,? (?:in)?to (?:early )?{daypoint:d}|{weekday} into (?:early )?{daypoint:d}'),
  r('hours-of', 'date', 'day-of', 'the early hours of Saturday', '(?:in )?(?:the )?(?:(?:early|late|small|wee|first|pre-dawn|predawn) )?(?:{part}|(?:morning )?hours) (?:of|on)(?: the)? {daypoint:d}'),
  r('overnight-on', 'date', 'day-of', 'overnight on Saturday', 'overnight (?:on )?{daypoint:d}'),
  r('around', 'date', 'around', 'around 23 November', '(?:around|about|circa|on or about|approximately) {date:d}'),
  r('date', 'date', 'day-of', 'early on 31 January 2026', '(?:(?:early|late)(?: on)? )?{date:d}'),
  r('month-year', 'date', 'month-of', 'late August 2024', '(?:(?:early|late|mid|all of|the whole of|the (?:start|beginning|middle|end) of)[- ])?{monthyear:month}', { notAfter: NO_PEOPLE }),
  r('month', 'date', 'month-of', 'all of January', '(?:early|late|mid|all of|the whole of|the (?:start|beginning|middle|end) of|last|this)[- ](?:last )?{month:month}', { notAfter: ' \\d' }),
  r('month-after', 'date', 'month-of', 'May', '{month:month}', { before: '\\b(?:by|against|from|until|to|before|after|the|a) ', notAfter: `(?![,.;)]|$| (?:attacks?|strikes?|clashes|battles?|fighting|offensives?|bombings?|raids?|massacre|elections?|coup|siege|truce|ceasefire|war|and|when|was|were|has|had|this year|last year)\\b)|${MONTH_NAME}` }),
  r('in-month', 'date', 'month-of', 'the month of May', '(?:the month of )?{month:month}', { before: '\\b(?:in|during|throughout|over|of|since|until) ', notAfter: ' \\d' }),
  r('last-night', 'date', 'overnight', 'overnight', 'overnight|last night|during the night|in the night'),
  r('dayword', 'date', 'day-of', 'yesterday morning', '(?:(?:early|late|earlier|later) )?{dayword:d}'),
  r('day-before', 'date', 'yesterday', 'the day before', '(?:on )?the (?:previous|preceding) (?:day|night|evening)|the (?:day|night) (?:before|earlier|prior)'),
  r('next-day', 'duration', 'next-day', 'the following day', '(?:the (?:following|next) (?:day|morning|night)|(?:a|one) day (?:later|after)|the day after)'),
  r('today', 'date', 'today', 'this morning', '(?:(?:early|late|earlier|later) )?this (?:morning|afternoon|evening)|(?:earlier |later )?(?:on )?(?:the|that) same (?:day|night|morning)'),
  r('weekday', 'date', 'day-of', 'early Saturday', '{weekday:d}'),
  r('weekend', 'date', 'weekend', 'over the weekend', '(?:(?:over|at|during|on) )?(?:the|this|last|the past|this past|the last) weekend'),
  r('length', 'duration', 'length', 'the last 40 hours', '(?:(?:in|over|within|during|for) )?(?:the |this )?(?:first|next|coming|last|past|previous|preceding|latest) (?:{about} )?{length:l}'),
  r('past-unit', 'duration', 'length', 'the past month', '(?:(?:in|over|within|during|for) )?(?:(?:the )?(?:past|preceding)|the last) {unit:unit}'),
  r('last-unit', 'duration', 'last-unit', 'last month', '(?:(?:in|over|within|during|for|earlier|late|early) )?(?:the )?(?:last|previous) (?<unit>week|month|year)\\b'),
  r('this-unit', 'date', 'this-unit', 'this year', '(?:(?:in|over|within|during|for|so far|earlier|later|early|late) )?(?:this|next|the current|the same) (?:calendar )?(?<unit>week|month|year)\\b|(?:of|in|for|during|over|throughout|in the course of|over the course of) the (?<unit>year|month|week)(?: so far| to date)?(?=[,.;)]|$)'),
  r('vague-length', 'duration', 'none', 'in recent days', '(?:(?:in|over|within|during|for|after) )?(?:the )?(?:(?:last|past|next|first) )?{vague} {unit}(?: (?:ago|earlier|later|before))?'),
  r('ago', 'duration', 'ago', 'two days earlier', '{length:l} (?:ago|earlier|before|previously|prior)\\b'),
  r('later', 'duration', 'none', 'two days later', '{length} (?:later|after|after that|afterwards)\\b'),
  r('length-range', 'duration', 'none', '12 to 14 hours', '(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten)(?: to | or |{dash}){length}'),
  r('duration', 'duration', 'plain-length', '24 hours', '{length:l}'),
  r('clock', 'clock', 'clock', '0300 hours', '{clock:c}'),
  r('part', 'clock', 'clock', 'before dawn', '(?:(?:at|around|about|by|before|after|shortly|just) ){1,3}(?<c>dawn|dusk|daybreak|sunrise|sunset|nightfall)\\b'),
  r('decade', 'year', 'day-of', 'the 1980s', '(?:(?:in|during|from) )?(?:the )?(?:early |late |mid-?)?{decade:d}'),
  r('year', 'year', 'day-of', 'early 2012', '(?:early|late|mid|all of|the whole of|the (?:start|beginning|middle|end) of)[- ]{year:d}', { notAfter: NO_PEOPLE }),
  r('bare-year', 'year', 'day-of', '2012', '{year:d}', { before: "(?:^|\\b(?:the|a|an|its|his|her|their|after|before|from|to|and|between|in|since|during|of|throughout|by|until|for|than|with|on)\\b ?|[(|,–-] ?|['’]s )", notAfter: NO_PEOPLE }),
  // read inside other rows and from given words, never found by themselves
  r('start-of', 'date', 'day-of', 'the start of this year', '(?:the )?(?:start|beginning|end) of (?:the )?{span:d}', { before: '(?!)' }),
  r('until', 'range', 'until', 'as of 4 December 2025', '(?:as of|as at|up to|until|till|through|by|to) {sinceable:x}', { before: '(?!)' }),
];

export const dates: DateTable = {
  parts,
  atoms,
  slots,
  rows,
  needs: '\\d|since|day|night|morning|evening|noon|dawn|dusk|sun(?:rise|set)|week|month|year|hour|minute|decade|(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)',
  months: new Map('jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((m, i) => [m, i + 1])),
  weekdays: new Map('sun mon tue wed thu fri sat'.split(' ').map((d, i) => [d, i])),
  numbers,
  units: new Map<string, DateUnit>((['minute', 'hour', 'day', 'week', 'month', 'year', 'decade'] as const).map((u) => [u, u] as [string, DateUnit]).concat([['night', 'day'], ['hr', 'hour'], ['h', 'hour']])),
  clockWords: new Map([['noon', '12:00'], ['midday', '12:00'], ['midnight', '00:00']]),
  earlier: '\\b(?:last|past|previous|preceding)\\b',
  later: '\\b(?:next|coming)\\b',
  first: '\\bfirst\\b',
  shares: new Map([['half', 2], ['quarter', 4]]),
  ordinals: new Map([['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['last', -1]]),
  afternoon: 'p\\.?m|in the (?:afternoon|evening)',
  beforeNoon: 'a\\.?m|in the morning',
};
