/**
 * Short texts with what is to be read in them, one case a line: how broad the engine's knowledge of wordings is.
 * `eval/gold/README.md` describes the form; NAME.dev.txt may be tuned on, NAME.test.txt is scored only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Claim, FilterLine } from '../src/model/claim.ts';
import type { ReportText } from '../src/model/report.ts';
import { type Ratio, share } from './ratios.ts';

/** One thing that is expected: its head words, and what its fields must contain. */
interface Expected {
  head: string;
  fields: [string, string][];
}

export interface WordingCase {
  text: string;
  title: string | null;
  expected: Expected[];
  /** other claims than those named are allowed */
  loose: boolean;
}

/** Score of one file. */
export interface WordingScore {
  name: string;
  use: 'tune' | 'test';
  right: Ratio;
  /** what is wrong, for the files that may be looked at */
  errors: string[];
}

const FOLDER = path.join(import.meta.dirname, 'gold', 'own', 'wordings');
const PUBLISHED = '2024-03-05';
const spaced = (words: string): string => words.replaceAll('_', ' ');

/** "killed 3 group=farmers" */
function expectedOf(words: string): Expected {
  const parts = words.split(/\s+/).filter(Boolean);
  const head = parts.filter((part) => !part.includes('=')).join(' ');
  const fields = parts
    .filter((part) => part.includes('='))
    .map((part): [string, string] => [part.slice(0, part.indexOf('=')), spaced(part.slice(part.indexOf('=') + 1))]);
  return { head, fields };
}

/** Null for empty lines and remarks. */
export function wordingCase(line: string): WordingCase | null {
  const bar = line.indexOf('|');
  if (bar < 0 || line.startsWith('#')) return null;
  const wanted = line.slice(0, bar).trim();
  const loose = wanted.startsWith('~');
  let text = line.slice(bar + 1).trim();
  text = text.replaceAll('\\n', '\n');
  const split = text.startsWith('TITLE:') ? text.indexOf('||') : -1;
  return {
    title: split < 0 ? null : text.slice('TITLE:'.length, split).trim(),
    text: split < 0 ? text : text.slice(split + 2).trim(),
    expected: (loose ? wanted.slice(1) : wanted)
      .split(';')
      .map((part) => expectedOf(part))
      .filter(({ head }) => head !== ''),
    loose,
  };
}

/** "12", "12..", "..30", "12..15", or the vague word. */
function countOf({ count_min: low, count_max: high, qualifier }: Claim): string {
  if (low === null && high === null) return qualifier;
  return low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
}

const FIELD: Readonly<Record<string, (claim: Claim) => string | null | undefined>> = {
  group: (c) => c.group,
  speaker: (c) => c.speaker,
  party: (c) => `${c.party.side} ${c.party.name ?? ''}`,
  place: (c) => c.place,
  placeR: (c) => c.placeResolved?.name,
  period: (c) => c.period,
  periodR: (c) => c.periodResolved?.edtf,
  modality: (c) => c.modality,
  scope: (c) => c.scope,
  perpetrator: (c) => c.perpetrator,
  cause: (c) => JSON.stringify(c.cause ?? ''),
  approx: (c) => c.qualifier,
  said: (c) => c.said,
};

/** Does the field contain the words? "-" means that it is empty. */
function holds(claim: Claim, [name, words]: [string, string]): boolean {
  const read = FIELD[name];
  if (!read) throw new Error(`no field "${name}": the fields are ${Object.keys(FIELD).join(', ')}`);
  const value = (read(claim) ?? '').toLowerCase();
  return words === '-' ? value === '' : value.includes(words.toLowerCase());
}

/** "-" means that it is empty. */
const told = (value: string | null, words: string): boolean =>
  words === '-' ? value === null : (value ?? '').toLowerCase().includes(words.toLowerCase());

/** The lists beside the claims, each item by its head word and its fields. */
const OTHERS: Readonly<
  Record<string, (line: FilterLine) => readonly { head: string; fields: Readonly<Record<string, string | null>> }[]>
