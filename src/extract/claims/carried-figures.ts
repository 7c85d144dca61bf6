/** Bare figures that another voice gives for what was just told: "Medics counted 17 dead. The army later confirmed 12." */

import type { ClaimDraft } from '../../model/draft.ts';
import type { LinkWords } from '../../model/language-words.ts';
import { endsClause, startsWith } from '../links/joints.ts';
import type { Link } from '../links/link.ts';
import type { Mention } from '../mentions/mentions.ts';
import type { SentenceReading } from '../reading.ts';
import { wordAt } from '../words/tokens.ts';
import { type DraftedLink, type Drafting, draftOf } from './claims.ts';

/** Sentences back to the figure that a bare one is another voice's word on. */
const REACH = 2;
/** Words back to "it" or "the figure" that a figure is put on. */
const PUT_ON = 5;

/** A bare figure as a link, and the claim whose people it counts. */
interface Carried {
  reading: SentenceReading;
  link: Link;
  of: DraftedLink;
}

/** "[30] according to the opposition", "[19] acknowledged by the government": a voice of its own behind the figure. */
const isFollowed = ({ frames }: SentenceReading, { to }: Mention): boolean =>
  frames.some(
    (f) => (f.rule === 'speaker.according-to' && f.from === to) || (f.rule === 'speaker.agent' && f.from === to + 1),
  );

/** Nothing stands behind the figure that would say what it counts. */
function standsAlone(reading: SentenceReading, figure: Mention, words: LinkWords): boolean {
  const { tokens } = reading.sentence;
  const ends =
    endsClause(tokens, figure.to) || words.afterBare.has(wordAt(tokens, figure.to)) || isFollowed(reading, figure);
  return figure.kind === 'number' && ends;
}

/** "The army confirmed [12]", "put it at [12]", "said the figure was [12]". */
function isGiven(reading: SentenceReading, figure: Mention, words: LinkWords): boolean {
  const { frames } = reading;
  const { tokens } = reading.sentence;
  if (frames.some((f) => f.to === figure.from) || isFollowed(reading, figure)) return true;
  const before = wordAt(tokens, figure.from - 1);
  const onto = tokens.slice(Math.max(0, figure.from - PUT_ON), figure.from - 1);
  // "gave a figure of 12"
  if (before === words.wholeLead) return words.standIns.has(onto.at(-1)?.lower ?? '');
  return (
    (words.figurePlacers.has(before) || words.copulas.has(before)) && onto.some((t) => words.standIns.has(t.lower))
  );
}

/** Do all wordings of the sentence stand before the voice that gives the figure? "12 died, but the army put it at 15" */
function afterWordings(reading: SentenceReading, figure: Mention): boolean {
  const { links, frames } = reading;
  if (isFollowed(reading, figure)) return links.every((l) => Math.max(l.mention.to, l.trigger?.to ?? 0) <= figure.from);
  const voice = frames.findLast((f) => f.to <= figure.from);
  return voice !== undefined && links.every((l) => Math.max(l.mention.to, l.trigger?.to ?? 0) <= voice.from);
}

/** The figure of a sentence without a casualty wording for it, and the earlier ones that it was "up from". */
function bareFigures(reading: SentenceReading, words: LinkWords): Mention[] {
  const { links, mentions, sentence } = reading;
  const last = links.at(-1)?.mention.to ?? 0;
  const [figure, ...others] = mentions.filter(
    (m) => m.count !== null && m.from >= last && (m.kind === 'number' || m.kind === 'counted'),
  );
  if (!figure || !afterWordings(reading, figure)) return [];
  if (!standsAlone(reading, figure, words) || !isGiven(reading, figure, words)) return [];
  const earlier = (m: Mention): boolean =>
    m.kind === 'number' && words.earlierLeads.some((lead) => startsWith(sentence.tokens, m.from - lead.length, lead));
  return others.every(earlier) ? [figure, ...others] : [];
}

/** The last whole figure told shortly before, in the same sentence too. */
function toldBefore(told: readonly DraftedLink[], at: number): DraftedLink | undefined {
  const last = told.findLast((t) => t.draft.sentence <= at && t.draft.scope !== 'sub-count' && !t.link.parent);
  return last && at - last.draft.sentence <= REACH && !last.draft.headline ? last : undefined;
}

function carriedFigures(
  readings: readonly SentenceReading[],
  told: readonly DraftedLink[],
  words: LinkWords,
): Carried[] {
  return readings.flatMap((reading, at) => {
    const figures = bareFigures(reading, words);
    const of = figures.length > 0 ? toldBefore(told, at) : undefined;
    if (!of) return [];
    const linkOf = (mention: Mention): Link => ({
      mention,
      outcome: of.link.outcome,
      rules: ['figure.carried'],
      trigger: null,
      parent: null,
    });
    const [later, ...earlier] = figures.map(linkOf);
    if (!later) return [];
    return [later, ...earlier.map((link) => ({ ...link, earlierOf: later }))].map((link) => ({ reading, link, of }));
  });
}

/** The people of such a figure are those of the claim that it is a word on. */
function ofTheSamePeople(draft: ClaimDraft, { of }: Carried): ClaimDraft {
  return { ...draft, group: of.draft.group, victims: { ...of.draft.victims }, coverage: 'inferred' };
}

/** The claims of such figures. */
export function carriedClaims(
  told: readonly DraftedLink[],
  readings: readonly SentenceReading[],
  drafting: Drafting,
): DraftedLink[] {
  return carriedFigures(readings, told, drafting.context.language.linkWords).flatMap((found) => {
    const draft = draftOf(found.link, found.reading, drafting);
    return draft ? { draft: ofTheSamePeople(draft, found), link: found.link } : [];
  });
}
