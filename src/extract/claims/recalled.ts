/** Deaths of people who were counted before: "abducted three workers. The victims were found dead", "Their bodies were found." */
import type { ClaimDraft } from '../../model/draft.ts';
import type { Language } from '../../model/language.ts';
import type { Outcome } from '../../model/words.ts';
import type { Link } from '../links/link.ts';
import { type Mention, onePerson } from '../mentions/mention.ts';
import type { SentenceReading } from '../reading.ts';
import { wordAt } from '../words/tokens.ts';
import { type DraftedLink, type Drafting, draftOf } from './claims.ts';

/** Sentences back to those who are recalled. */
const REACH = 2;
/** The most words from the bodies to the verb that finds them. */
const VERB = 5;

const TAKEN: ReadonlySet<Outcome> = new Set<Outcome>(['abducted', 'captured', 'missing']);

/** The last figure of people who were taken, shortly before; none where another such figure stands between. */
function takenBefore(told: readonly DraftedLink[], at: number): ClaimDraft | undefined {
  const last = told.findLast(({ draft }) => TAKEN.has(draft.outcome) && draft.sentence < at)?.draft;
  const near = last !== undefined && at - last.sentence <= REACH && last.count_min !== null && !last.headline;
  return near && last.scope !== 'sub-count' ? last : undefined;
}

function takeCount(draft: ClaimDraft, from: ClaimDraft): void {
  draft.count_min = from.count_min;
  draft.count_max = from.count_max;
  draft.qualifier = from.qualifier;
  if (draft.victims.status === 'unknown' || draft.group === 'people') {
    draft.victims = { ...from.victims };
    draft.group = from.group;
  }
  draft.basis = { ...draft.basis, count: { stated: false, rule: 'count.recalled' } };
  draft.rules.push('count.recalled');
}

/** "[The victims] were found dead", "[the soldiers] were killed": known people without a number of their own. */
function isKnown(
  { mention, outcome }: Link,
  { sentence: { tokens } }: SentenceReading,
  { linkWords }: Language,
): boolean {
  if (outcome !== 'killed' || mention.kind !== 'bare' || mention.count !== null) return false;
  return [mention.from, mention.from - 1].some((at) => linkWords.known.has(wordAt(tokens, at)));
}

/** May the words mean those who were taken? "the hostages", "the soldiers"; not "the guards" of abducted workers. */
function mayMean({ mention: { row } }: Link, taken: ClaimDraft): boolean {
  return row?.status === undefined || row.status === 'unknown' || row.status === taken.victims.status;
}

/** "[Their bodies] were found", "[his body] was discovered": a mention of the bodies of those told before. */
function bodiesAt({ sentence: { tokens } }: SentenceReading, { linkWords, victimWords }: Language): Mention | null {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const owned = linkWords.possessives.has(wordAt(tokens, at)) && victimWords.bodies.has(wordAt(tokens, at + 1));
    if (!owned || !tokens.slice(at + 2, at + 2 + VERB).some((t) => victimWords.found.has(t.lower))) continue;
    return onePerson(at, at + 2, 'count.recalled');
  }
  return null;
}

/** Claims of bodies that are told by whose they were; and counts for known people who have none. */
export function recalled(
  told: readonly DraftedLink[],
  readings: readonly SentenceReading[],
  drafting: Drafting,
): DraftedLink[] {
  const { language } = drafting.context;
  return readings.flatMap((reading, at) => {
    const taken = takenBefore(told, at);
    if (!taken) return [];
    const added: DraftedLink[] = [];
    for (const link of reading.links.filter((l) => isKnown(l, reading, language) && mayMean(l, taken))) {
      const known = told.find((d) => d.link === link);
      const draft = known?.draft ?? draftOf(link, reading, drafting);
      if (draft) takeCount(draft, taken);
      if (draft && !known) added.push({ draft, link });
    }
    const mention = reading.links.some((l) => l.outcome === 'killed') ? null : bodiesAt(reading, language);
    if (!mention) return added;
    const link: Link = { mention, outcome: 'killed', rules: ['bodies.recalled'], trigger: null, parent: null };
    const draft = draftOf(link, reading, drafting);
    if (!draft) return added;
    takeCount(draft, taken);
    return [...added, { draft, link }];
  });
}
