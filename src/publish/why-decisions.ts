/** What `tollbook why` prints of people's decisions about a claim: what each correction changed, who, when and why. */
import type { Claim } from '../model/claim.ts';
import { dateWords } from './dates.ts';
import { claimFigure } from './labels.ts';
import { oneLine } from './wording.ts';

/** One decision; of a correction the claim before and after it, and the fields that differ. */
export interface DecisionWords {
  act: string;
  by: string;
  reason: string;
  recorded: string | null;
  correction: {
    before: Claim;
    after: Claim;
    changed: readonly { field: string; before: unknown; after: unknown }[];
  } | null;
}

const COUNT: readonly string[] = ['count_min', 'count_max', 'qualifier'];

/** A line for each decision, and below a correction a line for each field. */
export function decisionLines(decisions: readonly DecisionWords[]): string[] {
  return decisions.flatMap(({ act, by, reason, recorded, correction }) => {
    const when = recorded === null ? '' : ` on ${dateWords(recorded)}`;
    const head = oneLine(`Decided: ${act} by ${by}${when}: ${reason}`);
    return [head, ...(correction === null ? [] : fieldLines(correction))];
  });
}

function fieldLines({ before, after, changed }: NonNullable<DecisionWords['correction']>): string[] {
  const count = changed.some(({ field }) => COUNT.includes(field));
  const counts = count ? [line('count', countOf(before), countOf(after))] : [];
  const others = changed.filter(({ field }) => !COUNT.includes(field));
  return [...counts, ...others.map((one) => line(one.field, inWords(one.before), inWords(one.after)))];
}

function line(field: string, before: string, after: string): string {
  return `  ${oneLine(`${field.replaceAll('_', ' ')}: ${before} -> ${after}`)}`;
}

function countOf(claim: Claim): string {
  return claim.qualifier === 'exact' ? claimFigure(claim) : `${claimFigure(claim)} (${claim.qualifier})`;
}

/** Words in quotes; of a place its name, of a party its name and side, of facets those that are known. */
function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(inWords).join(', ');
  const { name, side, edtf, status, text, words, level, id } = value as Record<string, string | undefined>;
  if (edtf !== undefined) return edtf;
  if (side !== undefined) return `${name} (${side})`;
  if (level !== undefined) return `${name} (${level}, ${id})`;
  if (status !== undefined)
    return Object.values(value)
      .filter((facet) => typeof facet === 'string')
      .join(', ');
  return text ?? words ?? JSON.stringify(value);
}
