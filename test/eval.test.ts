/** The scorer itself: a perfect answer scores 1, and each kind of damage lowers its own measure and no other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../eval/assign.ts';
import { fieldsOf } from '../eval/fields.ts';
import { GOLD_SETS, type GoldClaim, type GoldDocument, goldSet } from '../eval/gold.ts';
import { listErrors } from '../eval/listing.ts';
import { isMatch, sameCount } from '../eval/match.ts';
import { sameGroup, sameName, samePlace } from '../eval/names.ts';
import { goldDays, periodsMeet } from '../eval/period.ts';
import { RuleTable } from '../eval/rules.ts';
import { SetScores, summarise } from '../eval/score.ts';
import type { Claim, FilterLine } from '../src/model/claim.ts';
import { perfectLine, quoteOf } from './eval-perfect.ts';

const TEXT =
  'Rebels killed 12 soldiers, four of them officers, near Port Vale on 3 May 2021, the army said. ' +
  'Nine villagers died too, a nurse said. The Free Hill Front claimed the raid. A curfew is in force. The clash lasted 5 hours.';

const base: Omit<GoldClaim, 'group' | 'count_min' | 'count_max' | 'quote'> = {
  outcome: 'killed',
  approx: 'exact',
  speaker: 'the army',
  speaker_side: 'state',
  place: 'Port Vale',
  date_or_period: '3 May 2021',
  scope: 'total',
  perpetrator: 'Rebels',
};

const document: GoldDocument = {
  id: 'd1',
  title: null,
  text: TEXT,
  published: '2021-05-04',
  claims: [
    { ...base, group: 'soldiers', count_min: 12, count_max: 12, quote: 'Rebels killed 12 soldiers', includes: [1] },
    {
      ...base,
      group: 'officers',
      count_min: 4,
      count_max: 4,
      scope: 'sub-count',
      quote: 'four of them officers',
      subset_of: [0],
    },
    {
      ...base,
      group: 'villagers',
      count_min: 9,
      count_max: 9,
      speaker: 'a nurse',
      speaker_side: 'hospital',
      quote: 'Nine villagers died too',
    },
  ],
  responsibility: [
    {
      actor: 'Free Hill Front',
      stance: 'claims',
      speaker: 'Free Hill Front',
      quote: 'The Free Hill Front claimed the raid',
    },
  ],
  measures: [{ measure: 'curfew', quote: 'A curfew is in force' }],
  distractors: [{ figure: '5 hours', reason: 'duration', quote: 'lasted 5 hours' }],
  killed: 21,
  injured: null,
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
const claim = (line: FilterLine, at: number): Mutable<Claim> => line.claims[at] as Mutable<Claim>;
const fiveHours = () => {
  const start = TEXT.indexOf('5 hours');
  return { field: 'text' as const, start, end: start + 1 };
};

function perfect(): FilterLine {
  const line = structuredClone(perfectLine(document));
  line.setAside = [
    {
      figure: '5',
      reason: 'measure of something else',
      note: '',
      span: fiveHours(),
      quote: quoteOf(document, 'lasted 5 hours'),
      rules: [],
    },
  ];
  return line;
}

/** Every number of the summary under its path. */
function flat(line: FilterLine): Map<string, unknown> {
  const scores = new SetScores();
  scores.add(document, line);
  const out = new Map<string, unknown>();
  const walk = (value: unknown, path: string): void => {
    if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
    else out.set(path, value);
  };
  walk(summarise(scores), '');
  return out;
}

function changed(damage: (line: FilterLine) => void): string[] {
  const [before, line] = [flat(perfect()), perfect()];
  damage(line);
  const after = flat(line);
  return [...before.keys()].filter(
    (key) => before.get(key) !== after.get(key) && !/\.(gold|got|matched|hit|recall|precision)$/.test(key),
  );
}

describe('a perfect answer', () => {
  it.each(GOLD_SETS.map((s) => s.source))('scores 1 on every measure of %s', (source) => {
    const scores = new SetScores();
    for (const gold of goldSet(source)) {
      const line = perfectLine(gold);
      const pairs = scores.add(gold, line);
      expect([
        gold.id,
        [...pairs].every(([g, c]) => g === c || line.claims[c]?.speaker === line.claims[g]?.speaker),
      ]).toEqual([gold.id, true]);
      expect(listErrors(gold, line, new Map(pairs))).toBe('');
    }
    const s = summarise(scores);
    expect(s.claims.f1).toBe(1);
    for (const value of Object.values(s.onMatched)) expect(value ?? 1).toBe(1);
    for (const part of [s.relations, s.responsibility, s.measures]) expect(part.f1 ?? 1).toBe(1);
    expect(s.distractors.leftAlone ?? 1).toBe(1);
    for (const value of Object.values(s.document)) expect(value ?? 1).toBe(1);
  });
});

