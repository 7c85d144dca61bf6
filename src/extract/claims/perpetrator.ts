/** Who harmed a claim's people: as its sentence says, else inferred from what the report told before. */
import type { Victims } from '../../model/claim.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import type { Outcome, Status } from '../../model/words.ts';
import type { ExtractContext } from '../context.ts';
import type { Link } from '../links/link.ts';
import type { SentenceReading } from '../reading.ts';
import { type Agent, agentsOf } from './perpetrator-agents.ts';
import { saysOfItself } from './perpetrator-self.ts';
import { attacks, sceneOf, statedDoer } from './perpetrator-stated.ts';
import { DoerWords } from './perpetrator-words.ts';

export interface Perpetrator {
  words: string;
  stated: boolean;
  rule: string;
}

/** What is done to people by someone; the dead are found and the wounded treated by those who did it not. */
const DONE: ReadonlySet<Outcome> = new Set(['killed', 'injured', 'casualties', 'abducted', 'captured']);

const wordsOf = (agent: Agent, { sentence, source }: SentenceReading): string | null => {
  const first = sentence.tokens[agent.from];
  const last = sentence.tokens[agent.to - 1];
  return first && last ? source.slice(first.start, last.end) : null;
};

/** sentences back to the attack that civilians fell in */
const BACK = 3;

/** What is known of the claim beside its link. */
export interface Told {
  victims: Victims;
  outcome: Outcome;
  speaker: string | null;
}

/** The same people fell to the same hands, where the draft's own sentence names nobody. */
export function carryPerpetrator(draft: ClaimDraft, source: ClaimDraft): void {
  if (draft.basis.perpetrator?.stated || source.perpetrator === null || !DONE.has(draft.outcome)) return;
  draft.perpetrator = source.perpetrator;
  draft.basis.perpetrator = { stated: false, rule: 'perpetrator.carried' };
}

export class Perpetrators {
  readonly #readings: readonly SentenceReading[];
  readonly #context: ExtractContext;
  readonly #words: DoerWords;
  /** attackers of a sentence, by its number and whom they strike */
  readonly #found = new Map<string, Agent | null>();
  /** forces that the report tells of, by sentence; read when first asked for */
  #forcesTold: { words: string; index: number }[] | null = null;
  /** by direction and whom they strike: the attackers nearest to each sentence */
  readonly #nearestOf = new Map<string, (string | null)[]>();

  constructor(readings: readonly SentenceReading[], context: ExtractContext) {
    this.#readings = readings;
    this.#context = context;
    this.#words = DoerWords.of(context.language);
  }

  of(link: Link, reading: SentenceReading, told: Told): Perpetrator | null {
    if (!DONE.has(told.outcome)) return null;
    return this.#stated(link, reading, told) ?? this.#inferred(link, reading, told);
  }

  #stated(link: Link, reading: SentenceReading, told: Told): Perpetrator | null {
    const scene = sceneOf(link, reading, this.#context, told.victims.status);
    const doer = statedDoer(scene);
    const words = doer ? wordsOf(doer.agent, reading) : null;
    const own = doer !== null && this.#isOwn(doer.agent, reading);
    if (own || (words === null && saysOfItself(scene))) {
      if (told.speaker !== null)
        return { words: this.#groupIn(told.speaker), stated: false, rule: 'perpetrator.speakers-own' };
    }
    if (!doer || words === null) return null;
    const name = this.#named(words, reading.sentence.index);
    return name === null ? { words, stated: true, rule: doer.rule } : { words: name, stated: false, rule: doer.rule };
  }

  /** "the group" is the group named last. */
  #named(words: string, index: number): string | null {
    const last = words.split(' ').at(-1)?.toLowerCase() ?? '';
    if (!this.#words.own.anaphors.has(last) || !/^the /iu.test(words)) return null;
    for (let i = index; i >= 0; i--) {
      const earlier = this.#readings[i];
      const agent = earlier && agentsOf(earlier, this.#context).findLast((a) => this.#isNamed(a, earlier));
      if (agent && earlier) return wordsOf(agent, earlier);
    }
    return null;
  }

  /** "its fighters" are the speaker's; "their son" is nobody's force */
  #isOwn(agent: Agent, { sentence }: SentenceReading): boolean {
    return agent.side !== 'other' && this.#words.own.owners.has(sentence.tokens[agent.from]?.lower ?? '');
  }

  #isNamed(agent: Agent, reading: SentenceReading): boolean {
    const words = agent.side === 'armed' ? wordsOf(agent, reading) : null;
    return words !== null && this.#context.isGroupName(words);
  }

