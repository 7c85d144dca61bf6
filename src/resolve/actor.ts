/** Speakers and perpetrators -> parties: many voices of one body are one party. */
import type { Party } from '../model/claim.ts';
import type { PartyTable, SpeakerRow } from '../model/party.ts';
import type { Side } from '../model/words.ts';
import { type ActorContext, bodyParty, StateNames, stateParty } from './actor-country.ts';
import { type FoundGroup, GroupNames, slug } from './actor-groups.ts';
import { titleReader } from './actor-titles.ts';

export type { ActorContext } from './actor-country.ts';

export interface Actors {
  /** The party that a speaker, as written, speaks for; null speaks for the outlet. */
  resolveParty(speaker: string | null, context: ActorContext): Party;
  /** The row that decided: its id, "party.group" for a known group, "party.person" for a name alone. */
  ruleOf(speaker: string, context: ActorContext): string;
  /** The armed group that the words name; null when none. */
  groupIn(words: string, country?: string | null): Party | null;
  /** As `groupIn`, and nameless fighters ("gunmen") and groups that no table knows, by their shape. */
  partyOfGroup(words: string, country?: string | null): Party | null;
  /** Id of the armed group named in the words, for matching; null when none. */
  actorId(words: string): string | null;
  isGroupName(words: string): boolean;
  /** The posts that stand beside persons' names in a text, by the name's last word in lower case. */
  titlesIn(text: string): Map<string, string>;
}

interface Decided {
  party: Party;
  rule: string;
}

