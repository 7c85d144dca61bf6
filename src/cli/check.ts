/** `tollbook check`: what cannot all be true in the reports of an incident. */
import type { Command } from 'commander';
import { readIncident } from '../app/reading.ts';
import { reportOf, withholder } from '../publish/withhold.ts';
import type { Context } from './composition.ts';
import { many, note, plain, write, writeJson } from './output.ts';
import { addViewOptions, type ViewOptions, viewOf } from './view-options.ts';
import { orFail, withApp } from './with-app.ts';

interface CheckOptions extends ViewOptions {
  json?: boolean;
}

export function define(program: Command, { make, userLedger }: Context): void {
  const command = program
    .command('check')
    .summary('what cannot all be true in the reports of an incident')
    .description(
      'Lists the contradictions of an incident: each with the id of its check (docs/methodology.md), a plain sentence, ' +
        'and the claims behind it.',
    )
    .argument('[incident]', 'an id from `tollbook incidents`; without it the one with most reports')
    .option('--json', 'the same for programs');
  addViewOptions(command).action((incident: string | undefined, options: CheckOptions) =>
    withApp({ make, place: userLedger() }, async (app) => {
      const { file, toll, caveats } = orFail(await readIncident(app, incident ?? null, viewOf(options)));
      const withhold = withholder(file.claims);
      const found = toll.contradictions.map((one) => ({
        ...one,
        says: withhold(reportOf(one.claims[0] ?? ''), one.says),
      }));
      if (options.json) return writeJson({ incident: file.incident.id, contradictions: found });
      for (const caveat of caveats) note(plain(caveat));
      if (found.length === 0) note(`No contradiction in ${many(file.claims.length, 'claim')}.`);
      for (const { check, says, claims } of found) await write(`${plain(`${check}: ${says} (${list(claims)})`)}\n`);
    }),
  );
}

const MOST = 8;

function list(claims: readonly string[]): string {
  if (claims.length === 0) return 'no claim';
  return claims.length > MOST
    ? `${claims.slice(0, MOST).join(', ')} and ${claims.length - MOST} more`
    : claims.join(', ');
}
