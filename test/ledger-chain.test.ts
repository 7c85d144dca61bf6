/** Canonical JSON, the hash chain as a third party would check it, and redaction. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../src/ledger/canonical.ts';
import { entryFault, headOf, redacted } from '../src/ledger/chain.ts';
import { fold } from '../src/ledger/fold.ts';
import { EMPTY, GENESIS, type Head } from '../src/ledger/state.ts';
import type { Entry } from '../src/model/ledger.ts';
import { historyOf, steps } from './fixtures/history.ts';

describe('canonical JSON', () => {
  test.each<[unknown, string]>([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    // By UTF-16 units: the pair of 😀 (D83D ...) comes before U+FB33.
    [{ '\ufb33': 1, '😀': 2, '\r': 3, '1': 4, é: 5 }, '{"\\r":3,"1":4,"é":5,"😀":2,"\ufb33":1}'],
    [{ a: undefined, b: [undefined] }, '{"b":[null]}'],
    [[1e21, 1e-7, 0.1, -0, 1 / 3], '[1e+21,1e-7,0.1,0,0.3333333333333333]'],
    ['\u0000\u001f"\\/\u2028\ud800', '"\\u0000\\u001f\\"\\\\/\u2028\\ud800"'],
    [{ ['__proto__']: 1 }, '{"__proto__":1}'],
  ])('%j', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1, 1n])('%s is refused', (value) => {
    expect(() => canonical({ value })).toThrow(/has no JSON/);
  });

  test('one value, one text, whatever the order of its members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value);
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(canonical(reversed(value))).toBe(text);
      }),
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).reverse();
  return Object.fromEntries(members.map(([name, member]) => [name, reversed(member)]));
}

/** As docs/ledger.md says it, with another library and nothing of ours but canonical JSON. */
function checkedByAThirdParty(entries: readonly Entry[]): boolean {
  let prev = '0'.repeat(64);
  return entries.every(({ position, recorded, kind, payloadHash, salt, payload, prev: named, hash }, index) => {
    const members = `{"kind":"${kind}","payloadHash":"${payloadHash}","position":${position},"prev":"${prev}","recorded":"${recorded}"}`;
    const linked = position === index + 1 && named === prev && hash === sha256(members);
    const held = salt === null ? payload === null : payloadHash === sha256(canonical(payload), salt);
    prev = hash;
    return linked && held;
  });
}

function sha256(text: string, salt = ''): string {
  return createHash('sha256').update(Buffer.from(salt, 'hex')).update(text, 'utf8').digest('hex');
}

/** The position of the first bad entry; null when all are sound. */
function firstBad(entries: readonly Entry[]): number | null {
  let head: Head = EMPTY.head;
  for (const entry of entries) {
    if (entryFault(head, entry) !== null) return entry.position;
    head = headOf(entry);
  }
  return null;
}

describe('the chain', () => {
  test('is sound, and a third party finds it so', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { entries } = historyOf(list);
        expect(firstBad(entries)).toBeNull();
        expect(checkedByAThirdParty(entries)).toBe(true);
        expect(entries[0]?.prev ?? GENESIS).toBe(GENESIS);
      }),
      { numRuns: 40 },
    );
  });

  test('breaks when any character of any entry changes', () => {
    const changed = fc.record({ list: steps, entry: fc.nat(), at: fc.nat(), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(changed, ({ list, entry, at, by }) => {
        const { entries } = historyOf(list);
        const victim = entries[entry % Math.max(1, entries.length)];
        const forged = victim === undefined ? null : forge(victim, at, by);
        if (victim === undefined || forged === null) return;
        const found = firstBad(entries.map((one) => (one === victim ? forged : one)));
        expect(found).not.toBeNull();
        expect([victim.position, victim.position + 1, forged.position]).toContain(found);
      }),
      { numRuns: 150 },
    );
  });

  test('takes no entry that was sealed, with the right hashes, after another one', () => {
    const add = (text: string) => ({ do: 'add' as const, texts: [text], published: '2026-02-01' });
    const mine = historyOf([add('7 men were killed.'), add('8 men were killed.')]).entries;
    const other = historyOf([add('9 men were killed.'), add('8 men were killed.')]).entries;
    expect(firstBad([...mine.slice(0, 3), ...other.slice(3)])).toBe(4);
    expect(firstBad([...mine.slice(0, 3), ...mine.slice(4)])).toBe(5);
    expect(firstBad([...mine.slice(1)])).toBe(2);
  });

  test('holds when any entries are redacted, and says nothing of what they were', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (list, mask) => {
        const { entries } = historyOf(list);
        const after = entries.map((entry, index) => (mask[index % 60] ? redacted(entry) : entry));
        expect(firstBad(after)).toBeNull();
        expect(checkedByAThirdParty(after)).toBe(true);
        expect(fold(EMPTY, after).head).toEqual(fold(EMPTY, entries).head);
      }),
      { numRuns: 40 },
    );
    const [first] = historyOf([{ do: 'add', texts: ['7 men were killed.'], published: '2026-02-01' }]).entries;
    expect(JSON.stringify(first === undefined ? null : redacted(first))).not.toContain('men');
  });
});

/** The entry with one character of its JSON changed; null when that is no entry any more. */
function forge(entry: Entry, at: number, by: number): Entry | null {
  const text = canonical(entry);
  const place = at % text.length;
  const other = String.fromCharCode(text.charCodeAt(place) + by);
  try {
    const forged = JSON.parse(text.slice(0, place) + other + text.slice(place + 1)) as Entry;
    return canonical(forged) === text ? null : forged;
  } catch {
    return null;
  }
}