describe('each kind of damage lowers its own measure alone', () => {
  const cases: [name: string, damage: (line: FilterLine) => void, measures: string[]][] = [
    [
      'speaker',
      (l) => {
        claim(l, 0).speaker = 'a farmer';
      },
      ['onMatched.speaker'],
    ],
    [
      'party',
      (l) => {
        claim(l, 0).party = { id: 'x', name: 'x', side: 'armed group' };
      },
      ['onMatched.party'],
    ],
    [
      'scope',
      (l) => {
        claim(l, 1).scope = 'total';
      },
      ['onMatched.sub-count'],
    ],
    [
      'total for partial is forgiven',
      (l) => {
        claim(l, 0).scope = 'partial';
      },
      [],
    ],
    [
      'modality',
      (l) => {
        claim(l, 2).modality = 'claimed';
      },
      ['onMatched.modality'],
    ],
    [
      'victims',
      (l) => {
        claim(l, 0).victims = { ...claim(l, 0).victims, status: 'unknown' };
      },
      ['onMatched.victims'],
    ],
    [
      'place',
      (l) => {
        claim(l, 0).place = 'Northgate';
      },
      ['onMatched.place'],
    ],
    [
      'period',
      (l) => {
        claim(l, 0).period = 'on Friday';
      },
      ['onMatched.period'],
    ],
    [
      'perpetrator',
      (l) => {
        claim(l, 0).perpetrator = null;
      },
      ['onMatched.perpetrator'],
    ],
    [
      'relation',
      (l) => {
        claim(l, 0).includes = [];
        claim(l, 1).subset_of = [];
      },
      ['relations.f1'],
    ],
    [
      'relation stated from one end',
      (l) => {
        claim(l, 0).includes = [];
      },
      [],
    ],
    [
      'responsibility',
      (l) => {
        l.responsibility = [];
      },
      ['responsibility.f1'],
    ],
    [
      'measure',
      (l) => {
        l.measures = [];
      },
      ['measures.f1'],
    ],
    [
      'silence about a distractor',
      (l) => {
        l.setAside = [];
      },
      ['distractors.setAside', 'distractors.reasonRight', 'distractors.setAsidePrecision'],
    ],
    [
      'reason',
      (l) => {
        (l.setAside[0] as { reason: string }).reason = 'age';
      },
      ['distractors.reasonRight'],
    ],
    [
      'distractor counted',
      (l) => {
        claim(l, 2).figure = fiveHours();
      },
      ['distractors.leftAlone'],
    ],
    [
      'toll',
      (l) => {
        l.toll = { ...l.toll, killed: { low: 25, high: null } };
      },
      ['document.killedExact'],
    ],
    [
      'zero where nothing is said',
      (l) => {
        l.toll = { ...l.toll, injured: { low: 0, high: 0 } };
      },
      ['document.injuredExact'],
    ],
    [
      'spurious claim',
      (l) => {
        l.claims.push({ ...claim(l, 2), id: 'd1#9', count_min: 5, count_max: 5 });
      },
      ['claims.f1'],
    ],
  ];
  it.each(cases)('%s', (_, damage, measures) => {
    expect(changed(damage)).toEqual(measures);
  });

  it.each<[string, (c: Mutable<Claim>) => void]>([
    [
      'outcome',
      (c) => {
        c.outcome = 'injured';
      },
    ],
    [
      'count',
      (c) => {
        c.count_min = 13;
      },
    ],
    [
      'open end',
      (c) => {
        c.count_max = null;
      },
    ],
    [
      'group',
      (c) => {
        c.group = 'militants';
      },
    ],
    [
      'quote of another sentence',
      (c) => {
        c.quotes = [quoteOf(document, 'Nine villagers died too')];
      },
    ],
    [
      'quote of another field',
      (c) => {
        c.quotes = [{ ...c.quote, field: 'title' }];
      },
    ],
  ])('a wrong %s is no match', (_, damage) => {
    const line = perfect();
    damage(claim(line, 0));
    expect(isMatch(document, document.claims[0] as GoldClaim, claim(line, 0))).toBe(false);
    expect(changed((l) => damage(claim(l, 0)))).toContain('claims.f1');
  });
});

