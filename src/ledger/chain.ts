/** The hash chain; docs/ledger.md gives the recipe for a third party. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Entry, EntryBody } from '../model/ledger.ts';
import { canonical } from './canonical.ts';
import { type Problem, refuse } from './problem.ts';
import type { Head } from './state.ts';

const HEX64 = /^[0-9a-f]{64}$/;

/** SHA-256(salt || canonical JSON of the payload), hex. The salt is the bytes that its hex digits mean. */
export function payloadHash(salt: string, payload: EntryBody): string {
  return bytesToHex(sha256(concatBytes(hexToBytes(salt), utf8ToBytes(canonical(payload)))));
}

/** SHA-256 of the canonical JSON of what an entry is beside its payload and salt, hex. */
export function entryHash(entry: Pick<Entry, 'position' | 'recorded' | 'kind' | 'payloadHash' | 'prev'>): string {
  const { position, recorded, kind, payloadHash, prev } = entry;
  return bytesToHex(sha256(utf8ToBytes(canonical({ position, recorded, kind, payloadHash, prev }))));
}

/** A salt of its own for each entry of one decision: SHA-256(seed || position in decimal). The seed is kept nowhere. */
export function saltAt(seed: string, position: number): string {
  return bytesToHex(sha256(concatBytes(hexToBytes(seed), utf8ToBytes(String(position)))));
}

export function isHash(text: string): boolean {
  return HEX64.test(text);
}

/** The entry that follows `head`. */
export function seal(head: Head, payload: EntryBody, at: { recorded: string; salt: string }): Entry {
  const sealed = {
    position: head.position + 1,
    recorded: at.recorded,
    kind: payload.kind,
    payloadHash: payloadHash(at.salt, payload),
    prev: head.hash,
  };
  return { ...sealed, salt: at.salt, payload, hash: entryHash(sealed) };
}

/** What is left of an entry once payload and salt are taken away. */
export function redacted(entry: Entry): Entry {
  return { ...entry, salt: null, payload: null };
}

export function headOf(entry: Entry): Head {
  return { position: entry.position, hash: entry.hash, recorded: entry.recorded };
}

/** Is this the entry that follows `head`, unchanged? Null when it is, else what is wrong with it. */
export function entryFault(head: Head, entry: Entry): Problem | null {
  const wrong = faults(head, entry);
  if (wrong === null) return null;
  return refuse(
    'bad-entry',
    `Entry ${entry.position} ${wrong}.`,
    'Do not add to this ledger: restore it from a copy, and compare the two from this entry on.',
  ).error;
}

function faults(head: Head, entry: Entry): string | null {
  if (entry.position !== head.position + 1) return `stands where entry ${head.position + 1} should be`;
  if (entry.prev !== head.hash) return 'does not name the hash of the entry before it';
  if (head.recorded !== null && entry.recorded < head.recorded) return 'was recorded before the entry before it';
  if (entry.hash !== entryHash(entry)) return 'was changed: its hash is not that of its position, time and kind';
  // An entry from outside may lack a member altogether.
  const payload = entry.payload ?? null;
  const salt = entry.salt ?? null;
  if (payload === null) return salt === null ? null : 'was redacted but has a salt still';
  if (salt === null) return 'has a payload but no salt';
  if (payload.kind !== entry.kind) return `says ${entry.kind} but holds ${payload.kind}`;
  if (!isHash(salt)) return 'has a salt that is not 32 bytes in hex';
  return entry.payloadHash === payloadHash(salt, payload) ? null : 'was changed: its payload has another hash';
}
