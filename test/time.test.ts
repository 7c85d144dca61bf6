import { parse } from 'chrono-node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dates } from '../src/languages/en/dates.ts';
import { isoDay } from '../src/model/edtf.ts';
import { timesOf } from '../src/resolve/time.ts';
import { endOf, isAfter, startOf, withinPeriod } from '../src/resolve/time-compare.ts';
import { FINDS, PERIODS } from './time-cases.ts';

const times = timesOf(dates);
const context = { published: '2026-02-01', said: null, eventPeriod: null, country: 'PK' };
const period = (words: string | null, more: Partial<typeof context> | object = {}): string | null =>
  times.resolvePeriod(words, { ...context, ...more })?.edtf ?? null;

describe('what time words mean', () => {
  it.each(PERIODS)('%s -> %s', (words, edtf) => {
    expect(period(words)).toBe(edtf);
  });

  it('each row reads its own example, and finds it whole', () => {
    for (const row of dates.rows) {
      const resolved = times.resolvePeriod(row.example, { ...context, eventPeriod: '2026-01-31' });
      if (row.read !== 'none') expect([row.id, resolved?.rule]).toEqual([row.id, row.id]);
      if (row.before === undefined)
        expect([row.id, times.findPeriods(row.example).map((s) => s.words)]).toEqual([row.id, [row.example]]);
    }
    expect(new Set(dates.rows.map((row) => row.id)).size).toBe(dates.rows.length);
  });

  it('counts from when it was said, else from the report; a happening gives what follows it', () => {
    expect(period('yesterday', { said: '2026-01-30' })).toBe('2026-01-29');
    expect(period('in the last 24 hours', { said: '2026-01-30' })).toBe('2026-01-29/2026-01-30');
    expect(period('the first 40 hours', { eventPeriod: '2026-01-31' })).toBe('2026-01-31/2026-02-02');
    expect(period('the following day', { eventPeriod: '2026-01-30/2026-01-31' })).toBe('2026-02-01');
    expect(period('3 a.m.', { eventPeriod: '2026-01-31' })).toBe('2026-01-31T03:00+05:00');
  });

  it('says when the words themselves do not name the day', () => {
    expect(times.resolvePeriod('at 0300 hours', context)).toMatchObject({ stated: false, rule: 'time.clock' });
    expect(times.resolvePeriod('40 hours', context)).toMatchObject({ stated: false, rule: 'time.duration' });
    expect(times.resolvePeriod('on Saturday', context)).toMatchObject({ stated: true, rule: 'time.weekday' });
  });

  it('gives no date that only a published date could give, when there is none', () => {
    const bare = { published: null };
    expect(period('17 May', bare)).toBeNull();
    expect(period('on Saturday', bare)).toBeNull();
    expect(period('yesterday', bare)).toBeNull();
    expect(period('17 May 2024', bare)).toBe('2024-05-17');
    expect(period('since 17 May 2024', bare)).toBe('2024-05-17/..');
    expect(period(null)).toBeNull();
  });

  it('drops a clock time that no zone is known for', () => {
    expect(period('3 a.m. on Saturday', { country: null })).toBe('2026-01-31');
    expect(period('3 a.m. on Saturday', { country: 'RU' })).toBe('2026-01-31');
    expect(period('03:00 GMT on Saturday', { country: null })).toBe('2026-01-31T03:00Z');
    expect(period('03:00 IST on Saturday', { country: 'IN' })).toBe('2026-01-31T03:00+05:30');
    expect(period('03:00 IST on Saturday', { country: null })).toBe('2026-01-31');
  });

  it('counts summer time by the day', () => {
    expect(period('5 a.m. on 3 July 2025', { country: 'UA' })).toBe('2025-07-03T05:00+03:00');
    expect(period('5 a.m. on 3 January 2026', { country: 'UA' })).toBe('2026-01-03T05:00+02:00');
  });

  it("reads a published instant by the event country's clock", () => {
    expect(period('on Saturday', { published: '2026-01-30T20:00:00Z' })).toBe('2026-01-31');
    expect(period('today', { published: '2026-01-31T22:00:00Z', country: 'PE' })).toBe('2026-01-31');
    expect(period('today', { published: '2026-01-31T23:30:00+05:00' })).toBe('2026-01-31');
  });
});

