/** Relations between the claims of one report that need more than one sentence. */
import type { ClaimDraft } from '../../model/draft.ts';
import { earlierWords } from './earlier-said.ts';
import { increments, orphans } from './increments.ts';
import { laterDied } from './later-died.ts';
import { bodies, freed, roundings, sameFigures, someOf } from './same.ts';
import { narrowerClasses, persons, sums } from './sums.ts';

/** Adds all relations that need the whole report. Ids must be set. */
export function relateAll(claims: readonly ClaimDraft[]): void {
  earlierWords(claims);
  increments(claims);
  orphans(claims);
  sums(claims);
  narrowerClasses(claims);
  persons(claims);
  freed(claims);
  someOf(claims);
  laterDied(claims);
  bodies(claims);
  sameFigures(claims);
  roundings(claims);
}
