/** Which state a speaker speaks for: the country in his words, else the country of the event. */
import type { Party } from '../model/claim.ts';
import type { PartyTable, StateBodyRow } from '../model/party.ts';

export interface ActorContext {
  /** ISO alpha-2 of the event's country */
  country: string | null;
  countryName: string | null;
  outlet: string | null;
  /** of the report: who governs may depend on it */
  published?: string | null;
  demonymCountry: (word: string) => string | null;
  /** the country that a capital or a country's name stands for: "Kyiv", "Moscow", "Ethiopia" */
  countryOfName: (name: string) => string | null;
  /** the name of a country by its code; without it other states are called by their codes */
  nameOfCountry?: (code: string) => string | null;
  /** the words that stood with a person's name elsewhere in the report */
  titles: (name: string) => string | null;
}

/** Words of the longest country name or demonym looked for: "Democratic Republic of the Congo". */
const LONGEST = 6;

/** The offices' words, without the person's name that follows them: "Interior Minister", not "Santiago". */
function withoutPerson(words: string, offices: RegExp): string {
  return words.replace(offices, '$1');
}

export class StateNames {
  readonly #bodies = new Map<string, StateBodyRow>();
  readonly #capitals: ReadonlyMap<string, string>;
  readonly #officeAndName: RegExp;

  constructor(table: PartyTable) {
    this.#capitals = table.capitals;
    for (const row of table.bodies) for (const name of row.names) this.#bodies.set(bodyKey(name), row);
    this.#officeAndName = new RegExp(
      `((?<!\\p{L})(?i:${table.offices})),?(?: \\p{Lu}[\\p{L}'’.-]+){1,4}(?!['’]s)(?=$|[,;)]| (?:of|in|from|at|for) )`,
      'u',
    );
  }

  /** The state or alliance of a body that reports name by itself. */
  body(words: string): StateBodyRow | null {
    const tokens = words.split(/[^\p{L}\p{N}-]+/u).filter(Boolean);
    for (let length = Math.min(4, tokens.length); length >= 1; length--) {
      for (let at = 0; at + length <= tokens.length; at++) {
        const found = this.#bodies.get(bodyKey(tokens.slice(at, at + length).join(' ')));
        if (found) return found;
      }
    }
    return null;
  }

  #named(name: string, context: ActorContext): string | null {
    const bare = name.replace(/['’]s$/, '');
    return (
      context.demonymCountry(bare) ??
      this.#capitals.get(bare.toLowerCase().replaceAll('’', "'")) ??
      context.countryOfName(bare)
    );
  }

  /** ISO alpha-2 of the country named in the words, the longest name first; null when none is. */
  country(words: string, context: ActorContext): string | null {
    const caseful = /\p{Ll}/u.test(words);
    const said = caseful ? withoutPerson(words, this.#officeAndName) : words;
    const tokens = said.split(/[^\p{L}\p{M}.'’]+/u).filter(Boolean);
    for (let length = Math.min(LONGEST, tokens.length); length >= 1; length--) {
      for (let at = 0; at + length <= tokens.length; at++) {
        const run = tokens.slice(at, at + length);
        const capital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');
        if (!capital(run[0]) || !capital(run.at(-1))) continue;
        const country = this.#named(run.join(' '), context);
        if (country) return country;
      }
    }
    return null;
  }

  /** Does a name by itself stand for a government: "Islamabad", "Russia"? */
  stands(words: string, context: ActorContext): string | null {
    return /^\p{Lu}/u.test(words) && words.split(' ').length <= LONGEST ? this.#named(words, context) : null;
  }
}

/** Acronyms keep their case. */
function bodyKey(name: string): string {
  return name.length <= 8 && name === name.toUpperCase() ? name : name.toLowerCase();
}

/** The party of a state; "other" when it is not the state where the event is. */
export function stateParty(country: string | null, context: ActorContext): Party {
  const of = country ?? context.country;
  if (of === null) return { id: 'state', name: 'the state', side: 'state' };
  const other = context.country !== null && of !== context.country;
  const name = other ? context.nameOfCountry?.(of) : (context.countryName ?? context.nameOfCountry?.(of));
  return { id: `state:${of}`, name: `${name ?? of} (state)`, side: other ? 'other_state' : 'state' };
}

export function bodyParty(row: StateBodyRow, context: ActorContext): Party {
  if (row.country !== undefined) return stateParty(row.country, context);
  return { id: row.id ?? 'state', name: row.name ?? row.names[0] ?? 'the state', side: 'other_state' };
}
