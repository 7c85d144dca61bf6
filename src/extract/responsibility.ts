/** Who takes which stance on who did it: claims, denies, accuses, rejects. */
import type { ResponsibilityDraft } from '../model/draft.ts';
import type { Language, ResponsibilityRow, ResponsibilityTable } from '../model/language.ts';
import type { Field, Quote } from '../model/report.ts';
import type { ActorPhrase } from './responsibility-actors.ts';
import { type Discourse, discourseOf, isProper, nameKey } from './responsibility-discourse.ts';
import * as slots from './responsibility-slots.ts';
import type { Sentence } from './sentences.ts';

/** What the rules of stances, measures and facts need to know beside the sentences. */
export interface ReadingContext {
  language: Language;
  /** the speaker of a sentence as the attribution rules found it; null when it is the outlet */
  speakerOf(sentence: Sentence): string | null;
  textOf(field: Field): string;
}

export type ResponsibilityContext = ReadingContext;

interface CompiledRow {
  row: ResponsibilityRow;
  pattern: RegExp;
}

interface Compiled {
  rows: CompiledRow[];
  none: RegExp[];
}

interface Cue {
  row: ResponsibilityRow;
  match: RegExpExecArray;
  reading: slots.Reading;
  context: ReadingContext;
  discourse: Discourse;
}

interface Found extends ResponsibilityDraft {
  strength: number;
  deed: boolean;
  sentence: number;
  start: number;
  end: number;
}

/** Longer sentences are read up to here: a stance stands in ordinary prose. */
const LONGEST_SENTENCE = 3000;

const compiledTables = new WeakMap<ResponsibilityTable, Compiled>();

function compile(table: ResponsibilityTable): Compiled {
  const known = compiledTables.get(table);
  if (known) return known;
  const compiled: Compiled = {
    rows: table.rows.map((row) => ({ row, pattern: new RegExp(row.pattern, 'iu') })),
    none: table.none.map((none) => new RegExp(none.pattern, 'iu')),
  };
  compiledTables.set(table, compiled);
  return compiled;
}

/** The fast test of a row: does one of its stems stand in the folded text? */
export function mayFit(needs: readonly string[], folded: string): boolean {
  return needs.length === 0 || needs.some((stem) => folded.includes(stem));
}

export function quoteOf(sentence: Sentence, textOf: (field: Field) => string): Quote {
  const { field, start, end } = sentence;
  return { field, start, end, text: textOf(field).slice(start, end) };
}

function groupName(cue: Cue, group: string): string | null {
  const words = cue.match.groups?.[group]?.trim();
  if (!words) return null;
  const offset = cue.match.index + cue.match[0].indexOf(words);
  const from = slots.tokenAt(cue.reading, offset);
  const to = slots.tokenAt(cue.reading, offset + words.length);
  const inside = cue.reading.phrases.filter((phrase) => phrase.from < to && phrase.to > from && phrase.to <= to);
  const phrase = inside.findLast((p) => p.kind !== 'pronoun') ?? inside[0];
  return phrase ? cue.discourse.nameOf(phrase, cue.reading.sentence, accuser(cue, group)) : words;
}

/** "It" that accuses is a body; "it" that claims or is accused is an armed group. */
function accuser(cue: Cue, slot: string): 'armed' | 'body' {
  return slot === 'speaker' && cue.row.stance !== 'claims' ? 'body' : 'armed';
}

function named(cue: Cue, phrases: readonly ActorPhrase[], slot: 'speaker' | 'actor'): string[] {
  const { sentence } = cue.reading;
  const { personal } = cue.context.language.responsibility.words;
  return phrases.map((phrase) => {
    const person = phrase.kind === 'pronoun' && personal.has(phrase.text.toLowerCase());
    const known = person ? cue.context.speakerOf(sentence) : null;
    return known ?? cue.discourse.nameOf(phrase, sentence, person ? 'person' : accuser(cue, slot));
  });
}

function speakersOf(cue: Cue): (string | null)[] {
  const at = slots.tokenAt(cue.reading, cue.match.index);
  const { sentence } = cue.reading;
  if (cue.row.speaker === 'group') return [groupName(cue, 'speaker') ?? groupName(cue, 'actor')];
  if (cue.row.speaker === 'after') return named(cue, slots.phrasesAfter(cue.reading, endToken(cue), 4), 'speaker');
  if (cue.row.speaker === 'before') {
    const subjects = slots.subjectBefore(cue.reading, at);
    if (subjects.length > 0) return named(cue, subjects, 'speaker');
  }
  const known = cue.context.speakerOf(sentence);
  if (known) return [known];
  const outside = cue.row.actor === 'before' ? slots.subjectBefore(cue.reading, at) : [];
  const sayers = named(cue, slots.sayer(cue.reading, { from: at, to: endToken(cue) }, outside), 'speaker');
  return sayers.length > 0 ? sayers : [null];
}

