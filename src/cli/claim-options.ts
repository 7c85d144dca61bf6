/** The fields of a claim that a person can give, on `review add` and `review correct`. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Claim } from '../model/claim.ts';
import { boundsOf } from '../model/reviewer.ts';
import { MODALITIES, OUTCOMES, QUALIFIERS, SCOPES, SIDES, STATUSES, VAGUE_QUALIFIERS } from '../model/words.ts';
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
  ownCount?: boolean;
}

export function addClaimOptions(command: Command): Command {
  return command
    .addOption(new Option('--outcome <word>', 'what happened to the people').choices(OUTCOMES))
    .option('--group <words>', 'the victims, in the words of the report')
    .addOption(
      new Option('--count <n>', 'the number; exactly so many where no qualifier is given')
        .argParser(count)
        .conflicts(['low', 'high']),
    )
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
    .option('--said <time>', 'when it was said', time)
    .option('--own-count', "the count is yours: the report's words do not say it, and every output shows that");
}

/** The claim's fields that were given, and no others; `old` fills the fields that are inside fields. */
export function fieldsOf(options: ClaimOptions, old: Claim | null): Partial<Claim> {
  const { count: _c, low: _l, high: _h, qualifier: _q, ownCount: _o, party, side, status, ...plainFields } = options;
  const fields: Partial<Claim> = { ...plainFields, ...countFields(options, old) };
  if (status !== undefined) fields.victims = { ...(old?.victims ?? NO_FACETS), status };
  if (party !== undefined || side !== undefined) {
    const name = party ?? old?.party.name ?? 'unattributed';
    const id = party === undefined ? (old?.party.id ?? 'unattributed') : partyId(party);
    fields.party = { id, name, side: side ?? old?.party.side ?? 'unattributed' };
  }
  return fields;
}

type CountFields = Pick<Claim, 'count_min' | 'count_max' | 'qualifier'>;

function countFields(options: ClaimOptions, old: Claim | null): Partial<CountFields> {
  const { count: number, low, high, qualifier } = options;
  if (low !== undefined || high !== undefined) {
    return { count_min: low ?? null, count_max: high ?? null, qualifier: qualifier ?? qualifierOf(low, high) };
  }
  if (number !== undefined) return under(number, qualifier ?? (number === 0 ? 'none' : 'exact'));
  if (qualifier === undefined) return {};
  const said = old === null || VAGUE_QUALIFIERS.has(qualifier) ? null : numberOf(old);
  return said === null ? { count_min: null, count_max: null, qualifier } : under(said, qualifier);
}

function under(number: number, qualifier: Claim['qualifier']): CountFields {
  const { low, high } = boundsOf(number, qualifier);
  return { count_min: low, count_max: high, qualifier };
}

/** The number as it was written: "more than 12" has 13 as its low. */
function numberOf({ count_min: low, count_max: high, qualifier }: Claim): number | null {
  if (qualifier === 'more_than' && low !== null) return low - 1;
  if (qualifier === 'less_than' && high !== null) return high + 1;
  return low ?? high;
}

const NO_FACETS: Claim['victims'] = {
  status: 'unknown',
  sex: null,
  age: null,
  role: null,
  nationality: null,
  own_side: null,
};

function qualifierOf(low: number | undefined, high: number | undefined): Claim['qualifier'] {
  if (low !== undefined && high !== undefined) return low === high ? 'exact' : 'range';
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