/** One to four capitalised words, with the small words of names between them. */
const PERSON =
  /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’.-]+(?: (?:al|el|bin|ibn|de|del|da|dos|van|von|ul)\b)?(?:[ -]\p{Lu}[\p{L}'’.-]*){0,4}$/u;
/** Speakers whose row is kept, and how long their words may be. */
const KEPT = 20_000;
const LONGEST_KEPT = 120;
const SHORTENED = /^\p{Lu}[^(]* \(\p{Lu}[\p{Lu}\d-]{1,7}\)$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{1,7}$/u;

class ActorResolver implements Actors {
  readonly #groups: GroupNames;
  readonly #states: StateNames;
  readonly #rowOfWords = new Map<string, SpeakerRow | null>();
  readonly #rows: readonly { row: SpeakerRow; pattern: RegExp }[];
  readonly #nameless: readonly { party: Party; pattern: RegExp }[];
  readonly #authorities: readonly { party: Party; pattern: RegExp }[];
  readonly #shape: RegExp;
  readonly #leads: RegExp;
  readonly #about: RegExp;
  readonly #joint: string;
  readonly titlesIn: (text: string) => Map<string, string>;

  constructor(table: PartyTable) {
    this.#groups = new GroupNames(table);
    this.#states = new StateNames(table);
    this.#rows = table.speakers.map((row) => ({ row, pattern: new RegExp(row.pattern, 'i') }));
    this.#nameless = table.nameless.map(({ name, pattern }) => ({
      party: { id: `group:${slug(name)}`, name, side: 'armed group' },
      pattern: new RegExp(`\\b(?:${pattern})\\b`, 'i'),
    }));
    this.#authorities = table.authorities.map(({ id, name, pattern }) => ({
      party: { id, name, side: 'state' },
      pattern: new RegExp(pattern, 'i'),
    }));
    this.#shape = new RegExp(table.groupShape, 'u');
    this.#leads = new RegExp(`^(?:${table.leads} )+`, 'i');
    this.titlesIn = titleReader(table.offices);
    this.#about = new RegExp(table.about, 'i');
    this.#joint = table.joint;
  }

  /** The name by which an independent body, hospital or witness is known in ids: its acronym, else its words. */
  #named(side: Side, speaker: string): Party {
    const written = /\(([\p{Lu}\d-]{2,8})\)/u.exec(speaker)?.[1];
    const bare = speaker.replace(this.#leads, '').replace(/['’]s\b/g, '');
    const capitals = bare.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? [];
    const isName = /^\p{Lu}/u.test(bare) && capitals.length >= 3 && side === 'independent';
    const key = written ?? (isName ? capitals.join('') : bare);
    return { id: `${slug(side)}:${slug(key)}`, name: speaker, side };
  }

  #ofGroup(group: FoundGroup, context: ActorContext): Decided {
    const { governs } = group.row;
    const since = !context.published || (governs !== undefined && context.published.slice(0, 10) >= governs.since);
    if (governs && since) return { party: stateParty(governs.country, context), rule: 'party.governs' };
    return { party: group.party, rule: group.voice ? 'party.group-voice' : 'party.group' };
  }

  #authority(words: string): Decided | null {
    const found = this.#authorities.find(({ pattern }) => pattern.test(words));
    if (!found) return null;
    return { party: found.party, rule: 'party.authority' };
  }

  #ofRow(row: SpeakerRow, words: string, speaker: string, context: ActorContext): Party {
    if (row.side === 'state or other') {
      const body = this.#states.body(words);
      return body ? bodyParty(body, context) : stateParty(this.#states.country(words, context), context);
    }
    if (row.side === 'armed group') return this.partyOfGroup(speaker) ?? this.#named(row.side, speaker);
    return this.#named(row.side, speaker);
  }

  /** Nothing in the words tells a side: a government by its capital, a known body, a person, or no one known. */
  #unknown(words: string, speaker: string, context: ActorContext): Decided {
    const body = this.#states.body(words);
    if (body) return { party: bodyParty(body, context), rule: 'party.body' };
    const country = this.#states.stands(speaker, context) ?? this.#states.country(words, context);
    if (country) return { party: stateParty(country, context), rule: 'party.capital' };
    const shaped = this.#shape.test(speaker) ? this.partyOfGroup(speaker) : null;
    if (shaped) return { party: shaped, rule: 'party.group-shape' };
    if (ACRONYM.test(speaker) || SHORTENED.test(speaker))
      return { party: this.#named('independent', speaker), rule: 'party.acronym' };
    if (PERSON.test(speaker)) return { party: this.#named('witness', speaker), rule: 'party.person' };
    return { party: this.#named('unattributed', speaker), rule: 'party.none' };
  }

  /** The words themselves first; what stood with the name elsewhere only when they tell no side. */
  #decide(speaker: string, context: ActorContext): Decided {
    const first = this.#fromWords(speaker, speaker, context);
    if (first) return first;
    const last = speaker
      .split(/[^\p{L}\p{M}'’-]+/u)
      .filter(Boolean)
      .at(-1);
    const title = last ? context.titles(last) : null;
    const second = title ? this.#fromWords(`${title} ${speaker}`, speaker, context) : null;
    return second ?? this.#unknown(speaker, speaker, context);
  }

  /** The first row that the words fit; kept, as the same few speak in most reports. */
  #rowOf(words: string): SpeakerRow | null {
    const known = this.#rowOfWords.get(words);
    if (known !== undefined) return known;
    const fits = (said: string): SpeakerRow | null => this.#rows.find(({ pattern }) => pattern.test(said))?.row ?? null;
    // "police and hospital sources": of two who speak together the first decides, where a row knows him
    const [first, second] = words.split(this.#joint);
    const row = (first && second ? fits(first) : null) ?? fits(words);
    if (this.#rowOfWords.size >= KEPT) this.#rowOfWords.clear();
    if (words.length <= LONGEST_KEPT) this.#rowOfWords.set(words, row);
    return row;
  }

  #fromWords(words: string, speaker: string, context: ActorContext): Decided | null {
    const authority = this.#authority(words);
    if (authority) return authority;
    const group = this.#groups.find(words, context.country);
    if (group && !this.#about.test(group.before)) return this.#ofGroup(group, context);
    const found = this.#rowOf(words);
    if (found) return { party: this.#ofRow(found, words, speaker, context), rule: found.id };
    return null;
  }

  resolveParty(speaker: string | null, context: ActorContext): Party {
    if (speaker === null) return { id: 'outlet', name: context.outlet ?? 'the report itself', side: 'outlet' };
    return this.#decide(speaker.trim(), context).party;
  }

  ruleOf(speaker: string, context: ActorContext): string {
    return this.#decide(speaker.trim(), context).rule;
  }

  groupIn(words: string, country: string | null = null): Party | null {
    const found = this.#groups.find(words, country);
    return found && !found.voice ? found.party : null;
  }

  partyOfGroup(words: string, country: string | null = null): Party | null {
    const known = this.groupIn(words, country);
    if (known) return known;
    const shaped = this.#shape.exec(words)?.[0].replace(this.#leads, '');
    if (shaped) return { id: `group:${slug(shaped)}`, name: shaped, side: 'armed group' };
    return this.#nameless.find(({ pattern }) => pattern.test(words))?.party ?? null;
  }

  actorId(words: string): string | null {
    return this.groupIn(words)?.id ?? null;
  }

  isGroupName(words: string): boolean {
    return this.groupIn(words) !== null;
  }
}

/** Makes the resolver from a language's table. Compiled once. */
export function actorsOf(table: PartyTable): Actors {
  const resolver = new ActorResolver(table);
  return {
    resolveParty: (speaker, context) => resolver.resolveParty(speaker, context),
    ruleOf: (speaker, context) => resolver.ruleOf(speaker, context),
    groupIn: (words, country) => resolver.groupIn(words, country),
    partyOfGroup: (words, country) => resolver.partyOfGroup(words, country),
    actorId: (words) => resolver.actorId(words),
    isGroupName: (words) => resolver.isGroupName(words),
    titlesIn: (text) => resolver.titlesIn(text),
  };
}
