/** Episodes of a report, and which of them are one incident. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toEpisodes } from '../src/match/episodes.ts';
import { matchEpisodes } from '../src/match/match.ts';
import type { Claim, Extraction, ResolvedPlace } from '../src/model/claim.ts';
import type { Episode, MatchVerdict } from '../src/model/incident.ts';
import type { ReportText } from '../src/model/report.ts';
import { goldExtraction, goldReports } from './gold.ts';
import { ARMED, CIVILIANS, extraction, FORCES, GROUP, made, place, STATE } from './made-claims.ts';

const HIGHLAND = place('Highland', 'admin1');
const AYTON = place('Ayton');
const BEETON = place('Beeton');
const LOWTON: ResolvedPlace = { ...place('Lowton'), admin1: 'Lowland' };
const ABROAD: ResolvedPlace = { ...place('Abroad'), country: 'XB', admin1: 'Coast' };
const COUNTRY = place('Xania', 'country');

const tools = {
  contains: (outer: string, inner: string): boolean =>
    outer === inner ||
    (outer === HIGHLAND.id && [AYTON.id, BEETON.id].includes(inner)) ||
    (outer === COUNTRY.id && inner !== ABROAD.id) ||
    (outer === 'made:balochistan' && !inner.includes('home') && !inner.startsWith('made:hi')),
  distanceKm: (): null => null,
};

const report = (id: string, published: string, text: string): ReportText => ({
  id,
  title: null,
  text,
  published,
  outlet: `outlet of ${id}`,
  url: null,
  lang: 'en',
});

const on = (day: string): Pick<Claim, 'periodResolved'> => ({
  periodResolved: { edtf: day, stated: true, rule: 'made' },
});

const episodesOf = (r: ReportText, claims: Claim[]): Episode[] =>
  toEpisodes(r, { ...extraction(claims), id: r.id }, tools);

const MARKET = 'gunmen stormed the crowded livestock market while traders unloaded cattle beside the northern bridge';
const PRISON = 'inmates overpowered warders during breakfast before troops retook the burning penitentiary';

const HALF =
  'gunmen stormed the crowded livestock market while officials opened another school beside the southern canal';

describe('the episodes of a report', () => {
  test('one happening is one episode with place, period, actors and figures', () => {
    const claims = [
      made('a#0', { n: 12, victims: CIVILIANS, placeResolved: HIGHLAND, party: STATE, ...on('2031-02-01') }),
      made('a#1', { n: 3, victims: ARMED, party: GROUP, placeResolved: HIGHLAND, ...on('2031-02-02') }),
    ];
    const [only, ...rest] = episodesOf(report('a', '2031-02-02', MARKET), claims);
    expect(rest).toEqual([]);
    expect(only?.id).toBe('a/0');
    expect(only?.place?.id).toBe(HIGHLAND.id);
    expect(only?.period?.edtf).toBe('2031-02-01/2031-02-02');
    expect(only?.actors).toEqual([GROUP.id, STATE.id]);
    expect(only?.figures).toEqual(['killed armed group 3', 'killed civilian 12']);
  });

  test('a claim of a place inside the main one is a nested episode', () => {
    const claims = [
      made('a#0', { n: 31, placeResolved: HIGHLAND, ...on('2031-02-01') }),
      made('a#1', { n: 8, placeResolved: AYTON, scope: 'sub-count', subset_of: ['a#0'], ...on('2031-02-01') }),
    ];
    const [main, nested] = episodesOf(report('a', '2031-02-02', MARKET), claims);
    expect(main?.claims).toEqual(['a#0']);
    expect(nested?.partOf).toBe('a/0');
    expect(nested?.place?.id).toBe(AYTON.id);
    expect(nested?.claims).toEqual(['a#1']);
  });

  test('another area and another time are separate episodes', () => {
    const claims = [
      made('a#0', { n: 31, placeResolved: HIGHLAND, ...on('2031-02-01') }),
      made('a#1', { n: 5, placeResolved: HIGHLAND, ...on('2031-02-01') }),
      made('a#2', { n: 9, placeResolved: LOWTON, ...on('2031-02-01') }),
      made('a#3', { n: 26, placeResolved: HIGHLAND, ...on('2030-03') }),
    ];
    const found = episodesOf(report('a', '2031-02-02', MARKET), claims);
    expect(found.map((e) => [e.claims, e.partOf])).toEqual([
      [['a#0', 'a#1'], null],
      [['a#2'], null],
      [['a#3'], null],
    ]);
  });

  test('the place of writing sets nothing apart', () => {
    const claims = [
      made('a#0', { n: 80, place: 'Lowton', placeResolved: LOWTON, ...on('2031-02-01') }),
      made('a#1', { n: 31, place: 'Highland', placeResolved: HIGHLAND, ...on('2031-02-01') }),
    ];
    const [main, ...rest] = episodesOf(report('a', '2031-02-02', `LOWTON, Feb 2: ${MARKET}`), claims);
    expect(rest).toEqual([]);
    expect(main?.place?.id).toBe(HIGHLAND.id);
  });

  test('a country named beside a province is no other happening', () => {
    const claims = [
      made('a#0', { n: 80, placeResolved: HIGHLAND, ...on('2031-02-01') }),
      made('a#1', { n: 31, placeResolved: { ...place('Yonia', 'country'), country: 'XB' }, ...on('2031-02-01') }),
    ];
    expect(episodesOf(report('a', '2031-02-02', MARKET), claims)).toHaveLength(1);
  });

  test('a report without claims or time is still one episode', () => {
    const [only] = episodesOf({ ...report('a', '', MARKET), published: null }, []);
    expect(only?.period).toBeNull();
    expect(only?.place).toBeNull();
  });
});

interface Draft {
  id: string;
  day: string;
  at?: ResolvedPlace;
  n?: number;
  text?: string;
  victims?: Claim['victims'];
  /** day of publication, where it is not the day itself */
  published?: string;
}

