/** The bodies and people of a sentence that may have done it: "unidentified gunmen", "the army", the owner of an air strike. */
import type { ExtractContext } from '../context.ts';
import type { SentenceReading } from '../reading.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { type AgentSide, capitalRun, DoerWords } from './perpetrator-words.ts';

export interface Agent {
  /** tokens of the agent's own words, `to` exclusive */
  from: number;
  to: number;
  /** tokens up to the deed or weapon that it owns: "[rebel] mortar attack"; else `to` */
  phraseTo: number;
  side: AgentSide;
  /** a deed or weapon of its own follows: "Israeli air strikes" */
  owns: boolean;
  /** a country by its name: acts only where it stands right before its verb */
  country: boolean;
  /** the word before, in lower case */
  before: string;
}

interface Reader {
  tokens: readonly Token[];
  words: DoerWords;
  lexicon: Lexicon;
  context: ExtractContext;
  /** tokens of times, and of places after a preposition: they belong to no agent */
  apart: ReadonlySet<number>;
  /** a headline in which every word has a capital */
  titled: boolean;
}

const LONGEST = 8;
const HYPHEN = /^[-–‑]$/;
const QUOTE = /^["“”‘’']$/;

/** May the word at `at` stand inside an agent's phrase, before its head? */
function modifies(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token || reader.apart.has(at)) return false;
  if (HYPHEN.test(token.text)) return !token.spaced || !reader.tokens[at + 1]?.spaced;
  if (token.lower === "'s") return reader.tokens[at - 1]?.kind === 'word';
  if (QUOTE.test(token.text)) return reader.tokens[at - 1]?.kind === 'word' && at > 0;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  const { words } = reader;
  if (words.breaks(token.lower)) return false;
  if (words.own.qualities.has(token.lower) || words.sideOf(token.lower) !== null) return true;
  if (words.own.deeds.has(token.lower) || words.own.defences.has(token.lower)) return false;
  // in a headline capitals mark no names
  if (reader.titled) return words.countries.has(token.lower) || reader.context.isGroupName(token.text);
  if (!token.capital && /(?:ed|ing|[^sui]s)$/u.test(token.lower)) return false;
  return reader.lexicon.triggers.at(reader.tokens, at).length === 0;
}

function phraseStart(reader: Reader, head: number): number {
  let from = head;
  while (from > 0 && head - from < LONGEST && modifies(reader, from - 1)) from--;
  while (from < head && (reader.tokens[from]?.kind === 'mark' || reader.tokens[from]?.lower === "'s")) from++;
  const before = reader.tokens[from - 1];
  const article = before !== undefined && reader.lexicon.language.determiners.has(before.lower);
  return article && !reader.tokens[from]?.capital ? from - 1 : from;
}

/** "gunmen [of the Red Front]", "Red Front [(RF)]". */
function tailEnd(reader: Reader, to: number): number {
  const { tokens, words } = reader;
  let end = to;
  const link = words.tailLink(tokens, end);
  if (link > 0) {
    const name = wordAt(tokens, end + link) === 'the' ? end + link + 1 : end + link;
    const run = capitalRun(tokens, name);
    if (run > name) end = run;
  }
  return tokens[end]?.text === '(' && tokens[end + 1]?.capital && tokens[end + 2]?.text === ')' ? end + 3 : end;
}

/** Where the deed or weapon that the words own ends; 0 when none follows: "rebel [mortar attack]", "the group's [raids]". */
function ownedEnd(reader: Reader, to: number, country: boolean): number {
  const { tokens, words } = reader;
  const nouns = country ? words.own.strikes : words.own.attacks;
  let end = wordAt(tokens, to) === "'s" ? to + 1 : to;
  const most = end + 5;
  let found = 0;
  for (; end < most; end++) {
    const word = wordAt(tokens, end);
    if (nouns.has(word)) found = end + 1;
    else if (!words.own.means.has(word) && !words.own.attacks.has(word)) break;
  }
  return found;
}

/** Does the head at the end of a phrase stand by itself, and not before another noun: "police [station]"? */
function standsAlone(reader: Reader, to: number): boolean {
  const { tokens, words, lexicon } = reader;
  const next = tokens[to];
  if (next?.kind !== 'word') return !next || !HYPHEN.test(next.text) || next.spaced;
  if (next.lower === "'s") return false;
  if (words.breaks(next.lower) || words.own.followers.has(next.lower) || /ly$|ed$/u.test(next.lower)) return true;
  if (words.own.deeds.has(next.lower) || words.own.defences.has(next.lower)) return true;
  if (words.tailLink(tokens, to) > 0) return true;
  return lexicon.triggers.at(tokens, to).length > 0 || lexicon.language.determiners.has(next.lower);
}

interface Head {
  to: number;
  side: AgentSide;
  /** counts only with an owner before it or a name after it */
  needs: 'owner' | 'quality' | null;
  country: boolean;
}

