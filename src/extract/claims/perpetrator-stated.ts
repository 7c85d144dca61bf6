/** Who did it, as a claim's own sentence says: ordered rules over the agents of the sentence. */
import type { Status } from '../../model/words.ts';
import type { ExtractContext } from '../context.ts';
import type { Link } from '../links/link.ts';
import type { SentenceReading } from '../reading.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { type Agent, agentsOf } from './perpetrator-agents.ts';
import type { Doer, Scene } from './perpetrator-scene.ts';
import { DoerWords } from './perpetrator-words.ts';

/** tokens from a doer to his deed: "gunmen on motorcycles stormed" */
const TO_DEED = 9;
/** tokens from a casualty wording to the "by" of its doer */
const TO_BY = 14;

export function sceneOf(link: Link, reading: SentenceReading, context: ExtractContext, status: Status): Scene {
  const { tokens } = reading.sentence;
  const words = DoerWords.of(context.language);
  const agents = agentsOf(reading, context).filter(
    (agent) => ownsUp({ tokens, words }, agent) || !reading.frames.some((f) => speaks(agent, f)),
  );
  return { link, reading, context, status, agents, tokens, words };
}

function speaks(agent: Agent, frame: { from: number; to: number }): boolean {
  return agent.from >= frame.from && agent.to <= frame.to;
}

/** Is the agent one of those to whom it happened? */
function isVictim(agent: Agent, { reading }: Scene): boolean {
  return (
    !agent.owns &&
    reading.links.some((l) => l.mention.kind !== 'bare' && agent.from < l.mention.to && l.mention.from < agent.to)
  );
}

/** A side does not strike its own, unless the words say so outright. */
export function opposes(agent: Agent, status: Status): boolean {
  if (agent.side === 'armed') return status !== 'armed group';
  return agent.side !== 'state' || status !== 'security forces';
}

export const isBreak = (token: Token | undefined): boolean => token?.text === ';' || token?.text === ':';

function broken(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(isBreak);
}

/** A country's name acts only right before its verb: "Ruritania struck a school". */
function acts({ tokens, words, context }: Pick<Scene, 'tokens' | 'words' | 'context'>, agent: Agent): boolean {
  if (!agent.country) return true;
  let at = agent.to;
  while (context.language.auxiliaries.has(wordAt(tokens, at)) || words.own.fillers.has(wordAt(tokens, at))) at++;
  return words.own.deeds.has(wordAt(tokens, at)) && !context.language.passives.has(wordAt(tokens, at - 1));
}

/** Only adverbs, auxiliaries, a mark or a relative between the phrase and its verb. */
function rightBefore(scene: Scene, agent: Agent, verb: number): boolean {
  if (agent.phraseTo > verb || verb - agent.phraseTo > 5) return false;
  const { auxiliaries } = scene.context.language;
  const between = scene.tokens.slice(agent.phraseTo, verb);
  return between.every(
    (t) => auxiliaries.has(t.lower) || scene.words.own.fillers.has(t.lower) || t.lower.endsWith('ly') || t.text === ')',
  );
}

/** Where the clause of the verb begins: after a semicolon, a verb of saying, "when", or ", and" with a doer of its own. */
function clauseStart(scene: Scene, verb: number): number {
  const { tokens, words, context } = scene;
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token) continue;
    if (isBreak(token) || token.text === '—') return i + 1;
    if (words.own.openers.has(token.lower) && i < verb - 1) return i + 1;
    if (context.language.responsibility.words.saying.has(token.lower)) return i + 1;
    const fresh = token.lower === 'and' && tokens[i - 1]?.text === ',';
    if (fresh && scene.agents.some((a) => a.from - i <= 2 && a.from > i)) return i + 1;
  }
  return 0;
}

/** The verb whose subject did it: "[killed] 12", "[left] 12 dead"; null for "12 were killed". */
export function activeVerb({ link, tokens, words, context }: Scene): number | null {
  const { trigger, mention } = link;
  if (!trigger) return null;
  if (trigger.rows.some((row) => words.own.losses.has(row.id))) return null;
  if (mention.from >= trigger.to) {
    // "militants killed by the forces number 197", "seventeen lost their lives along with an official"
    const apart = words.own.reduced.has(wordAt(tokens, trigger.to)) || trigger.rows.every((r) => r.take === 'subject');
    return trigger.passive || apart ? null : trigger.groupFrom;
  }
  // "[left] five dead", "[beat] five men to death"
  const split = trigger.from >= mention.to && !trigger.passive;
  for (let i = mention.from - 1; i >= 0 && i >= mention.from - 5; i--) {
    const word = wordAt(tokens, i);
    // "two were killed and [three] injured": what stands before "and" has objects of its own
    if (words.own.joints.has(word) && !context.language.determiners.has(word)) return null;
    if (words.own.leaving.has(word) || (split && words.own.deeds.has(word))) return i;
  }
  return null;
}

