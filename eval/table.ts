/** The tables that `npm run eval` prints: one row a set. */
import type { MucScores } from './muc.ts';
import { share } from './ratios.ts';
import type { Summary } from './score.ts';
import type { WordingScore } from './wordings.ts';

const figure = (value: number | null | undefined): string =>
  value === null || value === undefined ? '-' : value.toFixed(3);

function lines(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function goldTables(summaries: ReadonlyMap<string, Summary>): string {
  const claims = [['set', 'docs', 'gold', 'found', 'P', 'R', 'F1', 'relations', 'responsib.', 'measures']];
  const fields = [['set', 'speaker', 'party', 'sub-count', 'modality', 'victims', 'place', 'period', 'perpetrator']];
  const rest = [
    [
      'set',
      'left alone',
      'set aside',
      'reason',
      'aside right',
      'killed exact',
      'injured exact',
      'silent killed',
      'silent injured',
    ],
  ];
  for (const [name, s] of summaries) {
    const { claims: c, onMatched: m, distractors: d, document: t } = s;
    const scores = [c.precision, c.recall, c.f1, s.relations.f1, s.responsibility.f1, s.measures.f1];
    claims.push([name, `${s.documents}`, `${c.gold}`, `${c.got}`, ...scores.map(figure)]);
    fields.push([
      name,
      ...[m.speaker, m.party, m['sub-count'], m.modality, m.victims, m.place, m.period, m.perpetrator].map(figure),
    ]);
    const aside = [d.leftAlone, d.setAside, d.reasonRight, d.setAsidePrecision];
    rest.push([
      name,
      ...[...aside, t.killedExact, t.injuredExact, t.killedSilentWhereNone, t.injuredSilentWhereNone].map(figure),
    ]);
  }
  return [
    `Claims\n${lines(claims)}`,
    `Fields of matched claims\n${lines(fields)}`,
    `Figures that are no claims; counts of whole documents\n${lines(rest)}`,
    ...styleTable(summaries),
  ].join('\n\n');
}

/** Document counts by style, for the sets that name the style of their documents. */
function styleTable(summaries: ReadonlyMap<string, Summary>): string[] {
  const rows = [...summaries].flatMap(([name, { styles }]) =>
    Object.entries(styles).map(([style, { killed, injured }]) => [name, style, figure(killed), figure(injured)]),
  );
  if (rows.length === 0) return [];
  return [`Counts of whole documents by style\n${lines([['set', 'style', 'killed exact', 'injured exact'], ...rows])}`];
}

export function mucTable(parts: ReadonlyMap<string, MucScores>): string {
  const rows = [
    [
      'set',
      'docs',
      'killed exact',
      'where > 0',
      'presence F1',
      'value F1',
      'injured exact',
      'death recall',
      'prec.',
      'injury recall',
      'prec.',
    ],
  ];
  for (const [name, scores] of parts)
    for (const which of ['all', 'relevant'] as const) {
      const { documents, killed, injured, entries } = scores[which];
      const k = [killed.exact, killed.exactPositive, killed.presenceF1, killed.valueF1, injured.exact];
      const e = [entries.death.recall, entries.death.precision, entries.injury.recall, entries.injury.precision];
      rows.push([`${name} ${which}`, `${documents}`, ...[...k, ...e].map(figure)]);
    }
  return `MUC-3/4\n${lines(rows)}`;
}

/** Short cases that are right all through, by file. */
export const wordingTable = (scores: readonly WordingScore[]): string =>
  `Wordings\n${lines([
    ['file', 'cases', 'right'],
    ...scores.map(({ name, right }) => [name, `${right.of}`, figure(share(right))]),
  ])}`;
