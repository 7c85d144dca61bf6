/** Finds time expressions in a text, with exact offsets. Rows in order; the first that matches at a place wins. */

export interface PeriodSpan {
  start: number;
  end: number;
  words: string;
  kind: 'date' | 'range' | 'duration' | 'since' | 'clock' | 'year';
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?';
const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';
const PART = '(?:morning|afternoon|evening|night|noon|midnight|dawn|dusk)';
const COUNT =
  '(?:\\d{1,4}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|past few|couple of|forty|thirty|twenty|twenty-four|forty-eight|seventy-two)';
const UNIT = '(?:hours?|minutes?|days?|nights?|weeks?|months?|years?|decades?)';
// "17 May", "May 17, 2024", "31 DEC 89"; a lower-case "may" or "march" is no month
const DATE = `(?:(?:${WEEKDAY},? )?(?:${DAY} (?:of )?${MONTH}(?:,? ${YEAR}|(?<=\\b[A-Z]{3,9}) \\d\\d(?!\\d))?|${MONTH} ${DAY}(?:(?: and |-|–| to )${DAY})?(?:,? ${YEAR})?)(?!\\d|,\\d))`;
const RELATIVE = `(?:(?:(?:[Ee]arly|[Ll]ate|mid) )?(?:(?:[Ll]ast|this|next|[Oo]n) )?${WEEKDAY}(?:(?:'s)? ${PART})?|[Yy]esterday(?: ${PART})?|[Tt]oday|[Tt]onight|[Oo]vernight|last night|this morning|this afternoon|this evening|the (?:previous|following|same) day|the day before|a day earlier|a day later|the weekend|last week|last month|last year|this week|this month|this year|the previous (?:week|month|year))`;

const ROWS: readonly { id: string; kind: PeriodSpan['kind']; source: string; example: string }[] = [
  {
    id: 'time.between',
    kind: 'range',
    source: `(?:[Bb]etween|[Ff]rom) (?:${DATE}|${MONTH} ${DAY}|${DAY}|${WEEKDAY}) (?:and|to|until) (?:${DATE}|${DAY}(?: ${MONTH})?(?:,? ${YEAR})?|${WEEKDAY})`,
    example: 'between January 29 and 31',
  },
  {
    id: 'time.since',
    kind: 'since',
    source: `[Ss]ince (?:early |late |mid-)?(?:${DATE}|${MONTH}(?: ${YEAR})?|${WEEKDAY}(?: ${PART})?|${YEAR}|yesterday|midnight|dawn)`,
    example: 'since Thursday',
  },
  {
    id: 'time.day-range',
    kind: 'range',
    source: `(?:${DAY}(?:-|–| to )${DAY} ${MONTH}(?:,? ${YEAR})?|${MONTH} ${DAY}(?:-|–)${DAY}(?:,? ${YEAR})?)`,
    example: '16-17 May',
  },
  {
    id: 'time.clock',
    kind: 'clock',
    source: `(?:\\d{1,2}(?::|\\.)\\d\\d ?(?:[ap]\\.?m\\.?|hours|hrs|GMT|UTC|PKT|IST|local time)?|\\d{1,2} ?[ap]\\.?m\\.?(?!\\p{L})|\\d{4} (?:hours|hrs|GMT|UTC|local time)|\\d{1,2} o'clock)(?: (?:PKT|GMT|UTC|IST|local time|local))?(?!\\d)`,
    example: '03:00 PKT',
  },
  {
    id: 'time.date',
    kind: 'date',
    source: `(?:[Ee]arly |[Ll]ate |[Mm]id-)?(?:the (?:morning|night|evening) of )?${DATE}`,
    example: '31 January 2026',
  },
  {
    id: 'time.numeric',
    kind: 'date',
    source: `${YEAR}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/${YEAR}`,
    example: '2026-01-31',
  },
  {
    id: 'time.month-year',
    kind: 'date',
    source: `(?:[Ee]arly |[Ll]ate |[Mm]id-)?${MONTH}(?:,? (?:of )?${YEAR}|(?=[ ,.;)]))`,
    example: 'August 2024',
  },
  { id: 'time.relative', kind: 'date', source: RELATIVE, example: 'early Saturday' },
  {
    id: 'time.past',
    kind: 'duration',
    source: `(?:[Ii]n |[Oo]ver |[Ww]ithin |[Dd]uring )?(?:the )?(?:last|past|previous|first|next) (?:${COUNT} )?${UNIT}`,
    example: 'the last 40 hours',
  },
  {
    id: 'time.duration',
    kind: 'duration',
    source: `(?:(?:in|within|for|over|after|about|nearly|around|some|more than) )?${COUNT}(?:-| )${UNIT}(?![- ]olds?\\b)(?: (?:ago|earlier|later|before))?`,
    example: '40-hour',
  },
  {
    id: 'time.year',
    kind: 'year',
    source: `(?:[Ii]n |of |[Ss]ince |[Dd]uring )?(?:all of )?${YEAR}(?!\\p{L}|[,.]?\\d| (?:people|soldiers|civilians|militants|troops|killed|dead))`,
    example: '2012',
  },
];

// One alternation, each row a named group, so that the text is walked once. Month names are case-exact except in
// capitals throughout ("31 DEC 89"): "17 may be dead" is no date.
const SOURCE = ROWS.map((row, i) => `(?<r${i}>${row.source})`).join('|');
const MIXED = new RegExp(`(?<![\\p{L}\\d.,:])(?:${SOURCE})(?!\\p{L})`, 'gu');
const UPPER = new RegExp(MIXED.source, 'giu');
function isUpper(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
}

/** All time expressions, in order, not overlapping. Linear in the text. */
export function findPeriods(text: string): PeriodSpan[] {
  if (!/[\dA-Za-z]/.test(text)) return [];
  const spans: PeriodSpan[] = [];
  const pattern = isUpper(text) ? UPPER : MIXED;
  for (const m of text.matchAll(pattern)) {
    const words = m[0].trimEnd();
    const index = ROWS.findIndex((_, i) => m.groups?.[`r${i}`] !== undefined);
    const row = ROWS[index];
    if (!row || words === '') continue;
    spans.push({
      start: m.index,
      end: m.index + words.length,
      words: text.slice(m.index, m.index + words.length),
      kind: row.kind,
    });
  }
  return spans;
}