function subject(scene: Scene): Doer | null {
  const verb = activeVerb(scene);
  if (verb === null) return null;
  const { own } = scene.words;
  const near = scene.agents.find((a) => rightBefore(scene, a, verb));
  if (near && !isVictimOf(near, scene) && !(own.governors.has(near.before) && !near.owns && !tailed(scene, near)))
    return { agent: near, rule: near.owns ? 'perpetrator.owner' : 'perpetrator.subject' };
  const start = clauseStart(scene, verb);
  const free = scene.agents.filter(
    (a) =>
      a.from >= start && a.phraseTo <= verb && acts(scene, a) && !own.governors.has(a.before) && !isVictim(a, scene),
  );
  const first = free.find((a) => !follows(scene, a, own.deeds) && !follows(scene, a, own.defences));
  return first ? { agent: first, rule: first.owns ? 'perpetrator.owner' : 'perpetrator.subject' } : null;
}

/** An adjacent subject may be counted itself: "two gunmen killed 12"; it is a victim only of the same wording. */
function isVictimOf(agent: Agent, { reading, link }: Scene): boolean {
  return reading.links.some(
    (l) => l.trigger === link.trigger && agent.from < l.mention.to && l.mention.from < agent.to && !agent.owns,
  );
}

/** "raids by security forces killed 12": under "by" of a deed, so it did it. */
function tailed(scene: Scene, agent: Agent): boolean {
  return agent.before === scene.words.own.by;
}

/** Is the word before the phrase one of these? */
function follows(scene: Scene, agent: Agent, words: ReadonlySet<string>): boolean {
  return words.has(agent.before) && !scene.words.own.openers.has(agent.before);
}

/** "12 were killed [by gunmen]", "[at the hands of] the army". */
function byAgent(scene: Scene): Doer | null {
  const { link, tokens, words } = scene;
  const after = link.trigger?.to ?? link.mention.to;
  for (const agent of scene.agents) {
    if (agent.owns && !agent.country && agent.before !== words.own.by) continue;
    if (isVictim(agent, scene)) continue;
    const at = prepositionBefore(scene, agent);
    const hands = words.own.hands.some((phrase) => phrase.every((word, i) => wordAt(tokens, at - 1 + i) === word));
    if (hands) return { agent, rule: 'perpetrator.hands' };
    if (wordAt(tokens, at) !== words.own.by || words.own.told.has(wordAt(tokens, at - 1))) continue;
    if (at < after || at - after > TO_BY || broken(tokens, after, at)) continue;
    const between = tokens.slice(after, at);
    if (between.some((t) => scene.context.language.responsibility.words.saying.has(t.lower))) continue;
    return { agent, rule: 'perpetrator.by' };
  }
  return null;
}

function prepositionBefore({ tokens, context }: Scene, agent: Agent): number {
  const before = agent.from - 1;
  return context.language.determiners.has(wordAt(tokens, before)) ? before - 1 : before;
}

/** "survivors of Ruritanian shelling" name no doer of this; "the third day of Ruritanian shelling" does. */
function excludes({ tokens, words }: Scene, agent: Agent): boolean {
  if (!words.own.notBy.has(agent.before)) return false;
  // "fell to rebel fire", "the third day of shelling"
  const at = words.own.notBy.has(wordAt(tokens, agent.from - 1)) ? agent.from - 2 : agent.from - 3;
  return !words.own.spells.has(wordAt(tokens, at));
}

/** The doer of a deed that the sentence names: "in a rebel attack", "shelling by the army", "blamed on bandits". */
function deedNoun(scene: Scene): Doer[] {
  const { tokens, words } = scene;
  return scene.agents.flatMap((agent) => {
    if (agent.owns)
      return excludes(scene, agent) || !opposes(agent, scene.status) ? [] : [{ agent, rule: 'perpetrator.owner' }];
    if (isVictim(agent, scene) || !opposes(agent, scene.status)) return [];
    const at = prepositionBefore(scene, agent);
    const word = wordAt(tokens, at);
    const onto =
      words.own.onto.has(word) && tokens.slice(Math.max(0, at - 9), at).some((t) => words.own.blamed.has(t.lower));
    if (onto || words.own.blaming.has(word)) return [{ agent, rule: 'perpetrator.blamed' }];
    if (word === 'of' && words.own.weapons.has(wordAt(tokens, at - 1))) return [{ agent, rule: 'perpetrator.owner' }];
    if ((word !== words.own.by && word !== 'from') || words.own.told.has(wordAt(tokens, at - 1))) return [];
    if (words.own.claiming.has(wordAt(tokens, at - 1)) && !claimedBy(tokens, agent, words)) return [];
    const early = tokens.slice(Math.max(0, at - 8), at);
    const did = early.some((t) => words.own.attacks.has(t.lower) || words.own.deeds.has(t.lower));
    return did ? [{ agent, rule: 'perpetrator.deed-by' }] : [];
  });
}

/** words from the noun for a fight to those who fought in it */
const TO_FIGHT = 4;

