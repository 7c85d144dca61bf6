/** Links people mentions to what happened to them, by ordered rules over one sentence. */
import type { TriggerRow } from '../model/language.ts';
import type { Outcome } from '../model/words.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import type { Trigger } from './triggers.ts';

export interface Link {
  mention: Mention;
  outcome: Outcome;
  /** rules that made the link */
  rules: string[];
  trigger: Trigger | null;
  /** the figure that this one is inside of, by position among the sentence's links */
  parent: Link | null;
  /** the parent's parts are stated to be all of it */
  complete: boolean;
  /** the words that tell who a bare number's people are */
  who?: Mention;
  /** the agent of an active wording, as tokens */
  agent: { from: number; to: number } | null;
}

const JOINTS = new Set([',', 'and', '&', 'plus', 'besides', 'or', '–', '—', '-', '/']);
const LONG_JOINTS = [
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['together', 'with'],
  ['in', 'addition', 'to'],
];
const PART_OPENERS = [
  ['including'],
  ['among', 'them'],
  ['among', 'whom'],
  ['of', 'whom'],
  ['of', 'them'],
  ['include'],
  ['includes'],
  ['included'],
  ['amongst', 'them'],
  ['of', 'which'],
  ['comprising'],
  ['most', 'of', 'them'],
];

const startsWith = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[at + i]?.lower === word);

/** Tokens from..to are nothing but a coordination. */
function joined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to < from || to - from > 4) return false;
  let i = from;
  let seen = false;
  while (i < to) {
    const long = LONG_JOINTS.find((words) => startsWith(tokens, i, words));
    if (long) i += long.length;
    else if (JOINTS.has(tokens[i]?.lower ?? '')) i++;
    else if (
      seen &&
      /^(?:of|also|another|then|a|the|further|its|his|her|their|with|them|at|least|some|about|around|nearly)$/.test(
        tokens[i]?.lower ?? '',
      )
    )
      i++;
    else return false;
    seen = true;
  }
  return seen;
}

/** "including", ", among them": the mention that begins at `at` is part of what stands before. */
function opensPart(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[from]?.text === '(' && at === from + 1) return true;
  for (let i = from; i <= at && i < from + 4; i++) {
    const opener = PART_OPENERS.find((words) => startsWith(tokens, i, words) && i + words.length <= at);
    if (opener) return at - (i + opener.length) <= 2;
    if (!/^[,(–—-]$/.test(tokens[i]?.lower ?? '')) return false;
  }
  return false;
}

const GAP =
  /ly$|^(?:more|been|others?|also|still|now|had|have|has|were|was|are|is|be|being|to|have|at|least|already|all|who|that|which|reportedly|feared|of|their|own|left|found|reported|confirmed|would|may|might|could)$/;

/** ", three suicide bombers among them", "two women included": a part by the words after it. */
function closesPart(tokens: readonly Token[], at: number): boolean {
  return (
    startsWith(tokens, at, ['among', 'them']) ||
    startsWith(tokens, at, ['among', 'whom']) ||
    tokens[at]?.lower === 'included'
  );
}

class Linker {
  readonly links: Link[] = [];
  /** a bare number and the words that tell who its people are: "15, all security personnel," */
  readonly appositives = new Map<Mention, Mention>();
  readonly #of = new Map<Mention, Link>();
  readonly #tokens: readonly Token[];
  readonly #mentions: readonly Mention[];
  readonly #triggers: readonly Trigger[];

  constructor(sentence: Sentence, mentions: readonly Mention[], triggers: readonly Trigger[]) {
    this.#tokens = sentence.tokens;
    this.#mentions = mentions;
    this.#triggers = triggers;
  }

