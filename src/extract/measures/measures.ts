/** What authorities imposed, keep up, lifted or plan. */
import type { MeasureDraft } from '../../model/draft.ts';
import type { MeasureActRow, MeasureRow, MeasureTable } from '../../model/language-measures.ts';
import type { MeasureStatus } from '../../model/words.ts';
import { quoteOf, type ReadingContext } from '../responsibility/context.ts';
import { CueIndex } from '../words/cue-index.ts';
import type { Sentence } from '../words/sentences.ts';
import type { Token } from '../words/tokens.ts';
import { authorityOf, type Part, placeOf, readingOf } from './slots.ts';

interface CompiledAct {
  row: MeasureActRow;
  pattern: RegExp;
}

interface Compiled {
  things: { row: MeasureRow; pattern: RegExp; acts: CompiledAct[] }[];
  cues: { things: CueIndex; acts: CueIndex; none: CueIndex };
  actIds: readonly string[];
  turns: { id: string; status: MeasureStatus; pattern: RegExp }[];
  none: RegExp[];
  not: RegExp;
  again: { pattern: RegExp; acts: CompiledAct[] };
}

/** A sentence: its text as far as it is read, and its tokens. */
interface Told {
  text: string;
  tokens: readonly Token[];
}

interface Found {
  row: MeasureRow;
  entry: Compiled['things'][number];
  act: MeasureActRow | null;
  thing: Part;
  actPart: Part | null;
  status: MeasureStatus;
  rules: string[];
}

const LONGEST_SENTENCE = 2000;
/** characters between a thing and its act */
const REACH = 70;
/** characters around an act where a turn ("still", "will be") bears on it */
const TURN_REACH = 30;
/** characters between a thing and a wording that undoes it */
const NONE_REACH = 40;
const compiledTables = new WeakMap<MeasureTable, Compiled>();

function compile(table: MeasureTable): Compiled {
  const known = compiledTables.get(table);
  if (known) return known;
  const acts = new Map(table.acts.map((row) => [row.id, { row, pattern: new RegExp(row.pattern, 'gi') }]));
  const compiled: Compiled = {
    cues: {
      things: new CueIndex(table.things.map((row) => row.pattern)),
      acts: new CueIndex(table.acts.map((row) => row.pattern)),
      none: new CueIndex(table.none.map((row) => row.pattern)),
    },
    things: table.things.map((row) => ({
      row,
      pattern: new RegExp(row.pattern, 'gi'),
      acts: row.acts.flatMap((id) => acts.get(id) ?? []),
    })),
    actIds: table.acts.map((row) => row.id),
    turns: table.turns.map((turn) => ({ ...turn, pattern: new RegExp(turn.pattern, 'i') })),
    not: new RegExp(table.where.not, 'iu'),
    again: {
      pattern: new RegExp(table.again.pattern, 'i'),
      acts: table.again.acts.flatMap((id) => acts.get(id) ?? []),
    },
    none: table.none.map((none) => new RegExp(none.pattern, 'gi')),
  };
  compiledTables.set(table, compiled);
  return compiled;
}

function partsOf(pattern: RegExp, text: string): Part[] {
  const parts: Part[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    parts.push({ start: m.index, end: m.index + m[0].length });
    if (m[0] === '') pattern.lastIndex++;
  }
  return parts;
}

/** Where each act stands in a text, each looked up once; "has not ended" is no end. */
function actPartsOf({ text, tokens }: Told, { cues, actIds, not }: Compiled): (act: CompiledAct) => Part[] {
  const known = new Map<string, Part[]>();
  const may = new Set(cues.acts.of(tokens).map((row) => actIds[row]));
  return (act) => {
    if (!may.has(act.row.id)) return [];
    const before = known.get(act.row.id);
    if (before) return before;
    const parts = partsOf(act.pattern, text).filter((part) => !not.test(text.slice(0, part.start)));
    known.set(act.row.id, parts);
    return parts;
  };
}

/** Characters between two parts; null when a mark that ends a clause stands between. */
function distance(text: string, a: Part, b: Part): number | null {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (second.start < first.end) return 0;
  const between = text.slice(first.end, second.start);
  return between.length > REACH || /[.;:!?]/u.test(between) ? null : between.length;
}

function statusOf(
  found: Omit<Found, 'status' | 'rules'>,
  text: string,
  compiled: Compiled,
): Pick<Found, 'status' | 'rules'> {
  const base = found.act?.status ?? found.row.alone ?? 'imposed';
  const rules = [found.row.id, ...(found.act ? [`act.${found.act.id}`] : [])];
  const near = found.actPart ?? found.thing;
  const before = text.slice(Math.max(0, near.start - TURN_REACH), near.start);
  const after = text.slice(near.end, near.end + TURN_REACH);
  const whole = before + text.slice(near.start, near.end) + after;
  // "told residents to stay indoors": a thing's own words keep nothing up
  const around = (status: MeasureStatus): string =>
    found.actPart === null && status === 'ongoing' ? `${before} ${after}` : whole;
  const turn = compiled.turns.find(({ pattern, status }) => pattern.test(around(status)));
  if (!turn || (base === 'lifted' && turn.status === 'ongoing')) return { status: base, rules };
  return { status: turn.status, rules: [...rules, turn.id] };
}

