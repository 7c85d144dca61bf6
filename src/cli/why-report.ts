/** `tollbook why REPORT` and `tollbook why STATEMENT`. */
import type { App } from '../app/ports.ts';
import type { When } from '../app/rows-at.ts';
import { whyReport, whyStatement } from '../app/why-report.ts';
import type { ClaimRow } from '../ledger/rows.ts';
import { type ClaimOf, whyReportText, whyStatementText } from '../publish/why-report.ts';
import { write, writeJson } from './output.ts';
import { orFail } from './with-app.ts';

export async function sayWhyReport(app: App, id: string, when: When, json: boolean): Promise<void> {
  const { row, claims, incidents, versions, copies, sameWire } = orFail(await whyReport(app, id, when));
  const { report, recorded, rules, responsibility, measures, facts, setAside } = row;
  const told = { responsibility, measures, facts, setAside };
  const links = { incidents, versions, copies, sameWire };
  if (json) {
    const decisions = row.decisions.map(({ note: _, ...open }) => open);
    await writeJson({ report, recorded, rules, ...links, claims: claims.map(forPrograms), ...told, decisions });
  } else await write(whyReportText({ report, recorded, rules, ...links, claims: claims.map(claimOf), ...told }));
}

export async function sayWhyStatement(app: App, id: string, when: When, json: boolean): Promise<void> {
  const { row, statement, claims } = orFail(await whyStatement(app, id, when));
  if (json) {
    const [first] = claims;
    const { speaker, party, said } = first?.claim ?? { speaker: null, party: null, said: null };
    await writeJson({ statement, speaker, party, said, report: row.report, claims: claims.map(forPrograms) });
  } else await write(whyStatementText(statement, row.report, claims.map(claimOf)));
}

function claimOf({ claim, standing }: ClaimRow): ClaimOf {
  return { claim, standing };
}

function forPrograms({ claim, incident, standing, supersededBy }: ClaimRow): object {
  return { ...claim, incident, standing, supersededBy };
}
