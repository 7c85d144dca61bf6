/** The cases of the checks: what each finds, with the sentence that it writes, beside what it leaves alone. */
import { english } from '../src/languages/en/index.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Contradiction, ReportedFact } from '../src/model/incident.ts';
import { tallyIncident } from '../src/tally/tally.ts';
import {
  ARMED,
  about,
  atLeast,
  CHILDREN,
  CIVILIANS,
  DOCTORS,
  FORCES,
  type Made,
  made,
  moreThan,
  OUTLET,
  place,
  ref,
  STATE,
  WOMEN,
} from './made-claims.ts';

const row = (text: string): Pick<Claim, 'quote' | 'quotes'> => {
  const quote = { field: 'text' as const, start: 900, end: 900 + text.length, text };
  return { quote, quotes: [quote] };
};
const title = (text: string): Pick<Claim, 'quote' | 'quotes' | 'figure'> => {
  const quote = { field: 'title' as const, start: 0, end: text.length, text };
  return { quote, quotes: [quote], figure: { field: 'title', start: 0, end: 2 } };
};

const fact = (kind: ReportedFact['fact'], value: string | number, unit: string | null = 'EDTF'): ReportedFact => ({
  fact: kind,
  value,
  unit,
  quote: { field: 'text', start: 5, end: 9, text: 'text' },
  rules: ['made'],
  report: 'a',
});

export interface Case {
  name: string;
  claims: Claim[];
  facts?: ReportedFact[];
  published?: string;
}

export const found = ({ claims, facts = [], published = '2031-02-01' }: Case): Contradiction[] =>
  tallyIncident(
    { claims, facts, reports: ['a', 'b', 'c', 'd'].map((id) => ref(id, { published })) },
    { calendar: english.dates },
  ).contradictions;

const state = (id: string, more: Made): Claim => made(id, { party: STATE, ...more });
type More = Made | ReturnType<typeof row>;

export const told = (id: string, n: number, more: More = {}): Claim =>
  state(id, { n, victims: ARMED, group: 'militants', ...more });
const civilians = (id: string, n: number, more: More = {}): Claim =>
  state(id, { n, victims: CIVILIANS, group: 'civilians', ...more });
const soldiers = (id: string, n: number, more: More = {}): Claim =>
  state(id, { n, victims: FORCES, group: 'soldiers', ...more });

const part = (whole: string): Made => ({ subset_of: [whole], scope: 'sub-count' });

