/**
 * The library: the pure stages, with no ledger, store or network behind them.
 *
 * `extract` reads one report; `tally` computes the toll of claims that are about one incident. Places are found with a
 * gazetteer: `import { openGazetteer } from 'tollbook/gazetteer'` reads the one that ships with the package; without
 * one, claims carry no places.
 */
import { english } from './languages/en/index.ts';
import { parties } from './languages/en/parties.ts';
import { WIRES } from './languages/wires.ts';
import type { Claim, FilterLine, ReportRef } from './model/claim.ts';
import { type Gazetteer, NO_PLACES } from './model/gazetteer.ts';
import type { Toll } from './model/incident.ts';
import { StagePipeline } from './pipeline.ts';
import { tallyIncident } from './tally/tally.ts';

export type { Claim, FilterLine } from './model/claim.ts';
export type { Gazetteer } from './model/gazetteer.ts';
export type { Toll } from './model/incident.ts';

/** One report as the filter takes it; only `id` and `text` must be there. */
export interface ReportInput {
  id: string;
  text: string;
  title?: string | null;
  /** a date (that whole day) or a date-time with offset */
  published?: string | null;
  outlet?: string | null;
  url?: string | null;
  lang?: string | null;
}

const pipelines = new WeakMap<Gazetteer, StagePipeline>();

function pipelineWith(gazetteer: Gazetteer): StagePipeline {
  const known = pipelines.get(gazetteer);
  if (known) return known;
  const made = new StagePipeline({ language: english, gazetteer, wires: WIRES, parties });
  pipelines.set(gazetteer, made);
  return made;
}

/**
 * Claims, responsibility, measures, facts and set-aside figures of one report, with the toll that it alone allows.
 * `report[quote.field].slice(quote.start, quote.end) === quote.text` for every quote; offsets are UTF-16 units.
 */
export function extract(report: ReportInput, options: { gazetteer?: Gazetteer } = {}): FilterLine {
  return pipelineWith(options.gazetteer ?? NO_PLACES).line({
    title: null,
    published: null,
    outlet: null,
    url: null,
    lang: null,
    ...report,
  });
}

/**
 * The toll of one incident: of lines that `extract` gave, or of claims with their reports. `policy` is `show-all`
 * unless told; an unknown one throws a RangeError that names those that exist. `asOf`: EDTF date or date-time.
 */
export function tally(
  input: readonly FilterLine[] | { claims: readonly Claim[]; reports: readonly ReportRef[] },
  options: { policy?: string; asOf?: string | null } = {},
): Toll {
  const parts =
    'claims' in input
      ? input
      : {
          claims: input.flatMap((l) => l.claims),
          reports: input.map((l) => l.report),
          facts: input.flatMap((l) => l.facts.map((fact) => ({ ...fact, report: l.id }))),
        };
  return tallyIncident(parts, { ...options, calendar: english.dates });
}