function headAt(reader: Reader, at: number): Head | null {
  const { tokens, words, context } = reader;
  const token = tokens[at];
  if (!token || !words.mayDo(token)) return null;
  const side = words.sideOf(token.lower);
  if (side) return { to: at + 1, side, needs: null, country: false };
  if (words.own.members.has(token.lower)) return { to: at + 1, side: 'armed', needs: 'quality', country: false };
  if (words.own.arms.has(token.lower)) return { to: at + 1, side: 'state', needs: 'owner', country: false };
  if (!token.capital) return null;
  const run = capitalRun(tokens, at);
  const name = tokens.slice(at, run).map((t) => t.text);
  if (run > at && context.isGroupName(name.join(' '))) return { to: run, side: 'armed', needs: null, country: false };
  const last = tokens[run - 1]?.lower ?? '';
  if (run - at > 1 && words.own.nameEnds.has(last)) return { to: run, side: 'armed', needs: null, country: false };
  const country = words.countries.has(token.lower) || context.gazetteer.countryOfDemonym(token.text) !== null;
  if (country) return { to: at + 1, side: 'state', needs: null, country: true };
  return words.own.peoples.has(token.lower) ? { to: at + 1, side: 'armed', needs: null, country: true } : null;
}

/** "members of the Front", "masked men", "Ruritanian jets": the words that make an agent of such a head. */
function isMade(reader: Reader, head: Head, from: number, at: number, to: number): boolean {
  if (head.needs === null) return true;
  if (to > head.to) return true;
  const inside = reader.tokens.slice(from, at);
  if (head.needs === 'quality')
    return inside.some((t) => reader.words.own.qualities.has(t.lower) || reader.words.sideOf(t.lower) === 'armed');
  return inside.some(
    (t) =>
      reader.words.sideOf(t.lower) !== null ||
      (t.capital && (reader.context.isGroupName(t.text) || reader.words.countries.has(t.lower))),
  );
}

function agentAt(reader: Reader, at: number): Agent | null {
  const { tokens } = reader;
  const head = headAt(reader, at);
  if (!head) return null;
  if (head.country && reader.apart.has(at)) return null;
  const to = head.country ? head.to : tailEnd(reader, head.to);
  const owned = ownedEnd(reader, to, head.country);
  const start = phraseStart(reader, at);
  const from = head.country ? at : start;
  if (owned === 0 && !head.country && !standsAlone(reader, to)) return null;
  if (!isMade(reader, head, from, at, to)) return null;
  // "a [rebel] attack": the article is the attack's
  const bare =
    owned > 0 && wordAt(tokens, to) !== "'s" && reader.lexicon.language.determiners.has(wordAt(tokens, from));
  const nameOnly = bare || (tokens[from]?.lower === 'the' && tokens[from + 1]?.capital) ? from + 1 : from;
  return {
    from: nameOnly,
    to,
    phraseTo: owned || to,
    side: head.side,
    owns: owned > 0,
    country: head.country && owned === 0,
    before: beforeOf(tokens, start, reader),
  };
}

/** The word that governs the phrase; an article between them is stepped over. */
function beforeOf(tokens: readonly Token[], from: number, reader: Reader): string {
  const word = wordAt(tokens, from - 1);
  return reader.lexicon.language.determiners.has(word) ? wordAt(tokens, from - 2) : word;
}

/** "Suicide bombers and gunmen", "the army and the police": one doer. */
function joined(tokens: readonly Token[], agents: readonly Agent[], and: ReadonlySet<string>): Agent[] {
  const out: Agent[] = [];
  for (const agent of agents) {
    const last = out.at(-1);
    const link = last ? tokens.slice(last.to, agent.from) : [];
    const tight = link.length > 0 && link.length <= 2 && link.every((t) => and.has(t.lower));
    if (last && tight && !last.owns && !last.country && !agent.country && last.side === agent.side)
      out[out.length - 1] = { ...agent, from: last.from, before: last.before };
    // "between the army and rebels": one word governs both
    else out.push(last && tight ? { ...agent, before: last.before } : agent);
  }
  return out;
}

/** The agents of a sentence in their order; read once. */
export const agentsOf = (reading: SentenceReading, context: ExtractContext): readonly Agent[] =>
  reading.kept(readAgents, () => readAgents(reading, context));

function readAgents(reading: SentenceReading, context: ExtractContext): readonly Agent[] {
  const { tokens } = reading.sentence;
  const words = DoerWords.of(context.language);
  if (!tokens.some((token) => words.mayDo(token))) return [];
  const apart = new Set<number>();
  // "in a [US] air strike" is no place
  const arms = (word: string): boolean => HYPHEN.test(word) || words.own.means.has(word) || words.own.strikes.has(word);
  const ownsNone = (to: number): boolean => wordAt(tokens, to) !== "'s" && !arms(tokens[to]?.text ?? '');
  const places = reading.places.filter(
    (p) => words.own.governors.has(p.preposition ?? '') && p.preposition !== words.own.by && ownsNone(p.to),
  );
  for (const span of [...reading.periods, ...places]) for (let i = span.from; i < span.to; i++) apart.add(i);
  const { titled } = reading.sentence;
  const reader: Reader = { tokens, words, lexicon: context.lexicon, context, apart, titled };
  const agents: Agent[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const agent = agentAt(reader, at);
    if (!agent) continue;
    const last = agents.at(-1);
    // the longer phrase holds the shorter: "Pakistani [security forces]"
    if (last && agent.from <= last.from) agents.pop();
    else if (last && agent.from < last.phraseTo) continue;
    agents.push(agent);
    at = Math.max(at, agent.to - 1);
  }
  return joined(tokens, agents, words.own.joints);
}