function endToken(cue: Cue): number {
  return slots.tokenAt(cue.reading, cue.match.index + cue.match[0].length);
}

/** "Indian" in "Indian-backed" is India; other names stay as written. */
function countryOfAdjective(cue: Cue, name: string): string {
  const { words } = cue.context.language.responsibility;
  if (/\s/u.test(name)) return name;
  const country = words.countries.get(name.toLowerCase());
  return country && /(?:ian|ese|ish|an|i)$/u.test(name) ? country : name;
}

/** No pronoun and no nameless "gunmen", but a state's "soldiers". */
function namesItself(cue: Cue, phrase: ActorPhrase): boolean {
  if (phrase.kind === 'name' && !phrase.weak) return true;
  if (phrase.armed && !cue.discourse.namesArmed) return true;
  return phrase.kind === 'body' && has(cue.context.language.responsibility.words.states, phrase.text);
}

function accusedOf(cue: Cue): string[] {
  const at = slots.tokenAt(cue.reading, cue.match.index);
  if (cue.row.actor === 'group') {
    const name = groupName(cue, 'actor');
    return name ? [countryOfAdjective(cue, name)] : [];
  }
  if (cue.row.actor === 'before') {
    const own = cue.row.deed || cue.row.namedOnly;
    const subjects = slots.subjectBefore(cue.reading, at);
    return named(cue, own ? subjects.filter((p) => namesItself(cue, p)) : subjects, 'actor');
  }
  const after = slots.phrasesAfter(cue.reading, endToken(cue), 5);
  const plain = cue.row.deed || cue.row.namedOnly ? after.filter((p) => namesItself(cue, p)) : after;
  return named(cue, plain, 'actor');
}

/** The country that a ministry, a capital or an official speaks for; a body with arms speaks for itself. */
function answersFor(cue: Cue, speaker: string): string {
  const { countries } = cue.context.language.responsibility.words;
  if (cue.discourse.isArmedName(speaker) || /\b(?:army|military|forces?|police)\b/iu.test(speaker)) return speaker;
  const whole = countries.get(nameKey(speaker));
  if (whole) return whole;
  for (const word of nameKey(speaker).split(' ')) {
    const country = countries.get(word);
    if (country) return country;
  }
  return speaker;
}

function aboutOf(cue: Cue): string {
  const { reading, match, row } = cue;
  const after = match.index + match[0].length;
  let about = '';
  if (row.about === 'after') {
    const actor = row.actor === 'after' ? slots.phrasesAfter(reading, endToken(cue), 5).at(-1) : undefined;
    const last = actor ? reading.sentence.tokens[actor.to - 1] : undefined;
    about = slots.aboutAfter(reading, last ? last.end - reading.sentence.start : after);
  } else if (row.about === 'before') about = slots.aboutBefore(reading, after);
  return about.length > 3 ? about : slots.aboutWhole(reading);
}

function armedSpeaker(cue: Cue, speaker: string | null): boolean {
  return speaker !== null && cue.discourse.isArmedName(speaker);
}

function has(words: ReadonlySet<string>, name: string): boolean {
  return nameKey(name)
    .split(' ')
    .some((word) => words.has(word));
}

function countryIn(cue: Cue, name: string): string | null {
  const { countries } = cue.context.language.responsibility.words;
  const found = nameKey(name)
    .split(' ')
    .map((word) => countries.get(word));
  return found.find((country) => country !== undefined) ?? null;
}

/**
 * A deed counts as an accusation when a speaker tells it of a named armed group, of another country, or, where the
 * speaker is no state body, of a state's forces; not when its victims are fighters: that is an operation.
 */
function isDeed(cue: Cue, actor: string, speaker: string | null): boolean {
  const said = speaker ?? '';
  const { words } = cue.context.language.responsibility;
  const rest = cue.reading.text.slice(cue.match.index, cue.match.index + cue.match[0].length + 60);
  const proper = /\p{Lu}/u.test(actor) || (!cue.discourse.namesArmed && cue.row.actor !== 'group');
  if (cue.discourse.isArmedName(actor)) return proper && !cue.discourse.isArmedName(said);
  if (rest.split(/[^\p{L}]+/u).some((word) => words.armed.has(word.toLowerCase()))) return false;
  const country = countryIn(cue, actor);
  const state = has(words.states, said);
  if (country !== null)
    return countryIn(cue, said) !== country && (has(words.observers, said) || countryIn(cue, said) !== null || !state);
  return has(words.observers, said) && has(words.states, actor);
}

