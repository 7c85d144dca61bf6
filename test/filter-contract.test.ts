/** What programs may rely on in a line of the filter: names, types, closed lists, ids, and exact offsets. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openExtractor } from '../src/main.ts';
import type { Claim, FilterLine } from '../src/model/claim.ts';
import type { Quote, ReportText, Span } from '../src/model/report.ts';
import {
  AGES,
  CAUSES,
  COVERAGES,
  FACTS,
  MEASURE_STATUSES,
  MODALITIES,
  OUTCOMES,
  QUALIFIERS,
  RELATIONS,
  SCOPES,
  SET_ASIDE_REASONS,
  SEXES,
  SIDES,
  STANCES,
  STATUSES,
  VAGUE_QUALIFIERS,
} from '../src/model/words.ts';

const extract = await openExtractor();
const root = path.join(import.meta.dirname, '..');

const field = z.enum(['title', 'text']);
const offset = z.int().nonnegative();
const span = z.strictObject({ field, start: offset, end: offset });
const quote = z.strictObject({ field, start: offset, end: offset, text: z.string().min(1) });
const words = z.string().min(1);
const count = z.int().nonnegative().nullable();
const rules = z.array(words).min(1);
const basis = z.strictObject({ stated: z.boolean(), rule: words });
const party = z.strictObject({ id: words, name: words, side: z.enum(SIDES) });
const EDTF = /^(?:\.\.|[\d~?%TZ:+-]+)(?:\/(?:\.\.|[\d~?%TZ:+-]+))?$/;

const place = basis.extend({
  id: words,
  name: words,
  level: z.enum(['country', 'admin1', 'admin2', 'region', 'populated place']),
  country: z.string().length(2).nullable(),
  admin1: z.string().nullable(),
  admin2: z.string().nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
});

const relations = Object.fromEntries(RELATIONS.map((name) => [name, z.array(words).min(1).optional()]));

const claim = z.strictObject({
  ...relations,
  id: z.string().regex(/#\d+$/),
  statement: z.string().regex(/@\d+$/),
  outcome: z.enum(OUTCOMES),
  group: z.string(),
  victims: z.strictObject({
    status: z.enum(STATUSES),
    sex: z.enum(SEXES).nullable(),
    age: z.enum(AGES).nullable(),
    role: words.nullable(),
    nationality: words.nullable(),
    own_side: z.boolean().nullable(),
  }),
  composition: z.array(words),
  coverage: z.enum(COVERAGES),
  count_min: count,
  count_max: count,
  qualifier: z.enum(QUALIFIERS),
  speaker: words.nullable(),
  party,
  perpetrator: words.nullable(),
  cause: z.strictObject({ type: z.enum(CAUSES), words }).nullable(),
  place: words.nullable(),
  period: words.nullable(),
  placeResolved: place.nullable(),
  periodResolved: basis.extend({ edtf: z.string().regex(EDTF) }).nullable(),
  scope: z.enum(SCOPES),
  modality: z.enum(MODALITIES),
  said: z.string().regex(EDTF).nullable(),
  rules,
  figure: span,
  quote,
  quotes: z.array(quote).min(1),
  basis: z.partialRecord(z.enum(['speaker', 'said', 'coverage', 'count', 'perpetrator']), basis),
  names: z.array(words).optional(),
  via: words.nullable().optional(),
  provisional: z.boolean().optional(),
});

const line = z.strictObject({
  id: words,
  report: z.strictObject({
    id: words,
    outlet: words.nullable(),
    published: words.nullable(),
    via: words.nullable(),
  }),
  claims: z.array(claim),
  responsibility: z.array(
    z.strictObject({
      id: z.string().regex(/!\d+$/),
      actor: words,
      stance: z.enum(STANCES),
      speaker: words.nullable(),
      party,
      about: z.string(),
      quote,
      rules,
    }),
  ),
  measures: z.array(
    z.strictObject({
      id: z.string().regex(/%\d+$/),
      measure: words,
      authority: words.nullable(),
      place: words.nullable(),
      placeResolved: place.nullable(),
      status: z.enum(MEASURE_STATUSES),
      quote,
      rules,
    }),
  ),
  facts: z.array(
    z.strictObject({
      fact: z.enum(FACTS),
      value: z.union([words, z.number(), z.array(words).min(1)]),
      unit: words.nullable(),
      quote,
      rules,
    }),
  ),
  setAside: z.array(
    z.strictObject({ figure: words, reason: z.enum(SET_ASIDE_REASONS), note: words, span, quote, rules }),
  ),
  toll: z
    .record(z.enum(OUTCOMES), z.strictObject({ low: count, high: count }))
    .or(z.partialRecord(z.enum(OUTCOMES), z.strictObject({ low: count, high: count }))),
});

const demo: ReportText[] = readdirSync(path.join(root, 'demo'))
  .filter((file) => /^\d+\.json$/.test(file))
  .sort()
  .map((file) => JSON.parse(readFileSync(path.join(root, 'demo', file), 'utf8')))
  .map(({ id, title, text, source }) => ({ id, title, text, ...source }))
  .map(({ id, title, text, published, outlet, url, lang }) => ({ id, title, text, published, outlet, url, lang }));

const hard: ReportText[] = readFileSync(path.join(root, 'eval', 'gold', 'hard.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((row) => JSON.parse(row))
  .map(({ id, text, title }) => ({
    id,
    text,
    title: title ?? null,
    published: '2025-06-11',
    outlet: 'The Post',
    url: null,
    lang: 'en',
  }));

const reports = [...demo, ...hard];

const everyQuote = (found: FilterLine): Quote[] => [
  ...found.claims.flatMap((one) => [one.quote, ...one.quotes]),
  ...[...found.responsibility, ...found.measures, ...found.facts, ...found.setAside].map((one) => one.quote),
];

const fieldOf = (report: ReportText, { field: name }: Span): string =>
  (name === 'title' ? report.title : report.text) ?? '';

/** Every quote and figure is where it says it is. */
function expectExact(report: ReportText, found: FilterLine): void {
  for (const one of everyQuote(found)) expect(fieldOf(report, one).slice(one.start, one.end)).toBe(one.text);
  for (const { figure, quote: q } of found.claims) {
    expect(figure.field).toBe(q.field);
    expect(figure.start).toBeGreaterThanOrEqual(q.start);
    expect(figure.end).toBeLessThanOrEqual(q.end);
    expect(figure.start).toBeLessThan(figure.end);
  }
  for (const { figure, span: at } of found.setAside) expect(fieldOf(report, at).slice(at.start, at.end)).toBe(figure);
}

