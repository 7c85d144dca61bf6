/** `tollbook brief`: the brief of an incident. */
import { type Command, Option } from 'commander';
import { type IncidentReading, readIncident } from '../app/reading.ts';
import { readSensitivity } from '../app/tolls.ts';
import type { Sensitivity } from '../model/incident.ts';
import { makeBrief } from '../publish/brief.ts';
import { briefToHtml } from '../publish/brief-html.ts';
import { briefToJson } from '../publish/brief-json.ts';
import { briefToMarkdown } from '../publish/brief-markdown.ts';
import type { Brief } from '../publish/brief-model.ts';
import { briefToText } from '../publish/brief-text.ts';
import type { Context } from './composition.ts';
import { write } from './output.ts';
import { published } from './standing.ts';
import { addViewOptions, type ViewOptions, viewOf } from './view-options.ts';
import { orFail, withApp } from './with-app.ts';

const FORMATS = { md: briefToMarkdown, html: briefToHtml, text: briefToText, json: briefToJson };
type Format = keyof typeof FORMATS;

interface BriefOptions extends ViewOptions {
  format: Format;
  json?: boolean;
}

export function define(program: Command, { make, userLedger }: Context): void {
  const command = program
    .command('brief')
    .summary('the brief of an incident')
    .description('Prints the brief of an incident; every figure has a footnote to its claim.')
    .argument('[incident]', 'an id from `tollbook incidents`; without it the one with most reports')
    .addOption(new Option('--format <format>', 'of the brief').choices(Object.keys(FORMATS)).default('text'))
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'));
  addViewOptions(command).action((incident: string | undefined, options: BriefOptions) =>
    withApp({ make, place: userLedger() }, async (app) => {
      const view = viewOf(options);
      const reading = orFail(await readIncident(app, incident ?? null, view));
      const brief = briefOf(reading, view, make.version, readSensitivity(app, reading, view.asOf));
      await write(FORMATS[options.json ? 'json' : options.format](brief));
    }),
  );
}

export function briefOf(
  { file, toll, reports, standing, caveats, elsewhere }: IncidentReading,
  view: { asOf: string | null; asRecorded: string | null; policy: string },
  version: string,
  sensitivity: readonly Sensitivity[] = [],
): Brief {
  const of = (id: string) => published(standing.get(id));
  return makeBrief({ file, toll, reports, standing: of, ...view, version, caveats, elsewhere, sensitivity });
}
