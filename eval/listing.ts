/** What a person reads to find a wrong rule: missed, spurious and wrong fields, with quotes and rules. */
import type { Claim, FilterLine } from '../src/model/claim.ts';
import { fateOf } from './distractors.ts';
import { FIELDS, type FieldName, fieldsOf } from './fields.ts';
import type { GoldClaim, GoldDocument } from './gold.ts';
import { overlaps } from './match.ts';

const QUOTE_LENGTH = 220;
const short = (text: string): string => text.replaceAll('\n', ' ').slice(0, QUOTE_LENGTH);
const number = (low: number | null, high: number | null): string =>
  low === high ? `${low ?? 'no number'}` : `${low ?? ''}..${high ?? ''}`;

const goldHead = (g: GoldClaim): string => `${g.outcome} ${number(g.count_min, g.count_max)} (${g.approx}) ${g.group}`;
const gotHead = (c: Claim): string => `${c.outcome} ${number(c.count_min, c.count_max)} (${c.qualifier}) ${c.group}`;

const goldField: Record<FieldName, (g: GoldClaim) => string> = {
  speaker: (g) => g.speaker ?? 'the outlet',
  party: (g) => g.speaker_side ?? 'none',
  'sub-count': (g) => g.scope,
  modality: (g) => g.modality ?? 'asserted',
  victims: (g) => g.group,
  place: (g) => g.place ?? 'none',
  period: (g) => g.date_or_period ?? 'none',
  perpetrator: (g) => g.perpetrator ?? 'none',
};
const gotField: Record<FieldName, (c: Claim) => string> = {
  speaker: (c) => c.speaker ?? 'the outlet',
  party: (c) => c.party.side,
  'sub-count': (c) => c.scope,
  modality: (c) => c.modality,
  victims: (c) => [c.victims.status, c.victims.sex, c.victims.age].filter(Boolean).join(' '),
  place: (c) => `${c.place ?? 'none'} -> ${c.placeResolved?.name ?? 'unresolved'}`,
  period: (c) => `${c.period ?? 'none'} -> ${c.periodResolved?.edtf ?? 'unresolved'}`,
  perpetrator: (c) => c.perpetrator ?? 'none',
};

/** One line for each wrong field of a matched claim: expected, got. */
function wrongFields(document: GoldDocument, gold: GoldClaim, got: Claim): [FieldName, string][] {
  const right = fieldsOf(document, gold, got);
  return FIELDS.filter((field) => right[field] === false).map((field) => [
    field,
    `expected "${goldField[field](gold)}", got "${gotField[field](got)}"`,
  ]);
}

/** Markdown for one document; empty where all is right. */
export function listErrors(document: GoldDocument, line: FilterLine, pairs: ReadonlyMap<number, number>): string {
  const rows: string[] = [];
  document.claims.forEach((gold, g) => {
    const got = line.claims[pairs.get(g) ?? -1];
    if (!got) {
      rows.push(
        `- **missed** ${goldHead(gold)}; ${goldField.speaker(gold)}; ${gold.scope}`,
        `  > ${short(gold.quote)}`,
      );
      return;
    }
    const wrong = wrongFields(document, gold, got);
    if (wrong.length === 0) return;
    rows.push(
      `- **wrong ${wrong.map(([field]) => field).join(', ')}** ${goldHead(gold)}; rules ${got.rules.join(' ')}`,
    );
    rows.push(...wrong.map(([field, says]) => `  - ${field}: ${says}`), `  > ${short(gold.quote)}`);
  });
  const used = new Set(pairs.values());
  line.claims.forEach((claim, c) => {
    if (!used.has(c) && !document.countsOnly)
      rows.push(`- **spurious** ${gotHead(claim)}; rules ${claim.rules.join(' ')}`, `  > ${short(claim.quote.text)}`);
  });
  rows.push(...otherErrors(document, line));
  return rows.length === 0 ? '' : `## ${document.id}\n${rows.join('\n')}\n`;
}

function otherErrors(document: GoldDocument, line: FilterLine): string[] {
  const rows: string[] = [];
  for (const d of document.distractors)
    if (!fateOf(document, d, line).leftAlone)
      rows.push(`- **counted though ${d.reason}**: ${d.figure}`, `  > ${short(d.quote)}`);
  for (const r of document.responsibility ?? [])
    if (!line.responsibility.some((got) => got.stance === r.stance && overlaps(document, r.quote, [got.quote])))
      rows.push(
        `- **missed responsibility** ${r.speaker ?? 'the outlet'} ${r.stance} ${r.actor}`,
        `  > ${short(r.quote)}`,
      );
  for (const got of document.responsibility ? line.responsibility : [])
    if (!document.responsibility?.some((r) => got.stance === r.stance && overlaps(document, r.quote, [got.quote])))
      rows.push(
        `- **spurious responsibility** ${got.speaker ?? 'the outlet'} ${got.stance} ${got.actor}; rules ${got.rules.join(' ')}`,
        `  > ${short(got.quote.text)}`,
      );
  for (const m of document.measures ?? [])
    if (!line.measures.some((got) => overlaps(document, m.quote, [got.quote])))
      rows.push(`- **missed measure** ${m.measure}`, `  > ${short(m.quote)}`);
  for (const outcome of ['killed', 'injured'] as const) {
    const [gold, got] = [document[outcome], line.toll[outcome]?.low ?? null];
    if (gold !== undefined && gold !== got) rows.push(`- **${outcome} in all**: expected ${gold}, got ${got}`);
  }
  return rows;
}

/** One document in full: its text, expected against got for every field, and what was set aside. */
export function showDocument(document: GoldDocument, line: FilterLine, pairs: ReadonlyMap<number, number>): string {
  const rows = [`# ${document.id} ${document.title ?? ''}`, document.text, ''];
  document.claims.forEach((gold, g) => {
    const got = line.claims[pairs.get(g) ?? -1];
    rows.push(
      `${got ? '=' : 'MISSED'} ${goldHead(gold)}${got ? `   | got ${gotHead(got)}` : ''}`,
      `    "${short(gold.quote)}"`,
    );
    const right = got ? fieldsOf(document, gold, got) : {};
    for (const field of FIELDS) {
      const mark = right[field] === undefined ? ' ' : right[field] ? '+' : 'X';
      const cells = [goldField[field](gold).padEnd(40), got ? gotField[field](got) : ''];
      rows.push(`    ${mark} ${field.padEnd(11)} ${cells.join(' | ')}`);
    }
    if (got) rows.push(`      rules ${got.rules.join(' ')}`);
  });
  const used = new Set(pairs.values());
  line.claims.forEach((claim, c) => {
    if (!used.has(c))
      rows.push(
        `${document.countsOnly ? 'FOUND' : 'SPURIOUS'} ${gotHead(claim)}; rules ${claim.rules.join(' ')}`,
        `    "${short(claim.quote.text)}"`,
      );
  });
  for (const s of line.setAside)
    rows.push(`set aside "${s.figure}": ${s.reason}; ${s.note}; rules ${s.rules.join(' ')}`);
  for (const r of line.responsibility)
    rows.push(`responsibility ${r.speaker ?? 'the outlet'} ${r.stance} ${r.actor}: ${r.about}`);
  for (const m of line.measures) rows.push(`measure ${m.measure} (${m.status}) ${m.authority ?? ''}`);
  const toll = Object.entries(line.toll).map(([outcome, { low, high }]) => `${outcome} ${low}..${high}`);
  rows.push(`toll ${toll.join(', ')}`, ...otherErrors(document, line));
  return rows.join('\n');
}
