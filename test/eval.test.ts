/** The scorer itself: a perfect answer scores 1, and each kind of damage lowers its own measure and no other. */
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../eval/fields.ts';
import { GOLD_SETS, type GoldClaim, goldSet } from '../eval/gold.ts';
import { listErrors } from '../eval/listing.ts';
import { isMatch } from '../eval/match.ts';
import { RuleTable } from '../eval/rules.ts';
import { SetScores, summarise } from '../eval/score.ts';
import type { Claim, FilterLine } from '../src/model/claim.ts';
import { smallReport as document, perfectLine, quoteOf, TEXT } from './eval-perfect.ts';

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
    const labelled = goldSet(source).some((gold) => !gold.countsOnly);
    expect(s.claims.f1).toBe(labelled ? 1 : null);
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
