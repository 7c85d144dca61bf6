/** Episodes to incidents: what joins, what stays apart, what is nested, and with which reasons. */
import { describe, expect, it } from 'vitest';
import { matchEpisodes } from '../src/match/match.ts';
import { JOIN, type MatchTools, scoreOf } from '../src/match/score.ts';
import type { ResolvedPlace } from '../src/model/claim.ts';
import type { Episode, MatchVerdict } from '../src/model/incident.ts';

function place(id: string, level: ResolvedPlace['level'], country: string, admin1: string | null): ResolvedPlace {
  return { id, name: id, level, country, admin1, admin2: null, lat: null, lon: null, stated: true, rule: 'place.made' };
}

const HIGHLAND = place('highland', 'admin1', 'NL', 'highland');
const NORTHAM = place('northam', 'populated place', 'NL', 'highland');
const WESTON = place('weston', 'populated place', 'NL', 'lowland');
const ABROAD = place('abroad', 'populated place', 'SL', 'south');
const INSIDE: Readonly<Record<string, string[]>> = { highland: ['northam'] };

const tools: MatchTools = {
  contains: (outer, inner) => INSIDE[outer]?.includes(inner) ?? false,
  distanceKm: () => null,
};

/** What two reports of one happening share, and what others of its kind do not. */
const WORDING = ['market', 'petrol', 'quarter', 'minibus', 'funeral', 'curfew', 'bazaar', 'tanker'];

function episode(id: string, more: Partial<Episode> = {}): Episode {
  return {
    id,
    report: id.slice(0, id.indexOf('/')),
    published: '2031-02-02',
    outlet: null,
    partOf: null,
    place: HIGHLAND,
    places: [],
    period: { edtf: '2031-02-01', stated: true, rule: 'period.made' },
    actors: [],
    words: WORDING,
    claims: [],
    responsibility: [],
    measures: [],
    ...more,
  };
}

const day = (edtf: string): Partial<Episode> => ({
  period: { edtf, stated: true, rule: 'period.made' },
  published: edtf,
});

function verdicts(...episodes: Episode[]): Record<string, MatchVerdict> {
  return Object.fromEntries(matchEpisodes(episodes, tools).map((verdict) => [verdict.episode, verdict]));
}

describe('two main episodes', () => {
  it.each<[string, Partial<Episode>]>([
    ['the same place and day', {}],
    ['a place inside the other', { place: NORTHAM }],
    ['a period that overlaps', { ...day('2031-01-31/2031-02-03'), published: '2031-02-03' }],
    ['the next day, in the same place', day('2031-02-02')],
  ])('join: %s', (_why, more) => {
    const { 'b/0': second, 'a/0': first } = verdicts(episode('a/0', { published: '2031-02-01' }), episode('b/0', more));
    expect(second).toMatchObject({ verdict: 'join', incident: first?.incident });
    expect(second?.score).toBeGreaterThanOrEqual(JOIN);
    expect(second?.reasons.every((reason) => reason.says !== '')).toBe(true);
  });

  it.each<[string, Partial<Episode>]>([
    ['another country', { place: ABROAD }],
    ['another month', day('2031-04-01')],
    ['another part of the country', { place: WESTON }],
  ])('stay apart: %s', (_why, more) => {
    const { 'b/0': second } = verdicts(episode('a/0', { published: '2031-02-01' }), episode('b/0', more));
    expect(second).toMatchObject({ verdict: 'new', incident: 'inc-b/0' });
  });

  it('do not join by the wording alone', () => {
    expect(scoreOf(episode('a/0'), episode('b/0', { place: ABROAD }), tools).total).toBeLessThan(JOIN);
  });

  it('do not join by time and place alone', () => {
    const { total } = scoreOf(episode('a/0', { words: [] }), episode('b/0', { words: [] }), tools);
    expect(total).toBeLessThan(JOIN);
  });

  it('of one report never join each other', () => {
    const found = verdicts(episode('a/0'), episode('a/1', { place: NORTHAM }));
    expect(found['a/1']?.verdict).toBe('new');
  });
});

describe('nested episodes', () => {
  const main = (report: string) => episode(`${report}/0`, { published: `2031-02-0${report === 'a' ? 1 : 2}` });
  const inner = (report: string, where = NORTHAM) => episode(`${report}/1`, { partOf: `${report}/0`, place: where });

  it('lie in the incident of their main episode', () => {
    const found = verdicts(main('a'), inner('a'));
    expect(found['a/1']).toMatchObject({ verdict: 'new', parent: 'inc-a/0', incident: 'inc-a/1' });
  });

  it('of one place in one incident join, whatever their reports', () => {
    const found = verdicts(main('a'), inner('a'), main('b'), inner('b'));
    expect(found['b/1']).toMatchObject({ verdict: 'join', incident: 'inc-a/1', parent: 'inc-a/0' });
  });

  it('of two places stay apart', () => {
    const found = verdicts(main('a'), inner('a'), main('b'), inner('b', WESTON));
    expect(found['b/1']).toMatchObject({ verdict: 'new', parent: 'inc-a/0' });
  });
});

describe('what is not known', () => {
  it('an episode without place or time is new, with no guess', () => {
    const bare = episode('b/0', { place: null, period: null, published: null });
    expect(verdicts(episode('a/0'), bare)['b/0']?.verdict).not.toBe('join');
  });

  it('no episodes give no verdicts', () => {
    expect(matchEpisodes([], tools)).toEqual([]);
  });

  it('the same episode twice is one', () => {
    expect(matchEpisodes([episode('a/0'), episode('a/0')], tools)).toHaveLength(1);
  });
});