describe('when it was said', () => {
  it('by its own words, else by the published time', () => {
    expect(times.resolveSaid('on Saturday', context)).toEqual({
      edtf: '2026-01-31',
      stated: true,
      rule: 'time.weekday',
    });
    expect(times.resolveSaid(null, context)).toEqual({ edtf: '2026-02-01', stated: false, rule: 'said.published' });
    expect(times.resolveSaid('some time', context)?.rule).toBe('said.published');
    expect(times.resolveSaid('overnight', context)?.edtf).toBe('2026-02-01');
    expect(times.resolveSaid(null, { ...context, published: null })).toBeNull();
  });
});

describe('time expressions in a text', () => {
  it.each(FINDS)('%s', (text, expected) => {
    const spans = times.findPeriods(text);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.words);
    expect(spans.map((span) => `${span.kind}: ${span.words}`)).toEqual(expected);
  });

  it('keeps exact offsets in any text', () => {
    const pieces = fc.constantFrom(
      '17 May',
      ' and ',
      '40 hours',
      '\ue000\ue100',
      'é',
      '😀',
      ' on Saturday ',
      '2012',
      ',',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const span of times.findPeriods(text)) {
          expect(text.slice(span.start, span.end)).toBe(span.words);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
          times.resolvePeriod(span.words, context);
        }
      }),
    );
  });
});

describe('dates agree with another parser', () => {
  const MONTHS = 'January February March April May June July August September October November December'.split(' ');
  it('in four styles, on any day', () => {
    const day = fc.integer({ min: Date.UTC(1985, 0, 1) / 864e5, max: Date.UTC(2030, 0, 1) / 864e5 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 3 }), (n, style) => {
        const iso = isoDay(n * 864e5);
        const [y, m, d] = iso.split('-').map(Number) as [number, number, number];
        const month = MONTHS[m - 1] ?? '';
        const words = [`${d} ${month} ${y}`, `${month} ${d}, ${y}`, `${d} ${month.slice(0, 3)} ${y}`, iso][style] ?? '';
        const other = parse(words, { instant: new Date(Date.UTC(2026, 1, 1)), timezone: 0 })[0]?.start;
        expect(period(words)).toBe(iso);
        expect(isoDay(Date.UTC(other?.get('year') ?? 0, (other?.get('month') ?? 0) - 1, other?.get('day') ?? 0))).toBe(
          iso,
        );
      }),
    );
  });
});

describe('periods compared', () => {
  it('by containment', () => {
    expect(withinPeriod('2026-01', '2026-01-31')).toBe('inside');
    expect(withinPeriod('2026-01-31/2026-02-01', '2026-02-01')).toBe('inside');
    expect(withinPeriod('2026-01-31', '2026-01-31T03:00+05:00')).toBe('inside');
    expect(withinPeriod('2026-01-31', '2026-01-31/2026-02-01')).toBe('unknown');
    expect(withinPeriod('2026-01-31', '2026-02-02')).toBe('outside');
    expect(withinPeriod('../2025-12-04', '2025-11-23~')).toBe('inside');
    expect(withinPeriod('2026-01-31T03:00+05:00/2026-01-31T05:00+05:00', '2026-01-30T23:00Z')).toBe('inside');
    expect(withinPeriod('gibberish', '2026')).toBe('unknown');
  });

  it('by their ends', () => {
    expect(startOf('2026-01')).toBe('2026-01-01T00:00:00.000Z');
    expect(endOf('2026-01')).toBe('2026-01-31T23:59:59.999Z');
    expect(startOf('2026-01-31T03:00+05:00/2026-02-01')).toBe('2026-01-30T22:00:00.000Z');
    expect(endOf('2026-01-31T03:00+05:00/2026-02-01')).toBe('2026-02-01T23:59:59.999Z');
    expect(startOf('../2026-01-31')).toBeNull();
    expect(endOf('2026-01-31/..')).toBeNull();
    expect(startOf('gibberish')).toBeNull();
    expect(isAfter('2026-02-02', '2026-01-31/2026-02-01')).toBe(true);
    expect(isAfter('2026-02-01', '2026-01-31/2026-02-01')).toBe(false);
  });
});