/** "in a gunfight with the army", "in clashes between rebels and the army": the side that is not the victims' own. */
function otherSide(scene: Scene): Doer[] {
  const { tokens, words, status } = scene;
  if (status !== 'armed group' && status !== 'security forces') return [];
  return scene.agents
    .filter((agent) => !agent.owns && !isVictim(agent, scene))
    .filter((agent) => opposes(agent, status) || (agent.side === 'armed' && tokens[agent.from]?.capital))
    .filter((agent) => words.own.opponents.has(agent.before))
    .filter((agent) => {
      const early = tokens.slice(Math.max(0, agent.from - TO_FIGHT - 6), agent.from);
      return early.some((t) => words.own.fights.has(t.lower));
    })
    .map((agent) => ({ agent, rule: 'perpetrator.other-side' }));
}

/** "when [gunmen] stormed", "raids that [the army] launched": a doer and his verb in the same sentence. */
function doesDeed(scene: Omit<Scene, 'link'>, agent: Agent): boolean {
  const { tokens, words, context } = scene;
  if (agent.owns || ownsUp(scene, agent)) return true;
  for (let i = agent.to; i < tokens.length && i - agent.to < TO_DEED; i++) {
    const word = wordAt(tokens, i);
    if (isBreak(tokens[i]) || context.language.responsibility.words.saying.has(word)) return false;
    if (i > agent.to && scene.agents.some((a) => a.from === i)) return false;
    if (!words.own.deeds.has(word) && !words.own.defences.has(word)) continue;
    // "militants killed in Dalma"
    if (words.own.reduced.has(wordAt(tokens, i + 1)) && context.lexicon.triggers.at(tokens, i).length > 0) return false;
    const passive = context.language.passives.has(wordAt(tokens, i - 1)) && !word.endsWith('ing');
    return !passive && wordAt(tokens, i - 1) !== 'to';
  }
  return false;
}

/** "claimed by [the Front]", and not "claimed by any group" */
function claimedBy(tokens: readonly Token[], agent: Agent, { own }: DoerWords): boolean {
  const named = tokens.slice(agent.from, agent.to).some((t) => t.capital);
  return named && [2, 3].some((back) => own.claiming.has(wordAt(tokens, agent.from - back)));
}

/** "the attacks, which the Front has claimed", "the Front claimed the attack" */
function ownsUp({ tokens, words }: Pick<Scene, 'tokens' | 'words'>, agent: Agent): boolean {
  // "an ambush claimed by the Front"
  if (agent.before === words.own.by && claimedBy(tokens, agent, words))
    return tokens.slice(Math.max(0, agent.from - 8), agent.from).some((t) => words.own.attacks.has(t.lower));
  let at = agent.to;
  while (at <= agent.to + 2 && !words.own.claiming.has(wordAt(tokens, at))) at++;
  if (at > agent.to + 2) return false;
  const deed = tokens.slice(at + 1, at + 5).some((t) => words.own.attacks.has(t.lower));
  return deed || words.own.relatives.has(agent.before);
}

function deedVerb(scene: Scene): Doer[] {
  return scene.agents
    .filter((a) => !a.owns && !isVictim(a, scene) && attacks(scene, a))
    .map((agent) => ({ agent, rule: 'perpetrator.deed' }));
}

/** Does the agent attack others than its own? Forces that fight an armed group are not told to have killed the civilians. */
export function attacks(scene: Omit<Scene, 'link'>, agent: Agent): boolean {
  const { governors, openers } = scene.words.own;
  if (!opposes(agent, scene.status) || !acts(scene, agent)) return false;
  if (!agent.owns && governors.has(agent.before) && !openers.has(agent.before)) return false;
  if (agent.side === 'state' && scene.status !== 'armed group' && !agent.owns && !harmsOthers(scene)) return false;
  return doesDeed(scene, agent);
}

/** Forces among people, and not before an armed group. */
function harmsOthers({ reading, agents }: Pick<Scene, 'reading' | 'agents'>): boolean {
  if (agents.some((a) => a.side === 'armed')) return false;
  const status = reading.mentions.map((m) => m.row?.status);
  return !status.includes('armed group') && (status.includes('civilian') || status.includes('unknown'));
}

function nearest(scene: Scene, doers: readonly Doer[]): Doer | null {
  const at = scene.link.trigger?.from ?? scene.link.mention.from;
  // "12 died in Dalma; the governor blamed the Front"
  const far = ({ agent, rule }: Doer): number =>
    Math.abs(agent.from - at) +
    (rule !== 'perpetrator.blamed' && broken(scene.tokens, Math.min(at, agent.from), Math.max(at, agent.from))
      ? 100
      : 0);
  const [best] = [...doers].sort((a, b) => far(a) - far(b));
  return best && far(best) < 100 ? best : null;
}

/** The doer that the sentence itself gives; null when it gives none. */
export function statedDoer(scene: Scene): Doer | null {
  if (scene.agents.length === 0) return null;
  return (
    byAgent(scene) ??
    subject(scene) ??
    nearest(scene, deedNoun(scene)) ??
    nearest(scene, deedVerb(scene)) ??
    nearest(scene, otherSide(scene))
  );
}
