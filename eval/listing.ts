/** What a person reads to find a wrong rule: missed, spurious and wrong fields, with quotes and rules. */
import type { Claim, FilterLine } from '../src/model/claim.ts';
import type { GoldClaim, GoldDocument } from './gold.ts';
import { fieldsOf } from './score.ts';

const short = (text: string): string => text.replaceAll('\n', ' ').slice(0, 220);
const goldLine = (g: GoldClaim): string =>
  `${g.outcome} ${g.count_min ?? '-'}..${g.count_max ?? '-'} (${g.approx}) ${g.group}; ${g.speaker ?? 'outlet'}; ${g.scope}`;
const gotLine = (c: Claim): string =>
  `${c.outcome} ${c.count_min ?? '-'}..${c.count_max ?? '-'} (${c.qualifier}) ${c.group}; ${c.speaker ?? 'outlet'}; ${c.scope}`;

/** Markdown for one document; empty where all is right. */
export function listErrors(document: GoldDocument, line: FilterLine, pairs: ReadonlyMap<number, number>): string {
  const rows: string[] = [];
  document.claims.forEach((gold, g) => {
    const at = pairs.get(g);
    if (at === undefined) {
      rows.push(`- **missed** ${goldLine(gold)}\n  > ${short(gold.quote)}`);
      return;
    }
    const got = line.claims[at] as Claim;
    const wrong = Object.entries(fieldsOf(gold, got))
      .filter(([, ok]) => !ok)
      .map(([field]) => field);
    if (wrong.length > 0)
      rows.push(
        `- **${wrong.join(', ')}** expected ${goldLine(gold)}; got ${gotLine(got)}; rules ${got.rules.join(' ')}\n  > ${short(gold.quote)}`,
      );
  });
  const used = new Set(pairs.values());
  line.claims.forEach((claim, i) => {
    if (!used.has(i))
      rows.push(`- **spurious** ${gotLine(claim)}; rules ${claim.rules.join(' ')}\n  > ${short(claim.quote.text)}`);
  });
  return rows.length === 0 ? '' : `## ${document.id}\n${rows.join('\n')}\n`;
}

export interface RuleCounts {
  matched: number;
  spurious: number;
  wrong: number;
}

/** Counts for every rule the claims that it was in: matched, spurious, matched with a wrong speaker or scope. */
export function countRules(
  document: GoldDocument,
  line: FilterLine,
  pairs: ReadonlyMap<number, number>,
  into: Map<string, RuleCounts>,
): void {
  const back = new Map([...pairs].map(([g, c]) => [c, g]));
  line.claims.forEach((claim, i) => {
    const g = back.get(i);
    const fields = g === undefined ? null : fieldsOf(document.claims[g] as GoldClaim, claim);
    for (const rule of new Set(claim.rules)) {
      const counts = into.get(rule) ?? { matched: 0, spurious: 0, wrong: 0 };
      if (fields === null) counts.spurious++;
      else counts.matched++;
      if (fields && (!fields.speaker || !fields['sub-count'])) counts.wrong++;
      into.set(rule, counts);
    }
  });
}

export function ruleTable(counts: ReadonlyMap<string, RuleCounts>): string {
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, c]) => `| ${rule} | ${c.matched} | ${c.spurious} | ${c.wrong} |`);
  return `# Rules by the claims they were in\n| rule | matched | spurious | wrong speaker or scope |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}