const episode = ({ id, day, at = AYTON, n = 12, text = MARKET, victims = FORCES, published = day }: Draft): Episode[] =>
  episodesOf(report(id, published, text), [made(`${id}#0`, { n, victims, placeResolved: at, ...on(day) })]);

const verdicts = (...drafts: Draft[]): MatchVerdict[] => matchEpisodes(drafts.flatMap(episode), tools);
const incidents = (found: readonly MatchVerdict[]): number => new Set(found.map((v) => v.incident)).size;
const FIRST: Draft = { id: 'a', day: '2031-02-01' };

describe('one incident or two', () => {
  test('same place, same day, like words: one, named after the earliest report', () => {
    const found = verdicts({ ...FIRST, id: 'b', published: '2031-02-02' }, FIRST);
    expect(found.map((v) => [v.episode, v.verdict, v.incident])).toEqual([
      ['a/0', 'new', 'inc-a/0'],
      ['b/0', 'join', 'inc-a/0'],
    ]);
    expect(found[1]?.reasons.map((r) => r.rule)).toEqual([
      'match.time-overlap',
      'match.same-place',
      'match.figures',
      'match.wording',
    ]);
  });

  test.each<[string, Draft]>([
    ['another time', { id: 'b', day: '2031-02-20' }],
    ['another country', { id: 'b', day: '2031-02-01', at: ABROAD }],
    ['another area', { id: 'b', day: '2031-02-01', at: LOWTON }],
    ['another story of that town and day', { id: 'b', day: '2031-02-01', n: 40, text: PRISON }],
    ['the next days in that town, other figures and words', { id: 'b', day: '2031-02-03', n: 40, text: PRISON }],
    ['the next day in that town, half the words, other figures', { id: 'b', day: '2031-02-02', n: 40, text: HALF }],
    ['only the country in common', { id: 'b', day: '2031-02-01', at: COUNTRY, n: 40, text: PRISON }],
  ])('%s: two', (_, other) => {
    expect(incidents(verdicts(FIRST, other))).toBe(2);
  });

  test.each<[string, Partial<Draft>, boolean]>([
    ['soldiers here and civilians there', { victims: CIVILIANS, n: 40 }, true],
    ['soldiers in both, other figures', { n: 40 }, false],
    ['people of no status', { victims: { ...CIVILIANS, status: 'unknown' }, n: 40 }, false],
  ])('the same town, day and words, %s', (_, other, told) => {
    const found = verdicts(FIRST, { id: 'b', day: '2031-02-01', ...other });
    expect(found.some((v) => v.reasons.some((r) => r.rule === 'match.other-victims' && r.score < 0))).toBe(told);
  });

  test('same town, same day, other words and figures: unsure, in an incident of its own', () => {
    const found = verdicts(FIRST, { id: 'b', day: '2031-02-01', n: 40, text: PRISON });
    expect(found.map((v) => v.verdict)).toContain('unsure');
    expect(incidents(found)).toBe(2);
  });

  test('a place inside the other, with figures and words in common: one', () => {
    expect(incidents(verdicts(FIRST, { id: 'b', day: '2031-02-01', at: HIGHLAND }))).toBe(1);
  });

  test('nested episodes of one place in one incident are one', () => {
    const both = ['a', 'b'].flatMap((id) =>
      episodesOf(report(id, '2031-02-02', MARKET), [
        made(`${id}#0`, { n: 31, placeResolved: HIGHLAND, ...on('2031-02-01') }),
        made(`${id}#1`, { n: 8, placeResolved: AYTON, scope: 'sub-count', ...on('2031-02-01') }),
      ]),
    );
    const found = matchEpisodes(both, tools);
    expect(found.map((v) => [v.episode, v.incident, v.parent])).toEqual([
      ['a/0', 'inc-a/0', null],
      ['b/0', 'inc-a/0', null],
      ['a/1', 'inc-a/1', 'inc-a/0'],
      ['b/1', 'inc-a/1', 'inc-a/0'],
    ]);
  });

  test('a town inside the province of a campaign, that day, in words somewhat alike: a part of it', () => {
    const text = 'gunmen entered another covered market where officials opened schools beside southern canal';
    const found = verdicts({ ...FIRST, at: HIGHLAND }, { id: 'b', day: '2031-02-01', n: 40, text });
    expect(found.map((v) => [v.verdict, v.incident, v.parent])).toEqual([
      ['new', 'inc-a/0', null],
      ['new', 'inc-b/0', 'inc-a/0'],
    ]);
    const wide = verdicts({ ...FIRST, at: COUNTRY }, { id: 'b', day: '2031-02-01', n: 40, text });
    expect(wide.map((v) => v.parent)).toEqual([null, null]);
    const alike = 'gunmen entered crowded covered market where officials opened schools beside southern bridge';
    const country = verdicts({ ...FIRST, at: COUNTRY }, { id: 'b', day: '2031-02-01', n: 40, text: alike });
    expect(country.map((v) => [v.verdict, v.parent])).toEqual([
      ['new', null],
      ['unsure', null],
    ]);
  });

  test('a few words that any long report holds do not join', () => {
    const long = { ...FIRST, text: `${MARKET} ${PRISON} ${HALF}` };
    const short = { id: 'b', day: '2031-02-01', n: 40, at: { ...AYTON, stated: false }, text: 'gunmen stormed' };
    expect(incidents(verdicts(long, short))).toBe(2);
  });

  test('one weak bridge does not make one incident of two', () => {
    const days = (id: string, edtf: string, text: string, n: number): Draft[] =>
      ['x', 'y', 'z'].map((copy) => ({ id: `${id}${copy}`, day: edtf, text, n }));
    const found = verdicts(...days('a', '2031-02-01', MARKET, 12), ...days('b', '2031-02-01', PRISON, 40), {
      id: 'bridge',
      day: '2031-02-01',
      text: `${MARKET} ${PRISON}`,
      n: 7,
    });
    const of = (id: string): string | undefined => found.find((v) => v.episode === `${id}/0`)?.incident;
    expect(of('ax')).not.toBe(of('bx'));
    expect(of('ax')).toBe(of('az'));
  });
});

