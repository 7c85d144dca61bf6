import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeGazetteer } from '../data/make-gazetteer.ts';
import { folded, parseGazetteer } from '../src/resolve/gazetteer.ts';
import { SortedLines } from '../src/resolve/sorted-lines.ts';
import { SPELLING_ROWS, skeleton } from '../src/resolve/spelling.ts';

const DATA = join(import.meta.dirname, '..', 'data');
const bytes = gunzipSync(readFileSync(join(DATA, 'gazetteer.tsv.gz')));
const text = bytes.toString('latin1');
const gazetteer = parseGazetteer(text);
const recorded = readFileSync(join(DATA, 'gazetteer.sha256'), 'utf8').trim();
const words = (sentence: string): string[] => sentence.match(/[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*|\S/gu) ?? [];

describe('the asset', () => {
  test('has the recorded hash and stays under 4 MB', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(recorded);
    expect(readFileSync(join(DATA, 'gazetteer.tsv.gz')).length).toBeLessThan(4_000_000);
  });

  const sources = process.env.TOLLBOOK_GAZETTEER_SOURCES;
  test.skipIf(!sources)(
    'is what the script makes of the packages (TOLLBOOK_GAZETTEER_SOURCES)',
    { timeout: 180_000 },
    () => {
      const made = makeGazetteer(sources ?? mkdtempSync(tmpdir()), `${DATA}/`);
      expect(createHash('sha256').update(made, 'latin1').digest('hex')).toBe(recorded);
    },
  );

  test('its sections are in the order that the search needs', () => {
    const header = text.slice(0, text.indexOf('\n'));
    const sections = header.split('\t').slice(1);
    expect(sections.map((cell) => cell.split(' ')[0])).toEqual(['areas', 'towns', 'names', 'demonyms', 'never']);
    for (const cell of sections) {
      const [name, start, end] = cell.split(' ');
      const body = text.slice(header.length + 1 + Number(start), header.length + 1 + Number(end));
      const keys = body
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[0] ?? '');
      expect(keys.length).toBeGreaterThan(200);
      const bones = name === 'names' ? keys.map(skeleton) : keys;
      expect(bones.find((key, i) => i > 0 && key < (bones[i - 1] ?? ''))).toBeUndefined();
    }
  });

  test('every row of the supplement says its source', () => {
    const rows = readFileSync(join(DATA, 'supplement.tsv'), 'utf8')
      .split('\n')
      .filter((row) => row && !row.startsWith('#'));
    const kinds = new Set(['composition', 'spelling', 'general reference']);
    for (const row of rows.slice(1)) expect([row, kinds.has(row.split('\t')[9] ?? '')]).toEqual([row, true]);
    expect(rows.length).toBeGreaterThan(300);
    const ids = rows.slice(1).map((row) => row.split('\t')[0]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('a text that is none is refused', () => {
    expect(() => parseGazetteer('name,country\n')).toThrow(/make-gazetteer/);
    expect(() => parseGazetteer('#tollbook-gazetteer 1\tareas 0 0\n')).toThrow(/"towns"/);
  });
});

describe('spelling', () => {
  test.each(SPELLING_ROWS.map((row) => [row.id, ...row.example] as const))('%s: %s is %s', (id, one, other) => {
    expect(skeleton(folded(one))).toBe(skeleton(folded(other)));
    const row = SPELLING_ROWS.find((r) => r.id === id);
    expect([one, other].some((name) => folded(name).match(row?.from ?? /^$/) !== null)).toBe(true);
  });

  test.each([
    ['Deir ez-Zor', 'deir ez zor'],
    ["Ta'izz", 'taizz'],
    ['Ta‘izz', 'taizz'],
    ['Şanlıurfa', 'sanliurfa'],
    ['São Tomé', 'sao tome'],
    ['N’Djaména', 'ndjamena'],
    ['St. Petersburg', 'st petersburg'],
    ['Khān  Yūnis', 'khan yunis'],
  ])('folded: %s is %s', (name, key) => {
    expect(folded(name)).toBe(key);
  });

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => folded(folded(name)) === folded(name)));
  });
});

