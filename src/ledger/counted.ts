/** No figure that the report does not say: a person's count is held against what the figure's words say. */
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import { boundsOf, type FigureReading, REVIEWER, REVIEWER_QUALIFIER, type SaidCount } from '../model/reviewer.ts';
import { type Qualifier, VAGUE_QUALIFIERS } from '../model/words.ts';
import { type Problem, refuse } from './problem.ts';

type Counted = Pick<Claim, 'count_min' | 'count_max' | 'qualifier'>;

/** The words say it whole; they say the number, and the person how it is qualified; or they do not say it. */
type Saying = 'said' | 'number' | 'not said';

/** Does this change touch what is counted? Then the decision must bring the reading of the figure's words. */
export function changesCount(change: Partial<Claim>): boolean {
  return (['count_min', 'count_max', 'qualifier', 'figure'] as const).some((field) => change[field] !== undefined);
}

/** The basis of a person's count; null when the words do not say it, and the person does not take it on himself. */
export function basisOfCount(reading: FigureReading, claim: Counted, own: boolean): Claim['basis']['count'] | null {
  const saying = sayingOf(reading.says, claim);
  if (saying === 'said') return { stated: true, rule: REVIEWER };
  if (own) return { stated: false, rule: REVIEWER };
  return saying === 'number' ? { stated: false, rule: REVIEWER_QUALIFIER } : null;
}

/** `claim` as the decision leaves it. Null when its count is one that the words say, or is marked as the reviewer's. */
export function countFault(report: Report, claim: Claim, { reading }: Pick<Decision, 'reading'>): Problem | null {
  const form = formFault(claim);
  if (form !== null) return form;
  const { figure } = claim;
  const words = report[figure.field]?.slice(figure.start, figure.end);
  const same = reading?.figure.field === figure.field && reading.figure.start === figure.start;
  if (!reading || !same || reading.figure.end !== figure.end || reading.words !== words) {
    const next = 'Give with the decision what the words of the figure say.';
    return refuse('count-mismatch', `The count of claim ${claim.id} was not held against its figure.`, next).error;
  }
  const { count } = claim.basis;
  const allowed = count === undefined ? null : basisOfCount(reading, claim, count.rule === REVIEWER && !count.stated);
  if (count !== undefined && allowed?.stated === count.stated && allowed.rule === count.rule) return null;
  return countRefusal(reading, claim);
}

export function countRefusal({ words, says }: FigureReading, claim: Counted): Problem {
  const said = [...new Set(says.map(inWords))].join(' or ') || 'no number';
  const message = `The figure "${words}" says ${said}, not ${inWords(asSaid(claim))}.`;
  const next =
    "Give the count that the words say, or --own-count when you know better: it is then shown as yours, not the report's.";
  return refuse('count-mismatch', message, next).error;
}

function sayingOf(says: readonly SaidCount[], claim: Counted): Saying {
  const { count_min: low, count_max: high, qualifier } = claim;
  if (says.some((one) => one.low === low && one.high === high && one.qualifier === qualifier)) return 'said';
  if (low === null && high === null)
    return says.some((one) => one.low !== null || one.high !== null) ? 'not said' : 'number';
  const plain = says.filter((one) => one.qualifier === 'exact' && one.low !== null);
  const qualified = plain.some((one) => {
    const bounds = boundsOf(one.low ?? 0, qualifier);
    return bounds.low === low && bounds.high === high;
  });
  return qualified ? 'number' : 'not said';
}

/** Do bounds and qualifier go together? */
function formFault({ count_min: low, count_max: high, qualifier }: Counted): Problem | null {
  const needs = NEEDS[qualifier] ?? (VAGUE_QUALIFIERS.has(qualifier) ? 'no number' : 'one number');
  const has = { 'no number': low === null && high === null, 'one number': low !== null && low === high };
  const fits = {
    ...has,
    'a low and no high': low !== null && high === null,
    'a high and no low': low === null && high !== null,
    'a low and a higher high': low !== null && high !== null && low < high,
    'the number 0': low === 0 && high === 0,
  }[needs];
  if (fits) return null;
  const message = `"${qualifier}" goes with ${needs}, not with ${low ?? 'none'} to ${high ?? 'none'}.`;
  return refuse('bad-decision', message, 'Give the count and the qualifier that go together.').error;
}

const NEEDS: {
  [Q in Qualifier]?: 'a low and no high' | 'a high and no low' | 'a low and a higher high' | 'the number 0';
} = {
  at_least: 'a low and no high',
  more_than: 'a low and no high',
  less_than: 'a high and no low',
  up_to: 'a high and no low',
  range: 'a low and a higher high',
  none: 'the number 0',
};

function asSaid({ count_min: low, count_max: high, qualifier }: Counted): SaidCount {
  return { low, high, qualifier };
}

/** "12", "at least 12", "10 to 15", "about 40", "dozens". */
function inWords({ low, high, qualifier }: SaidCount): string {
  if (low === null && high === null) return `"${qualifier.replaceAll('_', ' ')}" without a number`;
  if (low !== null && high !== null && low !== high) return `${low} to ${high}`;
  if (high === null) return `at least ${low}`;
  if (low === null) return `at most ${high}`;
  return qualifier === 'about' || qualifier === 'nearly' ? `${qualifier} ${low}` : String(low);
}
