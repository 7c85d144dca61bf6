/** Every row of casualty wordings, heard on its example and in each of its forms. */
import { describe, expect, it } from 'vitest';
import { english } from '../src/languages/en/index.ts';
import type { TriggerRow } from '../src/model/language-rows.ts';
import { lineOf } from './claims-of.ts';

const rulesOf = (text: string): string[] => lineOf(text).claims.flatMap((claim) => claim.rules);

/** A sentence that puts people where the row's wording takes them from. */
function sentencesFor(row: TriggerRow, written: string): string[] {
  const form = row.tag ? written.toUpperCase() : written;
  // civilians who are captured are abducted
  const people = row.heads?.[0] ?? (row.outcome === 'captured' ? 'soldiers' : 'civilians');
  if (row.tails && row.take === 'subject')
    return row.tails.map((tail) => `Twelve ${people} ${form} ${tail} on Friday.`);
  if (row.tails) return row.tails.map((tail) => `The raid ${form} 12 ${people} ${tail}.`);
  if (row.take === 'subject') return [`Twelve ${people} ${form} on Friday.`];
  if (row.take === 'object') return [`The raid ${form} 12 ${people}.`];
  if (row.take === 'either') return [`Twelve ${people} were ${form} on Friday.`];
  return [`The raid left 12 ${form}.`, `${form} rose to 12.`, `The ${form} stood at 12.`];
}

/** Is the form read, with its twelve people, where it stands in a plain sentence? */
function isHeard(row: TriggerRow, form: string): boolean {
  const read = sentencesFor(row, form).map((text) => lineOf(text).claims);
  return read[row.tails ? 'every' : 'some'](
    ([claim, ...more]) => claim?.outcome === row.outcome && claim.count_min === 12 && more.length === 0,
  );
}

/** row and form that are not found in a plain sentence, and why */
const unheard = new Map([
  ['abducted.take-away-away carrying', 'what carries people is a vehicle as a rule'],
  ['abducted.take-away-off carrying', 'what carries people is a vehicle as a rule'],
  ...['hospital', 'the hospital', 'intensive care'].map(
    (where) => [`injured.sustain remains in ${where}`, 'told of one person'] as const,
  ),
]);
/** rows whose example is not found by them, and why */
const unfound = new Map([['killed.toll', 'another rule reads "death toll" first']]);

describe('rows of outcomes', () => {
  it.each(english.triggers.map((row) => [row.id, row] as const))('%s fires on its example', (id, row) => {
    const found = row.example.split('; ').every((example) => rulesOf(example).includes(id));
    expect(found, unfound.get(id)).toBe(!unfound.has(id));
  });

  it.each(english.triggers.map((row) => [row.id, row] as const))('%s is heard in each of its forms', (id, row) => {
    const deaf = row.forms.filter((form) => !isHeard(row, form));
    expect(deaf.map((form) => `${id} ${form}`)).toEqual([...unheard.keys()].filter((key) => key.startsWith(`${id} `)));
  });
});
