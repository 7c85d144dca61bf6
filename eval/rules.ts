/** The table of rules by the claims they were in: a rule that does harm is seen. */
import type { Claim, FilterLine } from '../src/model/claim.ts';
import { FIELDS, type FieldName, fieldsOf } from './fields.ts';
import type { GoldClaim, GoldDocument } from './gold.ts';

interface RuleCounts {
  matched: number;
  spurious: number;
  wrong: Map<FieldName, number>;
}

export class RuleTable {
  readonly #counts = new Map<string, RuleCounts>();

  add(document: GoldDocument, line: FilterLine, pairs: ReadonlyMap<number, number>): void {
    if (document.countsOnly) return;
    const goldOf = new Map([...pairs].map(([g, c]) => [c, document.claims[g] as GoldClaim]));
    line.claims.forEach((claim, c) => {
      this.#addClaim(document, goldOf.get(c), claim);
    });
  }

  #addClaim(document: GoldDocument, gold: GoldClaim | undefined, claim: Claim): void {
    const right = gold ? fieldsOf(document, gold, claim) : null;
    for (const rule of new Set(claim.rules)) {
      const counts = this.#counts.get(rule) ?? { matched: 0, spurious: 0, wrong: new Map() };
      this.#counts.set(rule, counts);
      if (!right) counts.spurious++;
      else counts.matched++;
      for (const field of FIELDS)
        if (right?.[field] === false) counts.wrong.set(field, (counts.wrong.get(field) ?? 0) + 1);
    }
  }

  /** Markdown, by rule id. */
  toString(): string {
    const rows = [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, { matched, spurious, wrong }]) => {
        const fields = FIELDS.filter((f) => wrong.has(f)).map((f) => `${f} ${wrong.get(f)}`);
        return `| ${rule} | ${matched} | ${spurious} | ${fields.join(', ')} |`;
      });
    return [
      '# Rules by the claims they were in',
      'Claims that match the gold, claims that match nothing, and wrong fields of matched claims in which the rule had a part.',
      '',
      '| rule | matched | spurious | wrong fields |',
      '|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  }
}
