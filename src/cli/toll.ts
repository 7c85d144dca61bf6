/** `tollbook toll`: each party's figures, what they jointly allow, and the figure under a policy. */
import { type Command, Option } from 'commander';
import type { App } from '../app/ports.ts';
import { type IncidentReading, readIncident } from '../app/reading.ts';
import { readNames, readSensitivity } from '../app/tolls.ts';
import type { Brief, TollRow } from '../publish/brief-model.ts';
import { noFigure } from '../publish/wording.ts';
import { DEFAULT_POLICY } from '../tally/policies/table.ts';
import { briefOf } from './brief.ts';
import type { Context } from './composition.ts';
import { plain, table, write, writeJson } from './output.ts';
import { compareText, namesText, overTime, overTimeText, policyList } from './toll-views.ts';
import { addViewOptions, type ViewOptions, viewOf } from './view-options.ts';
import { orFail, withApp } from './with-app.ts';

interface TollOptions extends ViewOptions {
  json?: boolean;
  overTime?: boolean;
  names?: boolean;
  compare?: string[];
}

export function define(program: Command, { make, userLedger }: Context): void {
  const command = program
    .command('toll')
    .summary('the toll of an incident by party, with low and high')
    .description('Prints the toll of an incident: each party, the envelope over all, and the figure under a policy.')
    .argument('[incident]', 'an id from `tollbook incidents`; without it the one with most reports')
    .option('--json', 'the same for programs, with the claims behind each figure')
    .option('--over-time', "each party's figures in the order in which they were said")
    .addOption(
      new Option('--compare <policies>', 'the figures of these policies beside one another, with commas between them')
        .argParser(policyList)
        .conflicts('overTime'),
    )
    .addOption(
      new Option('--names', 'the names of victims that reports give: personal data, not for publication').conflicts([
        'overTime',
        'compare',
      ]),
    );
  addViewOptions(command).action((incident: string | undefined, options: TollOptions) =>
    withApp({ make, place: userLedger() }, async (app) => {
      const reading = orFail(await readIncident(app, incident ?? null, viewOf(options)));
      if (options.json) await writeJson(jsonOf(app, reading, options));
      else await write(textOf(app, reading, options, make.version));
    }),
  );
}

function jsonOf(app: App, reading: IncidentReading, options: TollOptions): object {
  const { incident } = reading.file;
  const { toll, caveats } = reading;
  const view = viewOf(options);
  if (options.names) return { incident: incident.id, ...view, names: readNames(reading), caveats };
  if (options.overTime) return { incident: incident.id, ...view, series: overTime(toll), caveats };
  const compared = readSensitivity(app, reading, view.asOf, options.compare);
  if (options.compare) return { incident: incident.id, ...view, compare: compared, caveats };
  return { incident, ...view, toll, sensitivity: compared, caveats };
}

function textOf(app: App, reading: IncidentReading, options: TollOptions, version: string): string {
  const view = viewOf(options);
  if (options.names) return namesText(readNames(reading));
  if (options.overTime) return overTimeText(reading.toll);
  const sensitivity = readSensitivity(app, reading, view.asOf, options.compare);
  if (options.compare) return compareText(sensitivity);
  return tollText(briefOf(reading, view, version, sensitivity));
}

export function tollText(brief: Brief): string {
  const { incident, title, policy, asOf, toll, disputes, caveats = [], ownWords = [] } = brief;
  const header = ['outcome', 'of', 'low-high', policy === DEFAULT_POLICY ? '' : policy, ...toll.columns];
  const shown = header.map((name, column) => name !== '' || column !== 3);
  const pick = (row: string[]) => row.filter((_, column) => shown[column]);
  const parts = [
    `${title} (${incident})${asOf === null ? '' : `, as of ${asOf}`}\n`,
    toll.rows.length === 0
      ? `${noFigure(brief)}\n`
      : table(
          pick(header),
          toll.rows.map((row) => pick(cells(row))),
        ),
    lines('', toll.below),
    lines('Disputes', disputes),
    lines('From policy to policy', brief.sensitivity ?? []),
    caveats.length === 0 ? '' : `${caveats.map(plain).join('\n')}\n`,
    ownWordsText(ownWords),
    claimsText(brief),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function ownWordsText(own: NonNullable<Brief['ownWords']>): string {
  const claims = own.map(({ claim, fields }) => `${claim} (${fields.join(', ')})`);
  return claims.length === 0 ? '' : `A reviewer's own, not in the report's words: ${claims.join(', ')}.\n`;
}

function claimsText({ claims, unreviewed }: Brief): string {
  if (claims === 0) return '';
  const left = unreviewed === 0 ? 'none' : unreviewed;
  const all =
    claims === 1
      ? `1 claim, ${unreviewed === 1 ? 'unreviewed' : 'decided by a person'}.`
      : `${claims} claims, ${left} of them unreviewed.`;
  return `${all} \`tollbook why OUTCOME/GROUP\` says where a figure comes from.\n`;
}

function cells({ outcome, victims, envelope, figure, computed, disputed, cells: parties }: TollRow): string[] {
  const chosen = computed ? `${figure} (computed)` : figure;
  return [
    outcome,
    victims,
    disputed ? `${envelope} (disputed)` : envelope,
    chosen,
    ...parties.map((party) => (party.at === null ? party.figure : `${party.figure} (${party.at.slice(0, 10)})`)),
  ];
}

function lines(heading: string, items: readonly { text: string }[]): string {
  if (items.length === 0) return '';
  return `${heading === '' ? '' : `${heading}\n`}${items.map((item) => `  ${item.text}`).join('\n')}\n`;
}