/** Two spellings of one place. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['Noshki', 'Nushki'],
  ['Kharkov', 'Kharkiv'],
  ['Kiev', 'Kyiv'],
  ['Odessa', 'Odesa'],
  ['El Fasher', 'Al-Fashir'],
  ['Baluchistan', 'Balochistan'],
  ['Qandahar', 'Kandahar'],
  ['Al Hudaydah', 'Hodeidah'],
  ['Kupyansk', 'Kupiansk'],
  ['Slavyansk', 'Sloviansk'],
  ['Arbinda', 'Aribinda'],
  ['Khan Yunis', 'Khan Younis'],
  ['Deir Ezzor', 'Deir ez-Zor'],
  ['Tombouctou', 'Timbuktu'],
  ['Rangoon', 'Yangon'],
  ['Orissa', 'Odisha'],
  ['Mekele', 'Mekelle'],
  ['Kismaayo', 'Kismayo'],
  ['Fallujah', 'Faluja'],
  ['Mazar-e-Sharif', 'Mazar-i-Sharif'],
  ['Cuzco', 'Cusco'],
  ['Bogota', 'Bogotá'],
];

describe('finding', () => {
  test.each(PAIRS)('%s and %s share a place', (one, other) => {
    const ids = new Set(gazetteer.find(one).map((entry) => entry.id));
    expect(gazetteer.find(other).some((entry) => ids.has(entry.id))).toBe(true);
  });

  test('an exact spelling goes before another one', () => {
    // Salvador (Brazil) and El Salvador differ only by an article
    expect(gazetteer.find('Salvador')[0]?.country).not.toBe('SV');
    expect(gazetteer.find('El Salvador')[0]?.id).toBe('iso:SV');
    expect(gazetteer.find('Quetta')[0]?.id).toBe('gn:1167528');
  });

  test.each(
    `Sunday Monday Friday Police March Army Islam May Major General Said Soldiers Officials Militants Suicide Attack
     Khan Ahmed Hassan Mohammed Hussein Santos Rodriguez Clinton Hamas Taliban Hezbollah Houthi Reuters Minister Karim
     Afghans Pakistani Israelis Rebels Killed Civilians Women Children Hospital Mosque Market Tuesday Christmas`
      .trim()
      .split(/\s+/),
  )('%s is no place', (word) => {
    expect(gazetteer.find(word)).toEqual([]);
    expect(gazetteer.longest([word], 0)).toBe(0);
  });

  test('codes of countries, and short names only as they are written', () => {
    expect(gazetteer.find('PK')[0]?.name).toBe('Pakistan');
    expect(gazetteer.find('US')[0]?.id).toBe('iso:US');
    expect(gazetteer.find('U.S.')[0]?.id).toBe('iso:US');
    expect(gazetteer.find('us')).toEqual([]);
    expect(gazetteer.longest(['IN', 'the', 'town'], 0)).toBe(0);
    expect(gazetteer.longest(['Us'], 0)).toBe(0);
  });

  test('regions take in their areas, areas their towns', () => {
    expect(gazetteer.find('El Fasher')[0]?.within).toEqual(['ga:SD.55', 'tb:darfur', 'iso:SD']);
    expect(gazetteer.find('Bakhmut')[0]?.within).toContain('tb:donbas');
    expect(gazetteer.find('Goma')[0]?.within).toContain('tb:kivu');
    expect(gazetteer.get('tb:darfur')?.within).toEqual(['iso:SD']);
    expect(gazetteer.get('gn:1167528')?.name).toBe('Quetta');
    expect(gazetteer.get('gn:1')).toBeNull();
    expect(gazetteer.get('nothing')).toBeNull();
  });

  test('every id of a found entry can be asked for again, with all that it lies in', () => {
    for (const name of ['Kabul', 'Zamzam', 'Adwa', 'Kivu', 'Punjab', 'Gwadar', 'Chad', 'Sahel'])
      for (const entry of gazetteer.find(name)) {
        expect(gazetteer.get(entry.id)).toEqual(entry);
        for (const id of entry.within) expect([id, gazetteer.get(id) !== null]).toEqual([id, true]);
      }
  });

  test.each([
    ['Pakistani', 'PK'],
    ['Burkinabè', 'BF'],
    ['Congolese', 'CD'],
    ['Salvadoran', 'SV'],
    ['Soviet', 'RU'],
    ['Nigerien', 'NE'],
    ['Sunday', null],
  ])('%s is of %s', (word, code) => {
    expect(gazetteer.countryOfDemonym(word)).toBe(code);
  });
});

/** A sentence with the names that stand in it. */
const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['Clashes in El Fasher, North Darfur, killed 12.', ['El Fasher', 'North Darfur']],
  ['Gunmen came from Deir ez-Zor to Rio de Janeiro', ['Deir ez - Zor', 'Rio de Janeiro']],
  ["In N'Djamena and Port-au-Prince", ["N'Djamena", 'Port - au - Prince']],
  ['As Sudan and Chad talked, At Kabul airport An Iraqi waited', ['Sudan', 'Chad', 'Kabul']],
  ['Police said on Sunday that General Khan of the Army left in March', []],
  ['San Salvador, La Libertad and San Miguel', ['San Salvador', 'La Libertad', 'San Miguel']],
  ['The Democratic Republic of the Congo and South Sudan', ['Democratic Republic of the Congo', 'South Sudan']],
  ['The BLA and ANI said that US troops left GAO', ['US']],
  ['GAO , Mali ( AFP ) - the town fell', ['GAO', 'Mali']],
  ['TROOPS AS WELL AS POLICE IN THE CITY OF LIMA', ['LIMA']],
  ["COLOMBIA'S ARMY IN EL SALVADOR", ["COLOMBIA'S", 'EL SALVADOR']],
  ['The Hague. St. Petersburg.', ['The Hague', 'St . Petersburg']],
];

describe('longest', () => {
  test.each(NAMES)('%s', (sentence, expected) => {
    const tokens = words(sentence);
    const found: string[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] ?? '';
      if (!/^\p{Lu}/u.test(token) || !gazetteer.mayStart(token)) continue;
      const length = gazetteer.longest(tokens, i);
      if (length > 0) found.push(tokens.slice(i, i + length).join(' '));
      i += Math.max(0, length - 1);
    }
    expect(found).toEqual(expected);
  });

  test('any words in: never throws, never reads past the end', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.nat(8), (tokens, at) => {
        const length = gazetteer.longest(tokens, at);
        gazetteer.find(tokens.join(' '));
        return length >= 0 && (length === 0 || at + length <= tokens.length);
      }),
    );
  });
});

test('sorted lines: every line is found by its key, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/)), fc.stringMatching(/^[a-z]{1,4}$/), (keys, other) => {
      const sorted = [...keys].sort((a, b) => (a < b ? -1 : 1));
      const before = 'header\n';
      const body = sorted.map((key) => `${key}\t1\n`).join('');
      const lines = new SortedLines(`${before}${body}tail\n`, before.length, before.length + body.length);
      return (
        sorted.every((key) => lines.all(key)[0] === `${key}\t1`) &&
        lines.all(other).length === (keys.includes(other) ? 1 : 0) &&
        lines.hasPrefix(other) === keys.some((key) => key.startsWith(other))
      );
    }),
  );
});
