/** By what means a claim's people came to harm. */
import type { Cause } from '../../model/claim.ts';
import type { CauseRow } from '../../model/language-rows.ts';
import type { ExtractContext } from '../context.ts';
import type { Link } from '../links/link.ts';
import type { SentenceReading } from '../reading.ts';
import type { PhraseHit } from '../words/phrases.ts';

type Hit = PhraseHit<CauseRow> & { at: number };

/** The means that a sentence names, without those inside the words for its victims: "killed three gunmen". */
function meansOf(reading: SentenceReading, context: ExtractContext): readonly Hit[] {
  const victims = reading.links.map((l) => l.mention);
  return context.lexicon.causes
    .all(reading.sentence.tokens)
    .filter((hit) => hit.row.type !== 'unknown')
    .filter((hit) => !victims.some((m) => m.from <= hit.at && hit.at + hit.length <= m.headTo));
}

/** What stands in another clause is farther than all of one's own. */
const OTHER_CLAUSE = 1000;

function distance(hit: Hit, link: Link, reading: SentenceReading): number {
  const { tokens } = reading.sentence;
  const from = link.trigger?.from ?? link.mention.from;
  const [first, second] = hit.at < from ? [hit.at, from] : [from, hit.at];
  const parted = tokens.slice(first, second).some((t) => t.text === ';');
  return second - first + (parted ? OTHER_CLAUSE : 0);
}

/** The means nearest the casualty wording; a suicide attack, or a firm word, before "blast" and "gunmen". */
export function causeOf(
  link: Link,
  reading: SentenceReading,
  context: ExtractContext,
): { cause: Cause; rule: string } | null {
  const { tokens } = reading.sentence;
  const near = reading
    .kept(meansOf, () => meansOf(reading, context))
    .map((hit) => ({ hit, far: distance(hit, link, reading) }))
    .filter(({ far }) => far < OTHER_CLAUSE)
    .sort((a, b) => a.far - b.far)
    .map(({ hit }) => hit);
  const suicide = near.find((hit) => hit.row.type === 'suicide attack');
  const best = suicide ?? near.find((hit) => !hit.row.weak) ?? near[0];
  const from = best && tokens[best.at];
  const to = best && tokens[best.at + best.length - 1];
  if (!best || !from || !to) return null;
  return { cause: { type: best.row.type, words: reading.source.slice(from.start, to.end) }, rule: best.row.id };
}
