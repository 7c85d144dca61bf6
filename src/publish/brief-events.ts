/** What happened, who is held responsible, what authorities did, in what order, and where. */
import type { Measure, Responsibility } from '../model/claim.ts';
import type { ReportedFact } from '../model/incident.ts';
import { FACTS, type FactKind } from '../model/words.ts';
import { withRest } from './brief-figures.ts';
import type { BriefInput, BriefLine } from './brief-model.ts';
import { dateKey, dateWords, dayWords, isEdtf } from './dates.ts';
import { type Citations, type CitedQuote, compare } from './footnotes.ts';
import { capital } from './toll-table.ts';
import { reportOf, type Withhold } from './withhold.ts';

const MOST_VALUES = 3;
const MOST_MEASURES = 6;
const MOST_STANCES = 5;
const MOST_EVENTS = 6;
const MOST_NAMES = 24;

const FACT_WORDS: { [kind in FactKind]: string } = {
  start: 'Start',
  end: 'End',
  duration: 'Duration',
  places: 'Places',
  targets: 'Targets',
  operations: 'Operations',
  operation_name: 'Named',
};

interface Said<T> {
  value: T;
  cited: CitedQuote[];
  reports: Set<string>;
}

/** Groups what says the same, in the order of publication. */
function grouped<T>(items: readonly { key: string; value: T; cited: CitedQuote }[], input: BriefInput): Said<T>[] {
  const published = (item: { cited: CitedQuote }) => dateKey(input.reports.get(item.cited.report)?.published ?? null);
  const groups = new Map<string, Said<T>>();
  const order = (a: { cited: CitedQuote }, b: { cited: CitedQuote }) =>
    compare(published(a), published(b)) ||
    compare(a.cited.report, b.cited.report) ||
    a.cited.quote.start - b.cited.quote.start;
  for (const { key, value, cited } of [...items].sort(order)) {
    const group = groups.get(key) ?? { value, cited: [], reports: new Set<string>() };
    group.cited.push(cited);
    group.reports.add(cited.report);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function factsBy(kind: FactKind, input: BriefInput): Said<string>[] {
  const items = input.file.facts
    .filter((fact) => fact.fact === kind)
    .map((fact) => {
      const value = factWords(fact);
      return { key: value.toLowerCase(), value, cited: { report: fact.report, quote: fact.quote, speaker: null } };
    });
  return grouped(items, input).sort((a, b) => b.reports.size - a.reports.size);
}

function factWords({ fact, value, unit }: ReportedFact): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'number') return unit === null ? String(value) : `${value} ${unit}`;
  const timed = fact === 'start' || fact === 'end';
  return timed && isEdtf(value) ? dateWords(value) : `"${value}"`;
}

/** One line a kind of fact: what most reports say first. */
export function happenedLines(input: BriefInput, cite: Citations, withhold: Withhold): BriefLine[] {
  return FACTS.flatMap((kind) => {
    const found = factsBy(kind, input).filter((one) => kind !== 'places' || /^\d/.test(one.value));
    if (found.length === 0) return [];
    const shown = found.slice(0, MOST_VALUES);
    const words = shown.map((one) => withhold(one.cited[0]?.report ?? '', one.value));
    const rest = found.length > shown.length ? `; and ${found.length - shown.length} more` : '';
    return [
      {
        text: `${FACT_WORDS[kind]}: ${words.join('; ')}${rest}`,
        notes: shown.flatMap((one) => cite.quotes(one.cited)),
      },
    ];
  });
}

/** Names of places: as each report lists them when there are few, else together by how many reports name them. */
export function placeLines(input: BriefInput, cite: Citations): BriefLine[] {
  const lists = factsBy('places', input).filter((one) => !/^\d/.test(one.value));
  const lines: BriefLine[] = [];
  const { place } = input.file.incident;
  if (place) {
    const basis = place.stated ? 'stated' : `inferred by ${place.rule}`;
    lines.push({
      text: `Main place: ${[place.name, place.country].filter(Boolean).join(', ')} (${place.level}; ${basis})`,
      notes: [],
    });
  }
  if (lists.length <= MOST_VALUES) {
    return [...lines, ...lists.map((one) => ({ text: `Named together: ${one.value}`, notes: cite.quotes(one.cited) }))];
  }
  const counts = new Map<string, number>();
  for (const one of lists) {
    for (const name of one.value.split(', ')) counts.set(name, (counts.get(name) ?? 0) + one.reports.size);
  }
  const names = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([name]) => name);
  const rest = names.length > MOST_NAMES ? `; and ${names.length - MOST_NAMES} more` : '';
  const text = `Named by the reports, most often first: ${names.slice(0, MOST_NAMES).join(', ')}${rest}`;
  return [...lines, { text, notes: lists.slice(0, 3).flatMap((one) => cite.quotes(one.cited)) }];
}

function cited(of: Responsibility | Measure, speaker: string | null): CitedQuote {
  return { report: reportOf(of.id), quote: of.quote, speaker };
}

