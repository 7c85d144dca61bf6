/** People who stand before an insert between commas, and their wording behind it: "Jane Roe, who was on her way home, was killed". */
import type { LinkWords } from '../../model/language-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import type { Trigger } from './triggers.ts';

/** The most words of a clause between people and their wording. */
const LONGEST = 40;
/** The most words of a list of names and ages. */
const LISTED = 24;
/** The most words of a place before an insert. */
const PLACE = 6;

/** The sentence that the people stand in. */
interface Around {
  tokens: readonly Token[];
  words: LinkWords;
  mentions: readonly Mention[];
  triggers: readonly Trigger[];
}

/** The people whose clause opens at a comma; "two sisters, Amal, 9, and Rana, 12, [who] ...": their names and ages may stand between. */
function peopleBefore({ tokens, words, mentions }: Around, comma: number): Mention | null {
  const people = mentions.findLast((m) => m.to <= comma && (m.count !== null || m.kind === 'bare'));
  if (!people || people.to === comma) return people ?? null;
  if (people.count === null || tokens[people.to]?.text !== ',' || comma - people.to > LISTED) return null;
  const named = tokens
    .slice(people.to, comma)
    .every((t) => t.kind !== 'word' || t.capital || words.joints.has(t.lower));
  return named ? people : null;
}

/** "Jane Roe, who was on her way home, [was killed]": the person before a clause that ends with a comma. */
export function overClause(around: Around, { groupFrom, from }: Trigger): Mention | null {
  const { tokens, words } = around;
  const comma = groupFrom - 1;
  if (wordAt(tokens, comma) !== ',' || groupFrom === from) return null;
  for (let i = comma - 1; i > 0 && i > comma - LONGEST; i--) {
    const word = wordAt(tokens, i);
    if (word === ';' || word === ':') return null;
    if (words.relatives.has(word) && wordAt(tokens, i - 1) === ',') return peopleBefore(around, i - 1);
  }
  return null;
}

/** "Four members of the family, [some 20 km from the front,] died": people before an insert that tells of no people. */
export function overInsert({ tokens, mentions, triggers }: Around, { groupFrom }: Trigger): Mention | null {
  const close = groupFrom - 1;
  if (tokens[close]?.text !== ',') return null;
  const open = tokens.findLastIndex((t, i) => i < close && t.text === ',');
  const people = mentions.findLast((m) => m.to <= open && m.kind !== 'bare');
  if (!people?.count || people.notPeople || open - people.to > PLACE) return null;
  const busy = triggers.some((t) => t.from >= people.to && t.from < close);
  return busy || tokens.slice(people.to, close).some((t) => /^[;:]$/.test(t.text)) ? null : people;
}
