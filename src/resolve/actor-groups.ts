/** Names of armed groups found in words. Compiled once; the longest name wins, and the event's country between equals. */
import type { Party } from '../model/claim.ts';
import type { ArmedGroupRow, PartyTable } from '../model/party.ts';

export interface FoundGroup {
  row: ArmedGroupRow;
  party: Party;
  /** the words before the name */
  before: string;
  /** named by a medium of its own */
  voice: boolean;
}

interface Named {
  row: ArmedGroupRow;
  kind: 'sure' | 'unsure' | 'voice';
}

/** Acronyms up to this length keep their case, so that "eta" and "ETA" are told apart. */
const LONGEST_ACRONYM = 5;
/** Answers kept: extraction asks for every run of capitals, and reports name the same few. */
const KEPT = 20_000;
/** Longer runs of words hardly come twice. */
const LONGEST_KEPT = 120;

/** "Northam Liberation Army" -> "northam-liberation-army". */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

const plain = (name: string): string =>
  name
    .replace(/[’‘`]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function keyOf(name: string): string {
  const isAcronym = name.length <= LONGEST_ACRONYM && /\p{Lu}/u.test(name) && name === name.toUpperCase();
  return isAcronym ? name : name.toLowerCase();
}

export const partyOf = (row: ArmedGroupRow): Party => ({
  id: `group:${slug(row.name)}`,
  name: row.name,
  side: 'armed group',
});

export class GroupNames {
  readonly #named = new Map<string, Named[]>();
  readonly #found = new Map<string, FoundGroup | null>();
  #longest = 1;

  constructor(table: PartyTable) {
    for (const row of table.groups) {
      for (const name of [row.name, ...row.aliases]) this.#add(name, { row, kind: 'sure' });
      for (const name of row.unsure ?? []) this.#add(name, { row, kind: 'unsure' });
      for (const name of row.voices ?? []) this.#add(name, { row, kind: 'voice' });
    }
  }

  #add(name: string, named: Named): void {
    const key = keyOf(plain(name));
    this.#named.set(key, [...(this.#named.get(key) ?? []), named]);
    this.#longest = Math.max(this.#longest, key.split(' ').length);
  }

  /** The best row for a name: the event's country first; a doubtful name needs that country, or to stand alone. */
  #choose(words: string, alone: boolean, country: string | null): Named | null {
    const all = this.#named.get(keyOf(words)) ?? this.#named.get(keyOf(words.replace(/'?s$/, ''))) ?? [];
    const home = country === null ? undefined : all.find(({ row }) => row.country === country);
    return home ?? all.find(({ kind }) => kind !== 'unsure' || alone) ?? null;
  }

  find(words: string, country: string | null = null): FoundGroup | null {
    if (words.length > LONGEST_KEPT) return this.#search(words, country);
    const key = country === null ? words : `${country}\t${words}`;
    const kept = this.#found.get(key);
    if (kept !== undefined) return kept;
    const found = this.#search(words, country);
    if (this.#found.size >= KEPT) this.#found.clear();
    this.#found.set(key, found);
    return found;
  }

  #search(words: string, country: string | null): FoundGroup | null {
    const tokens = plain(words).split(' ').filter(Boolean);
    for (let length = Math.min(this.#longest, tokens.length); length >= 1; length--) {
      for (let at = 0; at + length <= tokens.length; at++) {
        const name = tokens.slice(at, at + length).join(' ');
        if (!/\p{Lu}|\d/u.test(name)) continue;
        const named = this.#choose(name, length === tokens.length, country);
        if (!named) continue;
        const before = tokens.slice(0, at).join(' ');
        return { row: named.row, party: partyOf(named.row), before, voice: named.kind === 'voice' };
      }
    }
    return null;
  }
}
