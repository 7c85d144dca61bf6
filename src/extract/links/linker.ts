/** Gathers the links of one sentence: which mentions a wording reaches, and which are coordinated with them. */

import type { TriggerRow } from '../../model/language-rows.ts';
import type { LinkWords } from '../../model/language-words.ts';
import type { Outcome } from '../../model/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { fits } from './fits.ts';
import { overClause, overInsert } from './inserts.ts';
import { closesPart, joined, opensBefore, opensPart } from './joints.ts';
import type { Trigger } from './triggers.ts';

export interface Link {
  mention: Mention;
  outcome: Outcome;
  /** rules that made the link */
  rules: string[];
  trigger: Trigger | null;
  /** the figure that this one is inside of, by position among the sentence's links */
  parent: Link | null;
  /** the words that tell who a bare number's people are */
  who?: Mention;
  /** the later figure of the same people that this one was given before: "45, up from 38" */
  earlierOf?: Link;
}

/** The most words of an insert between a wording and its people. */
const INSERT = 6;
const SENTENCE_END = /^[.!?"”]$/;

export class Linker {
  readonly links: Link[] = [];
  /** a bare number and the words that tell who its people are: "15, all security personnel," */
  readonly appositives = new Map<Mention, Mention>();
  /** the whole that a part was told to be of */
  readonly wholes = new Map<Mention, Link>();
  /** wordings of such wholes, which take no other people */
  readonly ofWholes = new Set<Trigger>();
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly triggers: readonly Trigger[];
  readonly words: LinkWords;
  readonly #of = new Map<Mention, Link>();

  constructor(tokens: readonly Token[], mentions: readonly Mention[], triggers: readonly Trigger[], words: LinkWords) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.triggers = triggers;
    this.words = words;
  }

  linkOf(mention: Mention): Link | undefined {
    return this.#of.get(mention);
  }

  /** Makes a link; null where the mention is no people or has one. */
  add(
    mention: Mention,
    outcome: Outcome,
    trigger: Trigger | null,
    rules: string[],
    parent: Link | null = null,
  ): Link | null {
    if (mention.notPeople && mention.row === null) return null;
    // "no arrests have been made" counts nobody
    if (outcome === 'arrested' && mention.inner === 'arrested' && mention.count?.high === 0) return null;
    const known = this.#of.get(mention);
    if (known && !this.#befallsAgain(known, outcome, trigger)) return null;
    const link: Link = { mention, outcome, trigger, rules, parent };
    this.links.push(link);
    if (!known) this.#of.set(mention, link);
    return link;
  }

  /** "Jane Roe, who was [kidnapped] on Monday, was [found dead]": a second wording over a clause with the first. */
  #befallsAgain(known: Link, outcome: Outcome, trigger: Trigger | null): boolean {
    const first = known.trigger;
    if (!first || !trigger || known.outcome === outcome || known.parent) return false;
    const { to } = known.mention;
    const clause =
      (first.from === to && !first.passive) ||
      this.words.relatives.has(wordAt(this.tokens, to)) ||
      this.words.relatives.has(wordAt(this.tokens, to + 1));
    const finite = trigger.groupFrom < trigger.from || this.words.copulas.has(wordAt(this.tokens, trigger.from));
    return clause && first.from >= to && first.to <= trigger.groupFrom && finite;
  }

  /** May a wording take this mention: it has no other, or one inside a clause? */
  isOpen(mention: Mention, outcome: Outcome, trigger: Trigger): boolean {
    const known = this.#of.get(mention);
    return known === undefined || this.#befallsAgain(known, outcome, trigger);
  }

  /** Only a coordination stands between the two places. */
  joined(from: number, to: number): boolean {
    return joined(this.tokens, from, to, this.words);
  }

  /** Words like "including" stand between the two places. */
  opensPart(from: number, at: number): boolean {
    return opensPart(this.tokens, from, at, this.words);
  }

  /** A word that may stand between people and their wording without parting them: "12 have [reportedly been] killed". */
  inGap(at: number): boolean {
    const word = wordAt(this.tokens, at);
    return this.words.gap.has(word) || word.endsWith(this.words.adverbEnding);
  }

  /** Only such words stand between the two places. */
  inGapAll(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!this.inGap(i)) return false;
    return true;
  }

  /** The mention right after a trigger: "killed [at least] 12 soldiers". */
  after(trigger: Trigger, reach = 1): Mention | null {
    const start = this.#pastInsert(trigger);
    const mention = this.mentions.find((m) => m.from >= start);
    if (!mention) return null;
    // "carried off [Karun district's] deputy commissioner"
    if (wordAt(this.tokens, mention.from - 1) === "'s" && mention.from - start <= reach + 4) return mention;
    const near = mention.from - start <= reach + 2;
    const between = this.tokens.slice(start, mention.from);
    return near && between.every((token) => this.words.beforeObject.has(token.lower))
      ? mention
      : this.#overWhere(trigger, mention);
  }

  /** "gunmen murdered [in less than two days] Judge Roe": people behind a short phrase of place or time. */
  #overWhere(trigger: Trigger, mention: Mention): Mention | null {
    const { to, passive } = trigger;
    const told = mention.count !== null && mention.kind !== 'number' && mention.from - to <= INSERT;
    if (passive || !told || !this.words.whereLeads.has(wordAt(this.tokens, to))) return null;
    const last = this.tokens[mention.from - 1];
    const closes = last?.kind === 'word' && !this.words.stops.has(last.lower) && !this.words.whereLeads.has(last.lower);
    const busy = this.triggers.some((t) => t.from > to && t.from < mention.from);
    const led = this.mentions.some(
      (m) => m.to <= trigger.groupFrom && trigger.groupFrom - m.to <= 1 && m.count !== null,
    );
    return closes && !busy && !led ? mention : null;
  }

  /** "They killed, [at gunpoint,] a guard": the place after a short insert between commas that tells of nobody. */
  #pastInsert({ to, passive }: Trigger): number {
    if (passive || wordAt(this.tokens, to) !== ',') return to;
    const close = this.tokens.findIndex((t, i) => i > to && t.text === ',');
    if (close < 0 || close - to > INSERT) return to;
    const told =
      this.mentions.some((m) => m.from < close && m.to > to) ||
      this.triggers.some((t) => t.from > to && t.from < close);
    return told || !this.words.whereLeads.has(wordAt(this.tokens, to + 1)) ? to : close + 1;
  }

  /** The mention before a trigger's verb group, over a short gap: "12 soldiers [from the post] were killed". */
  before(trigger: Trigger, row: TriggerRow): Mention | null {
    const told = overClause(this, trigger);
    if (told) return told;
    const mention = this.mentions.findLast((m) => m.to <= trigger.groupFrom && !this.#tellsWhere(m));
    const over = mention?.notPeople && mention.row === null ? overInsert(this, trigger) : null;
    if (over) return over;
    if (!mention || this.isDoer(mention) || (row.take === 'either' && this.#overObject(mention.to, trigger)))
      return null;
    // "two guards manning the gate were shot"
    const busy = trigger.passive && wordAt(this.tokens, mention.to).endsWith(this.words.presentEnding);
    return this.#reaches(mention.to, trigger, row.known && !busy ? 2 : 9) ? mention : null;
  }

  /** "people from [ten villages]", "men in [two cars]": things that tell where people were are passed over. */
  #tellsWhere({ notPeople, row, from, kind }: Mention): boolean {
    if (kind !== 'bare' && !(notPeople && row === null)) return false;
    const lead = this.words.known.has(wordAt(this.tokens, from - 1)) ? from - 2 : from - 1;
    return this.words.whereLeads.has(wordAt(this.tokens, lead)) && this.mentions.some((m) => m.to === lead && m.count);
  }

  /** "An official called [the raids] poorly executed": a participle without "were" is said of the object between, save in a headline. */
  #overObject(from: number, trigger: Trigger): boolean {
    const { tokens, words } = this;
    if (trigger.groupFrom !== trigger.from || trigger.passive || !SENTENCE_END.test(tokens.at(-1)?.text ?? ''))
      return false;
    const isVerb = (i: number): boolean => {
      const word = wordAt(tokens, i);
      return tokens[i]?.kind === 'word' && !words.stops.has(word) && !word.endsWith(words.presentEnding);
    };
    for (let i = from + 1; i < trigger.from; i++)
      if (words.articles.has(wordAt(tokens, i)) && isVerb(i - 1)) return true;
    return false;
  }

  /** "treated by a nurse, but died": the doer of a passive wording is no subject of the next, unless "who" follows. */
  isDoer(mention: Mention): boolean {
    const after = wordAt(this.tokens, mention.to) === ',' ? mention.to + 1 : mention.to;
    return (
      this.words.agents.has(wordAt(this.tokens, mention.from - 1)) && !this.words.doers.has(wordAt(this.tokens, after))
    );
  }

  #reaches(from: number, { groupFrom: to, from: own }: Trigger, most: number): boolean {
    let gap = 0;
    for (let i = from; i < to; i++) {
      const word = wordAt(this.tokens, i);
      if (word === ';' || word === ':') return false;
      const trigger = this.triggers.find((t) => t.from <= i && i < t.to);
      // "nine miners [seized in June] were freed": a participle right behind its people
      const reduced = trigger?.from === from && to < own && trigger.rows.some((r) => r.take === 'either');
      if (trigger && !reduced && !this.ofWholes.has(trigger) && !trigger.passive && trigger.rows[0]?.take !== 'subject')
        return false;
      if (!this.inGap(i)) gap++;
    }
    return gap <= most;
  }

  /** "and 12 wounded", "and 3 were injured": the mention belongs to the wording after it, which says another outcome than `unless`. */
  isSubject(mention: Mention, unless: Outcome | null = null): boolean {
    const trigger = this.triggers.find((t) => t.from >= mention.to);
    if (!trigger || trigger.outcome === unless || trigger.rows[0]?.take === 'object') return false;
    return this.inGapAll(mention.to, trigger.from);
  }

  /** Links a run of coordinated mentions, left to right; true when any was linked: "31 civilians, including 5 women". */
  chain(chain: readonly Mention[], trigger: Trigger, row: TriggerRow, rule: string): boolean {
    const first = chain[0];
    // "five men were shot, two of them fatally": the part has a wording of its own
    let parent: Link | null = first && (first.partOf === 'anaphor' || row.part) ? this.wholeBefore(first) : null;
    let open = parent !== null;
    let any = false;
    chain.forEach((mention, i) => {
      const previous = chain[i - 1];
      if (previous) {
        if (this.tokens[previous.to]?.text === '(') parent = this.#of.get(previous) ?? parent;
        if (this.#isPart(previous, mention) || this.#spellsOut(chain, i)) open = true;
        else if (!this.joined(previous.to, mention.from)) open = false;
      }
      // "twelve houses and three granaries were burned"
      if (!fits(this, mention, row) || (previous?.notPeople && mention.row === null)) return;
      const link = this.add(mention, row.outcome, trigger, [row.id, rule], open ? parent : null);
      if (!link) return;
      any = true;
      if (!open) parent = link;
    });
    return any;
  }

  /** "eight people, five women and three children": the members behind it add up to the figure, or a dash opens them. */
  #spellsOut(chain: readonly Mention[], i: number): boolean {
    const whole = chain[i - 1];
    const members = chain.slice(i);
    const total = whole?.count?.low ?? null;
    // "two soldiers, a constable and a boy": soldiers hold no boys
    const family = (whole?.count?.numberFrom ?? 0) > (whole?.groupFrom ?? Number.MAX_SAFE_INTEGER);
    const anybody = family || whole?.head === null || (whole?.row?.status ?? 'unknown') === 'unknown';
    if (!whole || !anybody || total === null || members.length < 2 || members.some((m) => m.count === null))
      return false;
    const sum = members.reduce((all, m) => all + (m.count?.low ?? 0), 0);
    const dash = this.words.partMarks.has(wordAt(this.tokens, whole.to));
    return sum === total || (dash && sum < total && this.words.plainHeads.has(whole.head ?? ''));
  }

  /** The linked figure before a part of it: "five men ..., two of them". */
  wholeBefore(part: Mention): Link | null {
    const whole = this.mentions.findLast((m) => m.to <= part.from && m.count !== null);
    return (whole && this.#of.get(whole)) ?? null;
  }

  /** "including 5 women", "two of them", "three women among them": part of the mention before. */
  #isPart(previous: Mention, mention: Mention): boolean {
    return (
      closesPart(this.tokens, mention.to, this.words) ||
      mention.partOf === 'anaphor' ||
      this.opensPart(previous.to, mention.from) ||
      opensBefore(this.tokens, mention.from, this.words)
    );
  }
}
