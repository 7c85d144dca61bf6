/** Is a deed, told of someone, an accusation? And which country does a name stand for? */
import { type Cue, nameKey } from './responsibility-discourse.ts';

/** Does one of the name's words stand in the set? */
export function has(words: ReadonlySet<string>, name: string): boolean {
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
export function isDeed(cue: Cue, actor: string, speaker: string | null): boolean {
  const said = speaker ?? '';
  const { words } = cue.context.language.responsibility;
  const rest = cue.reading.text.slice(cue.match.index, cue.match.index + cue.match[0].length + 60);
  const proper =
    /\p{Lu}/u.test(actor) ||
    (!cue.discourse.namesArmed && cue.row.actor !== 'group' && (speaker !== null || cue.row.actor === 'after'));
  if (cue.discourse.isArmedName(actor)) return proper && !cue.discourse.isArmedName(said);
  if (rest.split(/[^\p{L}]+/u).some((word) => words.armed.has(word.toLowerCase()))) return false;
  const country = countryIn(cue, actor);
  const state = has(words.states, said);
  if (country !== null)
    return countryIn(cue, said) !== country && (has(words.observers, said) || countryIn(cue, said) !== null || !state);
  return has(words.observers, said) && has(words.states, actor);
}