  /** ", all of one family,": the same people as the mention before. */
  #appositive(previous: Mention, mention: Mention): boolean {
    const words = this.#tokens
      .slice(previous.to, mention.from)
      .map((t) => t.lower)
      .join(' ');
    return (
      /^, (?:all|most|mostly|both|each)(?: of| from| of them)?(?: \p{L}+){0,2}$/u.test(words) ||
      (words === ',' && /^(?:all|mostly)$/.test(this.#tokens[mention.from]?.lower ?? ''))
    );
  }

  linkOf(mention: Mention): Link | undefined {
    return this.#of.get(mention);
  }

  add(
    mention: Mention,
    outcome: Outcome,
    trigger: Trigger | null,
    rules: string[],
    parent: Link | null = null,
  ): Link | null {
    if (mention.notPeople && mention.row === null) return null;
    if (this.#of.has(mention)) return null;
    const link: Link = { mention, outcome, trigger, rules, parent, complete: false, agent: null };
    this.links.push(link);
    this.#of.set(mention, link);
    return link;
  }

  #fits(mention: Mention, row: TriggerRow): boolean {
    if (
      row.heads?.includes('lives') &&
      /^(?:their|his|her|its) (?:lives|life)$/.test(
        `${this.#tokens[mention.to]?.lower} ${this.#tokens[mention.to + 1]?.lower}`,
      )
    )
      return !mention.notPeople;
    if (row.heads) return row.heads.includes(mention.head ?? '');
    if (row.known)
      return (
        mention.row !== null ||
        mention.head === 'own' ||
        (mention.head !== null &&
          mention.inner === null &&
          mention.kind === 'counted' &&
          !mention.notPeople &&
          row.take === 'subject')
      );
    return !mention.notPeople;
  }

  /** The mention right after a trigger: "killed [at least] 12 soldiers". */
  after(trigger: Trigger, reach = 1): Mention | null {
    const mention = this.#mentions.find((m) => m.from >= trigger.to);
    if (!mention || mention.from - trigger.to > reach + 2) return null;
    for (let i = trigger.to; i < mention.from; i++) {
      if (
        !/^(?:the|a|an|all|as|another|additional|further|estimated|total|around|nearly|least|“|"|‘|some|one|of|at|least|up|to|its|his|her|their|what|it|called|said|were|so|far|also)$/.test(
          this.#tokens[i]?.lower ?? '',
        )
      )
        return null;
    }
    return mention;
  }

  /** The mention before a trigger's verb group, over a short gap. */
  before(trigger: Trigger, row: TriggerRow): Mention | null {
    for (let k = this.#mentions.length - 1; k >= 0; k--) {
      const mention = this.#mentions[k];
      if (!mention || mention.to > trigger.groupFrom) continue;
      if (!this.#reaches(mention.to, trigger.groupFrom, row.known ? 2 : 9)) return null;
      return mention;
    }
    return null;
  }

  #reaches(from: number, to: number, most: number): boolean {
    let gap = 0;
    for (let i = from; i < to; i++) {
      const token = this.#tokens[i];
      if (!token) return false;
      if (token.lower === ';' || token.lower === ':') return false;
      const trigger = this.#triggers.find((t) => t.from <= i && i < t.to);
      if (trigger && !trigger.passive && trigger.rows[0]?.take !== 'subject') return false;
      if (!GAP.test(token.lower)) gap++;
    }
    return gap <= most;
  }

  /** Gives the outcome to a mention and to all that are coordinated with it, leftwards. */
  takeLeft(first: Mention, trigger: Trigger, row: TriggerRow): boolean {
    let index = this.#mentions.indexOf(first);
    let chain: Mention[] = [];
    for (let mention: Mention | undefined = first; mention; mention = this.#mentions[--index]) {
      if (this.#of.has(mention)) break;
      chain.unshift(mention);
      const previous = this.#mentions[index - 1];
      if (!previous) break;
      if (this.#appositive(previous, mention)) {
        chain = chain.slice(1);
        if (previous.head === null || /^(?:people|persons|members)$/.test(previous.head))
          this.appositives.set(previous, mention);
      } else if (!this.#coordinated(previous, mention)) break;
    }
    return this.#chain(chain, trigger, row, 'link.subject');
  }

  #coordinated(previous: Mention, mention: Mention): boolean {
    const anaphor = mention.partOf === 'anaphor' && mention.from - previous.to <= 2;
    return (
      anaphor || joined(this.#tokens, previous.to, mention.from) || opensPart(this.#tokens, previous.to, mention.from)
    );
  }

  takeRight(first: Mention, trigger: Trigger, row: TriggerRow): boolean {
    let index = this.#mentions.indexOf(first);
    const chain: Mention[] = [first];
    for (let next = this.#mentions[++index]; next; next = this.#mentions[++index]) {
      const last = chain[chain.length - 1] as Mention;
      if (this.#of.has(next)) break;
      const part = opensPart(this.#tokens, last.to, next.from);
      if (!part && !joined(this.#tokens, last.to, next.from)) break;
      if (!part && this.isSubject(next)) break;
      chain.push(next);
    }
    return this.#chain(chain, trigger, row, 'link.object');
  }

  /** "and 12 wounded", "and 3 were injured": the mention belongs to the wording after it. */
  isSubject(mention: Mention): boolean {
    const trigger = this.#triggers.find((t) => t.from >= mention.to);
    if (!trigger || trigger.rows[0]?.take === 'object') return false;
    for (let i = mention.to; i < trigger.from; i++) {
      if (!GAP.test(this.#tokens[i]?.lower ?? '')) return false;
    }
    return true;
  }

  #chain(chain: Mention[], trigger: Trigger, row: TriggerRow, rule: string): boolean {
    let parent: Link | null = null;
    let open = false;
    let any = false;
    chain.forEach((mention, i) => {
      const previous = chain[i - 1];
      const bracket = previous && this.#tokens[previous.to]?.text === '(';
      if (bracket) parent = this.#of.get(previous) ?? parent;
      const trailing = previous && closesPart(this.#tokens, mention.to);
      if (previous && (trailing || mention.partOf === 'anaphor' || opensPart(this.#tokens, previous.to, mention.from)))
        open = true;
      else if (previous && !joined(this.#tokens, previous.to, mention.from)) open = false;
      if (!this.#fits(mention, row)) return;
      const link = this.add(
        mention,
        mention.inner && mention.inner !== 'casualties' && row.take === 'object' && row.id === 'killed.lives'
          ? 'killed'
          : row.outcome,
        trigger,
        [row.id, rule],
        open ? parent : null,
      );
      if (!link) return;
      any = true;
      if (!open) parent = link;
    });
    return any;
  }
}

function voice(linker: Linker, trigger: Trigger, row: TriggerRow): boolean {
  const right = linker.after(trigger);
  const left = linker.before(trigger, row);
  if (row.take === 'subject') {
    return left !== null && linker.takeLeft(left, trigger, row);
  }
  if (row.take === 'object') return right !== null && linker.takeRight(right, trigger, row);
  if (row.take === 'either') {
    const free = right !== null && linker.linkOf(right) === undefined;
    if (!trigger.passive && free && right) {
      if (linker.takeRight(right, trigger, row)) return true;
    }
    if (!trigger.perfect || trigger.passive) return left !== null && linker.takeLeft(left, trigger, row);
  }
  return false;
}

/** Numbers near a toll word: "the death toll rose to 45". */
function tollNumber(
  linker: Linker,
  trigger: Trigger,
  row: TriggerRow,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): boolean {
  const next = mentions.filter((m) => m.from >= trigger.to && m.count && m.from - trigger.to <= 14 && !m.notPeople);
  const previous = mentions.find(
    (m) =>
      m.to === trigger.from &&
      m.count &&
      m.kind !== 'implicit' &&
      !(m.count.qualifier === 'none' && /toll/.test(tokens[trigger.to - 1]?.lower ?? '')),
  );
  if (previous) return linker.add(previous, row.outcome, trigger, [row.id, 'link.number-before']) !== null;
  for (const mention of next) {
    const before = tokens[mention.from - 1]?.lower ?? '';
    const verb =
      /^(?:to|at|of|is|was|stands|stood|reached|reaches|reaching|hit|hits|passed|exceeded|exceeds|now|:|rose|climbed|–|-|—|into|the|as|surpassed|topped|from)$/.test(
        before,
      );
    if (verb && linker.linkOf(mention) === undefined)
      return linker.add(mention, row.outcome, trigger, [row.id, 'link.toll']) !== null;
  }
  return false;
}

/** "three of them were women", "eight of them children", "(5 women and 3 children)". */
function parts(linker: Linker, mentions: readonly Mention[], tokens: readonly Token[]): void {
  mentions.forEach((mention, i) => {
    if (linker.linkOf(mention)) return;
    const previous = mentions
      .slice(0, i)
      .reverse()
      .find((m) => linker.linkOf(m) !== undefined);
    const whole = previous ? linker.linkOf(previous) : undefined;
    if (!previous || !whole) return;
    const bracketed = tokens[mention.from - 1]?.text === '(';
    const parent = bracketed ? whole : (whole.parent ?? whole);
    const anaphor = mention.partOf === 'anaphor';
    const opened = opensPart(tokens, previous.to, mention.from);
    const past = Math.max(previous.to, whole.trigger && whole.trigger.from >= previous.to ? whole.trigger.to : 0);
    const colon = tokens[mention.from - 1]?.text === ':' && mention.kind === 'counted';
    const listed =
      colon || (/^[:(–—-]$/.test(tokens[past]?.lower ?? '') && mention.from >= past && mention.from - past <= 2);
    const goesOn = whole.parent !== null && joined(tokens, previous.to, mention.from);
    if (!(anaphor || opened || listed || goesOn)) return;
    if (!mention.count || mention.notPeople) return;
    linker.add(
      mention,
      parent.outcome,
      null,
      [anaphor ? 'part.of-them' : opened ? 'part.including' : listed ? 'part.list' : 'part.coordinated'],
      parent,
    );
  });
}

/** Figures whose own words say what happened: "12 deaths", "three dead civilians". */
function innerOutcomes(linker: Linker, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    if (mention.inner && mention.count && mention.kind !== 'implicit' && !linker.linkOf(mention))
      linker.add(mention, mention.inner, null, ['link.inner']);
  }
}

/** "were killed and 12 wounded", "abducted and later killed": a second wording over the same people. */
function shared(
  linker: Linker,
  trigger: Trigger,
  previous: Trigger | undefined,
  tokens: readonly Token[],
): Link | null {
  if (!previous || !joined(tokens, previous.to, trigger.groupFrom)) return null;
  const link = linker.links.find((l) => l.trigger === previous && l.parent === null);
  return link ?? null;
}

const WITH = [
  ['along', 'with'],
  ['together', 'with'],
  ['and', 'with', 'them'],
  ['with', 'them'],
  ['as', 'were'],
  ['as', 'did'],
  ['as', 'have'],
  ['as', 'had'],
  ['and', 'so', 'have'],
  ['and', 'so', 'did'],
  ['so', 'have'],
  ['so', 'did'],
  ['as', 'well', 'as'],
  ['in', 'addition', 'to'],
];

/** "died along with 15 soldiers", "as did 22 policemen", "were killed, and 36 civilians": more people of the same wording. */
function addedPeople(linker: Linker, mentions: readonly Mention[], tokens: readonly Token[]): void {
  for (const mention of mentions) {
    if (linker.linkOf(mention) || !mention.count || mention.notPeople || mention.head === null) continue;
    const last = linker.links.filter((l) => l.mention.to <= mention.from && l.parent === null).at(-1);
    const trigger = last?.trigger;
    if (!last || !trigger) continue;
    const row = trigger.rows[0] ?? {
      id: 'killed.number-of',
      outcome: last.outcome,
      take: 'number' as const,
      forms: [],
      example: '',
    };
    const led = WITH.some((words) =>
      [0, 1, 2].some(
        (gap) =>
          startsWith(tokens, mention.from - words.length - gap, words) &&
          tokens.slice(mention.from - gap, mention.from).every((t) => t.kind === 'word'),
      ),
    );
    const direct = trigger.to <= mention.from && joined(tokens, trigger.to, mention.from);
    if ((led || direct) && !linker.isSubject(mention))
      linker.takeRight(mention, trigger, { ...row, outcome: last.outcome, id: row.id });
  }
}

const TOLL_NOUNS = new Set(['number', 'toll', 'total', 'tally', 'dead', 'figure', 'count']);
const TOLL_VERBS =
  /^(?:to|at|as|is|was|are|were|stand|stands|stood|numbered|number|reached|of|now|:|exceeded|exceeds|passed|topped|hit|be|being)$/;

/** "the number of rebels killed has gone up to 108", "it gave the civilian dead as 18", "taking to 177 the number ...". */
function numberOf(
  linker: Linker,
  mentions: readonly Mention[],
  triggers: readonly Trigger[],
  tokens: readonly Token[],
): void {
  tokens.forEach((token, i) => {
    if (
      !TOLL_NOUNS.has(token.lower) ||
      (token.lower === 'dead' &&
        !/^(?:the|its|their|his|civilian|military|confirmed|\p{L}+ian)$/u.test(tokens[i - 1]?.lower ?? ''))
    )
      return;
    const trigger = triggers.find(
      (t) => t.from >= i && t.from - i <= 12 && t.rows.some((r) => r.take !== 'number' || r.outcome === 'killed'),
    );
    const outcome: Outcome | undefined =
      token.lower === 'dead' || tokens[i - 1]?.lower === 'death'
        ? 'killed'
        : token.lower === 'toll'
          ? 'killed'
          : trigger?.outcome;
    if (!outcome) return;
    const who = mentions.find(
      (m) => (m.kind === 'bare' || m.kind === 'implicit') && m.from >= i - 2 && m.from - i <= 10,
    );
    const place = (m: Mention): boolean =>
      TOLL_VERBS.test(tokens[m.from - 1]?.lower ?? '') && m.count !== null && m.kind !== 'implicit' && !m.notPeople;
    const figure =
      mentions.find((m) => m.from > i && m.from - i <= 20 && place(m)) ??
      mentions.findLast((m) => m.to <= i && i - m.to <= 2 && tokens[m.from - 1]?.lower === 'to' && m.count !== null);
    if (!figure || linker.linkOf(figure)) return;
    if (
      figure.head === null &&
      who &&
      who !== figure &&
      who.to <= Math.max(figure.from, i + 6) &&
      (who.from < figure.from || figure.to <= i)
    )
      linker.appositives.set(figure, who);
    const used = trigger ?? { from: i, to: i + 1, rows: [], outcome, passive: false, perfect: false, groupFrom: i };
    linker.takeRight(figure, used, { id: 'killed.number-of', outcome, take: 'number', forms: [], example: '' });
  });
}

/** "Militants killed by the forces number 197": the verb before the figure, the people and the wording before it. */
function numberVerb(
  linker: Linker,
  mentions: readonly Mention[],
  triggers: readonly Trigger[],
  tokens: readonly Token[],
): void {
  for (const figure of mentions) {
    if (!figure.count || !/^number(?:s|ed)?$/.test(tokens[figure.from - 1]?.lower ?? '') || linker.linkOf(figure))
      continue;
    const trigger = triggers.findLast((t) => t.to <= figure.from);
    const who = mentions.find((m) => m.kind === 'bare' && m.to <= figure.from);
    if (!trigger) continue;
    if (figure.head === null && who) linker.appositives.set(figure, who);
    linker.takeRight(figure, trigger, {
      id: 'killed.number-verb',
      outcome: trigger.outcome,
      take: 'number',
      forms: [],
      example: '',
    });
  }
}

/** "Killed in the attacks were 33 civilians and 17 soldiers". */
function inverted(
  linker: Linker,
  mentions: readonly Mention[],
  triggers: readonly Trigger[],
  tokens: readonly Token[],
): void {
  const trigger = triggers[0];
  const row = trigger?.rows.find((r) => r.take === 'either' || r.take === 'subject');
  if (!trigger || !row || trigger.from > 2) return;
  const figure = mentions.find(
    (m) => m.from > trigger.to && /^(?:were|was|are|is)$/.test(tokens[m.from - 1]?.lower ?? ''),
  );
  if (figure && !linker.linkOf(figure) && figure.count) linker.takeRight(figure, trigger, row);
}

/** "Three suicide bombers were among the 92", "which listed three bombers among the dead". */
function amongOthers(linker: Linker, mentions: readonly Mention[], tokens: readonly Token[]): void {
  for (const mention of mentions) {
    if (linker.linkOf(mention) || !mention.count || mention.notPeople) continue;
    const words = tokens
      .slice(mention.to, mention.to + 5)
      .map((t) => t.lower)
      .join(' ');
    if (mention.kind !== 'counted') continue;
    if (/^(?:(?:were|was|are|is) )?among (?:the (?:dead|killed|victims|slain|\d)|those killed)/.test(words)) {
      linker.add(mention, 'killed', null, ['part.among']);
    }
  }
}

/** All links of a sentence. */
export function linkSentence(sentence: Sentence, mentions: readonly Mention[], triggers: readonly Trigger[]): Link[] {
  const { tokens } = sentence;
  const linker = new Linker(sentence, mentions, triggers);
  const extra: Link[] = [];
  numberOf(linker, mentions, triggers, tokens);
  triggers.forEach((trigger, i) => {
    const row = trigger.rows.find((r) =>
      r.take === 'number' ? tollNumber(linker, trigger, r, mentions, tokens) : voice(linker, trigger, r),
    );
    if (row) return;
    const twin = shared(linker, trigger, triggers[i - 1], tokens);
    if (twin && trigger.outcome !== twin.outcome)
      extra.push({ ...twin, outcome: trigger.outcome, trigger, rules: [trigger.rows[0]?.id ?? '', 'link.shared'] });
  });
  inverted(linker, mentions, triggers, tokens);
  numberVerb(linker, mentions, triggers, tokens);
  addedPeople(linker, mentions, tokens);
  amongOthers(linker, mentions, tokens);
  innerOutcomes(linker, mentions);
  parts(linker, mentions, tokens);
  const label = mentions.find((m) => m.kind === 'bare' && m.from <= 1);
  for (const link of linker.links) {
    if (label && link.mention.head === null && tokens.slice(label.to, link.mention.from).at(-1)?.text === ':')
      linker.appositives.set(link.mention, label);
    const who = linker.appositives.get(link.mention);
    if (who) link.who = who;
  }
  return [...linker.links, ...extra].sort((a, b) => a.mention.from - b.mention.from);
}