/** By check: what it finds, with the sentence, and what it leaves alone. */
export const TABLE: Record<string, { hits: [Case, string][]; misses: Case[] }> = {
  'subset-larger-than-whole': {
    hits: [
      [
        {
          name: 'a stated part',
          claims: [
            made('a#0', { n: 10, party: DOCTORS, speaker: 'the Health Ministry', includes: ['a#1'] }),
            made('a#1', { n: 12, party: DOCTORS, victims: WOMEN, group: 'women', ...part('a#0') }),
          ],
        },
        "the Health Ministry's 12 women cannot be among its own 10 dead",
      ],
      [
        {
          name: 'a part by its victim set, in one statement',
          claims: [
            made('a#0', { n: 10, party: DOCTORS, victims: CIVILIANS, group: 'civilians' }),
            made('a#1', { n: 12, party: DOCTORS, victims: CHILDREN, group: 'children' }),
          ],
        },
        "doctors' 12 children cannot be among their own 10 civilians killed",
      ],
    ],
    misses: [
      {
        name: 'of two reports',
        claims: [
          made('a#0', { n: 10, party: DOCTORS, victims: CIVILIANS }),
          made('b#0', { n: 12, party: DOCTORS, victims: CHILDREN }),
        ],
      },
      {
        name: 'of two places',
        claims: [
          made('a#0', { n: 10, party: DOCTORS, victims: CIVILIANS, placeResolved: place('Ayton') }),
          made('a#1', { n: 12, party: DOCTORS, victims: CHILDREN, placeResolved: place('Beeford') }),
        ],
      },
      {
        name: 'an unclear whole beside fighters',
        claims: [
          made('a#0', { n: 50, party: STATE, coverage: 'unclear' }),
          made('a#1', { n: 177, party: STATE, victims: ARMED }),
        ],
      },
    ],
  },
  'parts-against-total': {
    hits: [
      [
        {
          name: 'two parts too many',
          claims: [
            made('a#0', { n: 10, party: DOCTORS, victims: CIVILIANS, group: 'civilians' }),
            made('a#1', { n: 8, party: DOCTORS, victims: WOMEN, group: 'women' }),
            made('a#2', { n: 3, party: DOCTORS, victims: CHILDREN, group: 'children' }),
          ],
        },
        "doctors' 8 women and 3 children cannot all be parts of their own 10 civilians killed",
      ],
    ],
    misses: [
      {
        name: 'parts that fit',
        claims: [
          made('a#0', { n: 11, party: DOCTORS, victims: CIVILIANS }),
          made('a#1', { n: 8, party: DOCTORS, victims: WOMEN }),
          made('a#2', { n: 3, party: DOCTORS, victims: CHILDREN }),
        ],
      },
    ],
  },
  arithmetic: {
    hits: [
      [
        {
          name: 'no sum',
          claims: [told('a#0', 145, { equals_sum: ['b#1', 'b#2'] }), told('b#1', 92), told('b#2', 41)],
        },
        '145 is given as the sum of figures that add to 133: 92 militants + 41 militants',
      ],
    ],
    misses: [
      { name: 'a sum', claims: [told('a#0', 133, { equals_sum: ['b#1', 'b#2'] }), told('b#1', 92), told('b#2', 41)] },
      {
        name: 'an open term',
        claims: [
          told('a#0', 145, { equals_sum: ['b#1', 'b#2'] }),
          told('b#1', 92),
          state('b#2', { ...atLeast(41), victims: ARMED }),
        ],
      },
    ],
  },
  'falling-toll': {
    hits: [
      [
        {
          name: 'one party',
          claims: [told('a#0', 40, { said: '2031-01-01' }), told('b#0', 31, { said: '2031-01-02' })],
        },
        'the state put armed group killed at 40 on 2031-01-01 and at 31 on 2031-01-02',
      ],
    ],
    misses: [
      { name: 'a rise', claims: [told('a#0', 31, { said: '2031-01-01' }), told('b#0', 40, { said: '2031-01-02' })] },
      {
        name: 'two outlets',
        claims: [
          made('a#0', { n: 40, party: OUTLET, said: '2031-01-01' }),
          made('b#0', { n: 31, party: OUTLET, said: '2031-01-02' }),
        ],
      },
    ],
  },
  'killed-against-bodies': {
    hits: [
      [
        { name: 'more bodies', claims: [told('a#0', 10), told('a#1', 12, { outcome: 'bodies held' })] },
        'the state holds 12 bodies of armed group but counts only 10 killed',
      ],
    ],
    misses: [
      { name: 'fewer', claims: [told('a#0', 10), told('a#1', 8, { outcome: 'bodies held' })] },
      {
        name: "another party's dead",
        claims: [told('a#0', 12, { outcome: 'bodies held' }), made('b#0', { n: 10, victims: ARMED, party: DOCTORS })],
      },
    ],
  },
  'prose-against-table': {
    hits: [
      [
        {
          name: 'another figure',
          claims: [
            civilians('a#0', 31),
            made('a#1', { n: 13, victims: CIVILIANS, group: 'civilians', ...row('| Civilians | 13 |') }),
          ],
        },
        'report a has 31 civilians killed in its text and 13 civilians in its table',
      ],
    ],
    misses: [
      {
        name: 'one sentence agrees',
        claims: [civilians('a#0', 18), civilians('a#2', 31), civilians('a#1', 31, row('| Civilians | 31 |'))],
      },
      { name: 'another group', claims: [soldiers('a#0', 17), civilians('a#1', 31, row('| Civilians | 31 |'))] },
      {
        name: 'an old figure',
        claims: [civilians('a#0', 18, { superseded_by: ['a#1'] }), civilians('a#1', 31, row('| Civilians | 31 |'))],
      },
      {
        name: 'a part',
        claims: [civilians('a#0', 5, { scope: 'partial' }), civilians('a#1', 31, row('| Civilians | 31 |'))],
      },
    ],
  },
  'headline-against-body': {
    hits: [
      [
        { name: 'another figure', claims: [civilians('a#0', 40, title('40 civilians killed')), civilians('a#1', 14)] },
        'report a has 40 civilians killed in its title and 14 civilians in its text',
      ],
    ],
    misses: [
      {
        name: 'a rounding',
        claims: [state('a#0', { ...moreThan(80), victims: ARMED, ...title('More than 80 killed') }), told('a#1', 84)],
      },
      {
        name: 'about',
        claims: [state('a#0', { ...about(200), victims: ARMED, ...title('About 200 killed') }), told('a#1', 193)],
      },
      {
        name: 'more than',
        claims: [told('a#0', 200, title('200 killed')), state('a#1', { ...moreThan(200), victims: ARMED })],
      },
      {
        name: 'what the groups add to',
        claims: [
          made('a#0', { n: 48, group: 'people', ...title('48 killed') }),
          made('a#3', { n: 33, group: 'people' }),
          civilians('a#1', 31),
          soldiers('a#2', 17),
        ],
      },
    ],
  },
  'same-number-for-two-groups': {
    hits: [
      [
        { name: 'two groups', claims: [told('a#0', 145), soldiers('a#1', 145)] },
        'report a has one number for two groups, 145 militants killed and 145 soldiers killed: one may be a copying slip',
      ],
    ],
    misses: [
      { name: 'few', claims: [told('a#0', 3), soldiers('a#1', 3)] },
      { name: 'round', claims: [told('a#0', 20), soldiers('a#1', 20)] },
      { name: 'two reports', claims: [told('a#0', 145), soldiers('b#1', 145)] },
      { name: 'the same people', claims: [told('a#0', 145), told('a#1', 145, { outcome: 'bodies held' })] },
    ],
  },
  'swapped-figures': {
    hits: [
      [
        {
          name: 'two reports the other way',
          claims: [
            civilians('a#0', 18),
            soldiers('a#1', 15),
            civilians('b#0', 18),
            soldiers('b#1', 15),
            civilians('c#0', 15),
            soldiers('c#1', 18),
          ],
        },
        'report c has 15 civilians and 18 soldiers killed, where report a and others have 18 civilians and 15 soldiers: the two figures may have changed places',
      ],
      [
        {
          name: 'one figure that falls to the number of the others',
          claims: [
            civilians('a#0', 18),
            soldiers('a#1', 15),
            civilians('b#0', 18),
            soldiers('b#1', 15),
            civilians('c#0', 15, { said: '2031-02-02' }),
          ],
        },
        'report c has 15 civilians killed, where report a and others have 18 civilians and 15 soldiers: it may be the figure of the others',
      ],
    ],
    misses: [
      {
        name: 'one against one: nobody knows which',
        claims: [civilians('a#0', 18), soldiers('a#1', 15), civilians('c#0', 15), soldiers('c#1', 18)],
      },
      {
        name: 'a figure that rises to the number of the others',
        claims: [
          civilians('a#0', 11),
          soldiers('a#1', 15),
          civilians('b#0', 11),
          soldiers('b#1', 15),
          civilians('c#0', 15),
        ],
      },
      {
        name: 'a figure of two reports',
        claims: [
          civilians('a#0', 18),
          soldiers('a#1', 15),
          civilians('b#0', 18),
          soldiers('b#1', 15),
          civilians('c#0', 15),
          civilians('d#0', 15),
        ],
      },
    ],
  },
  'duration-against-timeline': {
    hits: [
      [
        {
          name: 'longer than from its start to the report',
          claims: [told('a#0', 5)],
          facts: [fact('start', '2031-01-31T03:00+05:00'), fact('duration', 40, 'hours')],
          published: '2031-02-01T06:00:00Z',
        },
        'report a tells of 40 hours, but what began at 2031-01-31T03:00+05:00 and was told by 2031-02-01T06:00:00Z cannot have lasted so long',
      ],
      [
        {
          name: 'longer than from its start to its end',
          claims: [told('a#0', 5)],
          facts: [fact('start', '2031-01-20'), fact('end', '2031-01-22'), fact('duration', 9, 'days')],
        },
        'report a tells of 9 days, but what began at 2031-01-20 and ended by 2031-01-22 cannot have lasted so long',
      ],
    ],
    misses: [
      {
        name: 'a day of publication may be late enough',
        claims: [told('a#0', 5)],
        facts: [fact('start', '2031-01-31T03:00+05:00'), fact('duration', 40, 'hours')],
      },
      { name: 'no start', claims: [told('a#0', 5)], facts: [fact('duration', 40, 'hours')] },
      { name: 'a war', claims: [told('a#0', 5)], facts: [fact('start', '2031-01-31'), fact('duration', 20, 'years')] },
      {
        name: 'a clock time whose day is a guess',
        claims: [told('a#0', 5)],
        facts: [{ ...fact('start', '2031-02-01T05:00+05:00'), rules: ['time.clock'] }, fact('duration', 3, 'days')],
      },
    ],
  },
  'weekday-against-date': {
    hits: [
      [
        { name: 'month first', claims: [told('a#0', 5, row('Five died on Monday, January 30, police said.'))] },
        'report a writes "Monday, January 30", but 2031-01-30 is a Thursday',
      ],
      [
        { name: 'day first, with a year', claims: [told('a#0', 5, row('Five died on Friday (31 January 2026).'))] },
        'report a writes "Friday (31 January 2026", but 2026-01-31 is a Saturday',
      ],
    ],
    misses: [
      { name: 'it is that day', claims: [told('a#0', 5, row('Five died on Thursday, January 30, police said.'))] },
      { name: 'no date', claims: [told('a#0', 5, row('Five died on Monday, police said.'))] },
      { name: 'two days', claims: [told('a#0', 5, row('Five died on Monday. March 3 was quiet.'))] },
    ],
  },
  'dateline-against-place': {
    hits: [
      [
        {
          name: 'another province',
          claims: [
            told('a#0', 5, {
              placeResolved: { ...place('Capital'), admin1: 'Lowland', stated: false, rule: 'place.dateline' },
            }),
            told('a#1', 5, { scope: 'partial', placeResolved: place('Ayton') }),
          ],
        },
        'report a was written in Capital, which places a figure there, but its words tell of Ayton',
      ],
    ],
    misses: [
      {
        name: 'the same province',
        claims: [
          told('a#0', 5, { placeResolved: { ...place('Beeford'), stated: false, rule: 'place.dateline' } }),
          told('a#1', 5, { scope: 'partial', placeResolved: place('Ayton') }),
        ],
      },
      {
        name: 'nothing stated',
        claims: [told('a#0', 5, { placeResolved: { ...place('Capital'), stated: false, rule: 'place.dateline' } })],
      },
    ],
  },
};
