/** From the cue of a stance to its speakers, its accused and its object. */
import type { ResponsibilityDraft } from '../../model/draft.ts';
import type { ActorPhrase } from './actors.ts';
import { quoteOf } from './context.ts';
import { has, isDeed } from './deeds.ts';
import { type Cue, nameKey } from './discourse.ts';
import * as slots from './slots.ts';

/** A stance with what is needed to let it stand once. */
export interface Found extends ResponsibilityDraft {
  strength: number;
  deed: boolean;
  /** said by an adjective: "Ruritanian-sponsored" */
  weak: boolean;
  sentence: number;
  start: number;
  end: number;
}

function groupName(cue: Cue, group: string): string | null {
  const words = cue.match.groups?.[group]?.trim();
  if (!words) return null;
  if (!/\s/u.test(words) && cue.context.language.responsibility.words.countries.has(words.toLowerCase())) return words;
  const offset = cue.match.index + cue.match[0].indexOf(words);
  const from = slots.tokenAt(cue.reading, offset);
  const to = slots.tokenAt(cue.reading, offset + words.length);
  const inside = cue.reading.phrases.filter((phrase) => phrase.from < to && phrase.to > from && phrase.to <= to);
  const phrase = inside.findLast((p) => p.kind !== 'pronoun') ?? inside[0];
  return phrase ? cue.discourse.nameOf(phrase, cue.reading.sentence, accuser(cue, group)) : words;
}

