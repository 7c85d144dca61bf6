/** Whose people a figure counts that names none: "22 more had been killed", "167 bodies". */
import type { ClaimDraft } from '../../model/draft.ts';
import type { ExtractContext } from '../context.ts';
import type { Group } from '../mentions/victims.ts';
import type { SentenceReading } from '../reading.ts';
import type { DraftedLink } from './claims.ts';
import { inferredFrom, mayBeStruck } from './group.ts';
import { carryPerpetrator } from './perpetrator.ts';
import { struckLast } from './struck.ts';

/** The most words before a figure that opens its sentence: "At least [four] died". */
const OPENING = 4;

/** "22 more had been killed", "167 bodies": the people told just before, where the words name none. */
export function carryGroups(
  drafted: readonly DraftedLink[],
  readings: readonly SentenceReading[],
  context: ExtractContext,
): void {
  const words = context.language.victimWords;
  drafted.forEach(({ draft, link }, i) => {
    const bodies = draft.outcome === 'bodies held' || words.bodies.has(link.mention.head ?? '');
    if (draft.group !== 'people' || draft.victims.status !== 'unknown' || link.parent) return;
    if (!(link.mention.more || bodies || link.mention.head === null)) return;
    const near = (d: DraftedLink): boolean => link.mention.more || bodies || draft.sentence - d.draft.sentence <= 4;
    const counted = link.rules.includes('killed.number-of');
    const before = drafted.slice(0, i).filter((d) => isWhole(d) && near(d));
    // a toll is of all who died, whoever was told of last
    if (counted && !bodies) return;
    const struck = bodies ? null : struckJustBefore({ draft, link }, drafted, readings, context);
    const source =
      struck ?? (bodies ? bodiesOf(draft, drafted, before) : carriedFrom({ draft, link }, before, drafted[i - 1]));
    if (!source) {
      const them = link.mention.partOf === 'anaphor' ? countedJustBefore(draft, readings, context) : null;
      if (them) takeGroup(draft, them);
      return;
    }
    if (draft.outcome === 'killed' && 'outcome' in source && HELD.has(source.outcome))
      draft.rules.push('group.of-held');
    takeGroup(draft, 'group' in source ? { words: source.group, victims: source.victims } : source);
    if (!struck) carryPerpetrator(draft, source as ClaimDraft);
    asSoldiers(draft);
  });
}

/** Soldiers are captured, not abducted. */
function asSoldiers(draft: ClaimDraft): void {
  if (draft.outcome === 'abducted' && draft.victims.status === 'security forces') draft.outcome = 'captured';
}

function takeGroup(draft: ClaimDraft, { words, victims }: Pick<Group, 'words' | 'victims'>): void {
  draft.group = words;
  draft.victims = { ...victims };
  draft.coverage = 'inferred';
  draft.rules.push('group.carried');
}

/** "They took 30 pupils. Troops rescued 12 of them": as many people told in the sentence before, whatever befell them. */
function countedJustBefore(
  draft: ClaimDraft,
  readings: readonly SentenceReading[],
  context: ExtractContext,
): Group | null {
  const before = readings[draft.sentence - 1];
  const who = before?.mentions.findLast(
    (m) => m.kind === 'counted' && m.row !== null && !m.row.weak && !m.notPeople && m.inner === null,
  );
  const enough = (who?.count?.low ?? 0) >= (draft.count_min ?? Number.POSITIVE_INFINITY);
  return before && who && enough ? inferredFrom(who, before, context) : null;
}

/** "A shell hit mourners at a cemetery. Four died.": those struck in the sentence before, which gives no figure itself. */
function struckJustBefore(
  { draft, link }: DraftedLink,
  drafted: readonly DraftedLink[],
  readings: readonly SentenceReading[],
  context: ExtractContext,
): Group | null {
  const reading = readings[draft.sentence];
  const before = readings[draft.sentence - 1];
  if (!reading || !before || before.sentence.blockIndex !== reading.sentence.blockIndex) return null;
  const first = reading.mentions.find((m) => m.count !== null && !m.notPeople);
  const opens = first !== undefined && first.from <= OPENING && reading.mentions[0] === first;
  if (!opens || !mayBeStruck(link) || drafted.some((d) => d.draft.sentence === draft.sentence - 1)) return null;
  const who = struckLast(before, context);
  return who && inferredFrom(who, before, context);
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

/** What may befall people before some of them are killed. */
const HELD: ReadonlySet<string> = new Set(['abducted', 'captured', 'missing', 'on board', 'injured', 'arrested']);

/** "Gunmen seized 12 workers. Nine were killed": of those told in the sentence before, if they were as many. */
function heldBefore(draft: ClaimDraft, before: readonly DraftedLink[]): ClaimDraft | undefined {
  const last = before.at(-1)?.draft;
  if (!last || !HELD.has(last.outcome) || draft.sentence - last.sentence !== 1) return undefined;
  if (before.some((d) => d.draft !== last && d.draft.sentence === last.sentence)) return undefined;
  return (last.count_min ?? 0) >= (draft.count_min ?? Number.POSITIVE_INFINITY) ? last : undefined;
}

/** "22 more" are those of the same outcome; "18 captured" beside "84 killed" are of the same people. */
function carriedFrom(
  { draft, link }: DraftedLink,
  before: readonly DraftedLink[],
  near: DraftedLink | undefined,
): ClaimDraft | undefined {
  if (link.mention.more) return (before.findLast((d) => d.draft.outcome === draft.outcome) ?? before.at(-1))?.draft;
  // "killed 20 people and injured 90": others than those told before
  const beside = before.at(-1)?.draft !== near?.draft && near?.draft.sentence === draft.sentence;
  if (beside && near?.link.mention.head !== null && near?.link.parent === null) return undefined;
  const sameVoice = (d: DraftedLink): boolean =>
    d.draft.speaker === draft.speaker && draft.sentence - d.draft.sentence <= 2 && !isClass(d);
  // "three of the dead" are of the dead told before, not of the wounded
  if (draft.outcome === 'killed' && link.mention.partOf) return undefined;
  return draft.outcome === 'killed'
    ? heldBefore(draft, before)
    : before.findLast((d) => d.draft.outcome !== draft.outcome && sameVoice(d))?.draft;
}