function nearestAct(
  text: string,
  thing: Part,
  entry: Compiled['things'][number],
  actParts: (act: CompiledAct) => Part[],
): { act: MeasureActRow; part: Part } | null {
  let best: { act: MeasureActRow; part: Part; far: number } | null = null;
  for (const act of entry.acts) {
    for (const part of actParts(act)) {
      const far = distance(text, thing, part);
      if (far !== null && (best === null || far < best.far)) best = { act: act.row, part, far };
    }
  }
  return best;
}

/** A wording that undoes a measure bears on what follows it, or stands about it. */
function closeTo(none: Part, thing: Part): boolean {
  return none.start < thing.end + NONE_REACH && thing.start < none.end + NONE_REACH;
}

function foundIn(told: Told, compiled: Compiled): Found[] {
  const { text, tokens } = told;
  const things = compiled.cues.things.of(tokens);
  if (things.length === 0) return [];
  const found: Found[] = [];
  const nones = compiled.cues.none.of(tokens).flatMap((row) => partsOf(compiled.none[row] as RegExp, text));
  const actParts = actPartsOf(told, compiled);
  for (const at of things) {
    const entry = compiled.things[at] as Compiled['things'][number];
    for (const thing of partsOf(entry.pattern, text)) {
      if (nones.some((none) => closeTo(none, thing))) continue;
      const near = nearestAct(text, thing, entry, actParts);
      if (!near && entry.row.alone === undefined) continue;
      const bare = { row: entry.row, entry, act: near?.act ?? null, thing, actPart: near?.part ?? null };
      found.push({ ...bare, ...statusOf(bare, text, compiled) });
      break;
    }
  }
  return found
    .filter((one, i) => found.findIndex((other) => other.row.measure === one.row.measure) === i)
    .filter((one) => !found.some((other) => takesIn(other, one, text)));
}

/** "hospitals [on high alert]", "all flights at [the airport] were suspended": is the one only a part of the other? */
function takesIn(other: Found, one: Found, text: string): boolean {
  if (other === one) return false;
  const inside = other.thing.start <= one.thing.start && one.thing.end <= other.thing.end;
  if (inside && other.thing.end - other.thing.start > one.thing.end - one.thing.start) return true;
  const act = other.actPart;
  if (one.act === null) return act !== null && one.thing.start < act.end && act.start < one.thing.end;
  if (act === null || one.actPart?.start !== act.start || other.thing.end > one.thing.start) return false;
  const between = text.slice(other.thing.end, one.thing.start);
  return one.thing.end <= act.start && !/,|\band\b|\bor\b/u.test(between);
}

/** "They should be restored on Tuesday": a change of what the sentence before told. */
function changeOf(before: readonly Found[], sentence: Told, compiled: Compiled): Found[] {
  const { text } = sentence;
  const subject = before.length > 0 ? compiled.again.pattern.exec(text) : null;
  const told = before.find(({ row }) => compiled.again.acts.some(({ row: act }) => row.acts.includes(act.id)));
  if (!subject || !told) return [];
  const thing = { start: subject.index, end: subject.index + subject[0].length };
  const acts = compiled.again.acts.filter(({ row }) => told.row.acts.includes(row.id));
  const near = nearestAct(text, thing, { ...told.entry, acts }, actPartsOf(sentence, compiled));
  if (!near || near.part.start < thing.start) return [];
  const bare = { row: told.row, entry: told.entry, act: near.act, thing, actPart: near.part };
  const { status, rules } = statusOf(bare, text, compiled);
  return [{ ...bare, status, rules: [...rules, 'measure.told-before'] }];
}

function named(found: Found, text: string): string {
  const says = found.act?.says ?? '';
  const words = text.slice(found.thing.start, found.thing.end).trim();
  const own = found.row.asWritten && !found.rules.includes('measure.told-before');
  const thing = own ? words : found.row.measure;
  return says === '' || thing.includes(says) ? thing : `${thing} ${says}`;
}

/** A place that is not named may be any: told again, a measure stands once. */
function samePlace(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** Measures in the order of the text. Sentences are those of the whole report, title first. */
export function findMeasures(sentences: readonly Sentence[], context: ReadingContext): MeasureDraft[] {
  const compiled = compile(context.language.measures);
  const drafts: MeasureDraft[] = [];
  const seen: { measure: string; status: MeasureStatus; place: string | null }[] = [];
  let before: Found[] = [];
  for (const sentence of sentences) {
    if (sentence.field === 'title') continue;
    const text = context
      .textOf(sentence.field)
      .slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE));
    const words: Told = { text, tokens: sentence.tokens };
    const here = foundIn(words, compiled);
    const told = here.length > 0 ? here : changeOf(before, words, compiled);
    before = told;
    for (const found of told) {
      const reading = readingOf(sentence, context);
      const place = placeOf(
        text,
        found.actPart && found.actPart.start < found.thing.start ? found.actPart : found.thing,
        context.language.measures,
      );
      const { status } = found;
      const { measure } = found.row;
      const again = seen.some((s) => s.measure === measure && s.status === status && samePlace(s.place, place));
      if (again) continue;
      seen.push({ measure, status, place });
      drafts.push({
        measure: named(found, text),
        authority: authorityOf(reading, found.actPart, found.thing, context.speakerOf(sentence)),
        place,
        status,
        quote: quoteOf(sentence, context.textOf),
        rules: found.rules,
      });
    }
  }
  return drafts;
}