describe.each(reports.map((report) => [report.id, report] as const))('the line of %s', (id, report) => {
  const found = extract(report);

  it('has every field of the contract, with the right types, and no other', () => {
    expect(line.safeParse(found).error?.issues ?? []).toEqual([]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(structuredClone(found));
    expect(Object.keys(found.toll)).toEqual(expect.arrayContaining(['killed', 'injured']));
  });

  it('numbers claims and statements in order', () => {
    expect(found.id).toBe(id);
    expect(found.report).toMatchObject({ id, outlet: report.outlet, published: report.published });
    expect(found.claims.map((one) => one.id)).toEqual(found.claims.map((_, n) => `${id}#${n + 1}`));
    const statements = [...new Set(found.claims.map((one) => one.statement))];
    expect(statements).toEqual(statements.map((_, n) => `${id}@${n + 1}`));
  });

  it('quotes exactly, the first quote first', () => {
    expectExact(report, found);
    for (const one of found.claims) expect(one.quotes[0]).toEqual(one.quote);
  });

  it('relates claims to other claims that are there', () => {
    const ids = new Set(found.claims.map((one) => one.id));
    for (const one of found.claims) {
      const others = RELATIONS.flatMap((name) => one[name] ?? []);
      expect(others.filter((other) => !ids.has(other) || other === one.id)).toEqual([]);
      for (const whole of one.subset_of ?? [])
        expect(found.claims.find((other) => other.id === whole)?.includes).toContain(one.id);
    }
  });

  it('gives vague words no number, and no count upside down', () => {
    for (const { qualifier, count_min, count_max } of found.claims) {
      if (VAGUE_QUALIFIERS.has(qualifier)) expect([count_min, count_max]).toEqual([null, null]);
      if (count_min !== null && count_max !== null) expect(count_min).toBeLessThanOrEqual(count_max);
    }
  });

  it('lets no number vanish', () => {
    expect([...vanished(report, found, 'title'), ...vanished(report, found, 'text')]).toEqual([]);
  });
});

const inside = (at: number, { start, end }: { start: number; end: number }): boolean => start <= at && at < end;

/** Does the claim hold this number: its own figure, or the same figure in another of its quotes? */
function holds(one: Claim, name: 'title' | 'text', at: number, value: number): boolean {
  if (one.figure.field === name && inside(at, one.figure)) return true;
  const counts = [one.count_min, one.count_max, (one.count_min ?? 0) - 1, (one.count_max ?? 0) + 1];
  return one.quotes.some((q) => q.field === name && inside(at, q)) && counts.includes(value);
}

/** Numbers in digits that are in no claim, fact, measure or figure set aside, with the words around them. */
function vanished(report: ReportText, found: FilterLine, name: 'title' | 'text'): string[] {
  const source = fieldOf(report, { field: name, start: 0, end: 0 });
  const lost: string[] = [];
  for (const m of source.matchAll(/\d+(?:,\d+)*/g)) {
    const value = Number(m[0].replaceAll(',', ''));
    const kept =
      found.claims.some((one) => holds(one, name, m.index, value)) ||
      found.setAside.some(({ span: at }) => at.field === name && inside(m.index, at)) ||
      [...found.facts, ...found.measures].some(({ quote: q }) => q.field === name && inside(m.index, q));
    if (!kept) lost.push(source.slice(Math.max(0, m.index - 20), m.index + 20));
  }
  return lost;
}

/** What was found, free of offsets and of the form of letters. */
const gist = (found: FilterLine): string[] =>
  found.claims
    .map(({ outcome, count_min, count_max, qualifier, group }) =>
      `${outcome} ${count_min}..${count_max} ${qualifier} ${group}`.normalize('NFC').replace(/[\u200e\u200f]/g, ''),
    )
    .sort();

const disguises: [string, (text: string) => string][] = [
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  [
    'right-to-left marks before lines and after sentences',
    (text) => `\u200f${text.replace(/\. /g, '.\u200f ').replaceAll('\n', '\n\u200f')}`,
  ],
  ['emoji between sentences', (text) => `${text.replace(/\. (?=[A-Z])/g, '. 🕊️ ')} 👩‍👩‍👧‍👦`],
  ['decomposed letters', (text) => text.normalize('NFD')],
  [
    'a byte order mark, tabs and no-break spaces',
    (text) => `\ufeff${text.replace(/(\d) /g, '$1\u00a0').replaceAll('\n', '\n\t')}`,
  ],
];

describe.each(disguises)('fields with %s', (_name, disguise) => {
  it.each(demo.map((report) => [report.id, report] as const))(
    '%s: exact quotes, and the same claims',
    (_id, report) => {
      const title = report.title === null ? null : disguise(report.title);
      const disguised = { ...report, title, text: disguise(report.text) };
      const found = extract(disguised);
      expectExact(disguised, found);
      expect(gist(found)).toEqual(gist(extract(report)));
    },
  );
});