function stances(input: BriefInput): Said<Responsibility>[] {
  const items = input.file.responsibility.map((stance) => ({
    key: [stance.stance, stance.party.id, stance.actor.toLowerCase()].join('|'),
    value: stance,
    cited: cited(stance, stance.speaker),
  }));
  return grouped(items, input).sort((a, b) => b.reports.size - a.reports.size);
}

/** No verb agrees with a name that may be one body or many, so the stance comes first. */
function stanceWords({ stance, speaker, party, actor, about }: Responsibility): string {
  const who = speaker ?? party.name;
  const what = about.trim() === '' ? '' : ` - "${about}"`;
  if (stance === 'claims') return `Responsibility claimed by ${who}${what}`;
  if (stance === 'denies') return `Responsibility denied by ${who}${what}`;
  if (stance === 'accuses') return `"${actor}" held responsible by ${who}${what}`;
  return `Accusation against "${actor}" rejected by ${who}${what}`;
}

export function responsibilityLines(input: BriefInput, cite: Citations, withhold: Withhold): BriefLine[] {
  const found = stances(input);
  const lines = found.slice(0, MOST_STANCES).map((one) => ({
    text: withhold(one.cited[0]?.report ?? '', stanceWords(one.value)),
    notes: cite.quotes(one.cited),
  }));
  return withRest(lines, found.length, 'stances');
}

interface MeasureStep {
  measure: Measure;
  at: string | null;
}

function measures(input: BriefInput): Said<MeasureStep>[] {
  const items = input.file.measures.map((measure) => ({
    key: `${measure.measure.toLowerCase()}|${measure.status}`,
    value: { measure, at: input.reports.get(reportOf(measure.id))?.published ?? null },
    cited: cited(measure, measure.authority),
  }));
  return grouped(items, input);
}

export function measureLines(input: BriefInput, cite: Citations): BriefLine[] {
  const found = measures(input).sort((a, b) => b.reports.size - a.reports.size);
  const lines = found.slice(0, MOST_MEASURES).map(({ value: { measure, at }, cited: quotes }) => {
    const by = measure.authority === null ? '' : `, by ${measure.authority.replace(/^The /, 'the ')}`;
    const where = measure.place === null ? '' : `, ${measure.place}`;
    const when = at === null ? '' : `, reported ${dayWords(at)}`;
    return { text: `${capital(measure.measure)} (${measure.status})${by}${where}${when}`, notes: cite.quotes(quotes) };
  });
  return withRest(lines, found.length, 'measures');
}

interface Event {
  at: string;
  text: string;
  /** how much it matters: dated facts and nested happenings before what is only reported */
  weight: number;
  notes: () => number[];
}

const ALWAYS = 1000;

/** Dated facts, nested happenings, claims of responsibility and the measures that most reports name. */
export function timelineLines(input: BriefInput, cite: Citations, withhold: Withhold): BriefLine[] {
  const events = [...factEvents(input, cite), ...reportedEvents(input, cite, withhold)];
  const seen = new Set<string>();
  const once = events
    .sort((a, b) => b.weight - a.weight || compare(dateKey(a.at), dateKey(b.at)) || compare(a.text, b.text))
    .filter(({ at, text }) => !seen.has(`${at}${text}`) && seen.add(`${at}${text}`));
  const lines = once
    .slice(0, MOST_EVENTS)
    .sort((a, b) => compare(dateKey(a.at), dateKey(b.at)))
    .map(({ at, text, notes }) => ({ text: `${dateWords(at)}: ${text}`, notes: notes() }));
  return withRest(lines, once.length, 'events');
}

function factEvents({ file }: BriefInput, cite: Citations): Event[] {
  const events: Event[] = file.children.flatMap(({ period, title }) =>
    period === null ? [] : [{ at: period, text: title, weight: ALWAYS, notes: () => [] }],
  );
  for (const { fact, value, report, quote } of file.facts) {
    if ((fact !== 'start' && fact !== 'end') || typeof value !== 'string' || !isEdtf(value)) continue;
    const notes = () => cite.quotes([{ report, quote, speaker: null }]);
    events.push({ at: value, text: FACT_WORDS[fact], weight: ALWAYS, notes });
  }
  return events;
}

function reportedEvents(input: BriefInput, cite: Citations, withhold: Withhold): Event[] {
  const events: Event[] = [];
  for (const { value, cited: quotes, reports } of stances(input)) {
    const first = quotes[0]?.report ?? '';
    const at = input.reports.get(first)?.published;
    const text = `${withhold(first, stanceWords({ ...value, about: '' }))} (reported)`;
    if (at) events.push({ at, text, weight: reports.size, notes: () => cite.quotes(quotes) });
  }
  for (const { value, cited: quotes, reports } of measures(input)) {
    const text = `${capital(value.measure.measure)}: ${value.measure.status} (reported)`;
    if (value.at) events.push({ at: value.at, text, weight: reports.size, notes: () => cite.quotes(quotes) });
  }
  return events;
}