function draftsOf(cue: Cue, strength: number): Found[] {
  const { row, reading, match } = cue;
  const speakers = speakersOf(cue).filter((speaker) => !row.armedOnly || armedSpeaker(cue, speaker));
  const own = row.stance === 'claims' || row.stance === 'denies' || row.stance === 'rejects';
  const about = aboutOf(cue);
  return speakers.flatMap((speaker) => {
    const accused = own ? [] : accusedOf(cue);
    const actors = !own
      ? accused.filter((actor) => !row.deed || isDeed(cue, actor, speaker))
      : speaker === null
        ? []
        : [speaker];
    return actors
      .filter((actor) => own || speaker === null || !cue.discourse.same(actor, speaker))
      .map((actor) => ({
        actor: row.stance === 'denies' || row.stance === 'rejects' ? answersFor(cue, actor) : actor,
        stance: row.stance,
        speaker,
        about,
        quote: quoteOf(reading.sentence, cue.context.textOf),
        rules: [row.id],
        strength,
        deed: row.deed === true,
        sentence: reading.sentence.index,
        start: match.index,
        end: match.index + match[0].length,
      }));
  });
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function stancesOf(reading: slots.Reading, compiled: Compiled, context: ReadingContext, discourse: Discourse): Found[] {
  const found: Found[] = [];
  const text = reading.text.slice(0, LONGEST_SENTENCE);
  const folded = text.toLowerCase();
  const negative = /claim|responsib|accus|blam/u.test(folded) ? compiled.none : [];
  const nones = negative.flatMap((none) => {
    const match = none.exec(text);
    return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
  compiled.rows.forEach(({ row, pattern }, strength) => {
    const match = mayFit(row.needs, folded) ? pattern.exec(text) : null;
    if (!match) return;
    const span = { start: match.index, end: match.index + match[0].length };
    if (nones.some((none) => overlaps(none, span))) return;
    if (found.some((f) => f.stance === row.stance && (overlaps(f, span) || row.stance === 'claims'))) return;
    found.push(...draftsOf({ row, match, reading, context, discourse }, strength));
  });
  return found;
}

/** "External involvement" that one country rejects in the same sentence is held against that country. */
function nameUnnamed(found: Found[], words: ReadonlySet<string>): void {
  for (const draft of found) {
    if (draft.stance !== 'accuses' || !words.has(draft.actor.split(/\s/u)[0]?.toLowerCase() ?? '')) continue;
    const answer = found.find(
      (f) => f.sentence === draft.sentence && (f.stance === 'rejects' || f.stance === 'denies'),
    );
    if (!answer) continue;
    draft.actor = answer.actor;
    draft.rules = [...draft.rules, 'accuses.named-by-rejection'];
  }
}

/** One stance of one speaker on one actor stands once: at its strongest wording, in the text before the title. */
function once(found: readonly Found[], keyOf: (name: string) => string): Found[] {
  const best = new Map<string, Found>();
  const claimants = found.filter((draft) => draft.stance === 'claims' && isProper(draft.actor));
  const claimed = new Set(claimants.map((draft) => keyOf(draft.actor)));
  for (const draft of found) {
    if (draft.deed && claimed.has(keyOf(draft.actor))) continue;
    if (draft.stance === 'claims' && claimants.length > 0 && !isProper(draft.actor)) continue;
    const key = [draft.stance, keyOf(draft.actor), draft.speaker === null ? '' : keyOf(draft.speaker)].join('|');
    const known = best.get(key);
    const rank = (f: Found) => (f.quote.field === 'title' ? 1000 : 0) + f.strength;
    if (!known || rank(draft) < rank(known)) best.set(key, draft);
  }
  return found.filter((draft) => [...best.values()].includes(draft));
}

/** Stances in the order of the text. Sentences are those of the whole report, title first. */
export function findResponsibility(sentences: readonly Sentence[], context: ReadingContext): ResponsibilityDraft[] {
  const compiled = compile(context.language.responsibility);
  const discourse = discourseOf(sentences, context.language, context.textOf);
  const found = sentences.flatMap((sentence) => stancesOf(discourse.reading(sentence), compiled, context, discourse));
  nameUnnamed(found, context.language.responsibility.words.unnamed);
  return once(found, discourse.key).map(
    ({ strength: _s, deed: _d, sentence: _n, start: _a, end: _e, ...draft }) => draft,
  );
}