> = {
  resp: (line) =>
    line.responsibility.map(({ stance, actor, speaker }) => ({ head: stance, fields: { actor, speaker } })),
  measure: (line) =>
    line.measures.map(({ measure, status, place, authority }) => ({
      head: measure,
      fields: { status, place, authority },
    })),
  fact: (line) => line.facts.map(({ fact, value }) => ({ head: fact, fields: { value: JSON.stringify(value) } })),
};

function findOther({ head, fields }: Expected, line: FilterLine): string | null {
  const [kind = '', ...rest] = head.split(' ');
  const words = spaced(rest.join(' '));
  const all = OTHERS[kind]?.(line) ?? [];
  const got = all.map((one) => [one.head, ...Object.values(one.fields)].join(':')).join(', ');
  if (words === 'none') return all.length === 0 ? null : `extra ${kind} ${got}`;
  const found = all.some(
    (one) => told(one.head, words) && fields.every(([name, value]) => told(one.fields[name] ?? null, value)),
  );
  return found ? null : `no ${head} ${fields.map((f) => f.join('=')).join(' ')}, but ${got}`;
}

/** What is missing, wrong or too much; empty where all is right. */
export function faultsOf({ expected, loose }: WordingCase, line: FilterLine): string[] {
  const left = [...line.claims];
  const faults: string[] = [];
  for (const wanted of expected) {
    if (/^(?:resp|measure|fact)\b/.test(wanted.head)) {
      const fault = findOther(wanted, line);
      if (fault) faults.push(fault);
      continue;
    }
    const same = left.filter((claim) => `${claim.outcome} ${countOf(claim)}` === wanted.head);
    const right = same.find((claim) => wanted.fields.every((field) => holds(claim, field)));
    const taken = right ?? same[0];
    if (taken) left.splice(left.indexOf(taken), 1);
    if (!taken) faults.push(`no ${wanted.head}`);
    else if (!right) {
      const wrong = wanted.fields.filter((field) => !holds(taken, field));
      faults.push(
        `${wanted.head}: ${wrong.map(([k, v]) => `${k} "${FIELD[k]?.(taken) ?? ''}", not "${v}"`).join(', ')}`,
      );
    }
  }
  if (!loose) faults.push(...left.map((claim) => `extra ${claim.outcome} ${countOf(claim)} ${claim.group}`));
  return faults;
}

const reportOf = ({ text, title }: WordingCase): ReportText => ({
  id: 'case',
  title,
  text,
  published: PUBLISHED,
  outlet: 'Wire',
  url: null,
  lang: 'en',
});

/** Scores every file of wordings. A case is right when nothing in it is missing, wrong or too much. */
export function scoreWordings(extract: (report: ReportText) => FilterLine): WordingScore[] {
  return readdirSync(FOLDER)
    .filter((file) => /\.(?:dev|test)\.txt$/.test(file))
    .sort()
    .map((file) => {
      const use = file.endsWith('.test.txt') ? 'test' : 'tune';
      const score: WordingScore = { name: file.replace('.txt', ''), use, right: { hit: 0, of: 0 }, errors: [] };
      for (const text of readFileSync(path.join(FOLDER, file), 'utf8').split('\n')) {
        const wording = wordingCase(text);
        if (!wording) continue;
        const faults = faultsOf(wording, extract(reportOf(wording)));
        score.right.of++;
        if (faults.length === 0) score.right.hit++;
        else if (use === 'tune') score.errors.push(`- ${faults.join('; ')}\n  > ${text.slice(text.indexOf('|') + 2)}`);
      }
      return score;
    });
}

/** For the result file: share of cases that are right all through, by file. */
export const wordingSummary = (
  scores: readonly WordingScore[],
): Record<string, { cases: number; right: number | null }> =>
  Object.fromEntries(scores.map(({ name, right }) => [name, { cases: right.of, right: share(right) }]));
