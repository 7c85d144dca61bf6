/** Is a deed, told of someone, an accusation? And which country does a name stand for? */
import { type Cue, nameKey } from './discourse.ts';

/** Does one of the name's words stand in the set? */
export function has(words: ReadonlySet<string>, name: string): boolean {
  return nameKey(name)
    .split(' ')
    .some((word) => words.has(word));
}

function countryIn(cue: Cue, name: string): string | null {
  const { countries } = cue.context.language.responsibility.words;
  const parts = nameKey(name).split(' ');
  const pairs = parts.map((part, i) => `${part} ${parts[i + 1] ?? ''}`);
  const found = [...pairs, ...parts].map((words) => countries.get(words));
  return found.find((country) => country !== undefined) ?? null;
}

/** Where a speaker without a name speaks: "Officials [in Kyiv] said". */
function countryOf(cue: Cue, speaker: string): string | null {
  const own = countryIn(cue, speaker);
  const at = own === null ? cue.reading.text.indexOf(speaker) : -1;
  if (at < 0) return own;
  const [link = '', ...place] = cue.reading.text
    .slice(at + speaker.length)
    .trim()
    .split(/\s+/u, 3);
  return cue.context.language.responsibility.words.circumstances.has(link) ? countryIn(cue, place.join(' ')) : null;
}

/**
 * A deed counts as an accusation when a speaker tells it of a named armed group, of another country, or, where the
 * speaker is no state body, of a state's forces; not when its victims are fighters: that is an operation.
 */
export function isDeed(cue: Cue, actor: string, speaker: string | null): boolean {
  const said = speaker ?? '';
  const { words } = cue.context.language.responsibility;
  const rest = cue.reading.text.slice(cue.match.index, cue.match.index + cue.match[0].length + 60);
  // what the outlet tells as news holds nobody responsible
  if (speaker === null) return false;
  if (cue.discourse.isArmedName(actor)) return isNamed(cue, actor) && !cue.discourse.isArmedName(said);
  if (rest.split(/[^\p{L}]+/u).some((word) => words.armed.has(word.toLowerCase()))) return false;
  const country = countryIn(cue, actor);
  const home = countryOf(cue, said);
  const state = has(words.states, said) && !cue.discourse.isArmedName(said);
  if (country !== null && home !== country) return has(words.observers, said) || home !== null || !state;
  return (has(words.observers, said) || cue.discourse.isArmedName(said)) && has(words.states, actor);
}

/** A name, and not "Gunmen" at the head of a sentence. */
function isNamed(cue: Cue, actor: string): boolean {
  const { armedNames } = cue.context.language.responsibility.words;
  const inside = /\p{Lu}/u.test(actor) && cue.reading.text.indexOf(actor) > 0;
  return inside || /\p{L}.*\p{Lu}/u.test(actor) || has(armedNames, actor) || cue.context.isGroupName?.(actor) === true;
}