  /** "a spokesman of the Front" is the Front, where it is known as a group. */
  #groupIn(speaker: string): string {
    const parts = speaker.replace(/\s*\([^)]*\)/gu, '').split(' ');
    for (let length = 1; length < Math.min(parts.length, 5); length++) {
      for (let from = 0; from + length <= parts.length; from++) {
        const words = parts.slice(from, from + length).join(' ');
        if (/^\p{L}/u.test(words) && this.#context.isGroupName(words)) return words.replace(/['’]s?$|,$/u, '');
      }
    }
    return speaker;
  }

  #inferred(link: Link, reading: SentenceReading, told: Told): Perpetrator | null {
    const { status, own_side: own } = told.victims;
    if (own) return null;
    if (link.parent?.trigger && link.parent.mention !== link.mention) {
      const whole = this.#stated(link.parent, reading, told);
      if (whole) return { ...whole, stated: false, rule: 'perpetrator.of-the-whole' };
    }
    if (told.speaker !== null && status === 'security forces' && this.#context.isGroupName(told.speaker))
      return { words: this.#groupIn(told.speaker), stated: false, rule: 'perpetrator.claimant' };
    if (this.#words.own.selfKilled.has(link.mention.head ?? '')) return null;
    return this.#elsewhere(reading, status) ?? this.#forces(told) ?? this.#forcesNear(reading, told);
  }

  /** "197 rebels were killed, an official said": the forces that the report tells of nearest, where no other doer is. */
  #forcesNear({ sentence }: SentenceReading, { victims, speaker }: Told): Perpetrator | null {
    if (victims.status !== 'armed group' || (speaker !== null && this.#context.isGroupName(speaker))) return null;
    this.#forcesTold ??= this.#readings.flatMap((other) =>
      agentsOf(other, this.#context)
        .filter((agent) => this.#isForce(agent, other))
        .flatMap((agent) => wordsOf(agent, other) ?? [])
        .slice(0, 1)
        .map((words) => ({ words, index: other.sentence.index })),
    );
    const far = ({ index }: { index: number }): number => Math.abs(index - sentence.index);
    const [nearest] = this.#forcesTold.toSorted((a, b) => far(a) - far(b));
    return nearest ? { words: nearest.words, stated: false, rule: 'perpetrator.forces-told' } : null;
  }

  /** "the security forces", and neither a country, the owner of a raid, nor those who were hurt themselves. */
  #isForce(agent: Agent, { sentence, links }: SentenceReading): boolean {
    const { arms } = this.#context.language.responsibility.words;
    const hurt = links.some((l) => agent.from < l.mention.to && l.mention.from < agent.to);
    return !agent.country && !agent.owns && !hurt && arms.has(sentence.tokens[agent.to - 1]?.lower ?? '');
  }

  /** "Gunmen stormed a village. Twelve people were killed."; of fighters and forces also what is told later. */
  #elsewhere(reading: SentenceReading, status: Status): Perpetrator | null {
    const { index } = reading.sentence;
    const sided = status === 'armed group' || status === 'security forces';
    const before =
      sided || this.#pointsBack(reading) ? this.#nearest(index, -1, status) : this.#justBefore(index, status);
    if (before !== null) return { words: before, stated: false, rule: 'perpetrator.told-before' };
    const after = sided ? this.#nearest(index, 1, status) : null;
    return after === null ? null : { words: after, stated: false, rule: 'perpetrator.told-after' };
  }

  #justBefore(index: number, status: Status): string | null {
    for (let i = index - 1; i >= Math.max(0, index - BACK); i--) {
      const words = this.#attackersIn(i, status);
      if (words !== null) return words;
    }
    return null;
  }

  /** The attackers of the nearest other sentence that has any; what is passed on the way is known from then on. */
  #nearest(index: number, step: 1 | -1, status: Status): string | null {
    const key = `${step} ${status}`;
    const known = this.#nearestOf.get(key) ?? [];
    this.#nearestOf.set(key, known);
    let found = known[index];
    const passed: number[] = [];
    for (let i = index; found === undefined; i += step) {
      passed.push(i);
      const beyond = i + step < 0 || i + step >= this.#readings.length;
      found = beyond ? null : (this.#attackersIn(i + step, status) ?? known[i + step]);
    }
    for (const i of passed) known[i] = found;
    return found;
  }

  /** The attackers of another sentence, as written or by their name. */
  #attackersIn(index: number, status: Status): string | null {
    const other = this.#readings[index];
    const agent = other ? this.#attackers(other, status) : null;
    const words = agent && other ? wordsOf(agent, other) : null;
    return words === null ? null : (this.#named(words, index) ?? words);
  }

  /** "in the attacks": those told of before, however far back. */
  #pointsBack({ sentence: { tokens } }: SentenceReading): boolean {
    const { determiners } = this.#context.language;
    const points = (word: string): boolean => determiners.has(word) || this.#words.own.pointers.has(word);
    return tokens.some((t, i) => this.#words.own.attacks.has(t.lower) && points(tokens[i - 1]?.lower ?? ''));
  }

  /** "The army said 12 rebels had been killed", where nobody else is told of. */
  #forces({ speaker, victims }: Told): Perpetrator | null {
    if (speaker === null || victims.status !== 'armed group') return null;
    const last = speaker.split(' ').at(-1)?.toLowerCase() ?? '';
    if (this.#words.sideOf(last) !== 'state') return null;
    return { words: speaker, stated: false, rule: 'perpetrator.claimant' };
  }

  /** Those of a sentence who attack others than their own. */
  #attackers(reading: SentenceReading, status: Status): Agent | null {
    const key = `${reading.sentence.index} ${status}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const agent = this.#findAttackers(reading, status);
    this.#found.set(key, agent);
    return agent;
  }

  #findAttackers(reading: SentenceReading, status: Status): Agent | null {
    if (reading.sentence.block.kind === 'table_row') return null;
    const agents = agentsOf(reading, this.#context);
    const scene = {
      reading,
      tokens: reading.sentence.tokens,
      words: this.#words,
      context: this.#context,
      agents,
      status,
    };
    return agents.findLast((a) => !this.#isOwn(a, reading) && attacks(scene, a)) ?? null;
  }
}
