/** A claim under a person's correction: what is corrected is the reviewer's, and nothing of the machine's reading of it stays. */
import type { Basis, Claim } from '../model/claim.ts';
import type { Decision } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import { REVIEWER } from '../model/reviewer.ts';

/** Fields that hold words: stated when they are in the report, else the reviewer's own. */
export const WORDED = ['group', 'speaker', 'perpetrator', 'place', 'period'] as const;

/** How the rules behind a field begin; those of the count and the perpetrator are named by their basis. */
const RULES_OF: readonly (readonly [field: keyof Claim, prefix: string])[] = [
  ['group', 'group.'],
  ['speaker', 'speaker.'],
  ['place', 'place.'],
  ['period', 'period.'],
];

export function corrected(claim: Claim, change: Partial<Claim>): Claim {
  const merged: Claim = { ...claim, ...change, basis: { ...claim.basis, ...change.basis } };
  // What was found for other words is no finding for these.
  if (change.place !== undefined && change.placeResolved === undefined) merged.placeResolved = null;
  if (change.period !== undefined && change.periodResolved === undefined) merged.periodResolved = null;
  return { ...merged, rules: change.rules ?? rulesAfter(claim, change) };
}

function rulesAfter(claim: Claim, change: Partial<Claim>): string[] {
  const replaced = (Object.keys(change.basis ?? {}) as (keyof Claim['basis'])[]).map((name) => claim.basis[name]?.rule);
  const prefixes = RULES_OF.filter(([field]) => change[field] !== undefined).map(([, prefix]) => prefix);
  if (change.outcome !== undefined && change.outcome !== claim.outcome) prefixes.push(`${claim.outcome}.`);
  const kept = claim.rules.filter(
    (rule) => !replaced.includes(rule) && rule !== REVIEWER && !prefixes.some((prefix) => rule.startsWith(prefix)),
  );
  return [...kept, REVIEWER];
}

/** The basis of the words that a person gives: in the report or not. */
export function basisOfWords(report: Pick<Report, 'title' | 'text'>, change: Partial<Claim>): Claim['basis'] {
  const given = WORDED.filter((field) => change[field] !== undefined);
  return Object.fromEntries(
    given.map((field): [string, Basis] => [
      field,
      { stated: asWritten(report, change[field] ?? '') !== null, rule: REVIEWER },
    ]),
  );
}

/** The words as the report writes them, whatever their case and the white space between them; null when it does not hold them. */
export function asWritten({ title, text }: Pick<Report, 'title' | 'text'>, words: string): string | null {
  const parts = words
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/['‘’]/g, "['‘’]"));
  if (parts.join('') === '') return null;
  const source = `(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`;
  for (const flags of ['u', 'iu']) {
    const found = [text, title ?? ''].map((field) => new RegExp(source, flags).exec(field)?.[0]);
    const written = found.find((one) => one !== undefined);
    if (written !== undefined) return written.replace(/\s+/g, ' ');
  }
  return null;
}

/** A report as it was added, with the corrections that were decided about its own data. */
export function correctedReport(original: Report, decisions: readonly Decision[]): Report {
  const changes = decisions.map(({ change }) => change as Partial<Report>);
  return Object.assign({}, original, ...changes) as Report;
}
