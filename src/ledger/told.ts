/** What a person says beside the count (outcome, victims, doubt, party, ...), held against what the words tell. */
import type { Basis, Claim, Victims } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import { REVIEWER, type Telling } from '../model/reviewer.ts';
import { asWritten } from './reviewed.ts';

/** Fields for which the words must be read before it can be said whose word they are. */
const READ = ['outcome', 'modality', 'victims'] as const;

/** Judgements: a report tells them by no words of its own, so a person's is always his own. */
const JUDGED = ['scope', 'cause', 'said'] as const;

/** Does this change give what the words must be asked about? Then the decision brings what they tell. */
export function changesTold(change: Partial<Claim>): boolean {
  return READ.some((field) => change[field] !== undefined);
}

/** The basis of the fields that a person gives: told by the words, or the reviewer's own. */
export function basisOfTold(
  report: Pick<Report, 'title' | 'text'>,
  { tells }: { tells?: Telling | undefined },
  change: Partial<Claim>,
): Claim['basis'] {
  const basis: Claim['basis'] = {};
  const by = (stated: boolean): Basis => ({ stated, rule: REVIEWER });
  const { outcome, modality, victims, party } = change;
  if (tells !== undefined && outcome !== undefined) basis.outcome = by(tells.outcomes.includes(outcome));
  if (tells !== undefined && modality !== undefined) {
    // What is said without any word of doubt is asserted.
    const plain = modality === 'asserted' && tells.modalities.length === 0;
    basis.modality = by(plain || tells.modalities.includes(modality));
  }
  if (tells !== undefined && victims !== undefined) basis.victims = by(tellsVictims(tells.victims, victims));
  if (party !== undefined) basis.party = by(asWritten(report, party.name) !== null);
  for (const field of JUDGED) if (change[field] !== undefined) basis[field] = by(false);
  return basis;
}

/** Every facet that is given is told; what is left open claims nothing. */
function tellsVictims(told: Victims, given: Victims): boolean {
  const facets = ['sex', 'age', 'role', 'nationality'] as const;
  const status = given.status === 'unknown' || given.status === told.status;
  return status && facets.every((facet) => given[facet] === null || given[facet] === told[facet]);
}
