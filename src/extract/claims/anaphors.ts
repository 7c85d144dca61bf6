/** Parts told in the next sentence: "Three of them were women." */
import type { ClaimDraft } from '../../model/draft.ts';
import type { Link } from '../links/link.ts';
import type { SentenceReading } from '../reading.ts';
import { type DraftedLink, type Drafting, draftOf } from './claims.ts';

/** "One of them is in a coma": the part's own words name nobody, so its people are those of the whole. */
function ofTheWhole(draft: ClaimDraft, whole: DraftedLink): ClaimDraft {
  if (draft.victims.status !== 'unknown') return draft;
  return { ...draft, group: whole.draft.group, victims: { ...whole.draft.victims }, coverage: 'inferred' };
}

/** "three of them were women" in the next sentence: inside the last whole of the sentence before. */
export function anaphors(
  drafted: readonly DraftedLink[],
  readings: readonly SentenceReading[],
  drafting: Drafting,
): DraftedLink[] {
  const added: DraftedLink[] = [];
  const wholes = new Map(drafted.filter((d) => !d.link.parent).map((d) => [d.draft.sentence, d]));
  readings.forEach((reading, i) => {
    const before = readings[i - 1];
    if (!before || before.sentence.blockIndex !== reading.sentence.blockIndex) return;
    const whole = wholes.get(i - 1);
    if (!whole) return;
    for (const mention of reading.mentions) {
      // a share waits for a whole of its own sentence
      if (
        mention.partOf !== 'anaphor' ||
        !mention.count ||
        mention.count.share !== undefined ||
        reading.links.some((l) => l.mention === mention)
      )
        continue;
      const link: Link = {
        mention,
        outcome: whole.link.outcome,
        rules: ['part.of-them-before'],
        trigger: null,
        parent: whole.link,
      };
      const draft = draftOf({ ...link, parent: null }, reading, drafting);
      if (draft) added.push({ draft: mention.head === null ? ofTheWhole(draft, whole) : draft, link });
    }
  });
  return added;
}
