/** Neutral words for what is counted, and how counts are written. Original words stand only in quotes. */
import type { Claim, Victims } from '../model/claim.ts';

/** Nothing was said: never 0. */
export const UNKNOWN = '-';

const STATUS_WORDS: { [status: string]: string } = {
  civilian: 'civilians',
  'security forces': 'security forces',
  'armed group': 'armed group members',
  unknown: 'people',
};

/** Plain names of victim sets, as a toll gives them, in neutral words. */
export function victimSetWords(name: string): string {
  if (name === 'all') return 'all people';
  return STATUS_WORDS[name] ?? name;
}

/** A victim set by its facets: "women", "children", "security forces (police)". Never the report's own word. */
export function victimWords(victims: Victims): string {
  const people = peopleWords(victims);
  if (people !== null) return people;
  const words = STATUS_WORDS[victims.status] ?? 'people';
  return victims.age === 'elderly' ? `elderly ${words}` : words;
}

function peopleWords({ sex, age }: Victims): string | null {
  if (age === 'child') return sex === 'female' ? 'girls' : sex === 'male' ? 'boys' : 'children';
  if (sex === 'female') return age === 'elderly' ? 'elderly women' : 'women';
  if (sex === 'male') return age === 'elderly' ? 'elderly men' : 'men';
  return null;
}

/** "145", "145-216", "at least 145", "up to 200", or "-" when no number is known. */
export function countWords(low: number | null, high: number | null): string {
  if (low === null && high === null) return UNKNOWN;
  if (low === null) return `up to ${digits(high)}`;
  if (high === null) return `at least ${digits(low)}`;
  return low === high ? digits(low) : `${digits(low)}-${digits(high)}`;
}

const SOFT: { [qualifier: string]: string } = { about: 'about', nearly: 'nearly' };
const VAGUE: { [qualifier: string]: string } = {
  dozens: '"dozens"',
  hundreds: '"hundreds"',
  several: '"several"',
  a_few: '"a few"',
  unknown: 'number not known',
  denial_no_number: 'denied, no number',
};

/** A claim's own figure; a vague word keeps its word and gets no number. */
export function claimFigure(claim: Claim): string {
  const { count_min: low, count_max: high, qualifier } = claim;
  if (low === null && high === null) return VAGUE[qualifier] ?? UNKNOWN;
  const soft = SOFT[qualifier];
  const number = low ?? high;
  if (soft !== undefined && (low === null || high === null || low === high)) return `${soft} ${digits(number)}`;
  return countWords(low, high);
}

function digits(count: number | null): string {
  return String(count ?? '').replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
}