describe('words', () => {
  const gold = (approx: string, low: number | null): GoldClaim => ({
    ...(document.claims[0] as GoldClaim),
    approx,
    count_min: low,
    count_max: null,
  });
  const got = (qualifier: Claim['qualifier'], low: number | null): Claim => ({
    ...claim(perfect(), 0),
    qualifier,
    count_min: low,
    count_max: null,
  });
  it('scores the word of vague counts and the number of others', () => {
    expect(sameCount(gold('dozens', 24), got('dozens', null))).toBe(true);
    expect(sameCount(gold('dozens', 24), got('at_least', 24))).toBe(false);
    expect(sameCount(gold('more_than', 101), got('at_least', 101))).toBe(true);
    expect(sameCount(gold('more_than', 101), got('more_than', 100))).toBe(false);
  });
  it.each<[string, string, boolean]>([
    ['policemen', 'security personnel', true],
    ['gunmen', 'attackers', true],
    ['miners', 'a miner', true],
    ['fishermen', 'fisherman', true],
    ['people', 'lives', true],
    ['civilians', 'soldiers', false],
    ['women', 'children', false],
    ['of the miners', 'the drivers', false],
  ])('group %s / %s: %s', (a, b, same) => {
    expect(sameGroup(a, b)).toBe(same);
  });
  it.each<[string | null, string | null, boolean]>([
    [null, null, true],
    [null, 'police', false],
    ['Chief Minister Sarah Okello', 'Okello', true],
    ['the interior minister', 'Interior Minister Paul Mba', true],
    ['Free Hill Front', 'the FHF', true],
    ['Colonel Diaz', 'Colonel Mora', false],
    ['the army', 'the police', false],
  ])('speaker %s / %s: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
  it('places share a name, not a common word', () => {
    expect(samePlace('near Port Vale', ['Vale district'])).toBe(true);
    expect(samePlace('the Asir region', ['the Najran region'])).toBe(false);
    expect(samePlace('Béja', [null, 'Beja'])).toBe(true);
  });
  it('periods: days, weekdays before the report, months', () => {
    const day = (y: number, m: number, d: number) => Date.UTC(y, m - 1, d);
    expect(goldDays('2026-01-31/2026-02-01', null)).toEqual({ from: day(2026, 1, 31), to: day(2026, 2, 1) });
    expect(goldDays('Thursday', '2025-11-03')).toEqual({ from: day(2025, 10, 30), to: day(2025, 10, 30) });
    expect(goldDays('March 2024', '2025-11-03')).toEqual({ from: day(2024, 3, 1), to: day(2024, 3, 31) });
    expect(goldDays('Thursday', null)).toBe(null);
    expect(periodsMeet('3 May 2021', '2021-05-04', '2021-05-03')).toBe(true);
    expect(periodsMeet('3 May 2021', '2021-05-04', '2021-04-20')).toBe(false);
    expect(periodsMeet('during the siege', '2021-05-04', '2021-05-03')).toBe(null);
  });
});

describe('pairing', () => {
  it('is one to one and prefers the same speaker', () => {
    const twins: GoldDocument = {
      ...document,
      claims: [
        document.claims[0] as GoldClaim,
        { ...(document.claims[0] as GoldClaim), speaker: 'a nurse', includes: undefined as never },
      ],
    };
    const line = perfectLine(twins);
    line.claims.reverse();
    expect([...new SetScores().add(twins, line)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
  it('gives the greatest total weight', () => {
    const best = (w: number[][], row = 0, taken = new Set<number>()): number => {
      if (row === w.length) return 0;
      const options = (w[row] ?? []).map((x, j) => (taken.has(j) ? 0 : x + best(w, row + 1, new Set([...taken, j]))));
      return Math.max(best(w, row + 1, taken), ...options);
    };
    const matrix = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 })).chain(([r, c]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: c, maxLength: c }), {
        minLength: r,
        maxLength: r,
      }),
    );
    fc.assert(
      fc.property(matrix, (w) => {
        const columns = assign(w);
        const used = columns.filter((j) => j >= 0);
        expect(new Set(used).size).toBe(used.length);
        expect(columns.reduce((sum, j, i) => sum + (j < 0 ? 0 : (w[i]?.[j] ?? 0)), 0)).toBe(best(w));
      }),
    );
  });
});

it('lists what is wrong, with the rules', () => {
  const line = perfect();
  claim(line, 0).speaker = 'a farmer';
  claim(line, 2).count_min = 8;
  const pairs = new SetScores().add(document, line);
  const listed = listErrors(document, line, pairs);
  expect(listed).toContain('wrong speaker** killed 12 (exact) soldiers; rules rule.one');
  expect(listed).toContain('expected "the army", got "a farmer"');
  expect(listed).toContain('**missed** killed 9 (exact) villagers');
  expect(listed).toContain('**spurious** killed 8..9 (exact) villagers');
  const rules = new RuleTable();
  rules.add(document, line, pairs);
  expect(`${rules}`).toContain('| rule.one | 2 | 1 | speaker 1 |');
  expect(fieldsOf(document, document.claims[0] as GoldClaim, claim(line, 0)).speaker).toBe(false);
});
