/** What a claim says happened to its people, where the wording alone does not settle it. */
import type { VictimWords } from '../../model/language-victims.ts';
import type { Outcome } from '../../model/words.ts';
import type { Link } from '../links/link.ts';
import type { Group } from '../mentions/victims.ts';
import type { SentenceReading } from '../reading.ts';

/** Bodies in somebody's hands are "bodies held", the same people as the killed, not more people: "12 bodies in the morgue". */
export function outcomeOf(
  link: Link,
  reading: SentenceReading,
  { bodies, held, keeping, found }: VictimWords,
): { outcome: Outcome; rule: string | null } {
  const trigger = link.trigger;
  const first = trigger ? (reading.sentence.tokens[trigger.from]?.lower ?? '') : '';
  const counted = bodies.has(first) || bodies.has(link.mention.head ?? '');
  if (link.outcome !== 'killed' || !counted) return { outcome: link.outcome, rule: null };
  const words = reading.sentence.tokens.map((t) => t.lower);
  const kept = keeping.has(words[link.mention.from - 1] ?? '') && link.mention.plural;
  if ((kept || words.some((w) => held.has(w))) && !words.some((w) => found.has(w)))
    return { outcome: 'bodies held', rule: 'outcome.bodies-held' };
  return { outcome: 'killed', rule: null };
}

/** Soldiers held are captured, civilians abducted; prisoners whom attackers free have escaped: "freed 30 inmates from the jail". */
export function refined(outcome: Outcome, group: Group, reading: SentenceReading, words: VictimWords): Outcome {
  if (outcome === 'abducted' && group.victims.status === 'security forces') return 'captured';
  if (outcome === 'captured' && (group.victims.status === 'civilian' || words.hostages.has(group.victims.role ?? '')))
    return 'abducted';
  const inmates = words.inmates.has(group.victims.role ?? '');
  const jail = reading.sentence.tokens.some((t) => words.jails.has(t.lower));
  if (outcome === 'released' && inmates && jail) return 'escaped';
  return outcome;
}
