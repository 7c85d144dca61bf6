/** How and by whom a claim's people came to harm. */
import type { Cause } from '../model/claim.ts';
import type { ExtractContext } from './context.ts';
import type { Link } from './link.ts';
import type { SentenceReading } from './reading.ts';

/** The first cause that the sentence names: "in a suicide bombing". */
export function causeOf(reading: SentenceReading, context: ExtractContext): { cause: Cause; rule: string } | null {
  const hit = context.lexicon.causes.all(reading.sentence.tokens)[0];
  if (!hit) return null;
  const from = reading.sentence.tokens[hit.at];
  const to = reading.sentence.tokens[hit.at + hit.length - 1];
  if (!from || !to) return null;
  return { cause: { type: hit.row.type, words: reading.source.slice(from.start, to.end) }, rule: hit.row.id };
}

/** The end of a name at `from`: "by [the Red Front]". */
function endOfName(reading: SentenceReading, from: number): number {
  const { tokens } = reading.sentence;
  let i = from;
  while (tokens[i]?.lower === 'the' || tokens[i]?.lower === 'a') i++;
  while (tokens[i]?.capital && tokens[i]?.kind === 'word') i++;
  return i;
}

/** Who did it, where the wording is active ("gunmen killed 12") or has "by". */
export function perpetratorOf(link: Link, reading: SentenceReading): string | null {
  const { tokens } = reading.sentence;
  const trigger = link.trigger;
  if (!trigger) return null;
  const text = (from: number, to: number): string | null => {
    const a = tokens[from];
    const b = tokens[to - 1];
    return a && b ? reading.source.slice(a.start, b.end) : null;
  };
  const by = tokens.findIndex((t, i) => t.lower === 'by' && i >= trigger.to && i - trigger.to <= 8);
  if (by >= 0 && link.mention.from < trigger.from) {
    const agent = reading.mentions.find((m) => m.from >= by + 1 && m.from - by <= 3);
    const end = agent?.to ?? endOfName(reading, by + 1);
    return end > by + 1 ? text(by + 1, end) : null;
  }
  if (link.mention.from >= trigger.to && !trigger.passive) {
    const agent = [...reading.mentions]
      .reverse()
      .find((m) => m.to <= trigger.groupFrom && trigger.groupFrom - m.to <= 3 && m !== link.mention);
    if (agent) return text(agent.from, agent.to);
  }
  return null;
}
