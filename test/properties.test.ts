/** What must hold for every input: any text, any order, any copy. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../src/languages/en/index.ts';
import { parties } from '../src/languages/en/parties.ts';
import { WIRES } from '../src/languages/wires.ts';
import type { FilterLine } from '../src/model/claim.ts';
import type { Episode } from '../src/model/incident.ts';
import type { Report } from '../src/model/report.ts';
import { StagePipeline } from '../src/pipeline.ts';
import { blocksOf } from '../src/read/blocks.ts';
import { openGazetteer } from '../src/sources/gazetteer.ts';
import { tallyIncident } from '../src/tally/tally.ts';
import {
  arbitraryExact,
  arbitraryIncident,
  arbitraryStatement,
  CIVILIANS,
  claim,
  copyOf,
  reportRef,
} from './arbitrary-claims.ts';
import { lineOf } from './claims-of.ts';

const pipeline = new StagePipeline({ language: english, gazetteer: openGazetteer(), wires: WIRES, parties });

function expectExact(text: string, title: string | null, found: FilterLine): void {
  const source = { text, title: title ?? '' };
  const quotes = [
    ...found.claims.flatMap((claim) => claim.quotes),
    ...[...found.responsibility, ...found.measures, ...found.facts, ...found.setAside].map((one) => one.quote),
  ];
  for (const quote of quotes) expect(source[quote.field].slice(quote.start, quote.end)).toBe(quote.text);
  for (const { figure } of found.claims) {
    expect(figure.start).toBeGreaterThanOrEqual(0);
    expect(figure.end).toBeLessThanOrEqual(source[figure.field].length);
    expect(figure.start).toBeLessThan(figure.end);
  }
}

const WORDS = [
  ...[
    'killed',
    'were killed',
    'wounded',
    'dead',
    'died',
    'left',
    'bodies of',
    'the death toll',
    'claimed the lives of',
  ],
  ...['12', '1,200', 'twelve', 'dozens of', 'at least', 'more than', 'between 12 and', 'no', 'a', 'the', '3-5', '0'],
  ...['soldiers', 'people', 'women', 'children', 'rebels', 'civilians', 'of them', 'including', 'among them', 'others'],
  ...[
    'police',
    'said',
    'according to',
    'The army',
    'He',
    'in Gaza',
    'on Saturday',
    '23-year-old',
    'per cent',
    '"',
    '“',
    '(',
  ],
  ...[
    ')',
    ',',
    '.',
    ';',
    ':',
    '|',
    '\n',
    '\r\n',
    '-',
    '–',
    'e\u0301',
    '😀',
    '\u200f',
    '\u202e',
    '\ud800',
    '\0',
    '\ufeff',
  ],
];

describe('any text', () => {
  it('is read without throwing, and quoted exactly', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.option(fc.string({ unit: 'grapheme' })),
        (text, title) => {
          expectExact(text, title, lineOf(text, { title }));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('made of the words of such reports is read without throwing, and quoted exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 50 }), (words) => {
        const text = words.join(' ');
        const found = lineOf(text, { title: words.slice(0, 9).join(' ') });
        expectExact(text, words.slice(0, 9).join(' '), found);
        const ids = new Set(found.claims.map((claim) => claim.id));
        for (const claim of found.claims) for (const whole of claim.subset_of ?? []) expect(ids).toContain(whole);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the toll of any consistent claims', () => {
  it('lets no part be more than its whole within a statement', () => {
    fc.assert(
      fc.property(arbitraryStatement, ({ claims, reports }) => {
        const { cells } = tallyIncident({ claims, reports });
        const civilians = cells.find((cell) => cell.victims === 'civilians');
        const sum = cells
          .filter((cell) => cell.victims === 'women' || cell.victims === 'children')
          .reduce((total, cell) => total + (cell.low ?? 0), 0);
        expect(civilians?.low ?? 0).toBeGreaterThanOrEqual(sum);
      }),
    );
  });

  it('puts no low above its high, and no group above all together', () => {
    fc.assert(
      fc.property(arbitraryIncident, ({ claims, reports }) => {
        const { cells } = tallyIncident({ claims, reports });
        const all = cells.find((cell) => cell.victims === 'all');
        for (const cell of cells) {
          for (const { low, high } of [cell, ...cell.parties])
            if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          const group = ['civilians', 'security forces', 'armed group'].includes(cell.victims);
          if (group) expect(all?.low ?? 0).toBeGreaterThanOrEqual(cell.low ?? 0);
        }
      }),
    );
  });

  it('finds no contradiction where no party contradicts itself', () => {
    fc.assert(
      fc.property(arbitraryIncident, ({ claims, reports }) => {
        const { contradictions } = tallyIncident({ claims, reports });
        // numbers drawn at random fall, meet and swap places: these checks ask, and claim no contradiction
        const asks = ['falling-toll', 'same-number-for-two-groups', 'swapped-figures'];
        expect(contradictions.filter((one) => !asks.includes(one.check))).toEqual([]);
      }),
    );
  });

  it('does not change by a byte with the order of claims and reports', () => {
    fc.assert(
      fc.property(
        arbitraryIncident.chain((made) =>
          fc.record({
            made: fc.constant(made),
            claims: fc.shuffledSubarray(made.claims, { minLength: made.claims.length }),
            reports: fc.shuffledSubarray(made.reports, { minLength: made.reports.length }),
          }),
        ),
        ({ made, claims, reports }) => {
          const policy = 'latest-per-party';
          const shuffled = tallyIncident({ claims, reports }, { policy });
          expect(JSON.stringify(shuffled)).toBe(JSON.stringify(tallyIncident(made, { policy })));
        },
      ),
    );
  });

  it('has the same lows and highs when a report comes again as a copy', () => {
    fc.assert(
      fc.property(
        arbitraryExact.chain((made) => fc.tuple(fc.constant(made), fc.constantFrom(...made.reports))),
        ([made, report]) => {
          const again = copyOf(made, report.id);
          const bounds = (of: typeof made) =>
            tallyIncident(of).cells.map(({ outcome, victims, perpetrator, low, high }) => [
              outcome,
              victims,
              perpetrator,
              low,
              high,
            ]);
          expect(bounds(again)).toEqual(bounds(made));
        },
      ),
    );
  });
});

describe('a copy changes no toll', () => {
  it('of an exact figure beside an open one of the same day', () => {
    const made = {
      claims: [claim('r1#1', 1, CIVILIANS, { qualifier: 'at_least', count_max: null }), claim('r2#1', 0, CIVILIANS)],
      reports: [reportRef('r1'), reportRef('r2')],
    };
    const highs = (of: typeof made) => tallyIncident(of).cells.map((cell) => cell.high);
    expect(highs(copyOf(made, 'r2'))).toEqual(highs(made));
  });
});

const demo = path.join(import.meta.dirname, '..', 'demo');
const episodes: Episode[] = readdirSync(demo)
  .filter((file) => /^\d+\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(path.join(demo, file), 'utf8')))
  .map(({ id, title, text, source }): Report => {
    const { outlet, published, url, lang } = source;
    const stored = { via: null, bytesHash: '00', mediaType: 'application/json', provenance: null, versionOf: null };
    return { id, title, text, outlet, published, url, lang, blocks: blocksOf({ title, text }), ...stored };
  })
  .flatMap((report) => pipeline.read(report).episodes);

const matched = (list: Episode[]): string =>
  JSON.stringify(
    pipeline.match(list, { incidents: [], episodes: [] }).sort((a, b) => (a.episode < b.episode ? -1 : 1)),
  );

describe('the incidents of the demo', () => {
  it('do not depend on the order in which reports arrive', () => {
    const expected = matched(episodes);
    expect(episodes.length).toBeGreaterThan(40);
    fc.assert(
      fc.property(fc.shuffledSubarray(episodes, { minLength: episodes.length }), (list) => {
        expect(matched(list)).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('do not depend on what was matched before', () => {
    const expected = matched(episodes);
    const half = episodes.filter((_, i) => i % 2 === 0);
    const rest = episodes.filter((_, i) => i % 2 === 1);
    const second = pipeline
      .match(rest, { incidents: [], episodes: half })
      .sort((a, b) => (a.episode < b.episode ? -1 : 1));
    expect(JSON.stringify(second)).toBe(expected);
  });
});
