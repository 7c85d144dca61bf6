/** One sentence -> its claims and what was set aside: links judged, drafted, and people without a number sorted out. */
import type { SetAside } from '../../model/claim.ts';
import type { ClaimDraft } from '../../model/draft.ts';
import type { Link } from '../links/link.ts';
import type { SentenceReading } from '../reading.ts';
import { asideLink, asideOfLink, leftOver } from './aside.ts';
import type { Background } from './background.ts';
import { type DraftedLink, type Drafting, draftOf } from './claims.ts';
import type { Verdict } from './verdict.ts';

/** "civilians were killed", "the murder of the priests": victims of whom no number is given. */
function isUncounted({ mention, outcome, parent, trigger }: Link): boolean {
  const told = mention.kind === 'bare' && mention.row !== null && !mention.row.weak && mention.inner === null;
  if (!told || parent !== null || trigger === null) return false;
  const befalls = mention.from >= trigger.to || trigger.groupFrom < trigger.from;
  return befalls && (outcome === 'killed' || outcome === 'injured');
}

/** People without a number are told only where the report gives no figure of that outcome. */
export function withoutPlain(drafted: readonly DraftedLink[]): DraftedLink[] {
  // "civilians, including a child, were killed": the number is of a part
  const ofPlain = ({ parent }: Link): boolean => parent !== null && parent.mention.count === null;
  const counted = new Set(drafted.filter((d) => d.link.mention.count && !ofPlain(d.link)).map((d) => d.draft.outcome));
  return drafted.filter((d) => d.link.mention.count || !counted.has(d.draft.outcome));
}

/** A group without a number inside a counted one is composition, not a claim. */
function compositionOf(drafted: readonly DraftedLink[], drafts: Map<Link, ClaimDraft>): DraftedLink[] {
  return drafted.filter(({ draft, link }) => {
    if (link.mention.count || isUncounted(link)) return true;
    const parent = link.parent ? drafts.get(link.parent) : undefined;
    if (parent && draft.group) parent.composition.push(draft.group);
    return false;
  });
}

/** The claims that one sentence makes, and the figures in it that were set aside. */
export function draftSentence(
  reading: SentenceReading,
  drafting: Drafting,
  publishedYear: number | null,
  background: Background,
): { drafted: DraftedLink[]; aside: SetAside[] } {
  const aside: SetAside[] = [];
  const drafted: DraftedLink[] = [];
  const verdicts = new Map<Link, Verdict>();
  for (const link of reading.links) {
    const found = asideOfLink(link, reading, drafting.context, publishedYear);
    const own =
      (found?.reason === 'earlier period' || found?.rule === 'aside.past-year' || found?.rule === 'aside.record') &&
      background.opens(link, reading, found);
    const whole = link.parent ? verdicts.get(link.parent) : undefined;
    const verdict = (own ? null : found) ?? background.verdictOf(link, reading) ?? whole;
    if (verdict) verdicts.set(link, verdict);
    const put = verdict && link.mention.count ? asideLink(link, reading, verdict) : null;
    if (put) aside.push(put);
    if (verdict) continue;
    const draft = draftOf(link, reading, drafting);
    if (draft) drafted.push({ draft, link });
  }
  const drafts = new Map(drafted.map(({ draft, link }) => [link, draft]));
  const claims = compositionOf(drafted, drafts);
  return { drafted: claims, aside: [...aside, ...leftOver(reading, reading.links, drafting.context)] };
}
