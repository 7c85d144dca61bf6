/** Whose people a figure counts that names none: "22 more had been killed", "167 bodies". */
import type { ClaimDraft } from '../../model/draft.ts';
import type { VictimWords } from '../../model/language-victims.ts';
import type { DraftedLink } from './claims.ts';
import { carryPerpetrator } from './perpetrator.ts';

/** "22 more had been killed", "167 bodies": the people told just before, where the words name none. */
export function carryGroups(drafted: readonly DraftedLink[], words: VictimWords): void {
  drafted.forEach(({ draft, link }, i) => {
    const bodies = draft.outcome === 'bodies held' || words.bodies.has(link.mention.head ?? '');
    if (draft.group !== 'people' || draft.victims.status !== 'unknown' || link.parent) return;
    if (!(link.mention.more || bodies || link.mention.head === null)) return;
    const near = (d: DraftedLink): boolean => link.mention.more || bodies || draft.sentence - d.draft.sentence <= 4;
    const counted = link.rules.includes('killed.number-of');
    const before = drafted.slice(0, i).filter((d) => isWhole(d) && near(d));
    // a toll is of all who died, whoever was told of last
    if (counted && !bodies) return;
    const source = bodies ? bodiesOf(draft, drafted, before) : carriedFrom(draft, before, link.mention.more);
    if (!source) return;
    draft.group = source.group;
    draft.victims = { ...source.victims };
    draft.coverage = 'inferred';
    draft.rules.push('group.carried');
    carryPerpetrator(draft, source);
    if (draft.outcome === 'abducted' && draft.victims.status === 'security forces') draft.outcome = 'captured';
  });
}

/** A figure that others may be told by: not a part, not one person, not the headline. */
function isWhole({ draft }: DraftedLink): boolean {
  return draft.victims.status !== 'unknown' && !draft.headline && draft.scope !== 'sub-count' && draft.count_min !== 1;
}

/** Children or women: others told after them need not be the like. */
const isClass = ({ draft: { victims } }: DraftedLink): boolean => victims.sex !== null || victims.age !== null;

/** Bodies are those of the killed of the same number, else of the fighters told last. */
function bodiesOf(
  draft: ClaimDraft,
  all: readonly DraftedLink[],
  before: readonly DraftedLink[],
): ClaimDraft | undefined {
  const same = all.find(
    (d) =>
      d.draft !== draft &&
      d.draft.outcome === 'killed' &&
      d.draft.count_min === draft.count_min &&
      d.draft.group !== 'people',
  );
  // no more bodies than were killed
  const may = (d: DraftedLink): boolean =>
    d.draft.outcome === 'killed' && (d.draft.count_min ?? draft.count_min ?? 0) >= (draft.count_min ?? 0);
  return (same ?? before.findLast((d) => may(d) && d.draft.victims.status === 'armed group') ?? before.findLast(may))
    ?.draft;
}

/** "22 more" are those of the same outcome; "18 captured" beside "84 killed" are of the same people. */
function carriedFrom(draft: ClaimDraft, before: readonly DraftedLink[], adds: boolean): ClaimDraft | undefined {
  if (adds) return (before.findLast((d) => d.draft.outcome === draft.outcome) ?? before.at(-1))?.draft;
  const sameVoice = (d: DraftedLink): boolean =>
    d.draft.speaker === draft.speaker && draft.sentence - d.draft.sentence <= 2 && !isClass(d);
  return draft.outcome === 'killed'
    ? undefined
    : before.findLast((d) => d.draft.outcome !== draft.outcome && sameVoice(d))?.draft;
}