describe('the demo corpus by its labels', () => {
  const read = (set: 'demo' | 'world'): Episode[] =>
    goldReports(set).flatMap((gold) => {
      const text: ReportText = {
        id: `${set}-${gold.id}`,
        title: gold.title,
        text: gold.text,
        published: gold.source.published,
        outlet: gold.source.outlet,
        url: gold.source.url,
        lang: 'en',
      };
      const found: Extraction = goldExtraction(gold);
      // the labels' own places are those of the demo's province: each other event gets a country of its own
      const home = { ...place(`home of ${gold.id}`), country: `X${gold.id}`, admin1: null };
      const claims = set === 'demo' ? found.claims : found.claims.map((c) => ({ ...c, placeResolved: home }));
      return toEpisodes(text, { ...found, claims }, tools);
    });
  const demo = read('demo');
  const all = [...demo, ...read('world')];
  const found = matchEpisodes(all, tools);
  const main = new Map(found.map((v) => [v.episode, v.incident]));

  test('nearly all reports are one incident', () => {
    const home = main.get('demo-02/0');
    const inside = demo.filter((e) => e.id.endsWith('/0') && main.get(e.id) === home);
    expect(inside.length).toBeGreaterThanOrEqual(40);
  });

  test('no report of another event joins it', () => {
    const ids = new Set(demo.flatMap((e) => main.get(e.id) ?? []));
    const others = all.filter((e) => e.id.startsWith('world-'));
    expect(others.filter((e) => ids.has(main.get(e.id) ?? ''))).toEqual([]);
    expect(new Set(others.filter((e) => e.id.endsWith('/0')).map((e) => main.get(e.id))).size).toBe(8);
  });

  test('Gwadar is one nested incident', () => {
    const gwadar = found.filter((v) => demo.find((e) => e.id === v.episode)?.place?.id === 'made:gwadar');
    expect(new Set(gwadar.map((v) => v.parent)).size).toBe(1);
    expect(new Set(gwadar.map((v) => v.incident)).size).toBe(1);
  });

  test('the order of arrival changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(matchEpisodes(shuffled, tools)).toEqual(found);
      }),
      { numRuns: 10 },
    );
  });
});
