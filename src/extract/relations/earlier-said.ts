/** What a speaker had said before of the same people: "It now says 15. It had earlier put the toll at 12." */
import type { ClaimDraft } from '../../model/draft.ts';
import { elsewhere, figureOf, relateEarlier, sameClass } from './relation.ts';

/** sentences between a speaker's earlier word and his later one */
const NEAR = 3;

const isEarlier = (claim: ClaimDraft): boolean => claim.rules.includes('said.earlier');

/** rules of figures that a noun of counting tells */
const TOLL: ReadonlySet<string> = new Set(['killed.number-of', 'killed.toll', 'link.toll']);

/** The same voice, or a toll that stands beside its word and is nobody's: "The toll has since risen to 15." */
function goesOn(earlier: ClaimDraft, later: ClaimDraft): boolean {
  if (later.speaker === earlier.speaker) return true;
  const beside = Math.abs(later.sentence - earlier.sentence) <= 1;
  return later.speaker === null && beside && later.rules.some((rule) => TOLL.has(rule));
}

/** Two whole figures for one thing. */
const isOfTheSame = (a: ClaimDraft, b: ClaimDraft): boolean =>
  a.outcome === b.outcome &&
  a.scope === 'total' &&
  b.scope === 'total' &&
  sameClass(a, b) &&
  !elsewhere(a, b) &&
  figureOf(a) !== null &&
  figureOf(b) !== null &&
  figureOf(a) !== figureOf(b);

/** An earlier word is superseded by the same voice's later one that stands nearest. */
export function earlierWords(claims: readonly ClaimDraft[]): void {
  for (const earlier of claims) {
    if (!isEarlier(earlier) || earlier.superseded_by || earlier.modality === 'denied') continue;
    const near = claims.filter(
      (later) =>
        later !== earlier &&
        !isEarlier(later) &&
        later.modality !== 'denied' &&
        Math.abs(later.sentence - earlier.sentence) <= NEAR &&
        goesOn(earlier, later) &&
        isOfTheSame(earlier, later),
    );
    const gap = (claim: ClaimDraft): number => Math.abs(claim.sentence - earlier.sentence);
    const later = near.sort((a, b) => gap(a) - gap(b))[0];
    if (later) relateEarlier(earlier, later);
  }
}
