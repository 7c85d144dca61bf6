/** Speakers and perpetrators -> parties: many voices of one body are one party. */
import type { Party } from '../model/claim.ts';
import type { PartyTable } from '../model/party.ts';

export interface ActorContext {
  /** ISO alpha-2 of the event's country */
  country: string | null;
  countryName: string | null;
  outlet: string | null;
  demonymCountry: (word: string) => string | null;
  /** the country that a capital or a country's name stands for: "Kyiv", "Moscow", "Ethiopia" */
  countryOfName: (name: string) => string | null;
  /** the words that stood with a person's name elsewhere in the report */
  titles: (name: string) => string | null;
}

export interface Actors {
  resolveParty(speaker: string | null, context: ActorContext): Party;
  /** the armed group that the words name; null when none */
  groupIn(words: string): Party | null;
  isGroupName(words: string): boolean;
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function compileGroups(table: PartyTable): { byName: Map<string, Party>; longest: number } {
  const byName = new Map<string, Party>();
  let longest = 1;
  for (const row of table.groups) {
    const party: Party = { id: `group:${slug(row.name)}`, name: row.name, side: 'armed group' };
    for (const name of [row.name, ...row.aliases]) {
      const key = keyOf(name);
      if (!byName.has(key)) byName.set(key, party);
      longest = Math.max(longest, key.split(' ').length);
    }
  }
  return { byName, longest };
}

/** Acronyms keep their case, so that "eta" and "IS" are told apart; hyphens are spaces. */
function keyOf(name: string): string {
  const plain = name.replace(/[’']/g, "'").replace(/[-–]/g, ' ').trim();
  return plain.length <= 4 && plain === plain.toUpperCase() ? plain : plain.toLowerCase();
}

function groupIn(words: string, byName: ReadonlyMap<string, Party>, longest: number): Party | null {
  const tokens = words
    .replace(/[^\p{L}\p{N}'’ -]+/gu, ' ')
    .replace(/[-–]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  for (let length = Math.min(longest, tokens.length); length >= 1; length--) {
    for (let at = 0; at + length <= tokens.length; at++) {
      const found = byName.get(keyOf(tokens.slice(at, at + length).join(' ')));
      if (found && /\p{Lu}/u.test(tokens[at]?.charAt(0) ?? '')) return found;
      const stem = length === 1 ? byName.get(keyOf((tokens[at] ?? '').replace(/['’]?s$/, ''))) : undefined;
      if (stem && /\p{Lu}/u.test(tokens[at]?.charAt(0) ?? '')) return stem;
    }
  }
  return null;
}

function countryIn(words: string, context: ActorContext): string | null {
  for (const word of words.split(/[^\p{L}.]+/u)) {
    if (!/^\p{Lu}/u.test(word)) continue;
    const country = context.demonymCountry(word) ?? context.countryOfName(word.replace(/['’]s$/, ''));
    if (country) return country;
  }
  return null;
}

function stateParty(country: string | null, context: ActorContext): Party {
  const other = country !== null && context.country !== null && country !== context.country;
  const of = country ?? context.country;
  if (of === null) return { id: 'state', name: 'the state', side: 'state' };
  const name = other ? of : (context.countryName ?? of);
  return { id: `state:${of}`, name: `${name} (state)`, side: other ? 'other_state' : 'state' };
}

/** Makes the resolver from a language's table. Compiled once. */
export function actorsOf(table: PartyTable): Actors {
  const { byName, longest } = compileGroups(table);
  const rows = table.speakers.map((row) => ({
    row,
    pattern: new RegExp(row.pattern, row.id === 'party.un' ? 'u' : 'iu'),
  }));
  const sideOf = (words: string) => rows.find(({ pattern }) => pattern.test(words))?.row ?? null;

  const resolveParty = (speaker: string | null, context: ActorContext): Party => {
    if (speaker === null) return { id: 'outlet', name: context.outlet ?? 'the report itself', side: 'outlet' };
    const last =
      speaker
        .split(/[^\p{L}\p{M}'’-]+/u)
        .filter(Boolean)
        .at(-1) ?? speaker;
    const words = `${speaker} ${context.titles(last) ?? ''}`;
    const group = groupIn(words, byName, longest);
    const row = sideOf(words);
    if (
      group &&
      !(
        row?.side === 'state or other' &&
        /official|ministry|minister|army|police/i.test(words) &&
        !/spokes/i.test(words)
      )
    )
      return group;
    if (row?.side === 'state or other') return stateParty(countryIn(words, context), context);
    if (row)
      return {
        id: row.side === 'armed group' ? `group:${slug(speaker)}` : `${slug(row.side)}:${slug(speaker)}`,
        name: speaker,
        side: row.side,
      };
    const country = countryIn(words, context);
    if (country) return stateParty(country, context);
    const person = /^(?:\p{Lu}[\p{L}'’-]+\s*){1,3}$/u.test(speaker);
    return {
      id: `${person ? 'witness' : 'other'}:${slug(speaker)}`,
      name: speaker,
      side: person ? 'witness' : 'unattributed',
    };
  };
  return {
    resolveParty,
    groupIn: (words) => groupIn(words, byName, longest),
    isGroupName: (words) => groupIn(words, byName, longest) !== null,
  };
}
