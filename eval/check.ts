/** The form of gold files: quotes are exact, words come from the closed lists, relations point inside the file. */
import { MODALITIES, OUTCOMES, QUALIFIERS, SCOPES, SIDES, STANCES } from '../src/model/words.ts';

type Row = Record<string, unknown>;

const REQUIRED = 'outcome group count_min count_max approx speaker speaker_side place date_or_period scope quote'.split(
  ' ',
);
const RELATIONS =
  'subset_of includes equals_sum disjoint_from same_people_as supersedes superseded_by rounding_of same_as disputed_by'.split(
    ' ',
  );
const LISTS: readonly [field: string, words: ReadonlySet<unknown>][] = [
  ['outcome', new Set<unknown>(OUTCOMES)],
  ['approx', new Set<unknown>(QUALIFIERS)],
  ['scope', new Set<unknown>(SCOPES)],
  ['speaker_side', new Set<unknown>([...SIDES, null])],
  ['modality', new Set<unknown>([...MODALITIES, undefined])],
];

const rowsOf = (document: Row, list: string): Row[] => (document[list] as Row[] | undefined) ?? [];

function claimProblems(claim: Row, at: number, size: number): string[] {
  const says = (problem: string): string => `claim ${at} ${problem}`;
  const found = REQUIRED.filter((key) => !(key in claim)).map((key) => says(`lacks ${key}`));
  for (const [field, words] of LISTS)
    if (!words.has(claim[field])) found.push(says(`${field} ${String(claim[field])}: not in the list`));
  for (const relation of RELATIONS) {
    const others = claim[relation];
    if (others === undefined) continue;
    const good = (x: unknown): boolean => Number.isInteger(x) && (x as number) >= 0 && (x as number) < size && x !== at;
    if (!Array.isArray(others) || others.length === 0 || !others.every(good))
      found.push(says(`${relation} is not a list of other claims`));
  }
  const { count_min: low, count_max: high } = claim as { count_min: number | null; count_max: number | null };
  if (low !== null && high !== null && low > high) found.push(says(`count ${low} > ${high}`));
  return found;
}

/** Every problem of one gold document, in words; empty when it is well formed. */
export function goldProblems(document: Row): string[] {
  const countsOnly = !('claims' in document) && ('killed' in document || 'injured' in document);
  const required = ['id', 'text', ...(countsOnly ? [] : ['claims', 'distractors'])];
  const found = required.filter((key) => !(key in document)).map((k) => `lacks ${k}`);
  const fields = [document.text, document.title].filter((f): f is string => typeof f === 'string');
  for (const list of ['claims', 'responsibility', 'measures', 'distractors']) {
    rowsOf(document, list).forEach((row, i) => {
      const quote = row.quote;
      if (typeof quote !== 'string' || quote === '' || !fields.some((f) => f.includes(quote)))
        found.push(`${list} ${i}: quote is not in the report: ${String(quote)}`);
    });
  }
  const claims = rowsOf(document, 'claims');
  claims.forEach((claim, i) => {
    found.push(...claimProblems(claim, i, claims.length));
  });
  rowsOf(document, 'responsibility').forEach((row, i) => {
    if (!(STANCES as readonly unknown[]).includes(row.stance)) found.push(`responsibility ${i}: stance ${row.stance}`);
  });
  rowsOf(document, 'distractors').forEach((row, i) => {
    if (!row.reason) found.push(`distractor ${i} has no reason`);
  });
  return found;
}