/** "It" that accuses is a body, and that denies a body or a group; "it" that claims or is accused is an armed group. */
function accuser(cue: Cue, slot: string): 'armed' | 'body' | 'any' {
  if (slot !== 'speaker' || cue.row.stance === 'claims') return 'armed';
  return cue.row.stance === 'accuses' ? 'body' : 'any';
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

/** "a spokesman for the Front" claims for the Front. */
function whose(cue: Cue, phrase: ActorPhrase): ActorPhrase {
  return (phrase.kind === 'name' && officeOf(cue, phrase)) || speaksFor(cue, phrase);
}

/** "Juan Roe, a spokesman for the Front," */
function officeOf(cue: Cue, person: ActorPhrase): ActorPhrase | null {
  const { tokens } = cue.reading.sentence;
  if (tokens[person.to]?.text !== ',' || cue.row.stance === 'accuses') return null;
  const { titles } = cue.context.language;
  const { joins, links } = cue.context.language.responsibility.words;
  const near = tokens.slice(person.to + 1, person.to + 5);
  const at = near.findIndex(
    (t, i) => titles.has(t.lower) && [joins, links].some((s) => s.has(near[i + 1]?.lower ?? '')),
  );
  if (at < 0 || near.slice(0, at).some((t) => t.kind !== 'word')) return null;
  let from = person.to + at + 3;
  if (cue.context.language.determiners.has(tokens[from]?.lower ?? '')) from += 1;
  const phrase = cue.reading.phrases.find((p) => p.from <= from && from < p.to);
  const [first, last] = [tokens[from], tokens[(phrase?.to ?? 0) - 1]];
  if (!phrase || !first || !last) return null;
  const { start } = cue.reading.sentence;
  const text = cue.reading.text.slice(first.start - start, last.end - start);
  return cue.discourse.isArmedName(text) ? { ...phrase, from, text, kind: 'name', armed: true } : null;
}

function speaksFor(cue: Cue, phrase: ActorPhrase): ActorPhrase {
  const { titles } = cue.context.language;
  const { joins, links } = cue.context.language.responsibility.words;
  const { tokens } = cue.reading.sentence;
  const last = tokens[phrase.to - 1]?.lower ?? '';
  const link = tokens[phrase.to]?.lower ?? '';
  if (cue.row.stance === 'accuses' || !titles.has(last) || !(joins.has(link) || links.has(link))) return phrase;
  const next = slots.phrasesAfter(cue.reading, phrase.to + 1, 1)[0];
  return next?.armed || next?.kind === 'name' ? next : phrase;
}

function speakersOf(cue: Cue): (string | null)[] {
  const at = slots.tokenAt(cue.reading, cue.match.index);
  const { sentence } = cue.reading;
  if (cue.row.speaker === 'group') return [groupName(cue, 'speaker') ?? groupName(cue, 'actor')];
  if (cue.row.speaker === 'after') return named(cue, slots.phrasesAfter(cue.reading, endToken(cue), 4), 'speaker');
  if (cue.row.speaker === 'before') {
    const subjects = slots.subjectBefore(cue.reading, at).map((phrase) => whose(cue, phrase));
    const own = slots.selfSayer(cue.reading, subjects);
    if (own.length > 0) return named(cue, own, 'speaker');
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
  return phrase.kind === 'body' && has(cue.context.language.responsibility.words.states, phrase.text);
}

function mayStand(cue: Cue, phrase: ActorPhrase): boolean {
  if (cue.row.nounOnly) return phrase.kind !== 'pronoun' && !phrase.weak;
  return !(cue.row.deed || cue.row.namedOnly) || namesItself(cue, phrase);
}

function accusedOf(cue: Cue): string[] {
  const at = slots.tokenAt(cue.reading, cue.match.index);
  if (cue.row.actor === 'group') {
    const name = groupName(cue, 'actor');
    // "a terrorist attack": nobody's in particular
    if (cue.row.deed && !/^\p{Lu}/u.test(cue.match.groups?.actor ?? '')) return [];
    return name ? [countryOfAdjective(cue, name)] : [];
  }
  if (cue.row.actor === 'before') {
    const subjects = slots.subjectBefore(cue.reading, at).filter((phrase) => mayStand(cue, phrase));
    return named(cue, subjects, 'actor').map((name) => countryOfAdjective(cue, name));
  }
  const after = slots.phrasesAfter(cue.reading, endToken(cue), 5).filter((phrase) => mayStand(cue, phrase));
  return named(cue, after, 'actor');
}

/** The country that a ministry, a capital or an official speaks for; a body with arms speaks for itself. */
function answersFor(cue: Cue, speaker: string): string {
  const { words } = cue.context.language.responsibility;
  const { countries } = words;
  if (cue.discourse.isArmedName(speaker) || has(words.arms, speaker)) return speaker;
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
  const inside = match.groups?.about?.trim() ?? '';
  let about = '';
  if (row.about === 'group') about = inside;
  else if (inside !== '') about = slots.aboutAfter(reading, match.index + match[0].lastIndexOf(inside));
  else if (row.about === 'after') {
    const actor = row.actor === 'after' ? slots.phrasesAfter(reading, endToken(cue), 5).at(-1) : undefined;
    const last = actor ? reading.sentence.tokens[actor.to - 1] : undefined;
    about = slots.aboutAfter(reading, last ? last.end - reading.sentence.start : after);
  } else if (row.about === 'before') about = slots.aboutBefore(reading, after);
  return about.length > 1 ? about : slots.aboutWhole(reading);
}

function armedSpeaker(cue: Cue, speaker: string | null): boolean {
  return speaker !== null && cue.discourse.isArmedName(speaker);
}

/** "its fighters" speak for nobody who is named. */
function isOwnPeople(cue: Cue, speaker: string | null): boolean {
  return cue.context.language.speakerWords.possessives.has(speaker?.split(' ')[0]?.toLowerCase() ?? '');
}

/** The stances that one cue gives, one for each speaker and accused. */
export function draftsOf(cue: Cue, strength: number): Found[] {
  const { row, reading, match } = cue;
  const speakers = speakersOf(cue)
    .filter((speaker) => !row.armedOnly || armedSpeaker(cue, speaker))
    .filter((speaker) => !isOwnPeople(cue, speaker));
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
        weak: row.weak === true,
        sentence: reading.sentence.index,
        start: match.index,
        end: match.index + match[0].length,
      }));
  });
}
