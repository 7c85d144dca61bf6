/** The fields of a claim that a person can give, on `review add` and `review correct`. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Claim } from '../model/claim.ts';
import { MODALITIES, OUTCOMES, QUALIFIERS, SCOPES, SIDES, STATUSES } from '../model/words.ts';
import { plain } from './output.ts';
import { time } from './report-options.ts';

export interface ClaimOptions {
  outcome?: Claim['outcome'];
  group?: string;
  count?: number;
  low?: number;
  high?: number;
  qualifier?: Claim['qualifier'];
  speaker?: string;
  party?: string;
  side?: Claim['party']['side'];
  perpetrator?: string;
  place?: string;
  period?: string;
  scope?: Claim['scope'];
  modality?: Claim['modality'];
  status?: Claim['victims']['status'];
  said?: string;
}

export function addClaimOptions(command: Command): Command {
  return command
    .addOption(new Option('--outcome <word>', 'what happened to the people').choices(OUTCOMES))
    .option('--group <words>', 'the victims, in the words of the report')
    .addOption(new Option('--count <n>', 'exactly so many').argParser(count).conflicts(['low', 'high']))
    .option('--low <n>', 'at least so many', count)
    .option('--high <n>', 'at most so many', count)
    .addOption(new Option('--qualifier <word>', 'how the number was qualified').choices(QUALIFIERS))
    .option('--speaker <name>', 'to whom the report attributes it, as written')
    .option('--party <name>', 'the body that the speaker speaks for')
    .addOption(new Option('--side <word>', 'the side of that body').choices(SIDES))
    .option('--perpetrator <name>', 'who did it, as the statement says')
    .option('--place <words>', 'where, as written')
    .option('--period <words>', 'when, as written')
    .addOption(
      new Option('--scope <word>', 'a total, a part of a wider event, or a part of another figure').choices(SCOPES),
    )
    .addOption(new Option('--modality <word>', 'how it was said').choices(MODALITIES))
    .addOption(new Option('--status <word>', 'of the victims').choices(STATUSES))
    .option('--said <time>', 'when it was said', time);
}

/** The claim's fields that were given, and no others; `old` fills the fields that are inside fields. */
export function fieldsOf(options: ClaimOptions, old: Claim | null): Partial<Claim> {
  const { count: exact, low, high, qualifier, party, side, status, ...plainFields } = options;
  const fields: Partial<Claim> = { ...plainFields };
  if (exact !== undefined || low !== undefined || high !== undefined) {
    fields.count_min = exact ?? low ?? null;
    fields.count_max = exact ?? high ?? null;
    fields.qualifier = qualifier ?? qualifierOf(exact, low, high);
  } else if (qualifier !== undefined) fields.qualifier = qualifier;
  if (status !== undefined) fields.victims = { ...(old?.victims ?? NO_FACETS), status };
  if (party !== undefined || side !== undefined) {
    const name = party ?? old?.party.name ?? 'unattributed';
    const id = party === undefined ? (old?.party.id ?? 'unattributed') : partyId(party);
    fields.party = { id, name, side: side ?? old?.party.side ?? 'unattributed' };
  }
  return fields;
}

const NO_FACETS: Claim['victims'] = {
  status: 'unknown',
  sex: null,
  age: null,
  role: null,
  nationality: null,
  own_side: null,
};

function qualifierOf(exact: number | undefined, low: number | undefined, high: number | undefined): Claim['qualifier'] {
  if (exact !== undefined) return 'exact';
  if (low !== undefined && high !== undefined) return 'range';
  return low === undefined ? 'up_to' : 'at_least';
}

/** The form of ids that a person's own party gets: its name, folded. */
function partyId(name: string): string {
  return plain(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function count(value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number)) return number;
  throw new InvalidArgumentError('Give a whole number from 0.');
}
