/** How sure a figure is: by words of its own clause, "17 are feared dead", else by the speaker's verb, "confirmed that". */
import type { ModalityRow } from '../../model/language-rows.ts';
import type { Modality } from '../../model/words.ts';
import type { ExtractContext } from '../context.ts';
import type { Link } from '../links/link.ts';
import type { SentenceReading } from '../reading.ts';
import type { PhraseHit } from '../words/phrases.ts';
import { wordAt } from '../words/tokens.ts';
import { disavowed } from './disavowals.ts';

type Hit = PhraseHit<ModalityRow> & { at: number };

const REACH = 14;

/** From the figure or its wording to the word, whichever is nearer; the tokens that lie between. */
function gapTo(hit: Hit, link: Link): { from: number; to: number } {
  const spans = [link.mention, ...(link.trigger ? [{ from: link.trigger.groupFrom, to: link.trigger.to }] : [])];
  const gaps = spans.map(({ from, to }) =>
    hit.at >= to ? { from: to, to: hit.at } : { from: Math.min(hit.at + hit.length, from), to: from },
  );
  return gaps.reduce((near, gap) => (gap.to - gap.from < near.to - near.from ? gap : near));
}

/** No clause ends between the two, and no other figure with a wording of its own stands there. */
function sameClause(hit: Hit, link: Link, reading: SentenceReading, context: ExtractContext): boolean {
  const { from, to } = gapTo(hit, link);
  if (to - from > REACH) return false;
  const { clauseBreaks } = context.language.modalityWords;
  for (let i = from; i < to; i++) if (clauseBreaks.has(wordAt(reading.sentence.tokens, i))) return false;
  return !reading.links.some(
    (other) =>
      other.trigger !== link.trigger && other.mention.from >= from && other.mention.from < to && other !== link.parent,
  );
}

/** "may have been" is said of the wording that follows it at once. */
function touches(hit: Hit, link: Link): boolean {
  if (!link.trigger) return false;
  const end = hit.at + hit.length;
  return hit.at <= link.trigger.from && end >= link.trigger.groupFrom - 1 && end >= link.trigger.from - 2;
}

/** "two alleged smugglers": said of who they are, not of what befell them. */
const ofPeople = (hit: Hit, link: Link): boolean =>
  hit.row.modality === 'alleged' && hit.at >= link.mention.from && hit.at < link.mention.to;

/** "denied that any soldier had died" says that none had: the denial is in the count. */
const denies = ({ row }: Hit): boolean => row.modality === 'denied';

export function modalityOf(
  link: Link,
  reading: SentenceReading,
  framed: Modality | null,
  context: ExtractContext,
): { modality: Modality; rule: string | null } {
  const hit = context.lexicon.modalities
    .all(reading.sentence.tokens)
    .filter((h) => !(denies(h) && link.mention.count?.low === 0))
    .find((h) => (h.row.touching ? touches(h, link) : !ofPeople(h, link) && sameClause(h, link, reading, context)));
  if (hit) return { modality: hit.row.modality, rule: hit.row.id };
  const back = disavowed(link, reading, context.language);
  if (back) return { modality: back, rule: 'modality.disavowed' };
  return framed && framed !== 'denied'
    ? { modality: framed, rule: 'modality.speaker' }
    : { modality: 'asserted', rule: null };
}
