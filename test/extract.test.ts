/** One whole press report, read from end to end: every statement of it is found once, with all its quotes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim, FilterLine } from '../src/model/claim.ts';
import { brief, lineOf } from './claims-of.ts';

const file = path.join(import.meta.dirname, '..', 'demo', '01.json');
const demo: { text: string; source: { outlet: string; published: string; url: string } } = JSON.parse(
  readFileSync(file, 'utf8'),
);
const { outlet, published, url } = demo.source;
const line: FilterLine = lineOf(demo.text, { id: '01', outlet, published, url });

function claim(outcome: string, group: string): Claim {
  const found = line.claims.filter((c) => c.outcome === outcome && c.group === group);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} claims of ${group} ${outcome}`);
  return found[0];
}

const rows = (c: Claim): string[] => c.quotes.map((quote) => quote.text).filter((text) => text.startsWith('|'));

describe('the casualties', () => {
  it('finds six figures, each once', () => {
    expect(line.claims.map(brief)).toEqual([
      'killed 145 militants',
      'killed 31 civilians',
      'killed 17 law enforcement personnel',
      'bodies held 145 militants = #1',
      'killed 5 women in #2',
      'killed 3 children in #2',
    ]);
  });

  it('quotes the table beside the prose', () => {
    const militants = claim('killed', 'militants');
    expect(militants.quotes).toHaveLength(2);
    expect(rows(militants)).toEqual(['| Total Militants Killed | 145 |']);
    const forces = claim('killed', 'law enforcement personnel');
    expect(forces.quotes).toHaveLength(2);
    expect(rows(forces)).toEqual(['| Security Personnel Martyred | 17 |']);
    const civilians = claim('killed', 'civilians');
    expect(civilians.quotes).toHaveLength(3);
    expect(rows(civilians)).toEqual(['| Civilians Killed | 31 |']);
  });

  it('tells three sides apart', () => {
    expect(claim('killed', 'militants').victims.status).toBe('armed group');
    expect(claim('killed', 'civilians').victims.status).toBe('civilian');
    expect(claim('killed', 'law enforcement personnel').victims.status).toBe('security forces');
  });

  it('keeps women and children as composition, and the family inside the civilians', () => {
    const civilians = claim('killed', 'civilians');
    expect(civilians.composition).toEqual(['women', 'children']);
    expect(civilians.includes).toEqual([claim('killed', 'women').id, claim('killed', 'children').id]);
    for (const part of [claim('killed', 'women'), claim('killed', 'children')]) {
      expect(part.subset_of).toEqual([civilians.id]);
      expect(part.scope).toBe('sub-count');
      expect(part.placeResolved).toMatchObject({ name: 'Gwadar', country: 'PK' });
    }
  });

  it('counts the bodies as the same people', () => {
    const held = claim('bodies held', 'militants');
    expect(held.same_people_as).toEqual([claim('killed', 'militants').id]);
    expect(held.speaker).toContain('Chief Minister');
  });

  it('gives the figures to the Chief Minister who confirmed them', () => {
    const militants = claim('killed', 'militants');
    expect(militants.speaker).toContain('Sarfraz Bugti');
    expect(militants.party).toMatchObject({ id: 'state:PK', side: 'state' });
    expect(militants.modality, 'right now: assert it').not.toBe('confirmed');
  });

  it('still places the civilians by the press conference and not by the attacks', () => {
    const { placeResolved, period } = claim('killed', 'civilians');
    expect([placeResolved?.name, period], 'read right now: assert it').not.toEqual(['Balochistan', '40-hour']);
    expect(claim('killed', 'militants')).toMatchObject({ placeResolved: { name: 'Balochistan' }, period: '40-hour' });
  });

  it('adds the three groups and never their parts', () => {
    expect(line.toll.killed?.low).toBe(193);
    expect(line.toll.injured).toEqual({ low: null, high: null });
  });
});

describe('what else is told', () => {
  it('has the length, the start, and the places', () => {
    const facts = line.facts.map(({ fact, value, unit }) => ({ fact, value, unit }));
    expect(facts).toContainEqual({ fact: 'duration', value: 40, unit: 'hours' });
    expect(facts).toContainEqual({ fact: 'start', value: '2026-01-31T03:00+05:00', unit: 'EDTF' });
    expect(facts).toContainEqual({ fact: 'places', value: 12, unit: 'towns' });
    const places = new Set(facts.flatMap(({ value }) => (Array.isArray(value) ? value : [])));
    for (const town of ['Quetta', 'Gwadar', 'Mastung', 'Noshki', 'Dalbandin', 'Kharan', 'Pasni', 'Panjgur'])
      expect(places).toContain(town);
  });

  it('has who claims, who accuses and who rejects', () => {
    const stances = line.responsibility.map(({ stance, speaker, party }) => [stance, speaker, party.side]);
    expect(stances).toContainEqual(['claims', 'Baloch Liberation Army (BLA)', 'armed group']);
    expect(stances).toContainEqual(['accuses', 'Pakistani officials', 'state']);
    expect(stances).toContainEqual(['rejects', 'India’s Ministry of External Affairs', 'other_state']);
    expect(stances).toHaveLength(3);
    expect(line.responsibility.find((one) => one.stance === 'rejects')?.actor).toBe('India');
  });

  it('has the five measures with who ordered them', () => {
    const measures = line.measures.map(({ measure, authority, status }) => [measure, authority, status]);
    expect(measures).toEqual([
      ['mobile phone services suspended', 'the government', 'imposed'],
      ['Train services suspended', null, 'imposed'],
      ['mopping-up operations under way', 'Defence Minister Khawaja Asif', 'ongoing'],
      ['hospitals on emergency alert', null, 'imposed'],
      ['zero-tolerance policy announced', 'The provincial government', 'imposed'],
    ]);
  });

  it('sets the other numbers aside with a reason', () => {
    const aside = line.setAside.map(({ figure, reason }) => `${figure}: ${reason}`);
    expect(aside).toContain('12: not people');
    expect(aside).toContain('03:00 PKT on Saturday: date');
    expect(aside).toContain('40-hour: measure of something else');
  });
});

describe('one report read again', () => {
  it('gives the same bytes', () => {
    expect(JSON.stringify(lineOf(demo.text, { id: '01', outlet, published, url }))).toBe(JSON.stringify(line));
  });

  it('gives nothing for nothing', () => {
    for (const text of ['', ' ', '\n\n', '\u200f', '|||', '. . .']) {
      const { claims, responsibility, measures, facts, setAside, toll } = lineOf(text);
      expect({ claims, responsibility, measures, facts, setAside }).toEqual({
        claims: [],
        responsibility: [],
        measures: [],
        facts: [],
        setAside: [],
      });
      expect(toll).toEqual({ killed: { low: null, high: null }, injured: { low: null, high: null } });
    }
  });
});

describe('a text broken into lines', () => {
  const text =
    'At least 12\npeople were killed in the\nvillage of Kandor, police\nspokesman Omar\nDarwan said on\nTuesday.';

  it('gives words without the line breaks, and quotes with them', () => {
    const [found] = lineOf(text, { published: '2031-03-05' }).claims;
    expect(found).toMatchObject({ count_min: 12, group: 'people', speaker: 'police spokesman Omar Darwan' });
    expect(found?.quote.text).toBe(text);
  });
});
